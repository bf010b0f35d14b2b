import type { Evidence } from "./figure";
import type { YearFact } from "./ledger";
import type { PortEvent, PublicTarget } from "./line";
import { endOf } from "./partial-date";
import type { Road } from "./road";

/** What was announced for Marseille, year by year, and what came: the same figure said again for the same year counts once. */

export type Outcome =
  /** Some year from the one of the statement to the one it names got there; `came` is that year. */
  | { kind: "held"; in: number; came: YearFact }
  | { kind: "missed"; by: number; came: YearFact }
  /** Its year is not counted yet; a forecast may be known. */
  | { kind: "pending"; forecast: YearFact | undefined }
  /** Later years are counted, its own was never published. */
  | { kind: "unknown" };

export type Announced = {
  year: number;
  /** Of a range, the lower end: who promised 500 000 to 550 000 is held by 500 000. */
  value: number;
  valueHigh?: number;
  first: PublicTarget;
  /** The same figure for the same year, said again later. */
  repeats: PublicTarget[];
  outcome: Outcome;
  /** The outcome noted with the statements is not the one that the figures give. */
  disputed: boolean;
};

export type TargetHistory = { announced: Announced[]; held: number; judged: number; withoutYear: PublicTarget[] };

/** `statements`: those known on the day, oldest first. `history`: the figure that speaks for each year known on the day. */
export function targetHistory(statements: PublicTarget[], history: YearFact[]): TargetHistory {
  const aims = statements.filter(({ port, measure }) => port === "marseille" && measure === "passengers");
  const announced = grouped(aims)
    .map((group) => announcedOf(group, history))
    .toSorted((a, b) => a.year - b.year || a.value - b.value);
  const held = announced.filter(({ outcome }) => outcome.kind === "held").length;
  const missed = announced.filter(({ outcome }) => outcome.kind === "missed").length;
  return { announced, held, judged: held + missed, withoutYear: aims.filter(({ year }) => year === undefined) };
}

/** How far what came lies from what was said, as a share of what was said. */
export function surplus({ value, outcome }: Announced): number | undefined {
  if (outcome.kind === "held" || outcome.kind === "missed") return outcome.came.fact.figure.value / value - 1;
  const forecast = outcome.kind === "pending" ? outcome.forecast : undefined;
  return forecast && forecast.fact.figure.value / value - 1;
}

type Group = { year: number; said: [PublicTarget, ...PublicTarget[]] };

function grouped(aims: PublicTarget[]): Group[] {
  const groups = new Map<string, Group>();
  for (const aim of aims) {
    if (aim.year === undefined) continue;
    const key = `${aim.year} ${aim.value} ${aim.valueHigh ?? ""}`;
    const group = groups.get(key);
    if (group) group.said.push(aim);
    else groups.set(key, { year: aim.year, said: [aim] });
  }
  return [...groups.values()];
}

function announcedOf({ year, said: [first, ...repeats] }: Group, history: YearFact[]): Announced {
  const outcome = outcomeOf(first, year, history);
  const noted = new Set([first, ...repeats].map((each) => each.outcome));
  const disputed =
    (outcome.kind === "held" && noted.has("missed")) || (outcome.kind === "missed" && noted.has("reached"));
  const { value, valueHigh } = first;
  return { year, value, ...(valueHigh !== undefined && { valueHigh }), first, repeats, outcome, disputed };
}

/** Only counted years decide: a forecast is no outcome, a claim none either. */
function outcomeOf({ value, setOn }: PublicTarget, year: number, history: YearFact[]): Outcome {
  const counted = history.filter(({ fact }) => isCounted(fact.figure.status));
  const own = counted.find((each) => each.year === year);
  if (own && own.fact.figure.value >= value) return { kind: "held", in: year, came: own };

  const since = setOn === undefined ? year : Number(setOn.slice(0, 4));
  const early = counted.find((each) => each.year >= since && each.year < year && each.fact.figure.value >= value);
  if (early) return { kind: "held", in: early.year, came: own ?? early };
  if (own) return { kind: "missed", by: value - own.fact.figure.value, came: own };
  if (counted.some((each) => each.year > year)) return { kind: "unknown" };
  return {
    kind: "pending",
    forecast: history.find((each) => each.year === year && each.fact.figure.status === "forecast"),
  };
}

const isCounted = (status: string): boolean => status === "actual" || status === "provisional";

/** A dated line of the logbook: something said of the target, or something that happened to it. */
export type Entry = { id: string; date: string; kind: string; evidence: Evidence } & (
  { target: PublicTarget } | { event: PortEvent }
);

/**
 * What bears on the target, newest first: each author's first statement of a year of two million or more, the lines that
 * left and came back from the year in which it was set to its own, the record that speaks of it and the Club's loss of 2017.
 */
export function journal(targets: PublicTarget[], events: PortEvent[], { statements, target, standing }: Road): Entry[] {
  const set = Number(statements[0]?.setOn?.slice(0, 4));
  if (!Number.isFinite(set)) return [];
  const passed = standing.kind === "missed" ? standing.reachedLater : undefined;
  const happened = events.filter(({ port, kind, date }) => {
    const year = Number(date.slice(0, 4));
    if (port !== "marseille") return false;
    if (kind === "withdrawal" || kind === "return") return year >= set && year <= target.year;
    return kind === "record" && (year === passed ? date.length === 4 : year >= set && date.startsWith(lossMonth));
  });
  return [
    ...firstStatements(targets, set, target.value).map((each) => ({
      id: each.id,
      date: each.setOn ?? "",
      kind: "said",
      evidence: each.evidence,
      target: each,
    })),
    ...happened.map((event) => ({ id: event.id, date: event.date, kind: event.kind, evidence: event.evidence, event })),
  ].toSorted((a, b) => endOf(b.date).localeCompare(endOf(a.date)) || a.id.localeCompare(b.id));
}

/** The month in which the Club counted what 2017 had lost. */
const lossMonth = "2017-11";

function firstStatements(targets: PublicTarget[], set: number, atLeast: number): PublicTarget[] {
  const seen = new Set<string>();
  return targets.filter(({ port, measure, value, year, setBy, setOn }) => {
    if (port !== "marseille" || measure !== "passengers" || value < atLeast || year === undefined) return false;
    if (setOn === undefined || Number(setOn.slice(0, 4)) < set) return false;
    return seen.size !== seen.add(`${setBy.replace(/ \(.*\)$/, "")} ${setOn.slice(0, 4)} ${year}`).size;
  });
}
