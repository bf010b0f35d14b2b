import type { Fact } from "../domain/figure";
import { type PerCall, perCall, progressOf } from "../domain/gap";
import type { Port } from "../domain/line";
import { isOwn } from "../domain/own-base";
import type { Base, Road } from "../domain/road";
import { type Target, extraCalls } from "../domain/target";
import type { Language } from "../i18n/language";
import { type Reading, derived, factReading, figureReading } from "../i18n/reading";
import type { TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import { citedAll } from "./goal-cited";

/** What each base still asks, in a figure and in a sentence, and how far it has come in both meanings of progress. */

type Said = { text: string; raw: number; reading: Reading };

export type BaseCard = {
  id: string;
  name: string;
  from: Said;
  /** Absent where no yearly growth answers; `instead` says why. */
  growth: Said | undefined;
  instead: string;
  more: string;
  calls: Said | undefined;
  sentence: string;
};

/** What the cards are worked out from. */
export type Known = { road: Road; figures: Fact[]; ports: Port[] };

export function baseName({ figure, year, late }: Base, { say }: Language): string {
  if (isOwn(figure)) return say.goal.bases.ownName(year);
  return `${say.goal.bases.name(year, figure.status)}${late ? " †" : ""}`;
}

export function baseCard(base: Base, known: Known, language: Language): BaseCard {
  const words = language.say.goal.bases;
  const { figure, path } = base;
  const from = { text: language.figure(figure), raw: figure.value, reading: baseReading(base, known, language) };
  const name = baseName(base, language);
  const rate = perCall(known.figures, base.year);
  const growth =
    path.kind === "under way"
      ? growthOf(base, path.yearlyGrowth, { target: known.road.target, reading: from.reading, language })
      : undefined;
  const calls =
    path.kind === "under way" && rate ? callsOf(path.missing, rate, { ports: known.ports, language }) : undefined;
  return {
    id: figure.id,
    name,
    from,
    growth,
    instead: insteadOf(base, language),
    more: path.kind === "under way" ? words.more(language.count(Math.round(path.perYear))) : "",
    calls,
    sentence: sentenceOf(
      base,
      { name, from: from.text, growth: growth?.text ?? "", calls: calls?.text, rate },
      language,
    ),
  };
}

function baseReading({ figure, fact }: Base, { ports }: Known, language: Language): Reading {
  return fact
    ? figureReading(fact, figure, ports, language)
    : { heading: "", tone: "mrs", evidence: isOwn(figure) ? [] : [figure.evidence], rivals: [] };
}

type Asked = { target: Target; reading: Reading; language: Language };

function growthOf({ figure, year }: Base, raw: number, { target, reading, language }: Asked): Said {
  const words = language.say.goal.bases;
  const text = language.signedPercent(raw);
  const working = words.growthCalculation(language.count(target.value), language.figure(figure), target.year - year);
  const heading = `${words.perYear}, ${words.from(language.figure(figure))}, ${year} – ${target.year}`;
  const value = { raw: Math.round(raw * 1000) / 1000, text };
  return { text, raw: value.raw, reading: { ...derived(reading, heading, value, working), tone: "route" } };
}

/** Extra calls at the passengers a call of the base's year, rounded up, with both figures behind it. */
function callsOf(
  missing: number,
  rate: PerCall,
  { ports, language }: { ports: Port[]; language: Language },
): Said | undefined {
  const raw = extraCalls(missing, rate.value);
  if (raw === undefined) return undefined;
  const { say } = language;
  const bound = say.goal.worth.bounds;
  const { precision } = rate.calls.figure;
  const prefix = precision === "at_least" || precision === "at_most" ? `${bound[precision]} ` : "";
  const text = `${prefix}${language.count(raw)}`;
  const each = language.count(Math.round(rate.value));
  const working = `${say.goal.worth.roundedUp(language.count(missing), each)}. ${perCallWords(rate, language)}`;
  const passengers = factReading(rate.passengers, ports, language);
  const calls = factReading(rate.calls, ports, language);
  const reading = derived(passengers, say.goal.bases.columns.calls, { raw, text }, working);
  return {
    text,
    raw,
    reading: { ...reading, tone: "ink", evidence: [...calls.evidence, ...passengers.evidence], rivals: [] },
  };
}

export function perCallWords({ passengers, calls, year }: PerCall, language: Language): string {
  return language.say.goal.bases.perCallCalculation(
    { passengers: language.figure(passengers.figure), calls: language.figure(calls.figure) },
    year,
    language.say.status[calls.figure.status],
  );
}

function insteadOf({ path }: Base, language: Language): string {
  const words = language.say.goal.bases;
  if (path.kind === "reached") return words.reached;
  if (path.kind === "too late") return words.tooLate(language.count(path.missing));
  return path.kind === "no base" ? words.noBase : "";
}

type Parts = { name: string; from: string; growth: string; calls: string | undefined; rate: PerCall | undefined };

/** The written sentence: growth, passengers a year, calls; or why there is none. */
function sentenceOf({ path }: Base, { name, from, growth, calls, rate }: Parts, language: Language): string {
  const words = language.say.goal.bases;
  switch (path.kind) {
    case "reached":
      return words.sentenceReached(from, name);
    case "too late":
      return words.sentenceTooLate(from, name, language.count(path.missing));
    case "no base":
      return words.sentenceNoBase;
    case "under way": {
      const years = language.say.numberWord(path.years);
      const perYear = language.count(Math.round(path.perYear));
      const first = words.sentence({ from, name, growth, years, perYear, one: path.years === 1 });
      const each = rate && language.count(Math.round(rate.value));
      return first + (calls && rate && each ? words.sentenceCalls(calls, each, rate.year) : words.sentenceNoCalls);
    }
  }
}

/** The finding is that the base changes the answer: the bases of the mission, side by side. */
export function basesFrame(cards: BaseCard[], language: Language): FrameContent {
  const words = language.say.goal.bases;
  const growths = cards.flatMap(({ growth }) => (growth ? [growth.text] : []));
  const title = growths.length === 0 ? words.none : words.title(words.or(growths), growths.length > 1);
  const items = cards.map(({ name, from, growth, instead }) => words.item(name, from.text, growth?.text ?? instead));
  return {
    title,
    subtitle: words.subtitle,
    alternative: words.alternative(items.join(language.code === "fr" ? "\u202f; " : "; ")),
    sources: citedAll(
      cards.flatMap(({ from }) => from.reading.evidence.map(({ source }) => source)),
      language,
    ),
    fileName: "cap2m-required-growth",
    table: {
      columns: [
        { key: "base", label: words.columns.base },
        { key: "value", label: words.columns.value, numeric: true },
        { key: "growth", label: words.columns.growth, numeric: true },
        { key: "more", label: words.columns.perYear },
        { key: "calls", label: words.columns.calls, numeric: true },
      ],
      rows: cards.map(({ name, from, growth, instead, more, calls }) => ({
        base: { text: name },
        value: from,
        growth: growth ?? { text: instead },
        more: { text: more },
        calls: calls ?? { text: words.noCalls },
      })),
    },
  };
}

export type ProgressBar = { key: string; name: string; share: number; text: string; how: string };
export type ProgressView = { bars: ProgressBar[]; missing: string | undefined; frame: FrameContent };

export function progressView(base: Base, known: Known, language: Language): ProgressView {
  const words = language.say.goal.progress;
  const progress = progressOf(base, known.road);
  const { target, start } = known.road;
  const value = language.figure(base.figure);
  const said = language.said(value, base.figure.status);
  const from = start?.fact.figure.value;
  const bars: ProgressBar[] = [];
  if (progress.shareOfTarget !== undefined)
    bars.push({
      key: "target",
      name: words.ofTarget,
      share: progress.shareOfTarget,
      text: language.percent(progress.shareOfTarget, 0),
      how: words.ofTargetHow(value, language.count(target.value)),
    });
  if (progress.shareOfWay !== undefined && start && from !== undefined)
    bars.push({
      key: "way",
      name: words.ofWay(start.year),
      share: progress.shareOfWay,
      text: language.percent(progress.shareOfWay, 0),
      how:
        progress.shareOfWay < 0
          ? words.behindStart
          : words.ofWayHow(language.count(base.figure.value - from), language.count(target.value - from)),
    });
  const [whole, way] = bars;
  const title = !whole
    ? words.titleNone
    : way
      ? words.title(said, whole.text, way.text)
      : words.titleOne(said, whole.text);
  const reading = baseReading(base, known, language);
  const cell = ({ share, text, how }: ProgressBar): TableCell => ({
    text,
    raw: Math.round(share * 1000) / 1000,
    reading: derived(reading, text, { raw: share, text }, how),
  });
  const frame: FrameContent = {
    title,
    subtitle: words.subtitle(baseName(base, language)),
    alternative: words.alternative(bars.map(({ name, text, how }) => `${name}, ${text} (${how})`).join(", ")),
    sources: isOwn(base.figure) ? "" : citedAll([base.figure.evidence.source], language),
    fileName: "cap2m-progress",
    table: {
      columns: [
        { key: "meaning", label: words.columns.meaning },
        { key: "share", label: words.columns.share, numeric: true },
        { key: "how", label: words.columns.how },
      ],
      rows: bars.map((bar) => ({ meaning: { text: bar.name }, share: cell(bar), how: { text: bar.how } })),
    },
  };
  return { bars, missing: way ? undefined : words.noWay, frame };
}
