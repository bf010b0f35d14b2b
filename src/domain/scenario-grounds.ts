import type { Facts } from "./facts";
import type { Evidence } from "./figure";
import { factWith } from "./ledger";
import type { Lever, Range, Scenario } from "./scenario";
import type { Field } from "./scenario-check";
import { berths, readyMade, readyMadeIds, shipEvidence } from "./scenario-ready";

/** Where the numbers of a scenario stand: those still as a page gives them, and what is the assumption of whoever wrote it. */

/** `kept` is false once the number is no longer the page's. Without evidence it is an assumption. */
export type Standing = { field: Field; lever?: number; evidence: Evidence[]; kept: boolean };

export function groundsOf(scenario: Scenario, facts: Facts): Standing[] {
  const { base, target } = scenario;
  const origin = readyMadeIds.find((id) => id === scenario.origin);
  const made = origin && readyMade(origin, { base, target }, facts);
  return [
    baseGround(scenario, facts),
    targetGround(scenario, facts),
    berthsGround(scenario, facts),
    ...scenario.levers.flatMap((lever, at) => {
      const first = made?.scenario.levers[at];
      const published = first?.kind === lever.kind ? (made?.grounds ?? []).filter((each) => each.lever === at) : [];
      return fieldsOf(lever).map((field) => {
        const own = shipGround(lever, field, facts);
        const evidence = own
          ? own.evidence
          : published.filter((each) => each.field === field).map((each) => each.evidence);
        const kept = own ? own.kept : first !== undefined && sameIn(field, lever, first);
        return { field, lever: at, evidence: kept ? evidence : [], kept: kept && evidence.length > 0 };
      });
    }),
  ];
}

function baseGround({ base }: Scenario, facts: Facts): Standing {
  const fact = factWith(facts.figures, base.figure);
  const figures = fact ? [fact.figure, ...fact.rivals] : [];
  const figure = figures.find(({ id }) => id === base.figure);
  const kept = figure !== undefined && figure.value === base.value.value;
  const ends = figures.filter(
    ({ value, id }) => id !== base.figure && (value === base.value.low || value === base.value.high),
  );
  return { field: "base", kept, evidence: kept ? [figure, ...ends].map(({ evidence }) => evidence) : [] };
}

/** The first to set this number for this year in Marseille. */
function targetGround({ target }: Scenario, { targets }: Facts): Standing {
  const said = targets.find(
    ({ port, measure, value, year }) =>
      port === "marseille" && measure === "passengers" && value === target.value && year === target.year,
  );
  return { field: "target", kept: said !== undefined, evidence: said ? [said.evidence] : [] };
}

function berthsGround({ berthsADay }: Scenario, { events }: Facts): Standing {
  const event = events.find(({ id }) => id === berths.event);
  const kept = berthsADay === berths.aDay && event !== undefined;
  return { field: "berths a day", kept, evidence: kept ? [event.evidence] : [] };
}

/** The berths of a known ship are those of her row, and so is the occupancy at which every berth is taken. */
function shipGround(lever: Lever, field: Field, { ships }: Facts): Pick<Standing, "evidence" | "kept"> | undefined {
  if (lever.kind !== "ship" || field !== "berths") return undefined;
  const ship = ships.find(({ id }) => id === lever.ship);
  const lower = ship?.figures.lower_berths;
  const kept = lower !== undefined && lower.value === lever.berths;
  return { kept, evidence: ship && kept ? [shipEvidence(ship, lower.source)] : [] };
}

function fieldsOf({ kind }: Lever): Field[] {
  if (kind === "ship") return ["berths", "calls", "occupancy", "homeport"];
  return kind === "sum" ? ["passengers"] : ["calls", "per call"];
}

function sameIn(field: Field, lever: Lever, first: Lever): boolean {
  const [now, then] = [lever, first].map((each) => valueIn(field, each));
  return now !== undefined && now === then;
}

/** A range as one text, for its ends are the page's too. */
function valueIn(field: Field, lever: Lever): string | undefined {
  const ranges: Partial<Record<Field, Range | undefined>> = {
    calls: "calls" in lever ? lever.calls : undefined,
    occupancy: lever.kind === "ship" ? lever.occupancy : undefined,
    homeport: lever.kind === "ship" ? lever.homeport : undefined,
    passengers: lever.kind === "sum" ? lever.passengers : undefined,
    "per call": "perCall" in lever ? lever.perCall : undefined,
  };
  const range = ranges[field];
  return range && `${range.low} ${range.value} ${range.high}`;
}
