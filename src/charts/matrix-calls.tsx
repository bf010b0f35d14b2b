import type { Line, Port } from "../domain/line";
import type { PortYears } from "../domain/line-rows";
import type { Cell } from "../domain/presence";
import { portName } from "../i18n/reading";
import { Marks } from "../ui/marks";
import { useLanguage } from "./language-context";
import { PortCells, YearHeads, cellMark, pageOfEach } from "./matrix";
import { CellDrawing, joinsOf } from "./matrix-cell";
import { countText } from "./matrix-words";
import { useProvenance } from "./provenance-context";

/** The row of one line, enlarged: its calls a year in Marseille as columns over the ribbon of its presence, and Miami below. */

type Props = { line: Line; marseille: PortYears; miami: PortYears; ports: Port[]; label: string; page: number };

export function LineCalls({ line, marseille, miami, ports, label, page }: Props) {
  const language = useLanguage();
  const open = useProvenance();
  const tools = { ports, language, open };
  const years = marseille.cells.map(({ year }) => year);
  const pages = pageOfEach(years);
  const highest = Math.max(1, ...marseille.cells.map(tallest));
  const hasCounts = marseille.cells.some(({ calls, lost }) => calls !== undefined || lost !== undefined);
  return (
    <Marks label={label} grid className="mx-box one">
      <table className={`mx show${page}`}>
        <caption className="vh">{label}</caption>
        <thead>
          <tr className="mx-years">
            <th scope="col" className="mx-line">
              <span className="vh">{language.say.lines.table.columns.port}</span>
            </th>
            <YearHeads years={years} port="marseille" />
          </tr>
        </thead>
        <tbody>
          <tr className={hasCounts ? "counted" : ""}>
            <th scope="row" className="mx-line c-mrs">
              {portName(ports, "marseille", language)}
            </th>
            {marseille.cells.map((cell, at) => (
              <td key={cell.year} className={`m pg pg${pages[at]} ${cell.kind === "none" ? "none" : ""}`}>
                {cell.kind !== "none" && (
                  <button
                    type="button"
                    {...cellMark({ line, cell, turn: marseille.turns[at] }, tools)}
                    className="mx-b"
                  >
                    {hasCounts && <Column cell={cell} highest={highest} />}
                    <CellDrawing cell={cell} turn={marseille.turns[at]} joins={joinsOf(marseille.cells, at)} bare />
                  </button>
                )}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row" className="mx-line c-mia">
              {portName(ports, "miami", language)}
            </th>
            <PortCells line={line} side={miami} tools={tools} />
          </tr>
        </tbody>
      </table>
    </Marks>
  );
}

const height = 132;
const room = 108;

/** From zero: calls made solid, announced hatched, the spread between sources dotted, what was lost dotted in ink on top. */
function Column({ cell, highest }: { cell: Cell; highest: number }) {
  const { calls, counted, lost = 0, role } = cell;
  const at = (n: number) => (n / highest) * room;
  const low = calls?.low ?? 0;
  const high = calls?.high ?? 0;
  const solid = role === "transit" ? "f-mrs2" : "f-mrs";
  const top = height - at(high + lost);
  return (
    <svg width="100%" height={height} className="plot" aria-hidden="true">
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
    </svg>
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
