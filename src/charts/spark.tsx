import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import type { Cell } from "../domain/presence";
import type { Port } from "../domain/line";
import { cellReading, cellWords } from "../i18n/reading";
import { mark } from "../ui/marks";

/** The calls of a line in a port, year by year: height is the number of calls, shape and fill say what kind of year it was. */

type Props = { cells: Cell[]; lineName: string; ports: Port[]; highest: number };

const slot = 24;
const base = 35;
const room = 20;

export function Spark({ cells, lineName, ports, highest }: Props) {
  const language = useLanguage();
  const open = useProvenance();
  return (
    <svg className="plot" width={cells.length * slot} height={base + 2} role="presentation">
      <line x1="0" x2={cells.length * slot} y1={base + 0.5} y2={base + 0.5} className="grid" />
      {cells.map((cell, at) => {
        const shape = <Year cell={cell} x={at * slot + slot / 2} highest={highest} />;
        if (cell.kind === "none") return <g key={cell.year}>{shape}</g>;
        return (
          <g
            key={cell.year}
            {...mark(`${lineName}, ${cellWords(cell, language)}`, () =>
              open(cellReading(cell, lineName, ports, language)),
            )}
            className="mark"
          >
            <rect x={at * slot} y="0" width={slot} height={base} className="hit" />
            {shape}
          </g>
        );
      })}
    </svg>
  );
}

function Year({ cell, x, highest }: { cell: Cell; x: number; highest: number }) {
  const { kind, calls } = cell;
  if (kind === "none") return <circle cx={x} cy={base - 3} r="1.4" className="f-peer" />;
  if (kind === "absent") return <path d={`M${x - 5} ${base - 4}h10`} className="s-ink" />;
  if (kind === "withdrawn" || (kind === "cancelled" && !calls))
    return <path d={`M${x - 3.5} ${base - 11}l7 7m0 -7l-7 7`} className="s-ink thick" />;
  if (!calls || calls.high === 0)
    return <circle cx={x} cy={base - 6} r="4" className={cell.kind === "planned" ? "h-mrs" : "o-mrs"} />;
  const height = Math.max(3, (calls.high / highest) * room);
  const texture = kind === "planned" ? "h-mrs" : cell.role === "homeport" || cell.role === "both" ? "f-mrs" : "f-mrs2";
  return (
    <>
      <rect x={x - 9.5} y={base - height} width="19" height={height} className={texture} />
      <text x={x} y={base - height - 3} textAnchor="middle" className="xs q">
        {calls.low === calls.high ? calls.high : `${calls.low}-${calls.high}`}
      </text>
    </>
  );
}
