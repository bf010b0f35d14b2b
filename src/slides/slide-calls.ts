import type { Presence } from "../domain/line";
import { leverIn, movementsPerCall } from "../domain/scenario";
import { berths } from "../domain/scenario-ready";
import { type Calls, type From, callsOf, fromOf } from "./calls-lever";
import { citedEvent, citedFigure, citedStatement, citedTarget, sourceLine, statementText, statusNote } from "./cite";
import type { CategoryChart, Cited, KeyFigure, Made, Point } from "./deck";
import { scenarioSlide } from "./slide-scenario";
import type { LineSubject } from "./subject";

/** What a season of the line's own ship would bring: beside what is missing while the target is ahead, else in transit and in homeport. */

type Told = Calls & { from: From; what: string; gain: Required<Pick<Point, "value" | "low" | "high">> };

export function callsSlide(subject: LineSubject): Made {
  const { words, scenario } = subject;
  if (scenario) return scenarioSlide(subject, scenario);
  const from = fromOf(subject);
  const calls = from && callsOf(subject, from.start);
  if (!from || !calls) return { id: "calls", why: words.leftOut.calls };
  const year = calls.lever.start;
  const gain = {
    value: leverIn(calls.lever, year),
    low: leverIn(calls.lever, year, "low"),
    high: leverIn(calls.lever, year, "high"),
  };
  const told: Told = { ...calls, from, what: words.calls.what(calls.lever.calls.value, calls.lever.name), gain };
  const published = publishedSeasons(subject);
  const cited = citedOf(told, published, subject);
  const gap = from.missing !== undefined;
  return {
    id: "calls",
    kind: "finding",
    title: titleOf(told, subject),
    subtitle: gap
      ? words.calls.subtitleGap(from.start.target.year)
      : words.calls.subtitle(subject.language.count(calls.lever.berths)),
    body: gap ? gapChart(told, subject) : rolesChart(told, published, subject),
    figures: gap ? gapFigures(told, subject) : roleFigures(told, subject),
    source: sourceLine(cited, [words.calls.estimatedLine], subject),
    notes: notesOf(told, published, subject),
    cited,
  };
}

function titleOf({ what, gain, from }: Told, { words, language }: LineSubject): string {
  const text = language.estimate(gain.value);
  if (from.missing !== undefined)
    return words.calls.titleGap(what, text, shareText(gain.value / from.missing, language));
  return words.calls.title(what, text, language.estimate(gain.value * 2));
}

const shareText = (share: number, language: LineSubject["language"]): string =>
  language.percent(share, share < 0.1 ? 1 : 0);

/** An estimate is drawn as the title says it: three significant figures. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** One bar as long as the target: where one starts, what the calls bring, what is still to find. */
function gapChart({ from, what, gain }: Told, { words, language }: LineSubject): CategoryChart {
  const own = words.calls;
  const base = from.start.base.value.value;
  const brought = rounded(gain.value);
  const missing = Math.max(0, from.start.target.value - base - brought);
  const marks = { actual: "solid", provisional: "ruled", forecast: "hatched", claim: "dotted" } as const;
  const bar = { draw: "bar", labels: "all", tone: "mrs" } as const;
  return {
    is: "chart",
    kind: "stacked",
    categories: [own.target(from.start.target.year)],
    series: [
      {
        ...bar,
        name: own.base(from.year, words.status[from.figure.status]),
        mark: marks[from.figure.status],
        points: [{ value: base }],
      },
      { ...bar, name: own.gain(what), mark: "ruled", points: [{ value: brought }] },
      { ...bar, name: own.missing, tone: "route", mark: "outlined", points: [{ value: missing }] },
    ],
    style: "count",
    unit: words.movementsShort,
    top: from.start.target.value,
    legend: true,
    alternative: own.alternativeGap(language.count(base), language.count(brought), language.count(missing)),
  };
}

function gapFigures({ from, gain, lever }: Told, subject: LineSubject): KeyFigure[] {
  const { words, language, facts } = subject;
  const own = words.calls.figures;
  const missing = from.missing ?? 0;
  const perCall = movementsPerCall(lever);
  const all = Math.ceil(missing / perCall);
  const event = facts.events.find(({ id }) => id === berths.event);
  return [
    { value: shareText(gain.value / missing, language), label: own.share(language.count(missing)) },
    all <= 365
      ? { value: language.count(all), label: own.close }
      : { value: language.count(perCall), label: own.perCall },
    ...(event ? [{ value: String(berths.aDay), label: own.berths }] : []),
  ];
}

/** The same calls in both roles, after the seasons of the line whose passengers are published. */
function rolesChart({ gain, lever }: Told, published: Presence[], { words, language }: LineSubject): CategoryChart {
  const own = words.calls;
  const n = lever.calls.value;
  const seasons = published.map((each) =>
    own.published(each.period.label, each.calls ?? 0, each.status === "actual" ? words.status.actual : own.announced),
  );
  const names = [...seasons, own.transit(n), own.homeport(n)];
  const bracket = (times: number): Point => ({
    value: rounded(gain.value * times),
    ...(gain.low < gain.high && { low: rounded(gain.low * times), high: rounded(gain.high * times) }),
  });
  const none = published.map((): Point => ({}));
  const values = [...published.map(({ passengers = 0 }) => passengers), rounded(gain.value), rounded(gain.value * 2)];
  return {
    is: "chart",
    kind: "columns",
    categories: names,
    series: [
      ...(published.length > 0
        ? [
            {
              name: own.announced,
              draw: "bar" as const,
              tone: "mrs2" as const,
              mark: "hatched" as const,
              labels: "all" as const,
              points: [
                ...published.map(({ passengers }): Point => (passengers === undefined ? {} : { value: passengers })),
                {},
                {},
              ],
            },
          ]
        : []),
      {
        name: own.estimated,
        draw: "bar",
        tone: "mrs",
        mark: "ruled",
        labels: "all",
        points: [...none, bracket(1), bracket(2)],
      },
    ],
    style: "count",
    unit: words.movementsShort,
    legend: true,
    ...(gain.high > gain.value && { top: gain.high * 2 * 1.05 }),
    alternative: own.alternative(
      names.map((name, at) => `${name.replace("\n", ", ")}, ${language.count(values[at] ?? 0)}`).join(words.separator),
    ),
  };
}

function roleFigures({ lever, gain, from }: Told, { words, language }: LineSubject): KeyFigure[] {
  const own = words.calls.figures;
  const status = from.figure.status === "actual" ? "" : words.status[from.figure.status];
  return [
    { value: language.count(lever.berths), label: own.perCall },
    { value: shareText(gain.value / from.figure.value, language), label: own.ofPort(from.year, status) },
    { value: "2", label: own.twice },
  ];
}

/** Seasons of the line in Marseille with both calls and passengers on one page. */
function publishedSeasons({ facts, line }: LineSubject): Presence[] {
  return facts.presence.filter(
    (each) =>
      each.line === line.id &&
      each.port === "marseille" &&
      each.period.kind === "calendar_year" &&
      each.calls &&
      each.passengers &&
      (each.status === "actual" || each.status === "planned"),
  );
}

function citedOf(told: Told, published: Presence[], subject: LineSubject): Cited[] {
  const { facts } = subject;
  const event = facts.events.find(({ id }) => id === berths.event);
  const { target } = told.from.start;
  const aim = facts.targets.find(
    ({ port, measure, value, year }) =>
      port === "marseille" && measure === "passengers" && value === target.value && year === target.year,
  );
  return [
    ...workedOut(told, subject),
    citedFigure(told.from.figure, subject),
    ...(told.from.missing !== undefined && aim ? [citedTarget(aim, subject)] : []),
    ...published.map((each) => citedStatement(each, subject)),
    ...(event ? [citedEvent(event, subject)] : []),
  ];
}

/** What the calls bring, and what that is of the gap, or with each guest counted twice. */
function workedOut({ lever, evidence, from, gain, what }: Told, { words, language }: LineSubject): Cited[] {
  const own = words.calls;
  const { count, estimate } = language;
  const common = { status: words.status.estimate, basis: words.movements, evidence };
  const bracket = gain.low < gain.high ? ` (${language.span(gain.low, gain.high)})` : "";
  const working = own.working(
    count(lever.calls.value),
    count(lever.berths),
    language.percent(lever.occupancy.value / 100, 0),
  );
  const second =
    from.missing === undefined
      ? {
          what: own.homeport(lever.calls.value).replace("\n", " "),
          text: `${count(gain.value * 2)}${words.separator}${estimate(gain.value * 2)}`,
          calculation: `${count(gain.value)} × 2`,
        }
      : {
          what: own.figures.share(count(from.missing)),
          text: shareText(gain.value / from.missing, language),
          calculation: `${count(gain.value)} ÷ ${count(from.missing)}`,
        };
  return [
    {
      ...common,
      what,
      text: `${count(gain.value)}${words.separator}${estimate(gain.value)}${bracket}`,
      calculation: working,
    },
    { ...common, ...second, evidence: [...evidence, from.figure.evidence] },
  ];
}

function notesOf({ lever, gain, from, isUnit, evidence }: Told, published: Presence[], subject: LineSubject) {
  const { words, language } = subject;
  const own = words.calls;
  const seasons = subject.facts.presence.filter((each) => evidence.includes(each.evidence));
  return {
    points: [
      own.working(
        language.count(lever.calls.value),
        language.count(lever.berths),
        language.percent(lever.occupancy.value / 100, 0),
      ),
      ...(gain.low < gain.high ? [own.bracket(language.count(gain.low), language.count(gain.high))] : []),
      ...(isUnit
        ? [own.unitCalls]
        : seasons.map((each) => own.basedOn(`${each.period.label}${words.colon}${statementText(each, subject)}`))),
      own.base2(`${language.figure(from.figure)}, ${from.year}${statusNote(from.figure.status, subject)}`),
    ],
    definitions: [own.twice, words.definitions.movements.join(words.colon)],
    asked: published.map((each) => own.check(`${each.period.label}${words.colon}${statementText(each, subject)}`)),
  };
}
