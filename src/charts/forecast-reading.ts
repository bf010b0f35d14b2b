import { type Ahead, type Interval, slopeOf } from "../domain/forecast";
import type { Method } from "../domain/forecast-choice";
import type { YearFact } from "../domain/ledger";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";

/** What stands behind a forecast value: how it is worked out, and the published years it is worked out from. */

/** "1,69 à 1,78 M" with a unit each. */
export const intervalText = ({ low, high }: Interval, language: Language): string =>
  language.say.range(language.short(low, 2), language.short(high, 2));

export function aheadReading(method: Method, ahead: Ahead, run: YearFact[], language: Language): Reading {
  const words = language.say.forecast;
  const [first, last] = [run[0], run.at(-1)];
  const year = (last?.year ?? 0) + ahead.ahead;
  const behind =
    method === "ets" ? run : method === "drift" ? [first, last].filter((each) => each !== undefined) : run.slice(-1);
  return {
    heading: `Marseille, ${year}, ${words.methods[method].name}`,
    value: { raw: Math.round(ahead.value), text: language.estimate(ahead.value) },
    tone: "ink",
    status: words.status,
    counting: language.say.counting.movements,
    calculation: words.calculation(
      howOf(method, ahead, run, language),
      words.spreads[method],
      intervalText(ahead.likely, language),
      intervalText(ahead.wide, language),
    ),
    evidence: behind.map(({ fact }) => fact.figure.evidence),
    says: behind.map(({ year: of, fact }) => `${of}${language.say.sourceDash}${language.figure(fact.figure)}`),
    rivals: [],
  };
}

function howOf(method: Method, { ahead }: Ahead, run: YearFact[], language: Language): string {
  const { calculations } = language.say.forecast;
  const last = run.at(-1);
  const value = last ? language.figure(last.fact.figure) : "";
  if (method === "naive") return calculations.naive(last?.year ?? 0, value);
  if (method === "ets") return calculations.ets;
  const slope = slopeOf(run.map(({ fact }) => fact.figure.value)) ?? 0;
  return calculations.drift(value, ahead, language.signed(Math.round(slope)));
}
