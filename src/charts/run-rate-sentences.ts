import { type RunRate, fewestPast } from "../domain/run-rate";
import type { YearToDate } from "../domain/year-to-date";
import type { Language } from "../i18n/language";
import { type PartNames, rounded, separator, valueOf } from "./run-rate-words";

/** What can be said of the year, or why it cannot; what past years did; which do not count; how it would have done before. */
export function runRateSentences(rate: RunRate, part: PartNames, language: Language): string[] {
  const spread = spreadSentence(rate, part, language);
  return [
    ...(rate.answer.kind === "told"
      ? [...nowSentences(rate.answer.now, part, language), ...spread, ...toldSentences(rate.answer, language)]
      : [...refusalSentences(rate, part, language), ...spread]),
    ...leftOutSentence(rate, language),
    ...checkSentence(rate, language),
  ];
}

function nowSentences(now: YearToDate, { during }: PartNames, language: Language): string[] {
  const words = language.say.runRate;
  return [
    words.now({ year: now.year, during, value: valueOf(now, language) }),
    ...(now.parts.some(({ status }) => status === "provisional") ? [words.provisional] : []),
  ];
}

function toldSentences({ now, year, missing, unused }: Told, language: Language): string[] {
  const words = language.say.runRate;
  const text = (value: number) => rounded(value, language);
  return [
    words.year(now.year, text(year.middle), text(year.low), text(year.high)),
    ...missingSentence(missing, language),
    ...(unused === undefined ? [] : [words.unused(language.month(unused))]),
  ];
}

const missingSentence = (month: number | undefined, language: Language): string[] =>
  month === undefined ? [] : [language.say.runRate.missing(language.month(month))];

/** Why the year cannot be told, and what is missing. */
function refusalSentences({ answer, year, past }: RunRate, part: PartNames, language: Language): string[] {
  const words = language.say.runRate;
  switch (answer.kind) {
    case "told":
      return [];
    case "too thin": {
      const have = words.have(past.length, language.list(past.map(({ toDate }) => String(toDate.year))));
      const thin = words.thin(language.say.numberWord(fewestPast), have, part.the);
      return [...nowSentences(answer.now, part, language), thin, ...missingSentence(answer.missing, language)];
    }
    case "bound":
      return [words.bound(valueOf(answer.now, language))];
    case "gap":
      return [words.gap(language.month(answer.missing), year)];
    case "nothing":
      return [words.nothing(year), ...impliedSentence(answer.implied, year, part, language)];
  }
}

type Told = Extract<RunRate["answer"], { kind: "told" }>;
type Implied = Extract<RunRate["answer"], { kind: "nothing" }>["implied"];

function impliedSentence(implied: Implied, year: number, { during }: PartNames, language: Language): string[] {
  if (!implied) return [];
  const { forecast, part } = implied;
  return [
    language.say.runRate.implied({
      forecast: language.figure(forecast.figure),
      year,
      during,
      low: language.estimate(part.low),
      high: language.estimate(part.high),
    }),
  ];
}

function spreadSentence({ share, past }: RunRate, { the }: PartNames, language: Language): string[] {
  if (!share) return [];
  return [
    language.say.runRate.spread({
      n: language.say.numberWord(past.length),
      years: language.list(past.map(({ toDate }) => String(toDate.year))),
      the,
      low: language.percent(share.low),
      middle: language.percent(share.middle),
      high: language.percent(share.high),
    }),
  ];
}

function leftOutSentence({ leftOut }: RunRate, language: Language): string[] {
  const words = language.say.runRate;
  const items = leftOut.map(({ toDate, reason }) => words.leftOutItem(toDate.year, reason));
  return items.length === 0 ? [] : [words.leftOut(items.join(separator(language)))];
}

function checkSentence({ checks }: RunRate, language: Language): string[] {
  const words = language.say.runRate;
  const items = checks.map(({ whole, told, off }) =>
    words.check({
      year: whole.year,
      told: rounded(told.middle, language),
      came: language.short(whole.fact.figure.value),
      off: language.percent(Math.abs(off), 0),
      over: off > 0,
    }),
  );
  return items.length === 0 ? [] : [words.checks(items.join(separator(language)))];
}
