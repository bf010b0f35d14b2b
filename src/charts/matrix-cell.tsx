import type { ReactNode } from "react";
import { type Cell, isSeen } from "../domain/presence";
import type { Turn } from "../domain/turns";
import { countText } from "./matrix-words";

/**
 * One year of a line in a port: the role is a height, the status a texture, so that shape and fill say it without colour.
 * Drawn on the full width of its cell; what does not stretch (ring, cross, arrow) hangs at 50 % or at an edge.
 */

/** `bare`: without the number of calls, which stands elsewhere. */
type Props = { cell: Cell; turn: Turn | undefined; joins: Joins; bare?: boolean };

/** Whether the ribbon goes on into the year before and the year after. */
export type Joins = { left: boolean; right: boolean };

const height = 36;
const middle = 22;
const thick = 16;
const thin = 6;

export function CellDrawing({ cell, turn, joins, bare = false }: Props) {
  const tone = cell.port === "marseille" ? "mrs" : "mia";
  return (
    <svg width="100%" height={height} className="plot" aria-hidden="true">
      <Shape cell={cell} tone={tone} joins={joins} />
      {!bare && <Count cell={cell} tone={tone} />}
      {turn?.comesBack && (
        <path d="M-6 16.5l5.5 5.5l-5.5 5.5z" className={turn.comesBack === "seen" ? "f-ink" : "o-ink"} />
      )}
      {turn?.leaves && (
        <svg x="100%" overflow="visible">
          <path d="M-1.5 11.5v21" className="s-ink mx-bar" />
        </svg>
      )}
    </svg>
  );
}

/** Ribbons of years in which the line was seen go on from one to the next; an announcement stands alone. */
export function joinsOf(cells: Cell[], at: number): Joins {
  const has = (cell: Cell | undefined) => cell !== undefined && isSeen(cell) && cell.kind !== "calls";
  const here = has(cells[at]);
  return { left: here && has(cells[at - 1]), right: here && has(cells[at + 1]) };
}

type ShapeProps = { cell: Cell; tone: "mrs" | "mia"; joins: Joins };

function Shape({ cell, tone, joins }: ShapeProps) {
  switch (cell.kind) {
    case "homeport":
    case "transit":
    case "both":
      return (
        <>
          <Ribbon place={cell.kind} texture={`f-${tone}`} joins={joins} />
          {cell.reduced && <Cross y={7} size={3} />}
        </>
      );
    case "planned":
      return <Ribbon place={cell.role} texture={`h-${tone}`} joins={joins} />;
    case "claim":
      return <Ribbon place={cell.role} texture={`d-${tone}`} joins={joins} />;
    case "calls":
      return (
        <>
          <Ribbon place="calls" texture={`o-${tone}`} joins={joins} />
          {cell.reduced && <Cross y={7} size={3} />}
        </>
      );
    case "cancelled":
      return (
        <>
          <Ribbon place={cell.role} texture={cell.calls && cell.calls.high > 0 ? `h-${tone}` : "d-ink"} joins={joins} />
          <Cross y={middle} size={4.5} plate />
        </>
      );
    case "withdrawn":
      return <Cross y={middle} size={4.5} />;
    case "laid_up":
      return (
        <At50 y={middle}>
          <rect x="-4.5" y="-4.5" width="9" height="9" className={`o-${tone}`} />
        </At50>
      );
    case "absent":
      return (
        <At50 y={middle}>
          <path d="M-4.5 0h9" className="s-ink thick" />
        </At50>
      );
    case "none":
      return null;
  }
}

function Ribbon({ place, texture, joins }: { place: Cell["role"]; texture: string; joins: Joins }) {
  if (place === "calls")
    return (
      <At50 y={middle}>
        <circle r="5" className={texture} />
      </At50>
    );
  const tall = place === "transit" ? thin : thick;
  const gap = joins.left ? 0 : 2;
  const width = joins.left ? (joins.right ? "mx-w" : "mx-we") : joins.right ? "mx-ws" : "mx-w1";
  return (
    <>
      <rect x={gap} y={middle - tall / 2} height={tall} className={`${texture} ${width}`} />
      {place === "both" && <rect x={gap} y={middle + 2.5} height="1.75" className={`f-paper ${width}`} />}
    </>
  );
}

/** Inside a thick solid ribbon, above everything else; upright and bold when made, slanted when only announced. */
function Count({ cell, tone }: { cell: Cell; tone: "mrs" | "mia" }) {
  const text = countText(cell);
  if (text === "" || cell.kind === "absent") return null;
  const inside = cell.kind === "homeport";
  const ink = inside ? (tone === "mrs" ? "t-inv" : "t-onmia") : "";
  return (
    <text
      x="50%"
      y={inside ? middle + 4.3 : 10.5}
      textAnchor="middle"
      className={`xs ${cell.counted === "made" ? "b" : "mx-plan"} ${ink}`}
    >
      {text}
    </text>
  );
}

function Cross({ y, size, plate = false }: { y: number; size: number; plate?: boolean }) {
  return (
    <At50 y={y}>
      {plate && <circle r={size + 2} className="f-paper" />}
      <path
        d={`M${-size} ${-size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`}
        className="s-ink thick"
      />
    </At50>
  );
}

function At50({ y, children }: { y: number; children: ReactNode }) {
  return (
    <svg x="50%" y={y} overflow="visible">
      {children}
    </svg>
  );
}
