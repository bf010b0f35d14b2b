/**
 * How much of a port's traffic depends on few lines. Shares, CR2 and the Herfindahl-Hirschman index are given for a complete
 * list only; for an incomplete one the reason is given, and the bounds between which the index must lie where the known shares allow it.
 */

/** One line's calls or passengers, or one call of it: rows of the same line add up. */
export type CallRow = { line: string; group?: string; calls?: number; passengers?: number };

export type CallList = {
  rows: CallRow[];
  measure: "calls" | "passengers";
  /** The published total that the list must add up to, where there is one. */
  total?: number;
  /** Whether who gives the list says that every line of the port is in it. */
  complete: boolean;
};

/** `share` is a fraction of the total. */
export type Share = { name: string; value: number; share: number };

/** Largest share first. `cr2`: the two largest together, a fraction. `hhi`: 0 to 10 000. */
export type Measured = { shares: Share[]; hhi: number; cr2: number };

export type Refusal =
  | { kind: "empty" }
  | { kind: "value missing"; lines: string[] }
  | { kind: "not complete"; known: number; total?: number }
  | { kind: "does not add up"; known: number; total: number };

export type Bounds = { low: number; high: number };

export type Concentration =
  | {
      is: "measured";
      total: number;
      byLine: Measured;
      byGroup: Measured;
      /** Lines without a group, each counted as its own. */ alone: string[];
    }
  | { is: "refused"; why: Refusal; shares: Share[]; bounds?: Bounds };

/** Takes a full call list, dropped or made by hand, as it is: the index by line and by group, or why there is none. */
export function concentration({ rows, measure, total, complete }: CallList): Concentration {
  if (rows.length === 0) return { is: "refused", why: { kind: "empty" }, shares: [] };
  const missing = rows.filter((row) => !isCount(row[measure])).map(({ line }) => line);
  if (missing.length > 0)
    return { is: "refused", why: { kind: "value missing", lines: [...new Set(missing)] }, shares: [] };

  const known = rows.reduce((sum, row) => sum + (row[measure] ?? 0), 0);
  if (known === 0) return { is: "refused", why: { kind: "empty" }, shares: [] };
  if (total !== undefined && (known > total || (complete && known !== total)))
    return { is: "refused", why: { kind: "does not add up", known, total }, shares: [] };
  const byLine = sums(rows, measure, ({ line }) => line);
  if (!complete) return incomplete(byLine, known, total);
  return {
    is: "measured",
    total: known,
    byLine: measured(byLine, known),
    byGroup: measured(
      sums(rows, measure, ({ line, group }) => group ?? line),
      known,
    ),
    alone: [...new Set(rows.filter(({ group }) => group === undefined).map(({ line }) => line))],
  };
}

/** A list with holes has shares only where the total is published: of that total, and bounds for the index. */
function incomplete(byLine: Map<string, number>, known: number, total: number | undefined): Concentration {
  if (total === undefined) return { is: "refused", why: { kind: "not complete", known }, shares: [] };
  const shares = sharesOf(byLine, total);
  return {
    is: "refused",
    why: { kind: "not complete", known, total },
    shares,
    bounds: hhiBounds(shares.map(({ share }) => ({ share, lines: 1 }))),
  };
}

/** A share held by some lines together: MSC and Costa, 60 %. */
export type JointShare = { share: number; lines: number };

/**
 * The index cannot be below `low` nor above `high`, whatever the unpublished parts are. Lowest: lines that share a figure
 * have equal parts of it, and the rest is spread so thin that it counts for nothing. Highest: one line has the whole of each figure, and one
 * line the whole rest. The figures must not overlap.
 */
export function hhiBounds(known: JointShare[]): Bounds {
  const rest = Math.max(0, 1 - known.reduce((sum, { share }) => sum + share, 0));
  const low = known.reduce((sum, { share, lines }) => sum + square(share) / lines, 0);
  const high = known.reduce((sum, { share }) => sum + square(share), 0) + square(rest);
  return { low: low * 10_000, high: high * 10_000 };
}

/**
 * The bands of the United States guidelines: above 1 800 highly concentrated, 1 000 to 1 800 moderately (U.S. Department of
 * Justice and Federal Trade Commission, Merger Guidelines, 18 December 2023, § 2.1, and the Department's page on the index). The European Commission
 * looks at 1 000 and 2 000 (2004/C 31/03, points 19 and 20). They are made for mergers of firms in a market, not for the callers of a port.
 */
export const hhiBands = { moderate: 1000, high: 1800 } as const;

export type Band = "low" | "moderate" | "high";

export function bandOf(hhi: number): Band {
  if (hhi > hhiBands.high) return "high";
  return hhi >= hhiBands.moderate ? "moderate" : "low";
}

/** The sum of the squares of the shares in percent (Hirschman 1945, Herfindahl 1950): 10 000 when one line has everything. */
function measured(values: Map<string, number>, total: number): Measured {
  const shares = sharesOf(values, total);
  return {
    shares,
    hhi: shares.reduce((sum, { share }) => sum + square(share), 0) * 10_000,
    cr2: shares.slice(0, 2).reduce((sum, { share }) => sum + share, 0),
  };
}

function sharesOf(values: Map<string, number>, total: number): Share[] {
  return [...values]
    .map(([name, value]) => ({ name, value, share: value / total }))
    .toSorted((a, b) => b.value - a.value || a.name.localeCompare(b.name));
}

function sums(rows: CallRow[], measure: CallList["measure"], nameOf: (row: CallRow) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) found.set(nameOf(row), (found.get(nameOf(row)) ?? 0) + (row[measure] ?? 0));
  return found;
}

const isCount = (value: number | undefined): boolean => value !== undefined && Number.isFinite(value) && value >= 0;

const square = (value: number): number => value * value;
