import type { Lever, Range, Scenario } from "../domain/scenario";
import type { Draft, Field, Stop, Warning } from "../domain/scenario-check";
import { berths } from "../domain/scenario-ready";
import type { Language } from "../i18n/language";

/** A scenario in words: its name, its levers, its numbers with their units, and why it cannot be worked out. */

type Maybe = number | undefined;

export function scenarioName({ name, origin }: Pick<Draft, "name" | "origin">, { say }: Language): string {
  return name || (say.scenario.origins[origin] ?? say.scenario.origins[""] ?? "");
}

export function leverName(lever: Lever<Maybe>, { say }: Language): string {
  if (lever.name) return lever.name;
  return lever.kind === "ship" && lever.ship === "" ? say.scenario.kinds.free : say.scenario.kinds[lever.kind];
}

/** 100 gives 100 %, 10.38 gives 10,38 %. */
export function percentOf(value: number, language: Language): string {
  const hundredths = Math.round(value * 100);
  return language.percent(value / 100, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2);
}

export const signedPercentOf = (value: number, language: Language): string =>
  `${value > 0 ? "+" : ""}${percentOf(value, language)}`;

/** A number of a field in its unit. */
export function amount(field: Field, value: number, language: Language): string {
  if (field === "growth") return signedPercentOf(value, language);
  if (field === "occupancy" || field === "homeport") return percentOf(value, language);
  return /year|horizon|start/.test(field) ? String(value) : language.count(value);
}

/** "18 à 22", or one number where nothing is left open. */
export function rangeWords(field: Field, { low, high }: Range, language: Language): string {
  const [from, to] = [amount(field, low, language), amount(field, high, language)];
  return low === high ? from : language.say.range(from, to);
}

/** "22 escales, Symphony of the Seas (5 518 lits bas)" */
export function leverWords(lever: Lever, language: Language): string {
  const words = language.say.scenario.lever;
  const { count } = language;
  switch (lever.kind) {
    case "ship":
      return words.ship(count(lever.calls.value), leverName(lever, language), count(lever.berths));
    case "lost":
      return words.lost(count(lever.calls.value));
    case "saved":
      return words.saved(count(lever.calls.value));
    case "sum":
      return words.sum(count(lever.passengers.value));
  }
}

/** How far from the target, with what the bracket adds to it. */
export function gapWords({ gap, low, high }: { gap: number; low: number; high: number }, language: Language): string {
  const words = language.say.scenario.gap;
  const by = language.count(Math.abs(gap));
  if (gap < 0) return high >= 0 ? words.atBest(by) : words.missing(by);
  if (gap === 0) return words.exact;
  return low >= 0 && low < gap ? words.evenWorst(by) : words.reached(by);
}

export function stopWords(stop: Stop, draft: Draft, language: Language): string {
  const sentence = stopSentence(stop, language);
  const lever = stop.lever === undefined ? undefined : draft.levers[stop.lever];
  return lever ? language.say.scenario.stops.in(leverName(lever, language), sentence) : sentence;
}

/** The same without the name of the lever, for a sentence below its field. */
export function stopSentence(stop: Stop, language: Language): string {
  const { stops: words, fields } = language.say.scenario;
  const field = fields[stop.field];
  switch (stop.kind) {
    case "empty":
      return stop.field === "base" ? words.noBase : words.empty(field);
    case "not whole":
      return words.notWhole(field);
    case "upside down":
      return words.upsideDown(field);
    case "target not after base":
      return words.targetNotAfterBase(stop.target, stop.base);
    case "loses more than there is":
      return words.losesAll(stop.year);
    case "too low":
      return tooLow(stop.field, stop.value, stop.bound, language);
    case "too high": {
      const [value, bound] = [amount(stop.field, stop.value, language), amount(stop.field, stop.bound, language)];
      return stop.field === "occupancy" ? words.overOccupancy(value, bound) : words.tooHigh(field, value, bound);
    }
  }
}

function tooLow(field: Field, value: number, bound: number, language: Language): string {
  const { stops: words, fields } = language.say.scenario;
  const said = amount(field, value, language);
  if (field === "calls") return words.negativeCalls(said);
  if (field === "occupancy") return words.noOccupancy(said);
  return field === "base" ? words.noBase : words.tooLow(fields[field], said, amount(field, bound, language));
}

export function warningWords(warning: Warning, scenario: Scenario, language: Language): string {
  const sentence = warningSentence(warning, scenario, language);
  const lever = warning.lever === undefined ? undefined : scenario.levers[warning.lever];
  return lever ? language.say.scenario.stops.in(leverName(lever, language), sentence) : sentence;
}

function warningSentence(warning: Warning, { berthsADay }: Scenario, language: Language): string {
  const words = language.say.scenario.warnings;
  const { count } = language;
  switch (warning.kind) {
    case "beyond the ship":
      return words.beyondShip(count(warning.aboard), count(warning.maximum));
    case "more than a call a day":
      return words.moreThanDaily(count(warning.calls));
    case "beyond the berths": {
      const { calls, ceiling, year } = warning;
      return words.beyondBerths({ calls: count(calls), ceiling: count(ceiling), berths: count(berthsADay), year });
    }
    case "starts too late":
      return words.startsTooLate(warning.start, warning.target);
    case "in the base already":
      return words.inBase(warning.start, warning.base);
    case "base above target":
      return words.baseAbove(count(warning.by));
    case "target year over":
      return words.yearOver(warning.target);
    case "not drawn to the target":
      return words.notDrawn(warning.horizon, warning.target);
  }
}

/** The ceiling in words, with its rule. */
export const ceilingWords = (language: Language): string =>
  language.say.scenario.warnings.berthsRule(language.count(berths.aDay));
