import { useLanguage } from "../charts/language-context";
import { holderViews, neighbourViews } from "../charts/line-group-content";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import type { View } from "../domain/view";
import { addressOf } from "../state/actions";
import { SourceMark } from "./line-said";

/** The groups of a line over time, and the other lines of its group in Marseille. */

type Props = { line: Line; facts: Facts; view: View };

export function LineGroup({ line, facts, view }: Props) {
  const language = useLanguage();
  const words = language.say.biography.group;
  const told = { language, asOf: view.asOf };
  const holders = holderViews(line, facts, told);
  return (
    <section className="fig" aria-labelledby="lp-group">
      <h2 id="lp-group">{words.title}</h2>
      <h3>{words.over}</h3>
      {holders.length === 0 ? (
        <p className="lp-none">{words.none}</p>
      ) : (
        <>
          <ul className="lp-said">
            {holders.map(({ key, text, reading }) => (
              <li key={key}>
                <span>
                  {text} <SourceMark entry={{ when: "", text, publisher: publisherOf(reading), reading }} />
                </span>
              </li>
            ))}
          </ul>
          <p className="src">{words.currentNames}</p>
        </>
      )}
      <h3>{words.neighbours}</h3>
      <Neighbours line={line} facts={facts} view={view} />
    </section>
  );
}

const publisherOf = ({ evidence }: { evidence: { source: { publisher: string } }[] }): string =>
  evidence[0]?.source.publisher ?? "";

function Neighbours({ line, facts, view }: Props) {
  const language = useLanguage();
  const words = language.say.biography.group;
  const neighbours = neighbourViews(line, facts, { language, asOf: view.asOf });
  if (line.groupId === undefined) return <p className="lp-none">{words.unknown}</p>;
  if (neighbours.length === 0) return <p className="lp-none">{words.alone}</p>;
  return (
    <ul className="lp-near">
      {neighbours.map(({ line: other, text }) => (
        <li key={other.id}>
          <a href={addressOf(view, "lines", other.id)}>{other.name}</a>
          <span className="sub">{text}</span>
        </li>
      ))}
    </ul>
  );
}
