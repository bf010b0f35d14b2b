import type { Facts } from "./facts";
import type { Evidence, Fact, Figure, Source } from "./figure";
import { yearly } from "./ledger";
import type { Presence } from "./line";
import { type Lever, type Range, type Scenario, only } from "./scenario";
import type { Field } from "./scenario-check";
import type { Ship } from "./ship";
import type { YearValue } from "./target";

/** Scenarios to start from, each number of them from a row of the data, and where each number stands. */

export const readyMadeIds = [
  "royal-caribbean-weekly",
  "norwegian-epic-back",
  "croisieres-de-france-replaced",
  "north-pass",
] as const;
export type ReadyMadeId = (typeof readyMadeIds)[number];

/** The published statement behind a number of a lever. A ship's page gives no words of its own here: its row does. */
export type Ground = { lever: number; field: Field; evidence: Evidence };

export type ReadyMade = { id: ReadyMadeId; scenario: Scenario; grounds: Ground[] };

/** Where a scenario starts: a base with the range of its rivals, and the target it is held against. */
export type Start = { base: Scenario["base"]; target: YearValue };

/** Seven ships at once since June 2014: the words of the event's title, which a test holds to this number. */
export const berths = { event: "2014-06-marseille-terminal", aDay: 7 } as const;

/** "200 of 1 500 cabins sold from Marseille": the note of that row, which a test holds to these numbers. */
export const epicCabins = { presence: "norwegian-marseille-2016-planned", here: 200, all: 1500 } as const;

/** 37 calls and 137 000 passengers: the second number stands in the words of that row, to which a test holds it. */
export const windForecast = { fact: "marseille-2013-calls-lost-to-wind", passengers: 137_000 } as const;

const oasisClass = ["symphony-of-the-seas", "harmony-of-the-seas", "allure-of-the-seas", "oasis-of-the-seas"];

/** Undefined where the rows it stands on were not known on the day. */
export function readyMade(id: ReadyMadeId, start: Start, facts: Facts): ReadyMade | undefined {
  const found = makers[id](start, facts);
  return found && { id, scenario: scenarioFrom(start, id, [found.lever]), grounds: found.grounds };
}

/** Nothing but the base, for a scenario of one's own. */
export function scenarioFrom({ base, target }: Start, origin = "", levers: Lever[] = []): Scenario {
  const horizon = Math.max(target.year, base.year + 1);
  return { origin, name: "", base, target, horizon, growth: only(0), berthsADay: berths.aDay, levers };
}

/**
 * A base from a published figure. Its range goes from the lowest to the highest of the figures of the same standing: counted ones
 * (actual, provisional) beside a counted one, forecasts beside a forecast. A claim stands alone.
 */
export function baseFrom(figure: Figure, year: number, fact: Fact | undefined, figures: Fact[]): Scenario["base"] {
  const rivals = fact ? [fact.figure, ...fact.rivals].filter((each) => standing(each) === standing(figure)) : [];
  const values = [figure, ...(figure.status === "claim" ? [] : rivals)].flatMap(({ value, valueHigh }) => [
    value,
    valueHigh ?? value,
  ]);
  const calls = yearly(figures, "marseille", "calls").find((each) => each.year === year)?.fact.figure;
  return {
    year,
    value: { low: Math.min(...values), value: figure.value, high: Math.max(...values) },
    figure: figure.id,
    calls: calls && calls.status !== "claim" ? calls.value : undefined,
  };
}

const standing = ({ status }: Figure): string => (status === "provisional" ? "actual" : status);

type Made = { lever: Lever; grounds: Ground[] };

const makers: Record<ReadyMadeId, (start: Start, facts: Facts) => Made | undefined> = {
  "royal-caribbean-weekly": royalCaribbean,
  "norwegian-epic-back": norwegianEpic,
  "croisieres-de-france-replaced": croisieresDeFrance,
  "north-pass": northPass,
};

/** One call a week for a season as long as the longest that an Oasis-class ship was announced for in Marseille, transit as it was then. */
function royalCaribbean({ base }: Start, { ships, presence }: Facts): Made | undefined {
  const ship = oasisClass.map((id) => ships.find((each) => each.id === id)).find((each) => each?.figures.lower_berths);
  const names = new Set(ships.filter(({ id }) => oasisClass.includes(id)).map(({ name }) => name));
  const seasons = presence.filter(
    (each) =>
      isSeason(each) && each.line === "royal-caribbean" && each.ships.length === 1 && names.has(each.ships[0] ?? ""),
  );
  const made = ship && fromShip(ship, base.year + 1, seasons, only(0));
  const transit = seasons.filter(({ role }) => role === "transit");
  return (
    made && {
      ...made,
      grounds: [
        ...made.grounds,
        ...transit.map(({ evidence }) => ({ lever: 0, field: "homeport" as const, evidence })),
      ],
    }
  );
}

/** As in 2016: its calls made, announced and lost, and the share of its cabins that was sold from Marseille. */
function norwegianEpic({ base }: Start, { ships, presence }: Facts): Made | undefined {
  const ship = ships.find(({ id }) => id === "norwegian-epic");
  const seasons = presence.filter(
    (each) =>
      each.line === "norwegian" &&
      each.ships.includes("Norwegian Epic") &&
      (isSeason(each) || each.status === "withdrawn") &&
      each.port === "marseille" &&
      Number(each.period.label) >= 2016 &&
      each.calls !== undefined,
  );
  const cabins = presence.find(({ id }) => id === epicCabins.presence);
  const share = cabins ? Math.floor((epicCabins.here / epicCabins.all) * 100) : 0;
  const made = ship && fromShip(ship, base.year + 1, seasons, only(share));
  return (
    made && {
      ...made,
      grounds: [
        ...made.grounds,
        ...(cabins ? [{ lever: 0, field: "homeport" as const, evidence: cabins.evidence }] : []),
      ],
    }
  );
}

/** A year of Marseille with calls, made or announced. */
const isSeason = ({ port, period, status, calls }: Presence): boolean =>
  port === "marseille" &&
  period.kind === "calendar_year" &&
  (status === "actual" || status === "planned") &&
  calls !== undefined;

/** The calls that speak are the most made, else the most announced; occupancy goes from every lower berth to every berth there is. */
function fromShip(ship: Ship, start: number, seasons: Presence[], homeport: Range): Made | undefined {
  const berthsOf = ship.figures.lower_berths;
  const calls = seasons.map((each) => each.calls ?? 0);
  const made = seasons.filter(({ status }) => status === "actual").map((each) => each.calls ?? 0);
  if (!berthsOf || calls.length === 0) return undefined;
  const value = Math.max(...(made.length > 0 ? made : calls));
  return {
    lever: {
      kind: "ship",
      name: ship.name,
      ship: ship.id,
      berths: berthsOf.value,
      calls: { low: Math.min(...calls), value, high: Math.max(...calls) },
      occupancy: { low: 100, value: 100, high: fullest(ship) ?? 100 },
      homeport,
      start,
      ramp: 1,
    },
    grounds: [
      { lever: 0, field: "berths", evidence: shipEvidence(ship, berthsOf.source) },
      ...(ship.figures.max_passengers
        ? [{ lever: 0, field: "occupancy" as const, evidence: shipEvidence(ship, ship.figures.max_passengers.source) }]
        : []),
      ...seasons.map(({ evidence }) => ({ lever: 0, field: "calls" as const, evidence })),
    ],
  };
}

/** Percent of the lower berths when every berth is taken, to the tenth below. Undefined where a ship's maximum is not published. */
export function fullest({ figures }: Ship): number | undefined {
  const { lower_berths: lower, max_passengers: most } = figures;
  return lower && most && lower.value > 0 ? Math.floor((most.value / lower.value) * 1000) / 10 : undefined;
}

export function shipEvidence(ship: Ship, source: Source): Evidence {
  return { file: "ships.csv", line: ship.fileLine, words: "", source };
}

/**
 * "La clientèle de Croisières de France qui représentait 100 000 passagers": the page does not say whether a homeport guest counts once
 * or twice, so the range goes from both readings.
 */
function croisieresDeFrance({ base }: Start, { presence }: Facts): Made | undefined {
  const gone = presence.find(
    ({ line, port, status, passengers }) =>
      line === "croisieres-de-france" && port === "marseille" && status === "withdrawn" && passengers !== undefined,
  );
  if (gone?.passengers === undefined) return undefined;
  const { passengers } = gone;
  return {
    lever: {
      kind: "sum",
      name: "",
      passengers: { low: passengers, value: passengers, high: passengers * 2 },
      homeport: only(100),
      start: base.year + 1,
      ramp: 1,
    },
    grounds: [{ lever: 0, field: "passengers", evidence: gone.evidence }],
  };
}

/** The calls that the wind took each year before the pass was widened, at the base's passengers a call, or at those of the Club's forecast for 2013. */
function northPass({ base }: Start, { economics }: Facts): Made | undefined {
  const perYear = economics.find(({ metric }) => metric === "calls_lost_to_wind_per_year");
  const forecast = economics.find(({ id }) => id === windForecast.fact);
  if (!perYear) return undefined;
  const rates = [
    ...(base.calls === undefined || base.calls === 0 ? [] : [Math.round(base.value.value / base.calls)]),
    ...(forecast ? [Math.round(windForecast.passengers / forecast.value)] : []),
  ];
  const [rate] = rates;
  if (rate === undefined) return undefined;
  return {
    lever: {
      kind: "saved",
      name: "",
      calls: { low: perYear.value, value: perYear.value, high: perYear.valueHigh ?? perYear.value },
      perCall: { low: Math.min(...rates), value: rate, high: Math.max(...rates) },
      start: base.year + 1,
      ramp: 1,
    },
    grounds: [
      { lever: 0, field: "calls", evidence: perYear.evidence },
      ...(forecast ? [{ lever: 0, field: "per call" as const, evidence: forecast.evidence }] : []),
    ],
  };
}
