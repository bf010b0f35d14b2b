import type { Figure, Status } from "../domain/figure";
import type { Port } from "../domain/line";
import type { Base, Road } from "../domain/road";
import { type Standing, type YearValue, pathValue, requiredPath } from "../domain/target";
import type { Language } from "../i18n/language";
import { type Reading, factReading, figureReading, targetReading } from "../i18n/reading";
import { citation } from "./ladder-content";
import type { FrameContent } from "./frame";

/** What the road to two million says: columns by year, the route that was set, the course that each base still asks. */

/** A year with its figure, or one without: missing when it is over, blank when it is to come. */
export type Column =
  | { year: number; value: number; text: string; label: string; texture: string; reading: Reading }
  | { year: number; toCome: boolean };

export type BaseView = {
  growth: number | undefined;
  growthText: string;
  from: string;
  sentence: string;
  reading: Reading;
  late: boolean;
};

export type RoadView = {
  columns: Column[];
  /** Passengers by year on the compound path from the year in which the target was set. */
  route: { points: YearValue[]; label: string } | undefined;
  /** The path from the last base. */
  course: { points: YearValue[]; label: string } | undefined;
  target: { year: number; value: number; reading: Reading | undefined };
  bases: BaseView[];
  standing: Standing;
  frame: FrameContent;
};

/** Years drawn: from five before the target was due to the last one published, the target's own at least. */
const yearsBefore = 8;

export function roadView(road: Road, ports: Port[], language: Language): RoadView {
  const { target } = road;
  const last = Math.max(target.year, ...road.history.map(({ year }) => year));
  const years = range(target.year - yearsBefore, last);
  const first = road.statements[0];
  const base = road.bases.at(-1);
  const { start } = road;
  const route = start && first && path({ year: start.year, value: start.fact.figure.value }, road);
  const course = base && first && path({ year: base.year, value: base.figure.value }, road);
  const words = language.say.overview.road;
  return {
    columns: years.map((year) => column(road, year, ports, language)),
    route: route && { points: route.points, label: words.routeSet(start.year, language.signedPercent(route.growth)) },
    course: course && { points: course.points, label: words.course(language.signedPercent(course.growth)) },
    target: { ...target, reading: first && targetReading(first, ports, language) },
    bases: road.bases.map((each) => baseView(each, ports, language)),
    standing: road.standing,
    frame: frame(road, years, ports, language),
  };
}

function column(road: Road, year: number, ports: Port[], language: Language): Column {
  const fact = road.history.find((each) => each.year === year)?.fact;
  if (!fact) return { year, toCome: year > road.lookedAtFrom };
  const { figure } = fact;
  const texture = { actual: "f-mrs", provisional: "e-mrs", forecast: "h-mrs", claim: "d-mrs" }[figure.status];
  const label = `${year}, ${language.figure(figure)}, ${language.say.status[figure.status]}`;
  return {
    year,
    value: figure.value,
    text: language.column(figure),
    label,
    texture,
    reading: factReading(fact, ports, language),
  };
}

/** The compound path from a year and value to the target, and the growth a year that it asks. */
function path(from: YearValue, { target }: Road): { points: YearValue[]; growth: number } | undefined {
  const asked = requiredPath({ from, target });
  if (asked.kind !== "under way") return undefined;
  const points = range(from.year, target.year).map((year) => ({
    year,
    value: pathValue(from, target, year) ?? from.value,
  }));
  return { points, growth: asked.yearlyGrowth };
}

/** One base: what it asks a year, in a figure and in a sentence. */
function baseView({ figure, fact, year, path: asked, late }: Base, ports: Port[], language: Language): BaseView {
  const words = language.say.overview.road;
  const growth = asked.kind === "under way" ? asked.yearlyGrowth : undefined;
  const value = language.figure(figure);
  const text = growth === undefined ? language.say.missing : language.signedPercent(growth);
  const from = (figure.status === "claim" ? words.baseArticle : words.baseFrom)(value, year);
  const perYear = asked.kind === "under way" ? language.count(Math.round(asked.perYear)) : "";
  const sentence = words.pathSentence(text, value, String(year), perYear);
  const reading = fact ? figureReading(fact, figure, ports, language) : undefined;
  return {
    growth,
    growthText: text,
    from: late ? `${from} †` : from,
    sentence,
    late,
    reading: {
      ...(reading ?? emptyReading(figure)),
      heading: `${text} ${from}`,
      calculation: sentence,
      ...(growth !== undefined && { value: { raw: growth, text } }),
    },
  };
}

const emptyReading = (figure: Figure): Reading => ({
  heading: "",
  tone: "mrs",
  evidence: [figure.evidence],
  rivals: [],
});

function roadTitle(road: Road, language: Language): string {
  const words = language.say.overview.road;
  const { standing } = road;
  if (road.statements.length === 0) return words.notSet;
  switch (standing.kind) {
    case "reached":
      return words.reached(standing.in);
    case "missed":
      return standing.reachedLater === undefined
        ? words.missed(road.target.year)
        : words.missedThenReached(road.target.year, standing.reachedLater);
    case "not judged":
      return words.notJudged;
    case "on track":
      return language.said(words.onTrack(language.estimate(standing.gap)), statusOf(road, standing.latest.year));
    default:
      return language.said(words.offTrack(language.estimate(-standing.gap)), statusOf(road, standing.latest.year));
  }
}

/** The status of the figure that stands for a year of the road. */
export function statusOf({ history }: Road, year: number): Status {
  return history.find((each) => each.year === year)?.fact.figure.status ?? "actual";
}

function frame(road: Road, years: number[], ports: Port[], language: Language): FrameContent {
  const words = language.say.overview.road;
  const title = roadTitle(road, language);
  const shown = road.history.filter(({ year }) => years.includes(year));
  const { start } = road;
  return {
    title,
    subtitle: words.subtitle,
    alternative: words.alternative(
      title,
      shown
        .map(({ year, fact: { figure } }) =>
          words.yearly(String(year), language.said(language.figure(figure), figure.status)),
        )
        .join(", "),
    ),
    sources: language.say.overview.sources(
      [...new Set(shown.slice(-4).map(({ fact }) => citation(fact.figure.evidence.source, language)))].join(
        language.code === "fr" ? " ; " : "; ",
      ),
    ),
    fileName: "cap2m-road",
    table: {
      columns: [
        { key: "year", label: words.columns.year },
        { key: "value", label: words.columns.value, numeric: true },
        { key: "status", label: words.columns.status },
        { key: "path", label: words.columns.path, numeric: true },
        { key: "source", label: words.columns.source },
      ],
      rows: shown.map(({ year, fact }) => {
        const expected =
          start && year >= start.year && year <= road.target.year
            ? pathValue({ year: start.year, value: start.fact.figure.value }, road.target, year)
            : undefined;
        return {
          year: { text: String(year) },
          value: {
            text: language.figure(fact.figure),
            raw: fact.figure.value,
            reading: factReading(fact, ports, language),
          },
          status: { text: language.say.status[fact.figure.status] },
          path: expected === undefined ? { text: "" } : { text: language.count(expected), raw: expected },
          source: { text: citation(fact.figure.evidence.source, language) },
        };
      }),
    },
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
