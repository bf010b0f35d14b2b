import type { EconomicFact } from "./economics";
import { type Scenario, guestsIn, leverIn } from "./scenario";

/**
 * Money spent ashore by the passengers that levers bring, as a bracket of published figures. A figure is only multiplied with the
 * passengers of its own scope, and two scopes are never added: they count different people, or different money.
 */

export const spendScopes = ["transit", "homeport", "all"] as const;
export type SpendScope = (typeof spendScopes)[number];

export type Spend = {
  scope: SpendScope;
  /** Persons for transit and homeport, movements for all passengers: 138 EUR in 2016 is 220 M EUR over 1.597 M movements. */
  passengers: { low: number; high: number };
  /** Whole EUR a year. */
  money: { low: number; high: number };
  lowest: EconomicFact;
  highest: EconomicFact;
  /** Every figure of the scope, oldest first. */
  figures: EconomicFact[];
};

/** In the target's year. A scope without passengers or without a published figure has no row. */
export function spendOf(scenario: Scenario, economics: EconomicFact[]): Spend[] {
  return spendScopes.flatMap((scope) => {
    const passengers = { low: countOf(scenario, scope, "low"), high: countOf(scenario, scope, "high") };
    const figures = economics.filter((fact) => scopeOf(fact) === scope).toSorted((a, b) => a.year - b.year);
    const byValue = figures.toSorted((a, b) => a.value - b.value);
    const [lowest, highest] = [byValue[0], byValue.at(-1)];
    if (!lowest || !highest || passengers.high <= 0) return [];
    const money = {
      low: Math.round(passengers.low * lowest.value),
      high: Math.round(passengers.high * (highest.valueHigh ?? highest.value)),
    };
    return [{ scope, passengers, money, lowest, highest, figures }];
  });
}

/** Whom a figure speaks of, in EUR a passenger. Undefined where it is a part of them (Europeans, overnight), spent beyond the town's surroundings (region), by day, by those who go ashore, or in francs. */
export function scopeOf({ port, metric, unit, scope }: EconomicFact): SpendScope | undefined {
  if (port !== "marseille" || metric !== "spend_per_passenger" || unit !== "EUR") return undefined;
  if (/European|American|French|foreign|overnight|region/.test(scope)) return undefined;
  if (scope.startsWith("transit")) return "transit";
  if (scope.startsWith("homeport")) return "homeport";
  return scope.startsWith("all passengers") ? "all" : undefined;
}

/** What is lost is not taken off: whose guests those were is not known. */
function countOf({ levers, target }: Scenario, scope: SpendScope, end: "low" | "high"): number {
  return Math.round(
    levers.reduce((sum, lever) => {
      if (lever.kind === "lost") return sum;
      if (scope === "all") return sum + leverIn(lever, target.year, end);
      return sum + (guestsIn(lever, target.year)?.[scope][end] ?? 0);
    }, 0),
  );
}
