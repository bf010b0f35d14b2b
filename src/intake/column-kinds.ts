import { type Shape, shapeOf } from "./cell-shape";
import type { TextRecord } from "./records";

/** What most cells of a column look like, before any is read. */
export type ColumnKind = "number" | "year" | "date" | "period" | "text" | "empty";

/** Share of the filled cells that must agree. A rule of ours. */
const most = 0.7;

/** Rows looked at, spread over the table. A rule of ours. */
const looked = 200;

/** The kind of each column of a table of so many columns. */
export function columnKinds(rows: readonly TextRecord[], width: number): ColumnKind[] {
  const step = Math.max(1, Math.ceil(rows.length / looked));
  const sample = rows.filter((_, index) => index % step === 0);
  return Array.from({ length: width }, (_, at) => kindOf(sample.map(({ cells }) => shapeOf(cells[at] ?? ""))));
}

function kindOf(shapes: Shape[]): ColumnKind {
  const filled = shapes.filter((shape) => shape !== "empty" && shape !== "missing");
  if (filled.length === 0) return "empty";
  const share = (...kinds: Shape[]): number => filled.filter((shape) => kinds.includes(shape)).length / filled.length;
  if (share("year") >= most) return "year";
  if (share("number", "year") >= most) return "number";
  if (share("date", "time") >= most) return "date";
  return share("period", "year") >= most ? "period" : "text";
}
