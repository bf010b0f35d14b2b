import type { Card, Cards } from "../domain/forecast-card";
import type { Shape } from "../domain/forecast";
import type { Method } from "../domain/forecast-choice";
import type { RunChoice } from "../domain/forecast-run";
import type { YearFact } from "../domain/ledger";
import type { Port } from "../domain/line";
import type { YearValue } from "../domain/target";
import type { Language } from "../i18n/language";
import { type Reading, factReading } from "../i18n/reading";
import { forecastFrame } from "./forecast-frame";
import { aheadReading, intervalText } from "./forecast-reading";
import { forecastSentences } from "./forecast-sentences";
import type { FrameContent } from "./frame";

/** The forecast chart: what was counted, what each method says of the years to come, and the intervals of one of them. */

export type ForecastColumn = {
  year: number;
  value: number;
  texture: string;
  /** Came after the years that the forecast rests on. */
  isLater: boolean;
  label: string;
  reading: Reading;
};

export type ForecastPoint = YearValue & { label: string; reading: Reading };

export type ForecastLine = {
  method: Method;
  /** From the last year that is known to the last one forecast. */
  points: ForecastPoint[];
  start: YearValue;
  end: string;
  isShaded: boolean;
};

export type ForecastBand = { year: number; likely: [number, number]; wide: [number, number] };

export type ForecastView = {
  years: number[];
  columns: ForecastColumn[];
  lines: ForecastLine[];
  bands: ForecastBand[];
  /** The target, where its year is among those forecast. */
  target: ForecastPoint | undefined;
  /** The last year that the forecast rests on. */
  last: number;
  shaded: Method;
  sentences: string[];
  frame: FrameContent;
};

export type ForecastQuestion = {
  choice: RunChoice;
  cards: Cards;
  /** Every year known on the day, forecasts included. */
  history: YearFact[];
  /** The method whose intervals are wanted; absent: the one that did best. */
  wanted: Method | undefined;
  smoothed: SmoothedState;
  /** The target known on the day. */
  target: ForecastPoint | undefined;
  ports: Port[];
};

/** What became of exponential smoothing: its shape now and at each trial, or that it could not be had. */
export type SmoothedState =
  { is: "ready"; shape: Shape | undefined; tried: (Shape | undefined)[] } | { is: "waiting" } | { is: "failed" };

const yearsBefore = 12;

/** Undefined where the years are too few to forecast from. */
export function forecastView(asked: ForecastQuestion, language: Language): ForecastView | undefined {
  const { choice, cards, history } = asked;
  const shaded = shadedOf(asked);
  const known = choice.run.years.at(-1);
  if (!shaded || !known) return undefined;
  const to = known.year + shaded.prediction.length;
  const lines = cards.cards.map((card) => lineOf(card, shaded.method, asked, language));
  const parts = {
    years: range(Math.max(choice.run.years[0]?.year ?? known.year, known.year - yearsBefore + 1), to),
    columns: history
      .filter(({ year, fact }) => year <= to && fact.figure.status !== "claim")
      .map((each) => columnOf(each, known.year, asked.ports, language)),
    lines,
    bands: bandsOf(shaded, known),
    target: asked.target && asked.target.year > known.year && asked.target.year <= to ? asked.target : undefined,
    last: known.year,
    shaded: shaded.method,
    sentences: forecastSentences(asked, shaded, language),
  };
  return { ...parts, frame: forecastFrame(asked, shaded, parts, language) };
}

/** The method asked for, else the best, else the naive one. */
function shadedOf({ cards, wanted }: ForecastQuestion): Card | undefined {
  return cards.cards.find(({ method }) => method === wanted) ?? cards.best ?? cards.cards[0];
}

function columnOf({ year, fact }: YearFact, last: number, ports: Port[], language: Language): ForecastColumn {
  const { value, status } = fact.figure;
  return {
    year,
    value,
    texture: { actual: "f-mrs", provisional: "e-mrs", forecast: "h-mrs", claim: "d-mrs" }[status],
    isLater: year > last,
    label: language.say.forecast.columnLabel(year, language.figure(fact.figure), language.say.status[status]),
    reading: factReading(fact, ports, language),
  };
}

function lineOf(card: Card, shaded: Method, { choice }: ForecastQuestion, language: Language): ForecastLine {
  const { method, prediction } = card;
  const words = language.say.forecast.methods[method];
  const known = choice.run.years.at(-1);
  const from = known?.year ?? 0;
  const value = known?.fact.figure.value ?? 0;
  return {
    method,
    start: { year: from, value },
    points: prediction.map((ahead) => ({
      year: from + ahead.ahead,
      value: ahead.value,
      label: language.say.forecast.pointLabel({
        year: from + ahead.ahead,
        name: words.name,
        value: language.short(ahead.value, 2),
        likely: intervalText(ahead.likely, language),
      }),
      reading: aheadReading(method, ahead, choice.run.years, language),
    })),
    end: `${words.short} ${language.short(prediction.at(-1)?.value ?? value, 2)}`,
    isShaded: method === shaded,
  };
}

/** The bands open at the last known year, where nothing is in doubt. */
function bandsOf({ prediction }: Card, { year, fact }: YearFact): ForecastBand[] {
  const { value } = fact.figure;
  return [
    { year, likely: [value, value], wide: [value, value] },
    ...prediction.map(({ ahead, likely, wide }): ForecastBand => ({
      year: year + ahead,
      likely: [likely.low, likely.high],
      wide: [wide.low, wide.high],
    })),
  ];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
