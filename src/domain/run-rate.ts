import type { CountingRule, Fact, Figure } from "./figure";
import { isStopped } from "./forecast-run";
import { type YearFact, yearly } from "./ledger";
import { type YearToDate, countedParts, missingMonth, toDateOf, yearOfPart } from "./year-to-date";

/**
 * The run-rate: a year that is under way, told by the share that the same part made of past years. Never part × 12 / months:
 * cruises have a season. It is no forecast; it supposes that this year is spread over its months as those were.
 */

/** Fewest past years with the same part and a total. Our stated rule. */
export const fewestPast = 3;

/** A past year: what the part made of it, 0 to 1. */
export type PastPart = { toDate: YearToDate; whole: YearFact; share: number };

/** Why a past year with that part is not used. */
export type Reason = "stopped" | "bound" | "counted otherwise" | "more than the year";
export type LeftOut = { toDate: YearToDate; whole: YearFact; reason: Reason };

export type Spread = { low: number; middle: number; high: number };

/** A year that is over, told from its part and the shares of the years before it alone, beside what came. `off` is told / came − 1. */
export type Check = { toDate: YearToDate; whole: YearFact; told: Spread; off: number };

export type Answer =
  /** Passengers of the year: part ÷ middle share, between part ÷ highest and part ÷ lowest. */
  | { kind: "told"; now: YearToDate; year: Spread; unused: number | undefined; missing: number | undefined }
  /** Too few past years: `now` stands for itself. */
  | { kind: "too thin"; now: YearToDate; missing: number | undefined }
  /** The part is a bound (almost 800 000): nothing is drawn from it. */
  | { kind: "bound"; now: YearToDate }
  /** Months are known, but not from January on: `missing` is the first that is not. */
  | { kind: "gap"; missing: number }
  /** No part of the year is known. `implied`: what a forecast of the year asks of its part. */
  | { kind: "nothing"; implied: { forecast: Fact; part: Spread } | undefined };

export type RunRate = {
  year: number;
  /** The part looked at, in months from January; undefined where no year has one. */
  months: number | undefined;
  past: PastPart[];
  leftOut: LeftOut[];
  /** The share that the part made of past years; undefined where they are too few. */
  share: Spread | undefined;
  checks: Check[];
  answer: Answer;
};

type Known = { parts: Figure[]; wholes: YearFact[]; years: YearToDate[] };

/** `asOfYear`: the year of the as-of day, Infinity today; the year told is that one, or the one after the last total. */
export function runRate(facts: Fact[], port: string, asOfYear: number): RunRate {
  const history = yearly(facts, port);
  const wholes = history.filter(({ fact }) => isCounted(fact.figure) && fact.figure.period.kind === "calendar_year");
  const parts = countedParts(facts, port);
  const started = [...new Set(parts.flatMap((figure) => yearOfPart(figure) ?? []))];
  const known: Known = { parts, wholes, years: started.flatMap((year) => toDateOf(parts, year)) };
  const last = wholes.at(-1)?.year ?? -Infinity;
  const year = Math.max(-Infinity, ...started.filter((each) => each > last));
  const looked = Number.isFinite(year) ? year : Number.isFinite(asOfYear) ? asOfYear : last + 1;

  const toDate = known.years.filter((each) => each.year === looked);
  const months = monthsToUse(known, looked, toDate);
  const { past, leftOut } = months === undefined ? { past: [], leftOut: [] } : pastOf(known, looked, months);
  const share = shareOf(past);
  const forecast = history.find((each) => each.year === looked && each.fact.figure.status === "forecast")?.fact;
  const now = toDate.find((each) => each.months === months);
  return {
    year: looked,
    months,
    past,
    leftOut,
    share,
    checks: months === undefined ? [] : checksOf(known, months),
    answer: now
      ? answerOf(now, share, { parts, longest: toDate.at(-1)?.months })
      : withoutPart(looked, known, forecast && share && { forecast, part: impliedPart(forecast, share) }),
  };
}

/** The longest part that enough past years have: of the year told, or of any where it has none. Else the one that most have. */
function monthsToUse(known: Known, year: number, toDate: YearToDate[]): number | undefined {
  const candidates = (toDate.length > 0 ? toDate : known.years).map(({ months }) => months);
  const count = (months: number) => Math.min(fewestPast, pastOf(known, year, months).past.length);
  return candidates.toSorted((a, b) => count(b) - count(a) || b - a)[0];
}

/** The years before one that have that part and a total: those that count, and those that do not, with the reason. */
function pastOf({ years, wholes }: Known, before: number, months: number) {
  const past: PastPart[] = [];
  const leftOut: LeftOut[] = [];
  const rule = years.find((each) => each.year === before && each.months === months)?.parts[0]?.countingRule;
  for (const toDate of years) {
    const whole = wholes.find(({ year }) => year === toDate.year);
    if (toDate.months !== months || toDate.year >= before || !whole) continue;
    const share = toDate.value / whole.fact.figure.value;
    const reason = reasonAgainst(toDate, whole, rule);
    if (reason) leftOut.push({ toDate, whole, reason });
    else past.push({ toDate, whole, share });
  }
  return { past, leftOut };
}

function reasonAgainst(
  { year, parts, value }: YearToDate,
  whole: YearFact,
  rule: CountingRule | undefined,
): Reason | undefined {
  const figures = [...parts, whole.fact.figure];
  if (isStopped(year)) return "stopped";
  if (figures.some(isBound)) return "bound";
  const rules = new Set([...figures.map(({ countingRule }) => countingRule), ...(rule ? [rule] : [])]);
  if (rules.size > 1) return "counted otherwise";
  return value > whole.fact.figure.value || !(whole.fact.figure.value > 0) ? "more than the year" : undefined;
}

function shareOf(past: PastPart[]): Spread | undefined {
  const shares = past.map(({ share }) => share).filter((share) => share > 0);
  if (shares.length < fewestPast) return undefined;
  return { low: Math.min(...shares), middle: median(shares), high: Math.max(...shares) };
}

function answerOf(
  now: YearToDate,
  share: Spread | undefined,
  { parts, longest }: { parts: Figure[]; longest: number | undefined },
): Answer {
  const missing = missingMonth(parts, now.year);
  if (now.parts.some(isBound)) return { kind: "bound", now };
  if (!share) return { kind: "too thin", now, missing };
  const unused = longest !== undefined && longest > now.months ? longest : undefined;
  return { kind: "told", now, year: yearFrom(now.value, share), unused, missing };
}

function withoutPart(year: number, { parts }: Known, implied: Extract<Answer, { kind: "nothing" }>["implied"]): Answer {
  const missing = missingMonth(parts, year);
  return missing === undefined ? { kind: "nothing", implied } : { kind: "gap", missing };
}

const yearFrom = (part: number, { low, middle, high }: Spread): Spread => ({
  low: part / high,
  middle: part / middle,
  high: part / low,
});

function impliedPart({ figure }: Fact, { low, middle, high }: Spread): Spread {
  return { low: figure.value * low, middle: figure.value * middle, high: figure.value * high };
}

/** Each year that is over, as it would have been told from the years before it. */
function checksOf(known: Known, months: number): Check[] {
  return known.years.flatMap((toDate): Check[] => {
    const whole = known.wholes.find(({ year }) => year === toDate.year);
    if (toDate.months !== months || !whole || reasonAgainst(toDate, whole, undefined)) return [];
    const share = shareOf(pastOf(known, toDate.year, months).past);
    if (!share) return [];
    const told = yearFrom(toDate.value, share);
    return [{ toDate, whole, told, off: told.middle / whole.fact.figure.value - 1 }];
  });
}

const isCounted = ({ status }: Figure): boolean => status === "actual" || status === "provisional";
const isBound = ({ precision }: Figure): boolean => precision === "at_least" || precision === "at_most";

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}
