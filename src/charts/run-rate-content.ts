import type { Figure } from "../domain/figure";
import { type LeftOut, type PastPart, type RunRate, type Spread, fewestPast } from "../domain/run-rate";
import type { Language } from "../i18n/language";
import type { FrameContent } from "./frame";
import { runRateFrame } from "./run-rate-frame";
import { runRateSentences } from "./run-rate-sentences";
import { type PartNames, type RunRateRow, partNames, rounded, valueOf } from "./run-rate-words";

/** The run-rate in words and rows: what a part made of past years, and the year that is under way told from it. */

export type RunRateView = {
  rows: RunRateRow[];
  /** Lowest, middle and highest share of the past years; undefined where they are too few. */
  share: Spread | undefined;
  middle: string;
  sentences: string[];
  rule: string;
  frame: FrameContent;
};

export function runRateView(rate: RunRate, language: Language): RunRateView {
  const part = partNames(rate.months ?? 6, language);
  const known = [...rate.past, ...rate.leftOut].toSorted((a, b) => a.toDate.year - b.toDate.year);
  const rows = [...known.map((each) => pastRow(each, part, language)), ...toldRow(rate, part, language)];
  const sentences = runRateSentences(rate, part, language);
  return {
    rows,
    share: rate.share,
    middle: rate.share ? `${language.say.runRate.middle} ${language.percent(rate.share.middle)}` : "",
    sentences,
    rule: language.say.runRate.minimum(language.say.numberWord(fewestPast)),
    frame: runRateFrame(rate, { part, rows }, language),
  };
}

function pastRow(each: PastPart | LeftOut, part: PartNames, language: Language): RunRateRow {
  const words = language.say.runRate;
  const { toDate, whole } = each;
  const share = toDate.value / whole.fact.figure.value;
  const value = valueOf(toDate, language);
  const total = language.figure(whole.fact.figure);
  const label = words.rowLabel({
    year: toDate.year,
    name: part.name,
    part: value,
    whole: total,
    share: language.percent(share),
  });
  const figures = [...toDate.parts, whole.fact.figure];
  return {
    year: String(toDate.year),
    share: Math.min(1, share),
    text: "reason" in each ? words.reasonShort[each.reason] : language.percent(share),
    figures: words.ofWhole(value, total),
    kind: "reason" in each ? "out" : "used",
    label: "reason" in each ? words.rowLeftOut(label, each.reason) : label,
    reading: {
      heading: `Marseille, ${toDate.year}, ${part.name}`,
      value: { raw: Math.round(share * 1e4) / 1e4, text: language.percent(share) },
      tone: "mrs",
      ...countingOf(figures, language),
      calculation: words.shareCalculation(value, total),
      evidence: figures.map(({ evidence }) => evidence),
      says: figures.map((figure) => `${language.period(figure.period)} : ${language.figure(figure)}`),
      rivals: [],
    },
  };
}

/** The year under way, where it can be told. */
function toldRow({ answer, share, past }: RunRate, part: PartNames, language: Language): RunRateRow[] {
  if (answer.kind !== "told" || !share) return [];
  const words = language.say.runRate;
  const { now, year } = answer;
  const value = valueOf(now, language);
  const [low, high] = [rounded(year.low, language), rounded(year.high, language)];
  return [
    {
      year: String(now.year),
      share: share.middle,
      text: words.tells(rounded(year.middle, language)),
      figures: language.say.range(low, high),
      kind: "told",
      label: words.nowLabel({ year: now.year, name: part.name, value, low, high }),
      reading: {
        heading: `Marseille, ${now.year}`,
        value: { raw: Math.round(year.middle), text: words.tells(rounded(year.middle, language)) },
        tone: "mrs",
        status: words.status,
        ...countingOf(now.parts, language),
        calculation: words.yearCalculation({
          value,
          middle: language.percent(share.middle),
          low: language.percent(share.low),
          high: language.percent(share.high),
        }),
        evidence: [...now.parts, ...past.flatMap(({ toDate, whole }) => [...toDate.parts, whole.fact.figure])].map(
          ({ evidence }) => evidence,
        ),
        rivals: [],
      },
    },
  ];
}

function countingOf(figures: Figure[], { say }: Language): { counting?: string } {
  const rule = figures[0]?.countingRule;
  return rule ? { counting: say.counting[rule] } : {};
}
