import type { Card } from "../domain/forecast-card";
import { fewestYears, isStopped } from "../domain/forecast-run";
import type { Language } from "../i18n/language";
import type { ForecastQuestion } from "./forecast-content";
import { intervalText } from "./forecast-reading";
import { separator } from "./run-rate-words";

/** The forecast in words: on which years, how sure, what the years without cruises do to it, what the smoothing kept. */
export function forecastSentences(asked: ForecastQuestion, shaded: Card, language: Language): string[] {
  return [
    ...intervalSentence(asked, shaded, language),
    ...runSentences(asked, language),
    ...stopSentences(asked, language),
    ...smoothingSentences(asked, language),
  ];
}

/** Why nothing is forecast; undefined where the years are enough. */
export function refusal({ choice: { run } }: ForecastQuestion, language: Language): string | undefined {
  const words = language.say.forecast;
  const [first, last] = [run.years[0]?.year, run.years.at(-1)?.year];
  if (run.kind === "long enough") return undefined;
  if (run.kind === "none" || first === undefined || last === undefined) return words.refusedNone;
  return words.refused(fewestYears, run.years.length, first, last);
}

function intervalSentence({ choice }: ForecastQuestion, { method, prediction }: Card, language: Language): string[] {
  const far = prediction.at(-1);
  const last = choice.run.years.at(-1);
  if (!far || !last) return [];
  return [
    language.say.forecast.interval({
      name: language.say.forecast.methods[method].name,
      year: last.year + far.ahead,
      value: language.short(far.value, 2),
      likely: intervalText(far.likely, language),
      wide: intervalText(far.wide, language),
    }),
  ];
}

function runSentences({ choice: { run, leftOut } }: ForecastQuestion, language: Language): string[] {
  const words = language.say.forecast;
  const [first, last] = [run.years[0]?.year ?? 0, run.years.at(-1)?.year ?? 0];
  const bounds = run.years
    .filter(({ fact }) => fact.figure.precision === "at_most" || fact.figure.precision === "at_least")
    .map(({ year, fact }) => `${year}, ${language.figure(fact.figure)}`);
  return [
    words.run(first, last, run.years.length),
    ...(leftOut.length === 0 ? [] : [words.leftOut(language.list(leftOut.map(({ year }) => String(year))))]),
    ...(bounds.length === 0 ? [] : [words.bounds(bounds.join(separator(language)))]),
  ];
}

function stopSentences({ choice: { run, fit, since }, cards }: ForecastQuestion, language: Language): string[] {
  const words = language.say.forecast;
  const last = run.years.at(-1)?.year ?? 0;
  const ahead = cards.cards[0]?.prediction.length ?? 0;
  if (fit === "before") return [words.stopOutside(last + 1, last + ahead)];
  const [from, to] = [since[0]?.year, since.at(-1)?.year];
  if (!run.years.some(({ year }) => isStopped(year)) || from === undefined || to === undefined) return [];
  return since.length < fewestYears
    ? [words.stopInside(words.since(language.say.numberWord(since.length), from, to), fewestYears)]
    : [words.stopInsideOnly];
}

function smoothingSentences({ smoothed }: ForecastQuestion, language: Language): string[] {
  const words = language.say.forecast;
  if (smoothed.is === "waiting") return [words.waiting];
  if (smoothed.is === "failed") return [words.noEts];
  if (!smoothed.shape) return [words.noEtsFound];
  const tried = smoothed.tried.filter((shape) => shape !== undefined);
  const damped = tried.filter((shape) => shape === "damped").length;
  return [words.shape[smoothed.shape], ...(tried.length === 0 ? [] : [words.shapeTried(damped, tried.length)])];
}
