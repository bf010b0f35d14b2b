import { type Fact, type Figure, yearOf } from "./figure";
import { type YearFact, yearly } from "./ledger";
import type { PublicTarget } from "./line";
import { endOf } from "./partial-date";
import { type Interval, naive } from "./forecast";

/**
 * Forecasts that were announced for a port's passengers, and what came. Forecasts only: aims and contracts have their own
 * history (target-history.ts). A figure said again for the same year counts once.
 */

/** Who said it, when and where: a figure with the status forecast, or a target of the kind forecast. */
export type Saying = {
  evidence: Figure["evidence"];
  /** Named in the targets for the same page, year and figure. */
  by: string | undefined;
  on: string | undefined;
};

export type Outcome =
  /** `error` = came − said, to the near end of a range, 0 within it or where a bound held; `share` = error / said. */
  | { kind: "came"; came: YearFact; error: number; share: number }
  /** The year is not counted yet. */
  | { kind: "pending" }
  /** Later years are counted, this one was never published. */
  | { kind: "unknown" };

export type AnnouncedForecast = {
  port: string;
  year: number;
  said: Interval;
  /** As printed: at_least 1.7 million is kept by any more, at_most by any less. */
  bound: "at_least" | "at_most" | undefined;
  /** Who said it, where any of the pages names them; else only the page is known. */
  by: string | undefined;
  first: Saying;
  /** The same on other pages, later. */
  repeats: Saying[];
  /** Years from the saying to the year it speaks of: 0 in the year itself; undefined where the page has no date. */
  lead: number | undefined;
  outcome: Outcome;
};

/** All that the day knows for a port, oldest year first. */
export function announcedForecasts(facts: Fact[], targets: PublicTarget[], port: string): AnnouncedForecast[] {
  const history = yearly(facts, port).filter(({ fact }) => isCounted(fact.figure.status));
  const groups = new Map<string, Said[]>();
  for (const said of [...fromFigures(facts, targets, port), ...fromTargets(targets, port)]) {
    const key = `${said.year} ${said.said.low} ${said.said.high}`;
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  return [...groups.values()]
    .flatMap((group) => announcedOf(port, group, history))
    .toSorted((a, b) => a.year - b.year || order(a.first, b.first) || a.said.low - b.said.low);
}

/** How the announced forecasts that are judged erred. */
export type TrackRecord = {
  judged: number;
  /** More was announced than came; fewer; as many, or within the range. */
  over: number;
  under: number;
  held: number;
  /** Middle of |error| / said. Undefined where none is judged. */
  usual: number | undefined;
};

export function recordOf(announced: AnnouncedForecast[]): TrackRecord {
  const judged = announced.flatMap(({ outcome }) => (outcome.kind === "came" ? [outcome] : []));
  return {
    judged: judged.length,
    over: judged.filter(({ error }) => error < 0).length,
    under: judged.filter(({ error }) => error > 0).length,
    held: judged.filter(({ error }) => error === 0).length,
    usual: median(judged.map(({ share }) => Math.abs(share))),
  };
}

/** The forecasts said before their year began beside the naive method, which repeats the year before: |error| / came, in the middle. */
export type BesideNaive = { n: number; years: number; announced: number; naive: number; nearer: number };

/** Undefined under five. Only years whose year before was counted. */
export function besideNaive(announced: AnnouncedForecast[], history: YearFact[]): BesideNaive | undefined {
  const pairs = announced.flatMap(({ year, lead, outcome }) => {
    const before = history.find((each) => each.year === year - 1 && isCounted(each.fact.figure.status))?.fact.figure;
    const same = before && naive([before.value, before.value])?.[0]?.value;
    if (outcome.kind !== "came" || lead === undefined || lead < 1 || same === undefined) return [];
    const came = outcome.came.fact.figure.value;
    return came > 0 ? [{ year, announced: Math.abs(outcome.error) / came, naive: Math.abs(came - same) / came }] : [];
  });
  const [said, repeated] = [median(pairs.map((each) => each.announced)), median(pairs.map((each) => each.naive))];
  if (pairs.length < 5 || said === undefined || repeated === undefined) return undefined;
  return {
    n: pairs.length,
    years: new Set(pairs.map(({ year }) => year)).size,
    announced: said,
    naive: repeated,
    nearer: pairs.filter((each) => each.announced < each.naive).length,
  };
}

type Said = { year: number; said: Interval; bound: AnnouncedForecast["bound"]; saying: Saying };

function fromFigures(facts: Fact[], targets: PublicTarget[], port: string): Said[] {
  return facts
    .flatMap(({ figure, rivals }) => [figure, ...rivals])
    .flatMap((figure): Said[] => {
      const year = yearOf(figure.period);
      const { value, valueHigh = value, evidence, precision } = figure;
      if (figure.port !== port || figure.measure !== "passengers" || figure.segment !== "total") return [];
      if (figure.status !== "forecast" || year === undefined) return [];
      const by = targets.find(
        (each) => each.evidence.source.id === evidence.source.id && each.year === year && each.value === value,
      )?.setBy;
      const bound = precision === "at_least" || precision === "at_most" ? precision : undefined;
      const saying = { evidence, by, on: evidence.source.publishedOn };
      return [{ year, said: { low: value, high: valueHigh }, bound, saying }];
    });
}

function fromTargets(targets: PublicTarget[], port: string): Said[] {
  return targets.flatMap(({ port: of, measure, kind, year, value, valueHigh = value, ...each }): Said[] => {
    if (of !== port || measure !== "passengers" || kind !== "forecast" || year === undefined) return [];
    const saying = { evidence: each.evidence, by: each.setBy, on: each.setOn };
    return [{ year, said: { low: value, high: valueHigh }, bound: undefined, saying }];
  });
}

/** A plain figure among the sayings makes the group plain: "1.7 million" beside "more than 1.7 million". */
function announcedOf(port: string, group: Said[], history: YearFact[]): AnnouncedForecast[] {
  const [first, ...repeats] = group.toSorted((a, b) => order(a.saying, b.saying));
  if (!first) return [];
  const bound = group.every((each) => each.bound === first.bound) ? first.bound : undefined;
  const { year, said } = first;
  const { on } = first.saying;
  const pages = new Set([first.saying.evidence.source.id]);
  const others = repeats
    .map(({ saying }) => saying)
    .filter(({ evidence: { source } }) => pages.size !== pages.add(source.id).size);
  return [
    {
      port,
      year,
      said,
      bound,
      first: first.saying,
      by: group.find(({ saying }) => saying.by !== undefined)?.saying.by,
      repeats: others,
      lead: on === undefined ? undefined : year - Number(on.slice(0, 4)),
      outcome: outcomeOf(year, said, bound, history),
    },
  ];
}

function outcomeOf(
  year: number,
  { low, high }: Interval,
  bound: AnnouncedForecast["bound"],
  history: YearFact[],
): Outcome {
  const came = history.find((each) => each.year === year);
  if (!came) return { kind: history.some((each) => each.year > year) ? "unknown" : "pending" };
  const { value } = came.fact.figure;
  const near = value < low ? low : high;
  const held =
    (value >= low && value <= high) || (bound === "at_least" && value > low) || (bound === "at_most" && value < high);
  const error = held ? 0 : value - near;
  return { kind: "came", came, error, share: near > 0 ? error / near : 0 };
}

/** Undated sayings come last. */
const order = (a: Saying, b: Saying): number => (a.on ? endOf(a.on) : "9").localeCompare(b.on ? endOf(b.on) : "9");

const isCounted = (status: string): boolean => status === "actual" || status === "provisional";

/** The middle value, the mean of the middle two. */
function median(values: number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  if (high === undefined) return undefined;
  return sorted.length % 2 === 0 && low !== undefined ? (low + high) / 2 : high;
}
