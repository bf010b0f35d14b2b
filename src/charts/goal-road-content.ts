import type { Fact } from "../domain/figure";
import { guestsOfTotal } from "../domain/ledger";
import type { Port, PublicTarget } from "../domain/line";
import type { Base, Road } from "../domain/road";
import { type YearValue, pathValue, requiredPath } from "../domain/target";
import { progressOf } from "../domain/gap";
import type { Language } from "../i18n/language";
import { type Reading, factReading, guestsReading, guestsText, targetReading } from "../i18n/reading";
import { roadFrame } from "./goal-road-frame";
import type { FrameContent } from "./frame";

/** What the large road chart says: columns by year, the route that was set, the course from a base, the gap, every target of two million and more. */

export type RoadColumn = {
  year: number;
  value: number;
  text: string;
  label: string;
  texture: string;
  reading: Reading;
};
export type RoadPath = { points: YearValue[]; growth: string; from: YearValue };
export type RoadAim = { year: number; value: number; words: string; short: string; label: string; reading: Reading };
export type RoadGap = { year: number; from: number; to: number; text: string; raw: number };
export type OnceCounted = { year: number; text: string; raw: number; reading: Reading };

export type GoalRoadView = {
  years: number[];
  columns: RoadColumn[];
  route: RoadPath | undefined;
  course: RoadPath | undefined;
  /** The same number of passengers more each year, from the year in which the target was set: its words say how many. */
  linear: { points: YearValue[]; words: string } | undefined;
  /** What was announced for a year, below the target. */
  announced: RoadAim[];
  target: RoadAim | undefined;
  others: RoadAim[];
  gap: RoadGap | undefined;
  /** First year without a figure, actual or forecast: from there on nothing is known. */
  future: number | undefined;
  once: OnceCounted[];
  frame: FrameContent;
};

export type RoadQuestion = {
  road: Road;
  base: Base | undefined;
  targets: PublicTarget[];
  figures: Fact[];
  ports: Port[];
};

const yearsBefore = 10;

export function goalRoadView(asked: RoadQuestion, language: Language): GoalRoadView {
  const { road, base } = asked;
  const isSet = road.statements.length > 0;
  const published = road.history.map(({ year }) => year);
  const last = Math.max(published.at(-1) ?? -Infinity, isSet ? road.target.year : -Infinity);
  const years = Number.isFinite(last) ? range((isSet ? road.target.year : last) - yearsBefore, last) : [];
  const future = (published.at(-1) ?? Infinity) + 1;
  const start = road.start && { year: road.start.year, value: road.start.fact.figure.value };
  const from = isSet && base ? { year: base.year, value: base.figure.value } : undefined;
  const parts = {
    years,
    columns: columnsOf(asked, years, language),
    route: start && pathOf(start, road, language),
    course: from && pathOf(from, road, language),
    linear: start && linearOf(start, road, language),
    announced: announcedOf(asked, years, language),
    target: aimOf(asked, language),
    others: othersOf(asked, years, language),
    gap: gapOf(asked, language),
    future: future <= last ? future : undefined,
    once: onceOf(asked, years, language),
  };
  return { ...parts, frame: roadFrame(asked, parts, language) };
}

function columnsOf({ road, ports }: RoadQuestion, years: number[], language: Language): RoadColumn[] {
  return road.history
    .filter(({ year }) => years.includes(year))
    .map(({ year, fact }) => ({
      year,
      value: fact.figure.value,
      text: language.column(fact.figure),
      label: language.say.goal.road.columnLabel(
        year,
        language.figure(fact.figure),
        language.say.status[fact.figure.status],
      ),
      texture: { actual: "f-mrs", provisional: "e-mrs", forecast: "h-mrs", claim: "d-mrs" }[fact.figure.status],
      reading: factReading(fact, ports, language),
    }));
}

function pathOf(from: YearValue, { target }: Road, language: Language): RoadPath | undefined {
  const path = requiredPath({ from, target });
  if (path.kind !== "under way") return undefined;
  const points = range(from.year, target.year).map((year) => ({
    year,
    value: pathValue(from, target, year) ?? from.value,
  }));
  return { points, growth: language.signedPercent(path.yearlyGrowth), from };
}

function linearOf(from: YearValue, { target }: Road, language: Language): GoalRoadView["linear"] {
  const path = requiredPath({ from, target });
  if (path.kind !== "under way") return undefined;
  const points = range(from.year, target.year).map((year) => ({
    year,
    value: Math.round(from.value + path.perYear * (year - from.year)),
  }));
  return { points, words: language.say.goal.road.linearWords(language.count(Math.round(path.perYear))) };
}

/** The first to say a number for a year; a target of two million and more has its own mark. */
function announcedOf({ road, targets, ports }: RoadQuestion, years: number[], language: Language): RoadAim[] {
  const words = language.say.goal.road;
  const seen = new Set<string>();
  return targets.flatMap((each): RoadAim[] => {
    const { port, measure, value, year } = each;
    if (port !== "marseille" || measure !== "passengers" || year === undefined || value >= road.target.value) return [];
    if (!years.includes(year) || seen.size === seen.add(`${year} ${value}`).size) return [];
    const who = language.say.goal.setter(each.setBy);
    const label = words.announcedLabel(language.count(value), year, who);
    return [{ year, value, words: label, short: "", label, reading: targetReading(each, ports, language) }];
  });
}

function aimOf({ road, ports }: RoadQuestion, language: Language): RoadAim | undefined {
  const [first, ...again] = road.statements;
  if (!first) return undefined;
  const words = language.say.goal.road;
  const value = language.short(road.target.value);
  const reading = targetReading(first, ports, language);
  return {
    ...road.target,
    words: words.target(road.target.year),
    short: value,
    label: words.targetLabel(language.count(road.target.value), road.target.year),
    reading: { ...reading, evidence: [first, ...again].map(({ evidence }) => evidence) },
  };
}

/** Other announcements of two million or more made since the route starts, once each. */
function othersOf({ road, targets, ports }: RoadQuestion, years: number[], language: Language): RoadAim[] {
  const words = language.say.goal.road;
  const since = road.statements[0]?.setOn?.slice(0, 4) ?? "9999";
  const seen = new Set<string>([`${road.target.year} ${road.target.value}`]);
  return targets.flatMap((each): RoadAim[] => {
    const { year, value, setOn = "" } = each;
    const isNew = year !== undefined && seen.size !== seen.add(`${year} ${value}`).size;
    if (!isNew || each.port !== "marseille" || each.measure !== "passengers") return [];
    if (!years.includes(year) || value < road.target.value || setOn < since) return [];
    const who = language.say.goal.setter(each.setBy);
    const text = language.short(value);
    return [
      {
        year,
        value,
        words: words.other(text, who, year),
        short: words.otherShort(text, language.say.goal.setterShort(who)),
        label: words.otherLabel(language.count(value), year, who),
        reading: targetReading(each, ports, language),
      },
    ];
  });
}

function gapOf({ road, base }: RoadQuestion, language: Language): RoadGap | undefined {
  const beside = base && progressOf(base, road).besideRoute;
  if (!base || beside === undefined || beside === 0) return undefined;
  const value = base.figure.value;
  const text = `${beside > 0 ? "+" : ""}${language.estimate(beside)}`;
  return { year: base.year, from: value, to: value - beside, text, raw: beside };
}

/** The counted years since the route starts, each passenger once: text, never drawn beside the target. */
function onceOf({ road, figures, ports }: RoadQuestion, years: number[], language: Language): OnceCounted[] {
  const port = ports.find(({ id }) => id === "marseille");
  const since = road.start?.year ?? -Infinity;
  if (!port) return [];
  return road.history
    .filter(({ year, fact }) => years.includes(year) && year >= since && fact.figure.status !== "forecast")
    .map((each) => {
      const guests = guestsOfTotal(figures, port, each);
      const raw = Math.round(guests.value ?? (guests.low + guests.high) / 2);
      return {
        year: each.year,
        raw,
        text: guestsText(guests, language),
        reading: guestsReading(each.fact, guests, ports, language),
      };
    });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
