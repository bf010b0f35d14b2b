import type { Line, Port } from "../domain/line";
import type { LineRow, PortYears } from "../domain/line-rows";
import { mission } from "../domain/mission";
import type { Cell } from "../domain/presence";
import type { Turn } from "../domain/turns";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { CellDrawing, joinsOf } from "./matrix-cell";
import { cellWords, matrixReading } from "./matrix-words";
import { useProvenance } from "./provenance-context";

/**
 * Lines by years, Marseille then Miami: side by side where there is room, one port under the other where there is less, and by
 * pages of eight years on phones. One table in all three; style alone moves its cells.
 */

type Props = {
  rows: LineRow[];
  years: number[];
  ports: Port[];
  label: string;
  page: number;
  hrefOf: (line: string) => string;
};

export function Matrix({ rows, years, ports, label, page, hrefOf }: Props) {
  const language = useLanguage();
  const open = useProvenance();
  const words = language.say.lines;
  const room = years.length <= 9 ? "few" : years.length <= 22 ? "usual" : "many";
  return (
    <Marks label={label} grid className={`mx-box ${room}`}>
      <table className={`mx show${page}`}>
        <caption className="vh">
          {label}. {words.matrix.empty}
        </caption>
        <thead>
          <tr className="mx-ports">
            <th scope="col" rowSpan={2} className="mx-line">
              {words.matrix.line}
            </th>
            <th scope="colgroup" colSpan={years.length} className="c-mrs">
              {portName(ports, "marseille", language)}
            </th>
            <th scope="colgroup" colSpan={years.length} className="c-mia mx-first">
              {portName(ports, "miami", language)}
            </th>
          </tr>
          <tr className="mx-years">
            <YearHeads years={years} port="marseille" />
            <YearHeads years={years} port="miami" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line.id}>
              <th scope="row" className="mx-line">
                <a href={hrefOf(row.line.id)}>{row.line.name}</a>
                <span className="sub">{row.line.groupName}</span>
              </th>
              <PortCells line={row.line} side={row.marseille} tools={{ ports, language, open }} />
              <PortCells line={row.line} side={row.miami} tools={{ ports, language, open }} />
            </tr>
          ))}
        </tbody>
      </table>
    </Marks>
  );
}

/** Years of one page on a phone: at most eight, of even length. */
export function pagesOf(years: number[]): number[][] {
  const count = Math.ceil(years.length / 8);
  const size = Math.ceil(years.length / count);
  return Array.from({ length: count }, (_, at) => years.slice(at * size, (at + 1) * size));
}

/** The page of each year, in order. */
export const pageOfEach = (years: number[]): number[] => pagesOf(years).flatMap((page, at) => page.map(() => at));

/** The page that holds the mission's year, else the last. */
export function firstPage(years: number[]): number {
  return pageOfEach(years)[years.indexOf(mission.year)] ?? pagesOf(years).length - 1;
}

export function YearHeads({ years, port }: { years: number[]; port: string }) {
  const pages = pageOfEach(years);
  return years.map((year, at) => (
    <th
      key={year}
      scope="col"
      className={`${placeOf(port, at)} pg pg${pages[at]} ${year === mission.year ? "on" : ""}`}
    >
      {at === 0 || year === mission.year ? (
        year
      ) : (
        <>
          <span aria-hidden="true">’{String(year).slice(2)}</span>
          <span className="vh">{year}</span>
        </>
      )}
    </th>
  ));
}

type Year = { line: Line; cell: Cell; turn: Turn | undefined };
type Tools = { ports: Port[]; language: Language; open: ReturnType<typeof useProvenance> };

export function PortCells({ line, side, tools }: { line: Line; side: PortYears; tools: Tools }) {
  const pages = pageOfEach(side.cells.map(({ year }) => year));
  return side.cells.map((cell, at) => (
    <td key={cell.year} className={`${placeOf(cell.port, at)} pg pg${pages[at]} ${cell.kind === "none" ? "none" : ""}`}>
      {cell.kind !== "none" && (
        <button type="button" {...cellMark({ line, cell, turn: side.turns[at] }, tools)} className="mx-b">
          <CellDrawing cell={cell} turn={side.turns[at]} joins={joinsOf(side.cells, at)} />
        </button>
      )}
    </td>
  ));
}

/** The name, keys and click of a cell. */
export function cellMark({ line, cell, turn }: Year, { ports, language, open }: Tools) {
  const words = cellWords(cell, turn, language);
  const name = language.say.lines.cell(line.name, portName(ports, cell.port, language), cell.year, words);
  return { ...mark(name, () => open(matrixReading(cell, line.name, ports, language))), title: words };
}

const placeOf = (port: string, at: number): string =>
  `${port === "marseille" ? "m" : "p"}${at === 0 ? " mx-first" : ""}`;
