import type { AnnouncedForecast, BesideNaive } from "../domain/announced";
import type { Port } from "../domain/line";
import type { Language } from "../i18n/language";
import { type Reading, portName } from "../i18n/reading";

/** What the rows, the sentences and the table of announced forecasts share. */

export type AnnouncedForecastRow = {
  key: string;
  /** The year, on the first row of that year only. */
  year: string;
  said: string;
  who: string;
  when: string;
  /** came / said − 1; undefined while nothing came. */
  share: number | undefined;
  text: string;
  /** Too far off for the scale. */
  isBeyond: boolean;
  label: string;
  reading: Reading;
};

export type AnnouncedQuestion = {
  own: AnnouncedForecast[];
  /** Other ports: in the sentence and the table only. */
  others: { port: string; announced: AnnouncedForecast[] }[];
  beside: BesideNaive | undefined;
  ports: Port[];
};

/** Said before the year that it speaks of. */
export const isAhead = ({ lead }: AnnouncedForecast): boolean => lead !== undefined && lead >= 1;

export function saidText({ said, bound }: AnnouncedForecast, language: Language): string {
  const text = said.low === said.high ? language.count(said.low) : language.span(said.low, said.high);
  return bound ? language.worded(text, bound) : text;
}

export function whoSaid({ by, first }: AnnouncedForecast, language: Language): string {
  return by === undefined ? language.say.announced.who(first.evidence.source.publisher) : language.say.goal.setter(by);
}

export function cameText({ outcome }: AnnouncedForecast, language: Language): string {
  const words = language.say.announced;
  return outcome.kind === "came" ? words.came(language.figure(outcome.came.fact.figure)) : words[outcome.kind];
}

export function shareText({ outcome }: AnnouncedForecast, language: Language): string {
  const words = language.say.announced;
  if (outcome.kind !== "came") return "";
  return outcome.error === 0
    ? words.within
    : language.signedPercent(outcome.share, Math.abs(outcome.share) < 0.1 ? 1 : 0);
}

export function readingOf(each: AnnouncedForecast, ports: Port[], language: Language): Reading {
  const words = language.say.announced;
  const { outcome, first, repeats } = each;
  const said = saidText(each, language);
  const came = outcome.kind === "came" ? outcome.came.fact.figure : undefined;
  const sayings = [first, ...repeats];
  const working =
    outcome.kind === "came" && came
      ? outcome.error === 0
        ? words.heldCalculation(language.figure(came), said)
        : words.calculation({
            came: language.figure(came),
            said: language.count(outcome.error < 0 ? each.said.low : each.said.high),
            error: language.signed(outcome.error),
            share: language.signedPercent(outcome.share),
          })
      : cameText(each, language);
  return {
    heading: `${portName(ports, each.port, language)}, ${each.year}, ${language.say.status.forecast}`,
    value: { raw: each.said.low, text: said },
    tone: each.port === "marseille" ? "mrs" : "mia",
    status: [whoSaid(each, language), first.on === undefined ? "" : language.date(first.on)].filter(Boolean).join(", "),
    calculation: working,
    evidence: [...sayings.map(({ evidence }) => evidence), ...(came ? [came.evidence] : [])],
    says: [...sayings.map(() => said), ...(came ? [language.figure(came)] : [])],
    rivals: [],
  };
}
