import { shortName } from "../domain/line-names";
import type { Line } from "../domain/line";
import { type Cell as YearCell, cellOf, isSeen } from "../domain/presence";
import { capital, citedStatement } from "./cite";
import type { Cell, Made } from "./deck";
import { tableSlide } from "./slide-table";
import type { Subject } from "./subject";

/** The lines at Marseille year by year, those on record most often first. */

const yearsShown = 6;
const most = 16;

type Row = { line: Line; cells: YearCell[] };

export function linesSlide(subject: Subject): Made {
  const { words, facts, until } = subject;
  const own = words.packs.lines;
  const { numberWord } = subject.language.say;
  const years = Array.from({ length: yearsShown }, (_, at) => until - yearsShown + 1 + at);
  const rows = facts.lines
    .map((line): Row => ({ line, cells: years.map((year) => cellOf(line.id, "marseille", year, facts.presence)) }))
    .filter(({ cells }) => cells.some(isSeen))
    .toSorted((a, b) => weight(b) - weight(a) || subject.language.compare(a.line.name, b.line.name));
  if (rows.length === 0) return { id: "lines", why: words.leftOut.lines };
  const home = rows.filter(({ cells }) => cells.some(isHome)).length;
  const from = years[0] ?? until;
  const shown = rows.slice(0, most);
  return tableSlide(
    {
      id: "lines",
      title: own.title(capital(numberWord(rows.length)), from, until, numberWord(home)),
      subtitle: own.subtitle(from, until),
      columns: [
        { label: own.line, share: 3 },
        ...years.map((year) => ({ label: String(year), share: 2, align: "center" as const })),
      ],
      rows: shown.map(({ line, cells }) => [
        { text: shortName(line), strong: true },
        ...cells.map((cell): Cell => ({
          text: own.kinds[cell.kind],
          quiet: !isHome(cell),
          ...(isHome(cell) && { tone: "mrs" as const }),
        })),
      ]),
      cited: [
        ...shown.flatMap(({ cells }) => cells.slice(-1)),
        ...shown.flatMap(({ cells }) => cells.slice(0, -1)),
      ].flatMap(({ statements }) =>
        statements.map((each) => ({ ...citedStatement(each, subject), minor: true as const })),
      ),
      notes: {
        points: rows.length > shown.length ? [own.more(rows.length - shown.length)] : [],
        definitions: [words.definitions.homeport, words.definitions.transit].map((each) => each.join(words.colon)),
        asked: [own.noRecord],
      },
      foot: [own.noRecord.replace(/\.$/, "")],
    },
    subject,
  );
}

const isHome = ({ kind }: YearCell): boolean => kind === "homeport" || kind === "both";

/** Years on record, those in homeport twice. */
const weight = ({ cells }: Row): number => cells.filter(isSeen).reduce((sum, cell) => sum + (isHome(cell) ? 2 : 1), 0);
