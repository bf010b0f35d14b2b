import type { Method } from "../domain/forecast-choice";
import type { Messages } from "./fr";

/** What the forecast and its report card say. */

const methods: Record<Method, { short: string; name: string; how: string; won: string }> = {
  naive: {
    short: "naive",
    name: "Naive",
    how: "next year like the last one",
    won: "The naive method erred the least",
  },
  drift: {
    short: "drift",
    name: "Drift",
    how: "the mean yearly change goes on",
    won: "The drift erred the least",
  },
  ets: {
    short: "ETS",
    name: "Exponential smoothing (ETS)",
    how: "level, straight or damped trend, chosen by AICc",
    won: "Exponential smoothing erred the least",
  },
};

export const forecast: Messages["forecast"] = {
  methods,
  fits: {
    all: (first, last) => `All, ${first} to ${last}`,
    before: (first, last) => `Before the stop, ${first} to ${last}`,
  },
  intro: "Context, not a plan: scenarios come first. Simple methods that anyone can redo, and their report card.",
  literature:
    "For annual data, naive forecasts are hard to beat (tourism forecasting competition, Athanasopoulos, Hyndman, Song and Wu, 2011): the naive one is always drawn.",
  title: (year, low, high) => `For ${year}, ${low} to ${high} depending on the method`,
  titleSame: (year, value) => `For ${year}, ${value} by every method`,
  titleRefused: "Too few years for a forecast",
  subtitle: (first, last) => `Marseille, passenger movements per calendar year, from ${first} to ${last}, millions`,
  refused: (fewest, have, first, last) =>
    `It takes ${fewest} published years in a row; there are ${have}, ${first === last ? first : `${first} to ${last}`}. A gap stays a gap: nothing is forecast.`,
  refusedNone: "No counted year is known on that day: nothing is forecast.",
  run: (first, last, n) => `The ${n} years from ${first} to ${last} follow each other without a gap.`,
  leftOut: (years) => `Before them, ${years} are not used: a year is missing in between.`,
  bounds: (items) => `${items}: a bound, taken as a figure.`,
  interval: ({ name, year, value, likely, wide }) =>
    `${name}: ${value} in ${year}; eight chances in ten of ${likely}, 95 in 100 of ${wide}, if the future strays as the past did.`,
  likely: "8 chances in 10",
  wide: "95 in 100",
  stopInside: (since, fewest) =>
    `2020 and 2021, without cruises from March 2020 to July 2021, are in the sums: they widen the intervals. ${since}: too few by themselves, it takes ${fewest}.`,
  since: (n, first, last) => `Since the restart, ${n} years (${first} to ${last})`,
  stopOutside: (first, last) =>
    `What these methods would have said of ${first} to ${last} at the end of ${first - 1}; none could know that cruises would stop. The light columns are what came.`,
  stopInsideOnly:
    "2020 and 2021, without cruises from March 2020 to July 2021, are in the sums: they widen the intervals.",
  shape: {
    level: "Smoothing kept a level only, without a trend.",
    straight: "Smoothing kept a straight trend; damping was tried and does not help (AICc).",
    damped: "Smoothing kept a damped trend.",
  },
  shapeTried: (damped, n) =>
    damped === 0
      ? `In ${n} trials it never kept any damping.`
      : `In ${n} trials it kept a damped trend ${damped} times.`,
  noEts: "Exponential smoothing could not be loaded: the naive method and the drift stand.",
  noEtsFound: "Exponential smoothing found no model for these years.",
  waiting: "Exponential smoothing is being worked out…",
  shade: "Intervals of",
  best: "the best on the report card",
  fit: "Fitted on",
  came: "came",
  pointLabel: ({ year, name, value, likely }) => `${year}, ${name}: ${value}, 80%: ${likely}`,
  columnLabel: (year, value, status) => `${year}: ${value}, ${status}`,
  status: "forecast, worked out",
  calculations: {
    naive: (last, value) => `the value of ${last}, ${value}`,
    drift: (value, ahead, slope) =>
      `${value} + ${ahead} × ${slope} passengers a year, the slope from the first to the last year`,
    ets: "exponential smoothing with additive errors, by the library augurs (AutoETS, AZN)",
  },
  spreads: {
    naive: "σ √h, σ: changes from one year to the next",
    drift: "σ √(h (1 + h / (T − 1))), σ: changes beside the slope",
    ets: "given by the model",
  },
  calculation: (value, spread, likely, wide) =>
    `${value}. Intervals: ${spread} (Hyndman and Athanasopoulos, FPP3, 5.5); 80%: ${likely}; 95%: ${wide}`,
  alternative: (title, sentences) => `${title}. ${sentences}`,
  columns: {
    year: "Year",
    came: "Counted",
    status: "Status",
    method: "Method",
    value: "Forecast",
    likely: (method) => `80%, ${method}`,
    wide: (method) => `95%, ${method}`,
    source: "Source",
  },
};

export const card: Messages["card"] = {
  heading: "Report card",
  title: (method, less, n) => `${methods[method].won}: ${less} less than naive, in ${n} trials`,
  titleNaive: (n) => `No method beat the naive one, in ${n} trials`,
  titleNone: "No report card yet: too few years to try on",
  none: (fewest, years) =>
    `Each trial takes ${years} known years and the one after; it takes at least ${fewest} of them.`,
  subtitle: (first, last) =>
    `Mean error one year ahead, ${first} to ${last}: each year forecast from the years before it alone (MASE)`,
  mase: "MASE: the error in units of what the traffic usually moves in a year. Tick: 1, as much; 2: twice as much.",
  sentence: ({ won, n, nearer, hedge }) =>
    `${won}; ${nearer} times in ${n} this method fell nearer than naive. ${hedge}`,
  sentenceNaive: (n, hedge) => `Naive keeps the lead in ${n} trials. ${hedge}`,
  hedge: (n) => (n < 10 ? `${n} trials are too few to conclude.` : n < 30 ? `${n} trials: a hint, no proof.` : ""),
  coverage: ({ name, inside, n, should }) =>
    `The 80% interval of the method “${name}” held ${inside} years of ${n}; it promised ${should}.`,
  calmItem: (name, mase) => `${name} ${mase}`,
  calm: (items, n) => `Without the trials that start or end in the years of the stop, MASE: ${items}, in ${n} trials.`,
  vintage: "Trials use the figures known today or on the chosen day, not those known at the date of each trial.",
  rowLabel: ({ name, mase, mae, inside, n }) =>
    `${name}: MASE ${mase}, ${mae} passengers off on average, ${inside} of ${n} within the 80% interval`,
  mae: (value) => `${value} passengers off on average`,
  inside: (inside, n) => `${inside} ${inside === 1 ? "year" : "years"} of ${n} within the 80% interval`,
  of: (part, whole) => `${part} of ${whole}`,
  calculation: (n) =>
    `mean of ${n} absolute errors, each over the mean yearly change known at its date (Hyndman and Koehler, 2006; FPP3, 5.8)`,
  noScale: "not applicable",
  alternative: (rows) => `Error of each method one year ahead: ${rows}.`,
  columns: {
    method: "Method",
    ahead: "Years ahead",
    n: "Trials",
    mae: "Mean error, passengers",
    mase: "MASE",
    likely: "Within 80%",
    wide: "Within 95%",
  },
};
