import { basesOf } from "../domain/gap";
import type { YearFact } from "../domain/ledger";
import { type Base, type Road, road } from "../domain/road";
import { pathValue } from "../domain/target";
import { citedFigure, citedTarget, rivalsText, shortFigure, sourceLine, statusNote } from "./cite";
import type { CategoryChart, Cited, Made, Point, Series } from "./deck";
import type { Subject } from "./subject";

/** The road to two million: what came year by year, the target, and the course to steer while its year is ahead. */

const yearsShown = 11;

export function roadSlide(subject: Subject): Made {
  const { words, facts, until } = subject;
  const way = road(facts.figures, facts.targets, facts.figures, until);
  if (way.statements.length === 0 || way.history.length === 0) return { id: "road", why: words.leftOut.road };
  const { usual } = basesOf(way);
  const ahead = usual?.path.kind === "under way" && until < way.target.year ? usual : undefined;
  const title = titleOf(way, ahead, subject);
  const shown = shownYears(way, ahead);
  const cited = citedOf(way, ahead, shown, subject);
  return {
    id: "road",
    kind: "finding",
    title,
    subtitle: words.road.subtitle,
    body: chartOf(way, ahead, shown, { title, subject }),
    figures: [],
    source: sourceLine(cited.slice(-4), [words.movements], subject),
    notes: notesOf(way, ahead, subject),
    cited,
  };
}

function titleOf(way: Road, ahead: Base | undefined, subject: Subject): string {
  const { words, language } = subject;
  const own = words.road;
  if (ahead?.path.kind === "under way")
    return own.titleAhead(
      language.percent(ahead.path.yearlyGrowth),
      own.from[ahead.figure.status](shortFigure(ahead.figure, subject), ahead.year),
    );
  const { standing } = way;
  if (standing.kind === "reached") return own.titleReached(standing.in);
  const latest = way.history.findLast(({ fact }) => fact.figure.status !== "forecast");
  if (standing.kind !== "missed" || standing.reachedLater === undefined || !latest) return own.titleMissed;
  return own.titlePassed(
    standing.reachedLater,
    own.latest(shortFigure(latest.fact.figure, subject), latest.year, statusNote(latest.fact.figure.status, subject)),
  );
}

/** The last years known, and those up to the target while it is ahead. */
function shownYears({ history, target }: Road, ahead: Base | undefined): number[] {
  const last = ahead ? target.year : (history.at(-1)?.year ?? target.year);
  return Array.from({ length: yearsShown }, (_, at) => last - yearsShown + 1 + at);
}

type Said = { title: string; subject: Subject };

function chartOf(way: Road, ahead: Base | undefined, years: number[], { title, subject }: Said): CategoryChart {
  const own = subject.words.road;
  const columns = (["actual", "provisional", "forecast"] as const).map((status): Series => {
    const mark = { actual: "solid", provisional: "ruled", forecast: "hatched" } as const;
    const points = years.map((year): Point => {
      const found = way.history.find((each) => each.year === year && each.fact.figure.status === status);
      return found ? { value: found.fact.figure.value, ...precisionWord(found, subject) } : {};
    });
    return { name: own.series[status], draw: "bar", tone: "mrs", mark: mark[status], labels: "all", points };
  });
  const target: Series = {
    name: own.series.target,
    draw: "line",
    tone: "route",
    mark: "outlined",
    labels: "none",
    points: years.map(() => ({ value: way.target.value })),
  };
  return {
    is: "chart",
    kind: "columns",
    categories: years.map(String),
    series: [
      ...columns.filter(({ points }) => points.some(({ value }) => value !== undefined)),
      ahead ? course(way, ahead, years, own.series.course) : target,
    ],
    style: "millions",
    unit: subject.words.movementsShort,
    legend: true,
    alternative: own.alternative(years[0] ?? 0, years.at(-1) ?? 0, title),
  };
}

/** "au plus 0,10": a bound says so on its column, too. */
function precisionWord({ fact: { figure } }: YearFact, { language }: Subject): Pick<Point, "before"> {
  const before = figure.precision === "rounded" ? "" : language.worded("", figure.precision);
  return before === "" ? {} : { before };
}

/** From the base to the target at one growth a year. */
function course({ target }: Road, { figure, year: from }: Base, years: number[], name: string): Series {
  const base = { year: from, value: figure.value };
  const points = years.map((year): Point => {
    const value = year < from ? undefined : pathValue(base, target, year);
    return value === undefined ? {} : { value };
  });
  return { name, draw: "line", tone: "route", mark: "outlined", labels: "last", points };
}

function citedOf(way: Road, ahead: Base | undefined, shown: number[], subject: Subject): Cited[] {
  return [
    ...way.history.filter(({ year }) => shown.includes(year)).map(({ fact }) => citedFigure(fact.figure, subject)),
    ...way.statements.slice(0, 2).map((each) => citedTarget(each, subject)),
    ...(ahead ? [citedGrowth(way, ahead, subject)] : []),
  ];
}

function citedGrowth({ target, statements }: Road, { figure, path }: Base, { words, language }: Subject): Cited {
  const growth = path.kind === "under way" ? path : { yearlyGrowth: 0, years: 0 };
  const { growthCalculation } = language.say.goal.bases;
  return {
    what: words.road.series.course,
    text: language.percent(growth.yearlyGrowth),
    status: words.status.estimate,
    calculation: growthCalculation(language.count(target.value), language.count(figure.value), growth.years),
    evidence: [figure.evidence, ...statements.slice(0, 1).map(({ evidence }) => evidence)],
  };
}

function notesOf(way: Road, ahead: Base | undefined, subject: Subject) {
  const { words, language } = subject;
  const own = words.road;
  const { standing } = way;
  const bases = way.bases.flatMap(({ figure, year, path }) =>
    path.kind === "under way"
      ? [own.askedItem(shortFigure(figure, subject), year, language.percent(path.yearlyGrowth))]
      : [],
  );
  const latest = way.history.at(-1);
  const note = way.statements.find(({ outcomeNote }) => outcomeNote !== undefined)?.outcomeNote;
  return {
    points: [
      ...(ahead?.path.kind === "under way"
        ? [
            own.point(
              own.path(
                shortFigure(ahead.figure, subject),
                language.percent(ahead.path.yearlyGrowth),
                language.count(Math.round(ahead.path.perYear)),
              ),
            ),
          ]
        : []),
      ...("gap" in standing && standing.gap < 0
        ? [own.point(own.below(language.count(-standing.gap), standing.latest.year))]
        : []),
      ...way.statements
        .slice(0, 2)
        .map((each) =>
          own.point(
            own.said(
              language.say.goal.setter(each.setBy),
              each.setOn === undefined ? words.noDate : language.date(each.setOn),
            ),
          ),
        ),
    ],
    definitions: [words.definitions.target, words.definitions.movements, words.definitions.announced].map((each) =>
      each.join(words.colon),
    ),
    asked: [
      ...(ahead && bases.length > 1 ? [own.askedBases(bases.join(words.separator))] : []),
      ...(latest && latest.fact.rivals.length > 0
        ? [`${latest.year}${words.colon}${rivalsText(latest.fact, subject)}.`]
        : []),
      ...(!ahead && note !== undefined ? [own.pandemic(note)] : []),
    ],
  };
}
