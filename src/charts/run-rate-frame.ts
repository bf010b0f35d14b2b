import type { LeftOut, PastPart, RunRate } from "../domain/run-rate";
import type { Language } from "../i18n/language";
import type { FrameContent } from "./frame";
import { citedAll } from "./goal-cited";
import { type PartNames, type RunRateRow, rounded, separator, valueOf } from "./run-rate-words";

/** The words around the run-rate: its finding, its table, its sources. */

type Told = { part: PartNames; rows: RunRateRow[] };

export function runRateFrame(rate: RunRate, { part, rows }: Told, language: Language): FrameContent {
  const words = language.say.runRate;
  const figures = [
    ...("now" in rate.answer ? rate.answer.now.parts : []),
    ...[...rate.past, ...rate.leftOut].flatMap(({ toDate, whole }) => [...toDate.parts, whole.fact.figure]),
  ];
  const title = titleOf(rate, part, language);
  return {
    title,
    subtitle: rate.months === undefined ? words.subtitleNone : words.subtitle(part.the),
    alternative:
      rows.length === 0 ? title : words.alternative(rows.map(({ label }) => label).join(separator(language))),
    sources: citedAll(
      figures.map(({ evidence }) => evidence.source),
      language,
    ),
    fileName: "cap2m-run-rate",
    table: tableOf(rate, rows, language),
  };
}

function titleOf({ answer, share, year }: RunRate, part: PartNames, language: Language): string {
  const words = language.say.runRate;
  if (answer.kind === "told")
    return words.told(part.during, year, rounded(answer.year.low, language), rounded(answer.year.high, language));
  if (answer.kind === "too thin") return words.tooThin(part.name, year);
  return share
    ? words.share(part.the, language.percent(share.low, 0), language.percent(share.high, 0))
    : words.noPart(year);
}

function tableOf(rate: RunRate, rows: RunRateRow[], language: Language): FrameContent["table"] {
  const { columns } = language.say.runRate;
  const known = [...rate.past, ...rate.leftOut];
  return {
    columns: [
      { key: "year", label: columns.year },
      { key: "part", label: columns.part, numeric: true },
      { key: "whole", label: columns.whole, numeric: true },
      { key: "share", label: columns.share, numeric: true },
      { key: "used", label: columns.used },
      { key: "told", label: columns.told, numeric: true },
      { key: "off", label: columns.off, numeric: true },
    ],
    rows: rows.map((row) => {
      const past = known.find(({ toDate }) => String(toDate.year) === row.year);
      return past ? pastCells(past, row, rate, language) : nowCells(rate, row, language);
    }),
  };
}

type Cells = FrameContent["table"]["rows"][number];

function pastCells(past: PastPart | LeftOut, row: RunRateRow, { checks }: RunRate, language: Language): Cells {
  const { toDate, whole } = past;
  const share = toDate.value / whole.fact.figure.value;
  const check = checks.find((each) => each.whole.year === toDate.year);
  return {
    year: { text: row.year },
    part: { text: valueOf(toDate, language), raw: toDate.value },
    whole: { text: language.figure(whole.fact.figure), raw: whole.fact.figure.value },
    share: { text: language.percent(share), raw: Math.round(share * 1e4) / 1e4, reading: row.reading },
    used: { text: "reason" in past ? language.say.runRate.reason[past.reason] : language.say.runRate.yes },
    told: check ? { text: language.estimate(check.told.middle), raw: Math.round(check.told.middle) } : { text: "" },
    off: check ? { text: language.signedPercent(check.off), raw: Math.round(check.off * 1e4) / 1e4 } : { text: "" },
  };
}

function nowCells({ answer }: RunRate, row: RunRateRow, language: Language): Cells {
  if (answer.kind !== "told") return { year: { text: row.year } };
  const { now, year } = answer;
  return {
    year: { text: row.year },
    part: { text: valueOf(now, language), raw: now.value },
    whole: { text: "" },
    share: { text: "" },
    used: { text: "" },
    told: { text: language.estimate(year.middle), raw: Math.round(year.middle), reading: row.reading },
    off: { text: language.say.range(language.estimate(year.low), language.estimate(year.high)) },
  };
}
