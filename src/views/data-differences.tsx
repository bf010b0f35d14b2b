import { useLanguage } from "../charts/language-context";
import type { Line, Port } from "../domain/line";
import {
  type Changed,
  type Difference,
  type DifferenceKind,
  type Revision,
  isTaken,
  withRow,
} from "../domain/revision";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import type { RevisionWords } from "../i18n/revision-words";

/** The differences of one kind: accepted all together or row by row, each with its old and its new value. */

type Props = {
  kind: DifferenceKind;
  isOwn: boolean;
  all: number;
  taken: number;
  shown: Difference[];
  revision: Revision;
  isFixed: boolean;
  ports: Port[];
  lines: Line[];
  words: RevisionWords;
  onDecide: (revision: Revision) => void;
  onAll: (isOn: boolean) => void;
};

export function DataDifferences(props: Props) {
  const { kind, all, taken, shown, revision, isFixed, words, onAll } = props;
  const { count } = useLanguage();
  return (
    <details className="data-differences" open={kind === "revised" || kind === "contradicting"}>
      <summary>
        <b>{words.kinds[kind](all, count(all))}</b> <span className="c-2">{words.help[kind]}</span>
      </summary>
      <label className="data-all">
        <input
          type="checkbox"
          checked={revision.takes.includes(kind)}
          disabled={isFixed}
          onChange={({ target }) => onAll(target.checked)}
        />
        <span>{words.acceptAll}</span>
        <span className="c-2">{words.taken(count(taken), count(all))}</span>
      </label>
      <div className="tbl-wrap" role="group" aria-label={words.kinds[kind](all, count(all))} tabIndex={0}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{words.accept}</th>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.cell}</th>
              <th scope="col" className="r">
                {words.before}
              </th>
              <th scope="col" className="r">
                {words.after}
              </th>
            </tr>
          </thead>
          {shown.map((each) => (
            <Row key={each.id} difference={each} {...props} />
          ))}
        </table>
      </div>
      {all > shown.length && <p className="c-3">{words.more(all - shown.length, count(all - shown.length))}</p>}
    </details>
  );
}

/** A row has as many lines as cells that differ. */
function Row({
  difference,
  revision,
  isFixed,
  isOwn,
  ports,
  lines,
  words,
  onDecide,
}: Props & { difference: Difference }) {
  const language = useLanguage();
  const { line } = difference;
  const cells = cellsOf(difference, isOwn);
  const name = aboutText(difference, { isOwn, ports, lines }, language);
  return (
    <tbody>
      {(cells.length === 0 ? [undefined] : cells).map((cell, at) => (
        <tr key={cell?.name ?? ""}>
          {at === 0 && (
            <>
              <td rowSpan={Math.max(1, cells.length)}>
                <input
                  type="checkbox"
                  aria-label={words.acceptRow(`${name}, ${words.line(line)}`)}
                  checked={isTaken(difference, revision)}
                  disabled={isFixed}
                  onChange={() => onDecide(withRow(revision, difference))}
                />
              </td>
              <th scope="row" rowSpan={Math.max(1, cells.length)}>
                {name}
                <span className="c-3">{words.line(line)}</span>
              </th>
            </>
          )}
          <td>{cell && (isOwn ? cell.name : (words.cells[cell.name] ?? cell.name))}</td>
          <td className="r">{cell && <Value cell={cell} side="before" isOwn={isOwn} words={words} />}</td>
          <td className="r">{cell && <Value cell={cell} side="after" isOwn={isOwn} words={words} />}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Of a row that comes or goes the figures are enough; where there are none, all that it says. */
function cellsOf({ kind, cells }: Difference, isOwn: boolean): Difference["cells"] {
  if (isOwn || kind === "revised" || kind === "contradicting") return cells;
  const figures = cells.filter(({ before, after }) => typeof (after ?? before) === "number");
  return figures.length > 0 ? figures : cells;
}

type Names = Pick<Props, "isOwn" | "ports" | "lines">;

/** "Marseille, 2024, passagers, total": names for what has one. */
function aboutText({ about }: Difference, { isOwn, ports, lines }: Names, language: Language): string {
  if (isOwn) return about.filter((text) => text !== "").join(", ");
  const { say } = language;
  const { measure, segment } = say as { measure: Record<string, string>; segment: Record<string, string> };
  const nameOf = (text: string): string =>
    lines.find(({ id }) => id === text)?.name ??
    measure[text] ??
    segment[text] ??
    (/^\d{4}-\d{2}-\d{2}$/.test(text) ? language.date(text) : portName(ports, text, language));
  return about
    .filter((text) => text !== "")
    .map(nameOf)
    .join(", ");
}

type ValueProps = { cell: Changed; side: "before" | "after"; isOwn: boolean; words: RevisionWords };

function Value({ cell, side, isOwn, words }: ValueProps) {
  const language = useLanguage();
  const { name, [side]: value } = cell;
  if (value === null) return <span className="c-3">{words.absent}</span>;
  if (typeof value === "number") {
    const text = Number.isInteger(value) ? language.count(value) : language.decimal(value, 2);
    return <data value={value}>{/year|ann[eé]e/i.test(name) ? String(value) : text}</data>;
  }
  return isOwn ? value : (wordsOf(name, language)?.[value] ?? value);
}

/** What the words of the schema are called on the screens. */
function wordsOf(name: string, { say }: Language): Record<string, string> | undefined {
  const named: Record<string, Record<string, string>> = {
    status: say.status,
    precision: say.precisionWord,
    counting_rule: say.counting,
    role: say.lines.kind,
  };
  return named[name];
}
