import type { Facts } from "./facts";
import { type Lever, type Range, only } from "./scenario";
import type { Draft } from "./scenario-check";
import { fullest, readyMade } from "./scenario-ready";

/** A lever as it is first added: what the data say of it, and otherwise a plain number that is an assumption. */

/** One call a month, until someone says more. */
const firstCalls = 12;

/** `chosen`: "ship" and its id, "free", "saved", "lost" or "sum". `average` names a ship of the base's passengers a call. */
export function newLever(chosen: string, draft: Draft, facts: Facts, average: string): Lever {
  const { base } = draft;
  const start = (base.year ?? draft.horizon ?? 2000) + 1;
  const timed = { name: "", start, ramp: 1 };
  const perCall = base.calls && base.value.value ? Math.round(base.value.value / base.calls) : undefined;
  if (chosen === "sum") return { ...timed, kind: "sum", passengers: only(100_000), homeport: only(0) };
  if (chosen === "saved" || chosen === "lost") return { ...timed, kind: chosen, ...wind(draft, facts, perCall) };
  const ship = facts.ships.find(({ id }) => `ship ${id}` === chosen);
  const calls = only(firstCalls);
  const lower = ship?.figures.lower_berths;
  if (!ship || !lower)
    return {
      ...timed,
      kind: "ship",
      name: perCall === undefined ? "" : average,
      ship: "",
      berths: perCall ?? 3000,
      calls,
      occupancy: only(100),
      homeport: only(0),
    };
  return {
    ...timed,
    kind: "ship",
    name: ship.name,
    ship: ship.id,
    berths: lower.value,
    calls: callsOf(ship.name, facts) ?? calls,
    occupancy: { low: 100, value: 100, high: fullest(ship) ?? 100 },
    homeport: shareOf(ship.name, facts),
  };
}

/** The last season of this ship in Marseille that has calls. */
function callsOf(ship: string, { presence }: Facts): Range | undefined {
  const season = presence.findLast(
    ({ port, period, ships, calls }) =>
      port === "marseille" &&
      period.kind === "calendar_year" &&
      calls !== undefined &&
      calls > 0 &&
      ships.length === 1 &&
      ships[0] === ship,
  );
  return season?.calls === undefined ? undefined : only(season.calls);
}

/** In transit where every page on the ship in Marseille says so; else nobody has said, and the range is all of it. */
function shareOf(ship: string, { presence }: Facts): Range {
  const roles = presence
    .filter(({ port, ships }) => port === "marseille" && ships.includes(ship))
    .map(({ role }) => role);
  const known = roles.filter((role) => role !== "unknown");
  return known.length > 0 && known.every((role) => role === "transit") ? only(0) : { low: 0, value: 0, high: 100 };
}

/** The wind as the ready-made scenario has it, else one call of an average ship. */
function wind({ base, target }: Draft, facts: Facts, perCall: number | undefined): { calls: Range; perCall: Range } {
  const { year, value } = base;
  const start =
    year !== undefined && value.value !== undefined && value.low !== undefined && value.high !== undefined
      ? {
          base: { ...base, year, value: { low: value.low, value: value.value, high: value.high } },
          target: { value: target.value ?? 0, year: target.year ?? 0 },
        }
      : undefined;
  const [lever] = (start && readyMade("north-pass", start, facts)?.scenario.levers) ?? [];
  if (lever && "perCall" in lever) return { calls: lever.calls, perCall: lever.perCall };
  return { calls: only(1), perCall: only(perCall ?? 3000) };
}
