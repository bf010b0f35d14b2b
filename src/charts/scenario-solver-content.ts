import { type End, type Lever, totalIn, leverIn } from "../domain/scenario";
import { type Answer, type Asked, askable, growthNeeded, leverNeeded, workingOf } from "../domain/scenario-solve";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { calculationOf } from "./scenario-bracket";
import { type Grounded, scenarioReading } from "./scenario-reading";
import { leverName, percentOf } from "./scenario-words";

/** The question asked backwards, in sentences: what each lever alone would need, and how that is worked out. */

export type SolverRow = {
  key: string;
  /** The answer as a figure and the words after it; a whole sentence where there is no figure. */
  figure: { raw: number; text: string; reading: Reading } | undefined;
  sentence: string;
  more: string[];
  working: string[];
};

export type SolverView = { rows: SolverRow[]; frame: FrameContent };

/** What the answer may draw on: the berths at which a ship is full, and the weeks of the season that the scenario started from. */
export type About = { fullestOf: (ship: string) => number | undefined; weeks: number | undefined };

type Question = { known: Grounded; about: About; language: Language };
type Ends = Record<End, Answer>;

export function solverView(known: Grounded, about: About, language: Language): SolverView {
  const { scenario } = known.solved;
  const question = { known, about, language };
  const rows = [
    ...scenario.levers.flatMap((lever, at) => askable(lever).map((asked) => leverRow(question, lever, at, asked))),
    growthRow(question),
  ];
  return { rows, frame: frameOf(question, rows) };
}

const ends = (at: (end: End) => Answer): Ends => ({ low: at("low"), value: at("value"), high: at("high") });

function leverRow({ known, about, language }: Question, lever: Lever, at: number, asked: Asked): SolverRow {
  const { scenario } = known.solved;
  const words = language.say.scenario.solver;
  const name = leverName(lever, language);
  const answers = ends((end) => leverNeeded(scenario, at, asked, end));
  const what = `${language.say.scenario.short[asked] ?? asked}, ${name}`;
  const key = `${asked} ${at}`;
  const none = { key, figure: undefined, more: [], working: [] };
  if (answers.value.kind === "not needed") return { ...none, sentence: words.notNeeded(what) };
  if (answers.value.kind === "never") {
    const late = lever.start > scenario.target.year;
    const most = asked === "occupancy" ? percentOf(answers.value.most, language) : language.count(answers.value.most);
    return { ...none, sentence: late ? words.neverLate(name) : words.never(what, most) };
  }
  const { value } = answers.value;
  const sentence = askedWords(lever, { asked, value, name }, language);
  const working = workingWords(known, at, value, language);
  return {
    key,
    sentence,
    figure: {
      raw: value,
      text: asked === "occupancy" ? percentOf(value, language) : language.count(value),
      reading: scenarioReading(
        known,
        { heading: what, raw: value, text: sentence, calculation: working.join(". ") },
        language,
        [at],
      ),
    },
    more: [
      ...(asked === "calls" ? weeklyWords(value, about, language) : []),
      ...(asked === "occupancy" ? beyondWords(lever, value, about, language) : []),
      ...bracketOf(answers, asked, language),
    ],
    working: asked === "calls" ? working : [],
  };
}

type Answered = { asked: Asked; value: number; name: string };

function askedWords(lever: Lever, { asked, value, name }: Answered, language: Language): string {
  const words = language.say.scenario.solver;
  const known = lever.kind === "ship" && lever.ship !== "";
  if (asked === "passengers") return words.passengers(name, language.count(value));
  if (asked === "calls") return (known ? words.calls : words.callsOf)(name, language.count(value), value);
  const calls = "calls" in lever ? language.count(lever.calls.value) : "";
  return (known ? words.occupancy : words.occupancyOf)(name, percentOf(value, language), calls);
}

const weeksAYear = 52;

function weeklyWords(calls: number, { weeks }: About, language: Language): string[] {
  const words = language.say.scenario.solver;
  const a = (over: number) => language.decimal(calls / over, 1);
  return [words.weekly(a(weeksAYear)), ...(weeks === undefined ? [] : [words.season(a(weeks), language.count(weeks))])];
}

function beyondWords(lever: Lever, value: number, { fullestOf }: About, language: Language): string[] {
  const most = lever.kind === "ship" ? fullestOf(lever.ship) : undefined;
  return most !== undefined && value > most ? [language.say.scenario.solver.beyondShip(percentOf(most, language))] : [];
}

/** The best end asks for the least. */
function bracketOf({ low: worst, high: best }: Ends, asked: Asked | "growth", language: Language): string[] {
  const words = language.say.scenario.solver;
  const text = (answer: Answer): string =>
    answer.kind === "needs" ? inUnit(asked, answer.value, language) : inUnit(asked, 0, language);
  if (best.kind === "never") return [];
  if (worst.kind === "never") return [words.atLeast(text(best))];
  return text(best) === text(worst) ? [] : [words.bracket(text(best), text(worst))];
}

const inUnit = (asked: Asked | "growth", value: number, language: Language): string =>
  asked === "occupancy" || asked === "growth" ? percentOf(value, language) : language.count(value);

function workingWords(known: Grounded, at: number, calls: number, language: Language): string[] {
  const { scenario } = known.solved;
  const lever = scenario.levers[at];
  const working = workingOf(scenario, at);
  if (!lever || !working) return [calculationOf(scenario, scenario.target.year, language)];
  const words = language.say.scenario.solver;
  const { count } = language;
  const missing = count(Math.max(0, working.missing));
  const { year, value } = scenario.target;
  const others = totalIn(scenario, year) - leverIn(lever, year);
  const perCall = language.decimal(working.perCall, Number.isInteger(working.perCall) ? 0 : 1);
  return [
    words.missingHow(count(value), count(others), missing),
    ...(lever.kind === "ship"
      ? [
          words.perCallHow({
            berths: count(lever.berths),
            occupancy: percentOf(lever.occupancy.value, language),
            homeport: percentOf(lever.homeport.value, language),
            perCall,
          }),
        ]
      : []),
    working.share === 1
      ? words.reasoning({ missing, perCall, calls: count(calls) })
      : words.ramped(percentOf(Math.round(working.share * 100), language), year),
  ];
}

function growthRow({ known, language }: Question): SolverRow {
  const { scenario } = known.solved;
  const words = language.say.scenario.solver;
  const answers = ends((end) => growthNeeded(scenario, end));
  const { value: answer } = answers;
  const none = { key: "growth", figure: undefined, more: [], working: [] };
  const what = language.say.scenario.short["growth"] ?? "";
  if (answer.kind === "never") return { ...none, sentence: words.never(what, percentOf(answer.most, language)) };
  if (answer.kind === "not needed") return { ...none, sentence: words.notNeeded(what) };
  const text = percentOf(Math.abs(answer.value), language);
  const sentence = answer.value < 0 ? words.shrink(text) : words.growth(percentOf(answer.value, language));
  return {
    ...none,
    sentence,
    figure: {
      raw: answer.value,
      text: percentOf(answer.value, language),
      reading: scenarioReading(
        known,
        {
          heading: what,
          raw: answer.value,
          text: sentence,
          calculation: calculationOf(scenario, scenario.target.year, language),
        },
        language,
      ),
    },
    more: bracketOf(answers, "growth", language),
  };
}

/** The finding is the first answer in calls, else the growth. */
function frameOf({ known, language }: Question, rows: SolverRow[]): FrameContent {
  const words = language.say.scenario.solver;
  const { target } = known.solved.scenario;
  const reached = known.solved.result.gap >= 0;
  const first = rows.find(({ figure }) => figure) ?? rows[0];
  return {
    title: reached ? words.closed : words.title(first?.sentence ?? ""),
    subtitle: words.subtitle(language.count(target.value), target.year),
    alternative: words.alternative(rows.map(({ sentence, more }) => [sentence, ...more].join(", ")).join(". ")),
    sources: "",
    fileName: "cap2m-scenario-solver",
    table: {
      columns: [
        { key: "needed", label: words.columns.needed },
        { key: "more", label: words.columns.more },
        { key: "how", label: words.columns.how },
      ],
      rows: rows.map(({ sentence, figure, more, working }) => ({
        needed: figure ? { text: sentence, raw: figure.raw, reading: figure.reading } : { text: sentence },
        more: { text: more.join(", ") },
        how: { text: working.join(". ") },
      })),
    },
  };
}
