import { useLanguage } from "../charts/language-context";
import type { AccessibilityWords } from "../i18n/accessibility-words";
import { type Conformity, conformity, grid } from "../rgaa/conformity";
import type { VerdictName } from "../rgaa/criterion";

/** The share of the criteria that is met, and how many of each theme have which verdict. */

type Props = { words: AccessibilityWords["results"]; verdicts: AccessibilityWords["verdicts"]; found: Conformity };

const names: VerdictName[] = ["met", "not met", "not checked", "not applicable"];

export function AccessibilityResults({ words, verdicts, found }: Props) {
  const language = useLanguage();
  const { counts, applicable, share } = found;
  const rows = grid.map(({ number, title, criteria }) => ({
    name: `${number}. ${title[language.code]}`,
    counts: conformity(criteria).counts,
  }));
  return (
    <>
      <h3>{words.heading}</h3>
      <p>
        <data value={share}>
          {words.share(language.percent(share, 0), language.count(counts.met), language.count(applicable))}
        </data>{" "}
        {words.rule}
      </p>
      <div className="tbl-wrap" tabIndex={0} role="region" aria-label={words.table}>
        <table className="tbl ax-counts">
          <caption className="vh">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.theme}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="r">
                  {verdicts[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows, { name: words.columns.all, counts }].map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {names.map((name) => (
                  <td key={name} className={row.counts[name] === 0 ? "r num c-3" : "r num"}>
                    {row.counts[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
