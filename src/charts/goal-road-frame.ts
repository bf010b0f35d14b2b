import { type YearFact, factOf } from "../domain/ledger";
import type { Road } from "../domain/road";
import type { Language } from "../i18n/language";
import type { FrameContent } from "./frame";
import { citedAll } from "./goal-cited";
import type { GoalRoadView, RoadQuestion } from "./goal-road-content";
import { citation } from "./ladder-content";
import { statusOf } from "./road-content";

/** The words around the road chart: its finding, its table, its sources, and the chart in words. */

type Parts = Omit<GoalRoadView, "frame">;

export function roadFrame(asked: RoadQuestion, parts: Parts, language: Language): FrameContent {
  const words = language.say.goal.road;
  const shown = asked.road.history.filter(({ year }) => parts.years.includes(year));
  const title = roadFrameTitle(asked.road, language);
  return {
    title,
    subtitle: words.subtitle,
    alternative: alternative(title, asked, parts, language),
    sources: citedAll(
      shown.slice(-6).map(({ fact }) => fact.figure.evidence.source),
      language,
    ),
    fileName: "cap2m-goal",
    table: table(shown, parts, language),
  };
}

/** The finding of the chart: what the target's year brought, or the last year beside the route. */
function roadFrameTitle(road: Road, language: Language): string {
  const words = language.say.goal.road;
  const { standing, target, start } = road;
  const last = road.history.at(-1);
  if (!last) return words.noYear;
  if (road.statements.length === 0) return words.notSet(last.year);
  if ("share" in standing && start)
    return language.said(
      words.beside({
        year: standing.latest.year,
        share: language.percent(Math.abs(standing.share), 0),
        below: standing.gap < 0,
        start: start.year,
      }),
      statusOf(road, standing.latest.year),
    );
  const came = road.history.find(({ year }) => year === target.year)?.fact.figure;
  return words.title(standing, came ? language.figure(came) : "", target);
}

function alternative(title: string, { road, base }: RoadQuestion, parts: Parts, language: Language): string {
  const words = language.say.goal.road;
  const { years, route, course, others } = parts;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return title;
  const from = base && language.figure(base.figure);
  return words.alternative(first, last, [
    `${title}.`,
    route && road.start ? words.routeWords(language.figure(road.start.fact.figure), route.from.year, route.growth) : "",
    course && from ? words.courseWords(from, course.from.year, course.growth) : "",
    others.length > 0 ? words.othersWords(language.list(others.map((each) => each.words))) : "",
  ]);
}

function table(
  shown: YearFact[],
  { route, course, linear, announced, once, columns }: Parts,
  language: Language,
): FrameContent["table"] {
  const words = language.say.goal.road.columns;
  const years = [...new Set([...shown, ...(route?.points ?? []), ...(course?.points ?? [])].map(({ year }) => year))];
  const at = (path: Pick<NonNullable<Parts["linear"]>, "points"> | undefined, year: number) => {
    const value = path?.points.find((point) => point.year === year)?.value;
    return value === undefined ? { text: "" } : { text: language.count(value), raw: value };
  };
  return {
    columns: [
      { key: "year", label: words.year },
      { key: "value", label: words.value, numeric: true },
      { key: "status", label: words.status },
      { key: "route", label: words.route, numeric: true },
      { key: "linear", label: words.linear, numeric: true },
      { key: "course", label: words.course, numeric: true },
      { key: "announced", label: words.announced, numeric: true },
      { key: "once", label: words.once, numeric: true },
      { key: "source", label: words.source },
    ],
    rows: years
      .toSorted((a, b) => a - b)
      .map((year) => {
        const figure = factOf(
          shown.map(({ fact }) => fact),
          "marseille",
          year,
        )?.figure;
        const reading = columns.find((each) => each.year === year)?.reading;
        const counted = once.find((each) => each.year === year);
        return {
          year: { text: String(year) },
          value: figure && reading ? { text: language.figure(figure), raw: figure.value, reading } : { text: "" },
          status: { text: figure ? language.say.status[figure.status] : "" },
          route: at(route, year),
          linear: at(linear, year),
          course: at(course, year),
          announced: {
            text: announced
              .filter((aim) => aim.year === year)
              .map(({ value }) => language.count(value))
              .join(", "),
          },
          once: counted ? { text: counted.text, raw: counted.raw, reading: counted.reading } : { text: "" },
          source: { text: figure ? citation(figure.evidence.source, language) : "" },
        };
      }),
  };
}
