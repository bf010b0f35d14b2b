/**
 * The win-back score of a line: a weighted mean of parts that run from 0 to 1. A part for which nothing is published is a
 * gap, not a zero: it leaves the mean, and the score says on how much of its weight it rests.
 */

export const scoreParts = ["miami", "lost", "ship", "group", "mediterranean"] as const;
export type ScorePart = (typeof scoreParts)[number];

/** Whole numbers from 0 (does not count) to `heaviest`. */
export type Weights = Record<ScorePart, number>;
/** The parts that are known, each 0 to 1. */
export type Parts = Partial<Record<ScorePart, number>>;

export const heaviest = 5;
export const usualWeights: Weights = { miami: 3, lost: 3, ship: 2, group: 1, mediterranean: 1 };

/** A line is ranked when its score rests on at least this share of the weight. */
const leastRest = 0.5;

export type Score = {
  /** 0 to 1, over the weight of the known parts; absent when no part that weighs is known. */
  value?: number;
  /** The score if every missing part were 0, and if every one were 1. */
  low: number;
  high: number;
  /** The share of the weight that the score rests on, 0 to 1. */
  rests: number;
  /** Parts that weigh and are not known. */
  missing: ScorePart[];
};

export function scoreOf(parts: Parts, weights: Weights): Score {
  const known = scoreParts.flatMap((part) => {
    const value = parts[part];
    return value === undefined ? [] : [{ weight: weights[part], value }];
  });
  const total = scoreParts.reduce((sum, part) => sum + weights[part], 0);
  const kept = known.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = known.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const missing = scoreParts.filter((part) => parts[part] === undefined && weights[part] > 0);
  if (kept === 0) return { low: 0, high: total === 0 ? 0 : 1, rests: 0, missing };
  return {
    value: settled(weighted / kept),
    low: settled(weighted / total),
    high: settled((weighted + total - kept) / total),
    rests: settled(kept / total),
    missing,
  };
}

export type Scored<T> = T & { score: Score };
/** Place from 1; equal scores share it. */
export type Ranked<T> = Scored<T> & { place: number };
export type Ranking<T> = { ranked: Ranked<T>[]; others: Scored<T>[] };

/**
 * Highest score first, then the one that rests on most, then by name and id: the same lines always stand in the same order.
 * Lines without a place stand by what their score rests on first.
 */
export function ranking<T extends { id: string; name: string; parts: Parts }>(
  lines: T[],
  weights: Weights,
): Ranking<T> {
  const scored = lines.map((line) => ({ ...line, score: scoreOf(line.parts, weights) })).toSorted(byScore);
  const ranked = scored.filter(({ score }) => isRanked(score));
  return {
    ranked: ranked.map((line) => ({ ...line, place: 1 + ranked.filter((other) => isAbove(other, line)).length })),
    others: scored
      .filter(({ score }) => !isRanked(score))
      .toSorted((a, b) => b.score.rests - a.score.rests || byScore(a, b)),
  };
}

const isRanked = ({ value, rests }: Score): boolean => value !== undefined && rests >= leastRest;

type Named = { id: string; name: string; score: Score };

const isAbove = (one: Named, other: Named): boolean => (one.score.value ?? -1) > (other.score.value ?? -1);

function byScore(a: Named, b: Named): number {
  return (
    (b.score.value ?? -1) - (a.score.value ?? -1) ||
    b.score.rests - a.score.rests ||
    a.name.localeCompare(b.name) ||
    a.id.localeCompare(b.id)
  );
}

/** "3-3-2-1-1", in the order of the parts. */
export const weightsText = (weights: Weights): string => scoreParts.map((part) => weights[part]).join("-");

/** The weights that a text gives, or nothing: five whole numbers from 0 to `heaviest`. */
export function weightsIn(text: string): Weights | undefined {
  const [miami, lost, ship, group, mediterranean, ...rest] = text
    .split("-")
    .map((each) => (/^\d$/.test(each) && Number(each) <= heaviest ? Number(each) : undefined));
  if (miami === undefined || lost === undefined || ship === undefined) return undefined;
  if (group === undefined || mediterranean === undefined || rest.length > 0) return undefined;
  return { miami, lost, ship, group, mediterranean };
}

/** Twelve decimals: sums of the same numbers under other weights must not differ in their last bit. */
const settled = (value: number): number => Math.round(value * 1e12) / 1e12;
