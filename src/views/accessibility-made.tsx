import { useLanguage } from "../charts/language-context";
import type { Line } from "../domain/line";
import type { View } from "../domain/view";
import type { AccessibilityWords } from "../i18n/accessibility-words";
import { checkedOn, checkedPages, technologies } from "../rgaa/checked";
import { readAddress, writeAddress } from "../state/address";
import { pageTitle } from "./page-title";

/** When, with what and on which pages the statement was made. */

type Props = { words: AccessibilityWords["made"]; view: View; lines: Line[] };

export function AccessibilityMade({ words, view, lines }: Props) {
  const language = useLanguage();
  const { lang, theme } = view;
  const pages = checkedPages.map((page) => {
    const shown = { ...readAddress(`#${page}`).view, lang, theme };
    const line = lines.find(({ id }) => id === shown.line)?.name;
    return { address: writeAddress(shown), name: pageTitle(shown, line, language.say) };
  });
  return (
    <section className="fig">
      <h2>{words.heading}</h2>
      <p>{words.on(language.date(checkedOn))}</p>
      <h3>{words.technologies}</h3>
      <Bullets items={technologies} />
      <h3>{words.environment}</h3>
      <Bullets items={words.environments} />
      <h3>{words.tools}</h3>
      <Bullets items={words.toolList} />
      <h3>{words.pages}</h3>
      <p>{words.pagesNote}</p>
      <ul className="ax-bullets">
        {pages.map(({ address, name }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bullets({ items }: { items: string[] }) {
  return (
    <ul className="ax-bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
