import type { GroupYear } from "../domain/line-sections";
import { type Cell, isSeen } from "../domain/presence";
import type { Turn } from "../domain/turns";

/**
 * What is drawn for a line in a port: the role is a height, the status a texture, so that shape and fill say it without colour.
 * Places across are in years from the left, so that 0 to 1 is the first year; one ribbon spans all the years it goes on for.
 */

/** Solid, hatched, dotted, dotted in ink, empty with an outline: seen, planned, claimed, cancelled, role not stated. */
export type Texture = "f" | "h" | "d" | "d-ink" | "o";

export type Glyph =
  /** `split`: the line through it that says homeport and transit. */
  | { is: "ribbon"; from: number; to: number; tall: boolean; texture: Texture; split: boolean }
  | { is: "ring"; at: number; texture: Texture }
  /** `plate`: on a ribbon, which it must stand clear of. */
  | { is: "cross"; at: number; plate: boolean }
  | { is: "square" | "dash" | "smallCross"; at: number }
  /** Years without record. */
  | { is: "dots"; from: number; to: number }
  | { is: "back"; at: number; seen: boolean }
  | { is: "leaves"; at: number }
  /** Sources contradict each other; `absent`: one of them says that the line was not there. */
  | { is: "differ"; at: number; slot: Slot; absent: boolean }
  /** `made`: upright and bold; announced: slanted. */
  | { is: "count"; at: number; text: string; made: boolean; inside: boolean }
  | { is: "lost"; at: number; text: string }
  | { is: "passengers"; at: number; passengers: number; made: boolean };

export type Slot = "above" | "middle" | "below";

/** `bare`: without numbers, which stand elsewhere. */
export function glyphsOf(cells: Cell[], turns: Turn[], bare = false): Glyph[] {
  return [
    ...runs(cells, ({ kind }) => kind === "none").map(({ from, to }): Glyph => ({ is: "dots", from, to })),
    ...seenRibbons(cells),
    ...cells.flatMap((cell, at) => (isSeen(cell) && cell.kind !== "calls" ? [] : statusGlyphs(cell, at))),
    ...cells.flatMap((cell, at) => (cell.kind === "none" ? [] : slotGlyphs(cell, at, bare))),
    ...turns.flatMap((turn, at) => turnGlyphs(turn, at)),
  ];
}

/** Ribbons of years in which the line was seen go on from one to the next; gaps stand only where they begin and end. */
function seenRibbons(cells: Cell[]): Glyph[] {
  const has = (at: number) => {
    const cell = cells[at];
    return cell !== undefined && isSeen(cell) && cell.kind !== "calls";
  };
  return runs(cells, (cell) => isSeen(cell) && cell.kind !== "calls" && cell.kind).map(({ from, to, key }) => ({
    is: "ribbon",
    from: has(from - 1) ? from : from + gap,
    to: has(to) ? to : to - gap,
    tall: key !== "transit",
    texture: "f",
    split: key === "both",
  }));
}

/** In years: 2 px of 25. */
const gap = 0.0625;

function statusGlyphs(cell: Cell, at: number): Glyph[] {
  const centre = at + 0.5;
  switch (cell.kind) {
    case "calls":
      return [{ is: "ring", at: centre, texture: "o" }];
    case "planned":
      return [alone(cell, at, "h")];
    case "claim":
      return [alone(cell, at, "d")];
    case "cancelled": {
      const isSomeLeft = cell.calls !== undefined && cell.calls.high > 0;
      return [alone(cell, at, isSomeLeft ? "h" : "d-ink"), { is: "cross", at: centre, plate: true }];
    }
    case "withdrawn":
      return [{ is: "cross", at: centre, plate: false }];
    case "laid_up":
      return [{ is: "square", at: centre }];
    case "absent":
      return [{ is: "dash", at: centre }];
    case "homeport":
    case "transit":
    case "both":
    case "none":
      return [];
  }
}

/** What is announced stands alone in its year. */
function alone({ role }: Cell, at: number, texture: Texture): Glyph {
  if (role === "calls") return { is: "ring", at: at + 0.5, texture };
  return {
    is: "ribbon",
    from: at + gap,
    to: at + 1 - gap,
    tall: role !== "transit",
    texture,
    split: role === "both" && texture === "h",
  };
}

/** Above the ribbon, on it and below it: the calls, what was lost or the passengers, and whether sources differ. */
function slotGlyphs(cell: Cell, at: number, bare: boolean): Glyph[] {
  const centre = at + 0.5;
  const found: Glyph[] = [];
  const free = new Set<Slot>(["below", "above"]);
  const text = bare || cell.kind === "absent" ? "" : countText(cell);
  if (text !== "") {
    const inside = cell.kind === "homeport";
    found.push({ is: "count", at: centre, text, made: cell.counted === "made", inside });
    if (!inside) free.delete("above");
  }
  const below = bare ? undefined : lowGlyph(cell, centre);
  if (below) {
    found.push(below);
    free.delete("below");
  }
  if (cell.contradictions.length > 0) {
    const [slot = "middle"] = free;
    found.push({ is: "differ", at: centre, slot, absent: cell.contradictions.includes("absent") });
  }
  return found;
}

/** Calls lost, or a loss without a number, or the passengers: the loss goes first, the panel holds both. */
function lowGlyph(cell: Cell, at: number): Glyph | undefined {
  if (cell.lost !== undefined) return { is: "lost", at, text: `\u2212${cell.lost}` };
  if (cell.reduced) return { is: "smallCross", at };
  if (cell.passengers === undefined) return undefined;
  return { is: "passengers", at, passengers: cell.passengers, made: cell.passengersBy?.status === "actual" };
}

function turnGlyphs({ comesBack, leaves }: Turn, at: number): Glyph[] {
  const found: Glyph[] = [];
  if (comesBack) found.push({ is: "back", at, seen: comesBack === "seen" });
  if (leaves) found.push({ is: "leaves", at: at + 1 });
  return found;
}

/** "16–24", or nothing where no page counts the calls of the year. */
export function countText({ calls }: Cell): string {
  if (!calls) return "";
  return calls.low === calls.high ? String(calls.high) : `${calls.low}–${calls.high}`;
}

/** A folded group: how many of its lines are on record, as columns on a common scale of `lines`, and as a number. */
export type GroupGlyph =
  | { is: "dots"; from: number; to: number }
  | { is: "lines"; at: number; seen: number; other: number; share: { seen: number; other: number } };

export function groupGlyphs(years: GroupYear[], lines: number): GroupGlyph[] {
  const share = (count: number) => count / Math.max(1, lines);
  return [
    ...runs(years, ({ cells }) => cells.length === 0).map(({ from, to }): GroupGlyph => ({ is: "dots", from, to })),
    ...years.flatMap(({ seen, other }, at): GroupGlyph[] =>
      seen + other === 0
        ? []
        : [{ is: "lines", at: at + 0.5, seen, other, share: { seen: share(seen), other: share(other) } }],
    ),
  ];
}

/** Consecutive items with the same key; those without one (false) belong to no run. `to` is the one after the last. */
function runs<T, K>(items: T[], keyOf: (item: T) => K | false): { from: number; to: number; key: K }[] {
  const found: { from: number; to: number; key: K }[] = [];
  items.forEach((item, at) => {
    const key = keyOf(item);
    const last = found.at(-1);
    if (key === false) return;
    if (last && last.to === at && last.key === key) last.to = at + 1;
    else found.push({ from: at, to: at + 1, key });
  });
  return found;
}
