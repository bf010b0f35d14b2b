import { type Lever, type Range, type Scenario, only, totalIn } from "./scenario";
import { type Field, bounds } from "./scenario-check";

/** What moves the result most: each assumption alone from its low to its high end, everything else as it speaks. */

export type Swing = {
  field: Field;
  lever?: number;
  /** What is put in, and the total of the target's year that comes out. */
  low: { input: number; total: number };
  high: { input: number; total: number };
  /** "range": the scenario's own. Else a stated swing, the same for all of its kind (swingRule). */
  by: "range" | keyof typeof swingRule;
};

/** Where a scenario leaves no range open: a tenth of calls, passengers and berths, five points of occupancy, ten of the homeport share, one of growth. */
export const swingRule = { tenth: 0.1, "occupancy points": 5, "share points": 10, "growth points": 1 } as const;

type Moved = { field: Field; lever?: number; range: Range; put(range: Range): Scenario };

/** The largest first; what changes nothing is left out. */
export function swings(scenario: Scenario): Swing[] {
  return movable(scenario)
    .map((moved) => swingOf(moved, scenario.target.year))
    .filter(({ low, high }) => low.total !== high.total)
    .toSorted((a, b) => spanOf(b) - spanOf(a));
}

export const spanOf = ({ low, high }: Swing): number => Math.abs(high.total - low.total);

function swingOf({ field, lever, range, put }: Moved, year: number): Swing {
  const { by, ends } = endsOf(field, range);
  const at = (input: number) => ({ input, total: totalIn(put(only(input)), year) });
  return { field, ...(lever !== undefined && { lever }), low: at(ends.low), high: at(ends.high), by };
}

function endsOf(field: Field, range: Range): { by: Swing["by"]; ends: { low: number; high: number } } {
  if (range.low !== range.high) return { by: "range", ends: range };
  const by = ruleFor(field);
  const { least, most, whole } = bounds[field];
  const { value } = range;
  const step = by === "tenth" ? value * swingRule.tenth : swingRule[by];
  const size = whole ? Math.max(1, Math.round(step)) : step;
  return { by, ends: { low: Math.max(least, value - size), high: Math.min(most, value + size) } };
}

function ruleFor(field: Field): keyof typeof swingRule {
  if (field === "occupancy") return "occupancy points";
  if (field === "homeport") return "share points";
  return field === "growth" ? "growth points" : "tenth";
}

/** The base moves only within what was published: a tenth of a counted figure is no doubt that anyone has. */
function movable(scenario: Scenario): Moved[] {
  const { base, growth, levers } = scenario;
  const own: Moved[] = [{ field: "growth", range: growth, put: (range) => ({ ...scenario, growth: range }) }];
  if (base.value.low !== base.value.high)
    own.push({ field: "base", range: base.value, put: (value) => ({ ...scenario, base: { ...base, value } }) });
  return [...own, ...levers.flatMap((lever, at) => movableOf(scenario, lever, at))];
}

function movableOf(scenario: Scenario, lever: Lever, at: number): Moved[] {
  const put = (next: Lever): Scenario => ({
    ...scenario,
    levers: scenario.levers.map((each, place) => (place === at ? next : each)),
  });
  switch (lever.kind) {
    case "ship":
      return [
        { field: "calls", lever: at, range: lever.calls, put: (calls) => put({ ...lever, calls }) },
        { field: "occupancy", lever: at, range: lever.occupancy, put: (occupancy) => put({ ...lever, occupancy }) },
        { field: "homeport", lever: at, range: lever.homeport, put: (homeport) => put({ ...lever, homeport }) },
      ];
    case "sum":
      return [
        { field: "passengers", lever: at, range: lever.passengers, put: (passengers) => put({ ...lever, passengers }) },
      ];
    case "lost":
    case "saved":
      return [
        { field: "calls", lever: at, range: lever.calls, put: (calls) => put({ ...lever, calls }) },
        { field: "per call", lever: at, range: lever.perCall, put: (perCall) => put({ ...lever, perCall }) },
      ];
  }
}
