import type { YearFact } from "./ledger";
import type { PublicTarget } from "./line";

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
  value: number;
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
    const key = `${aim.year} ${aim.value}`;
    const group = groups.get(key);
    if (group) group.said.push(aim);
    else groups.set(key, { year: aim.year, said: [aim] });
  }
  return [...groups.values()];
}

function announcedOf({ year, said: [first, ...repeats] }: Group, history: YearFact[]): Announced {
  const outcome = outcomeOf(first, year, history);
  const noted = new Set([first, ...repeats].map((each) => each.outcome));
  const disputed = (outcome.kind === "held" && noted.has("missed")) || (outcome.kind === "missed" && noted.has("reached"));
  return { year, value: first.value, first, repeats, outcome, disputed };
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
  return { kind: "pending", forecast: history.find((each) => each.year === year && each.fact.figure.status === "forecast") };
}

const isCounted = (status: string): boolean => status === "actual" || status === "provisional";
