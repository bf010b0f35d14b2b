import type { Fact } from "../domain/figure";
import { ratio } from "../domain/growth";
import { type YearFact, yearly } from "../domain/ledger";
import { citedFigure, rivalsText, shortFigure, sourceLine, statusNote } from "./cite";
import type { CategoryChart, Cited, Made, Point, Series } from "./deck";
import type { Subject } from "./subject";

/** The opening: Marseille in one figure, the last year counted, with where it comes from. */

/** One year in three is named under a long line: of nineteen, the first and the last are. */
const yearsShown = 19;

export function figureSlide(subject: Subject): Made {
  const { facts, language, words } = subject;
  const known = yearly(facts.figures, "marseille").filter(({ fact }) => fact.figure.status !== "claim");
  const latest = known.findLast(({ fact }) => isCounted(fact));
  const history = known.filter(({ year }) => year > (known.at(-1)?.year ?? 0) - yearsShown);
  if (!latest) return { id: "figure", why: words.leftOut.figure };
  const before = history.find(({ year, fact }) => year === latest.year - 10 && isCounted(fact));
  const { figure } = latest.fact;
  const calls = callsOf(subject, latest.year);
  const cited = [
    ...[latest, before, calls].flatMap((each) => (each ? [citedFigure(each.fact.figure, subject)] : [])),
    ...citedTimes(latest, before, subject),
  ];
  const own = words.figure;
  const status = words.status[figure.status];
  return {
    id: "figure",
    kind: "opening",
    title:
      own.title(shortFigure(figure, subject), latest.year, statusNote(figure.status, subject)) +
      timesBefore(latest, before, subject),
    subtitle: own.subtitle(history[0]?.year ?? latest.year, history.at(-1)?.year ?? latest.year),
    body: chartOf(history, latest, subject),
    figures: [{ value: shortFigure(figure, subject), label: own.label(latest.year, status) }],
    source: sourceLine(cited, [], subject),
    notes: {
      points: [
        own.point(language.figure(figure), latest.year, status),
        ...(before ? [own.pointBefore(language.figure(before.fact.figure), before.year)] : []),
        ...(calls
          ? [own.pointCalls(language.figure(calls.fact.figure), calls.year, words.status[calls.fact.figure.status])]
          : []),
      ],
      definitions: [words.definitions.movements.join(words.colon)],
      asked: latest.fact.rivals.length > 0 ? [`${latest.year}${words.colon}${rivalsText(latest.fact, subject)}.`] : [],
    },
    cited: [...cited, ...others(history, latest, subject)],
  };
}

/** Every year of the curve has its page, too. */
const others = (history: YearFact[], latest: YearFact, subject: Subject): Cited[] =>
  history
    .filter((each) => each !== latest)
    .map(({ fact }) => ({ ...citedFigure(fact.figure, subject), minor: true as const }));

export const isCounted = ({ figure: { status } }: Fact): boolean => status === "actual" || status === "provisional";

/** "quatre fois plus qu’en 2006": a ratio of two published figures, at the tenth. */
function timesBefore(latest: YearFact, before: YearFact | undefined, { words, language }: Subject): string {
  const times = before && ratio(latest.fact.figure.value, before.fact.figure.value);
  if (times === undefined || times < 1.05 || !before) return "";
  const tenths = Math.round(times * 10) / 10;
  const text = Number.isInteger(tenths) ? language.say.numberWord(tenths) : language.decimal(times, 1);
  return words.figure.times(text, before.year);
}

function citedTimes(latest: YearFact, before: YearFact | undefined, { words, language }: Subject): Cited[] {
  if (!before) return [];
  const [now, then] = [latest, before].map(({ fact }) => fact.figure);
  const times = now && then && ratio(now.value, then.value);
  if (times === undefined || !now || !then) return [];
  return [
    {
      what: `${latest.year} ÷ ${before.year}`,
      text: language.times(times),
      status: words.status.estimate,
      calculation: `${language.count(now.value)} ÷ ${language.count(then.value)}`,
      evidence: [now.evidence, then.evidence],
    },
  ];
}

/** The calls of the same year, else of the last year before it. */
function callsOf({ facts }: Subject, year: number): YearFact | undefined {
  return yearly(facts.figures, "marseille", "calls").findLast(
    (each) => each.year <= year && each.fact.figure.status !== "claim",
  );
}

const marks = { provisional: "ruled", forecast: "hatched" } as const;

/** One line: a year that is no final count has its own mark, and its status beside the last value. */
function chartOf(history: YearFact[], latest: YearFact, subject: Subject): CategoryChart {
  const { words, language } = subject;
  const from = history[0]?.year ?? latest.year;
  const to = history.at(-1)?.year ?? latest.year;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const points = years.map((year): Point => {
    const figure = history.find((each) => each.year === year)?.fact.figure;
    if (!figure) return {};
    const { value, status } = figure;
    if (status === "actual" || status === "claim") return { value };
    return { value, mark: marks[status], ...(year === to && { after: ` ${words.status[status]}` }) };
  });
  const series: Series[] = [
    { name: words.movementsShort, draw: "line", tone: "mrs", mark: "solid", points, labels: "last" },
  ];
  const [first, last] = [history[0], history.at(-1)].map((each) =>
    each ? `${each.year} (${language.figure(each.fact.figure)})` : "",
  );
  return {
    is: "chart",
    kind: "line",
    categories: years.map(String),
    series,
    style: "millions",
    unit: words.movementsShort,
    legend: false,
    alternative: words.figure.alternative(first ?? "", last ?? ""),
  };
}
