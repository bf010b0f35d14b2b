import type { CountingRule } from "./figure";
import { ratio } from "./growth";

/**
 * The counting basis: passenger movements (embarking + disembarking + transit) restated as guests, each person once a cruise.
 * A homeport guest makes two movements, a transit guest one, so guests = homeport / 2 + transit = total − homeport / 2.
 * Values are persons and are not rounded.
 */

/** How a page counts its homeport guests: who embark and disembark, who board only, or it does not say. */
export type HomeportCounts = "both ways" | "boarders only" | "unstated";

export type Movements = {
  total: number;
  homeport?: number | undefined;
  transit?: number | undefined;
  homeportCounts: HomeportCounts;
};

/** The movements of another year of the same port, of use when its homeport or transit is published. */
export type YearSplit = Movements & { year: number };

/**
 * What an answer in guests rests on. "as-published": already counted as guests. "split": homeport or transit of the same period.
 * "split-of-year": the homeport share of `splitYear`. "all-homeport": every movement is half a guest. "no-split": nothing known.
 */
export type Assumption = "as-published" | "split" | "split-of-year" | "all-homeport" | "no-split";

/** The working, in movements, under the reading that speaks: guests = homeport / 2 + transit. Empty when there is none. */
export type Steps = { homeport?: number; transit?: number };

/** Without a split there is a bracket and no `value`: never a silent number. */
export type Guests = {
  value: number | undefined;
  low: number;
  high: number;
  assumption: Assumption;
  splitYear?: number;
  steps: Steps;
};

/** A published number of passengers with all that helps to count each person once. */
export type Count = Movements & {
  year: number;
  countingRule: CountingRule;
  /** True in Florida, where almost every guest starts and ends the cruise. */
  allHomeport: boolean;
  /** Splits of other years of the same port; only an earlier one is used. */
  otherYears: YearSplit[];
};

/**
 * Each person once, by the best split there is: the rule of Florida, that of the figure, that of an earlier year, none.
 * Florida comes first because its parts are published for calendar years (MARAD) and its totals for fiscal ones.
 */
export function guestsOf(count: Count): Guests {
  if (count.countingRule === "guests") return guestsAsPublished(count.total);
  if (count.countingRule === "movements" && count.allHomeport) return guestsAllHomeport(count.total);

  const own = guestsFromMovements(count);
  if (count.countingRule === "unknown" || own.assumption === "split") return own;

  const earlier = nearestEarlier(count.otherYears, count.year);
  return earlier ? guestsWithSplitOf(earlier, count.total) : own;
}

/**
 * Guests from a total in movements and its homeport or transit part. Where the page does not say how it counts the homeport,
 * both ways speaks (the rule of the port) and boarders only makes the low end: total − homeport. Where it does not say but
 * the parts add up to the total, they settle it: homeport + transit both ways, 2 × homeport + transit boarders only.
 */
export function guestsFromMovements(movements: Movements): Guests {
  const { total, transit } = movements;
  const homeport = movements.homeport ?? (transit === undefined ? undefined : total - transit);
  if (homeport === undefined || homeport < 0 || homeport > total) return withoutSplit(total);
  if (movements.homeport === undefined) return bothWays(total, homeport);

  const counts = movements.homeportCounts === "unstated" ? readFromParts(movements) : movements.homeportCounts;
  if (counts === "boarders only") return boardersOnly(total, homeport);
  if (counts === "both ways" || homeport * 2 > total) return bothWays(total, homeport);
  return { ...bothWays(total, homeport), low: total - homeport };
}

/** Every movement is half a guest: what Florida's ports come to, as the assumption it is. */
export const guestsAllHomeport = (total: number): Guests => ({
  ...single(total / 2),
  assumption: "all-homeport",
  steps: { homeport: total, transit: 0 },
});

/** Guests of a year without a split: as many for a movement as in another year of the same port. */
function guestsWithSplitOf(split: YearSplit, total: number): Guests {
  const { value, low, high, assumption, steps } = guestsFromMovements(split);
  if (assumption !== "split" || value === undefined) return withoutSplit(total);

  const scaled = (part: number) => part * (total / split.total);
  return {
    value: scaled(value),
    low: scaled(low),
    high: scaled(high),
    assumption: "split-of-year",
    splitYear: split.year,
    steps: { homeport: scaled(steps.homeport ?? 0), transit: scaled(steps.transit ?? 0) },
  };
}

/** A figure that counts each person once already, such as the embarkations of MARAD and CLIA. */
const guestsAsPublished = (value: number): Guests => ({
  ...single(value),
  assumption: "as-published",
  steps: {},
});

/** The last year before `year` whose split is published. */
const nearestEarlier = (years: YearSplit[], year: number): YearSplit | undefined =>
  years
    .filter((other) => other.year < year && other.total > 0 && guestsFromMovements(other).assumption === "split")
    .toSorted((a, b) => b.year - a.year)[0];

/** What the page of a homeport figure says of its count, for only a rule that is stated settles it. */
export function homeportCounts(page: { countingRule?: CountingRule; ruleStated: boolean }): HomeportCounts {
  if (!page.ruleStated || page.countingRule === "unknown" || page.countingRule === undefined) return "unstated";
  return page.countingRule === "guests" ? "boarders only" : "both ways";
}

/** How many times the guests of `b` go into those of `a`: what speaks, and the bracket from both brackets. */
export function guestsRatio(
  a: Guests,
  b: Guests,
): { value: number | undefined; low: number; high: number } | undefined {
  const low = ratio(a.low, b.high);
  const high = ratio(a.high, b.low);
  if (low === undefined || high === undefined) return undefined;
  const value = a.value === undefined || b.value === undefined ? undefined : ratio(a.value, b.value);
  return { value, low, high };
}

const bothWays = (total: number, homeport: number): Guests => ({
  ...single(total - homeport / 2),
  assumption: "split",
  steps: { homeport, transit: total - homeport },
});

/** Boarders cannot make more than half of the movements; where they do, the figures contradict each other. */
function boardersOnly(total: number, boarders: number): Guests {
  const homeport = boarders * 2;
  return homeport > total ? withoutSplit(total) : bothWays(total, homeport);
}

/** From all homeport to all transit. */
const withoutSplit = (total: number): Guests => ({
  value: undefined,
  low: total / 2,
  high: total,
  assumption: "no-split",
  steps: {},
});

const single = (value: number) => ({ value, low: value, high: value });

/** Published parts are rounded, so 1 % of the total is near enough to add up. */
function readFromParts({ total, homeport = 0, transit }: Movements): HomeportCounts {
  if (transit === undefined) return "unstated";
  const makesTotal = (sum: number) => Math.abs(total - sum) <= total / 100;
  if (makesTotal(homeport + transit)) return "both ways";
  return makesTotal(homeport * 2 + transit) ? "boarders only" : "unstated";
}
