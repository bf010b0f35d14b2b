import type { Card } from "../domain/forecast-card";
import { methods } from "../domain/forecast-choice";
import type { Language } from "../i18n/language";
import type { ForecastQuestion, ForecastView } from "./forecast-content";
import { intervalText } from "./forecast-reading";
import type { FrameContent } from "./frame";
import { citedAll } from "./goal-cited";

/** The words around the forecast chart: its finding, its table, its sources. */

type Parts = Omit<ForecastView, "frame">;

export function forecastFrame(
  { choice, history }: ForecastQuestion,
  shaded: Card,
  parts: Parts,
  language: Language,
): FrameContent {
  const words = language.say.forecast;
  const run = choice.run.years;
  const title = titleOf(parts, language);
  return {
    title,
    subtitle: words.subtitle(run[0]?.year ?? 0, run.at(-1)?.year ?? 0),
    alternative: words.alternative(
      title,
      parts.lines.map(({ points }) => points.map(({ label }) => label).join(", ")).join(". "),
    ),
    sources: citedAll(
      run.slice(-6).map(({ fact }) => fact.figure.evidence.source),
      language,
    ),
    fileName: "cap2m-forecast",
    table: {
      columns: [
        { key: "year", label: words.columns.year },
        { key: "came", label: words.columns.came, numeric: true },
        { key: "status", label: words.columns.status },
        ...methods.map((method) => ({ key: method, label: words.methods[method].name, numeric: true })),
        { key: "likely", label: words.columns.likely(words.methods[shaded.method].short), numeric: true },
        { key: "wide", label: words.columns.wide(words.methods[shaded.method].short), numeric: true },
      ],
      rows: rowYears(parts).map((year) => rowOf(year, history, { shaded, parts }, language)),
    },
  };
}

/** The lowest and the highest method in the last year. */
function titleOf({ lines }: Parts, language: Language): string {
  const words = language.say.forecast;
  const ends = lines.flatMap(({ points }) => points.slice(-1));
  const values = ends.map(({ value }) => value);
  const year = ends[0]?.year ?? 0;
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => language.short(value, 2));
  return low === high ? words.titleSame(year, low ?? "") : words.title(year, low ?? "", high ?? "");
}

function rowYears({ columns, lines }: Parts): number[] {
  const years = [...columns.map(({ year }) => year), ...lines.flatMap(({ points }) => points.map(({ year }) => year))];
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function rowOf(
  year: number,
  history: ForecastQuestion["history"],
  { shaded, parts }: { shaded: Card; parts: Parts },
  language: Language,
): FrameContent["table"]["rows"][number] {
  const column = parts.columns.find((each) => each.year === year);
  const figure = history.find((each) => each.year === year)?.fact.figure;
  const ahead = shaded.prediction.find((each) => parts.last + each.ahead === year);
  const said = parts.lines.map(({ method, points }) => {
    const point = points.find((each) => each.year === year);
    return [
      method,
      point
        ? { text: language.estimate(point.value), raw: Math.round(point.value), reading: point.reading }
        : { text: "" },
    ] as const;
  });
  return {
    year: { text: String(year) },
    came:
      column && figure
        ? { text: language.figure(figure), raw: column.value, reading: column.reading }
        : { text: language.say.missing },
    status: { text: figure ? language.say.status[figure.status] : "" },
    ...Object.fromEntries(said),
    likely: { text: ahead ? intervalText(ahead.likely, language) : "" },
    wide: { text: ahead ? intervalText(ahead.wide, language) : "" },
  };
}
