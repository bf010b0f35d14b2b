import type { Line, Port } from "../domain/line";
import type { PortYears } from "../domain/line-rows";
import { mission } from "../domain/mission";
import type { Cell } from "../domain/presence";
import { portName } from "../i18n/reading";
import { useLanguage } from "./language-context";
import { pagesOf } from "./matrix";
import { countText, glyphsOf } from "./matrix-glyphs";
import { MatrixGrid } from "./matrix-grid";
import { MatrixHead } from "./matrix-head";
import { cellLabel, matrixTip } from "./matrix-labels";
import type { CellAt } from "./matrix-places";
import { Strip } from "./matrix-strip";
import { matrixReading } from "./matrix-words";
import { useProvenance } from "./provenance-context";

/** The row of one line, enlarged: its calls a year in Marseille as columns over the ribbon of its presence, and Miami below. */

/** `page`: the years in sight where not all of them fit. */
type Props = { line: Line; marseille: PortYears; miami: PortYears; ports: Port[]; label: string; page: number };

export function LineCalls({ line, marseille, miami, ports, label, page }: Props) {
  const language = useLanguage();
  const open = useProvenance();
  const years = marseille.cells.map(({ year }) => year);
  const foundAt = ({ port, at }: CellAt) => {
    const { cells, turns } = port === "miami" ? miami : marseille;
    const cell = cells[at];
    return cell && { row: { line }, cell, turn: turns[at] };
  };
  return (
    <MatrixGrid
      label={label}
      className="calls"
      tipOf={(at) => {
        const found = foundAt(at);
        return found && matrixTip(found, ports, language);
      }}
      onOpen={(at) => {
        const found = foundAt(at);
        if (found) open(matrixReading(found.cell, line.name, ports, language));
      }}
      inSight={pagesOf(years)[page]?.at(-1) ?? mission.year}
      isComplete
    >
      <MatrixHead years={years} sides="marseille" ports={ports} language={language} />
      <div role="rowgroup" className="mx-body">
        <PortRow line={line} side={marseille} port="marseille" {...{ ports, language }}>
          <Columns cells={marseille.cells} />
        </PortRow>
        <PortRow line={line} side={miami} port="miami" {...{ ports, language }} />
      </div>
    </MatrixGrid>
  );
}

type RowProps = {
  line: Line;
  side: PortYears;
  port: "marseille" | "miami";
  ports: Port[];
  language: ReturnType<typeof useLanguage>;
  children?: React.ReactNode;
};

/** With columns above the ribbon, the number of calls stands on them. */
function PortRow({ line, side: { cells, turns }, port, ports, language, children }: RowProps) {
  const place = portName(ports, port, language);
  const isCounted = children !== undefined && hasCounts(cells);
  return (
    <div role="row" data-row={port} className={isCounted ? "mx-r counted" : "mx-r"}>
      <div role="rowheader" className={port === "marseille" ? "mx-n c-mrs" : "mx-n c-mia"}>
        {place}
      </div>
      <div className={port === "marseille" ? "mx-s m" : "mx-s p"} data-port={port}>
        {cells.map((cell, at) => (
          <div
            key={cell.year}
            role="gridcell"
            className={cell.kind === "none" ? "c z" : "c"}
            aria-label={cellLabel({ name: line.name, place, cell, turn: turns[at] }, language)}
          />
        ))}
        {isCounted && children}
        <Strip
          glyphs={glyphsOf(cells, turns, isCounted)}
          years={cells.length}
          tone={port === "marseille" ? "mrs" : "mia"}
          language={language}
        />
      </div>
    </div>
  );
}

const hasCounts = (cells: Cell[]): boolean =>
  cells.some(({ calls, lost }) => calls !== undefined || lost !== undefined);

const height = 132;
const room = 108;

/** From zero: calls made solid, announced hatched, the spread between sources dotted, what was lost dotted in ink on top. */
function Columns({ cells }: { cells: Cell[] }) {
  const highest = Math.max(1, ...cells.map(tallest));
  return (
    <svg width="100%" height={height} className="plot mx-cols" aria-hidden="true">
      {cells.map((cell, at) => (
        <svg key={cell.year} x={`${(100 * at) / cells.length}%`} width={`${100 / cells.length}%`} overflow="visible">
          <Column cell={cell} highest={highest} />
        </svg>
      ))}
      <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} className="axis" />
    </svg>
  );
}

function Column({ cell, highest }: { cell: Cell; highest: number }) {
  const { calls, counted, lost = 0, role } = cell;
  const at = (n: number) => (n / highest) * room;
  const low = calls?.low ?? 0;
  const high = calls?.high ?? 0;
  const solid = role === "transit" ? "f-mrs2" : "f-mrs";
  const top = height - at(high + lost);
  return (
    <>
      {low > 0 && <Block from={0} to={at(low)} texture={counted === "made" ? solid : "h-mrs"} />}
      {high > low && <Block from={at(low)} to={at(high)} texture="d-mrs" />}
      {lost > 0 && <Block from={at(high)} to={at(high + lost)} texture="d-ink" />}
      {lost > 0 && <Number y={height - at(high) - at(lost) / 2 + 4} text={`−${lost}`} ink="q" />}
      {calls && high > 0 && (
        <Number
          y={(lost > 0 ? height - at(high) : top) - 5}
          text={countText(cell)}
          ink={counted === "made" ? "b" : "mx-plan"}
        />
      )}
    </>
  );
}

function Block({ from, to, texture }: { from: number; to: number; texture: string }) {
  return <rect x="12%" width="76%" y={height - to} height={Math.max(0, to - from - 0.75)} className={texture} />;
}

function Number({ y, text, ink }: { y: number; text: string; ink: string }) {
  return (
    <text x="50%" y={y} textAnchor="middle" className={`sm halo ${ink}`}>
      {text}
    </text>
  );
}

/** What the column of a year needs: its calls, and those that were lost. */
const tallest = ({ calls, lost = 0 }: Cell): number => (calls?.high ?? 0) + lost;
