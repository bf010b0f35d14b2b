import type { Facts } from "../domain/facts";
import { perCall } from "../domain/gap";
import { yearly } from "../domain/ledger";
import { type OwnTarget, type TargetReport, reportOf } from "../domain/own-target";
import { type Standing, extraCalls } from "../domain/target";
import type { Language } from "../i18n/language";
import { type Reading, factReading, portName } from "../i18n/reading";

/** A target of one's own in words: where it stands, what it still asks, both meanings of progress. */

export type OwnTargetView = {
  target: OwnTarget;
  heading: string;
  standing: Standing;
  latest: { text: string; raw: number; reading: Reading } | undefined;
  route: string;
  sentence: string;
  progress: string;
};

export function ownTargetView(target: OwnTarget, facts: Facts, asOfYear: number, language: Language): OwnTargetView {
  const words = language.say.ownTargets;
  const history = yearly(facts.figures, target.port, target.measure).filter(
    ({ fact }) => fact.figure.status !== "claim",
  );
  const report = reportOf(target, history, asOfYear);
  const { latest } = report;
  return {
    target,
    heading: targetName(target, facts, language),
    standing: report.standing,
    latest: latest && {
      text: language.figure(latest.fact.figure),
      raw: latest.fact.figure.value,
      reading: factReading(latest.fact, facts.ports, language),
    },
    route: target.base ? words.from(language.count(target.base.value), target.base.year) : words.noRoute,
    sentence: sentenceOf(report, target, facts, language),
    progress: progressWords(report, language),
  };
}

export function targetName({ value, measure, port, year }: OwnTarget, { ports }: Facts, language: Language): string {
  const words = language.say.ownTargets;
  return words.heading(language.count(value), words.measures[measure], portName(ports, port, language), year);
}

function sentenceOf({ latest, path }: TargetReport, target: OwnTarget, facts: Facts, language: Language): string {
  const words = language.say.ownTargets;
  if (!latest || !path) return words.noFigure;
  const { figure } = latest.fact;
  const from = language.figure(figure);
  const year = `${language.period(figure.period)}, ${language.say.status[figure.status]}`;
  if (path.kind === "reached") return words.reached(from, year);
  if (path.kind !== "under way")
    return path.kind === "too late" ? words.tooLate(from, year, language.count(path.missing)) : words.noFigure;
  const { years, yearlyGrowth, perYear, missing } = path;
  const first = words.sentence({
    from,
    year,
    to: language.count(target.value),
    target: target.year,
    growth: language.signedPercent(yearlyGrowth),
    perYear: language.count(Math.round(perYear)),
    years: language.say.numberWord(years),
    one: years === 1,
  });
  return first + callsWords(missing, latest.year, { target, facts }, language);
}

/** Calls are published together with passengers for Marseille alone. */
function callsWords(
  missing: number,
  year: number,
  { target, facts }: { target: OwnTarget; facts: Facts },
  language: Language,
): string {
  const rate =
    target.port === "marseille" && target.measure === "passengers" ? perCall(facts.figures, year) : undefined;
  const calls = rate && extraCalls(missing, rate.value);
  return rate && calls !== undefined
    ? language.say.ownTargets.calls(language.count(calls), language.count(Math.round(rate.value)), rate.year)
    : "";
}

function progressWords({ shareOfTarget, shareOfWay }: TargetReport, language: Language): string {
  const words = language.say.ownTargets;
  if (shareOfTarget === undefined) return "";
  const ofTarget = language.percent(shareOfTarget, 0);
  return shareOfWay === undefined
    ? words.progressOne(ofTarget)
    : words.progress(ofTarget, language.percent(shareOfWay, 0));
}
