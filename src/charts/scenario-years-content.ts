import type { YearFact } from "../domain/ledger";
import type { Port } from "../domain/line";
import type { YearValue } from "../domain/target";
import type { Language } from "../i18n/language";
import { type Reading, factReading } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { bracketWords, calculationOf } from "./scenario-bracket";
import { type Grounded, scenarioReading } from "./scenario-reading";
import { gapWords } from "./scenario-words";

/** The scenarios by year: what came as columns, each scenario as a line to its letter, the bracket of the open one, the target. */

export type CameColumn = YearValue & { texture: string; text: string; label: string; reading: Reading };
export type YearsLine = {
  letter: string;
  points: YearValue[];
  open: boolean;
  end: { text: string; label: string; reading: Reading };
};
export type YearsView = {
  years: number[];
  ceiling: number;
  columns: CameColumn[];
  lines: YearsLine[];
  fan: { year: number; low: number; high: number }[];
  target: YearValue & { text: string };
  carries: string;
  frame: FrameContent;
};

export type YearsQuestion = { open: Grounded; others: Grounded[]; history: YearFact[]; ports: Port[] };

const yearsBefore = 4;
const step = 500_000;

export function yearsView(asked: YearsQuestion, language: Language): YearsView {
  const { open, others, history, ports } = asked;
  const { scenario, result } = open.solved;
  const all = [open, ...others].toSorted((a, b) => a.solved.at - b.solved.at);
  const first = Math.min(...all.map(({ solved }) => solved.scenario.base.year)) - yearsBefore;
  const last = Math.max(...all.map(({ solved }) => solved.scenario.horizon), scenario.target.year);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const columns = columnsOf(history, years, { ports, language });
  const highest = Math.max(
    scenario.target.value,
    ...columns.map(({ value }) => value),
    ...all.flatMap(({ solved }) => solved.result.years.map(({ value }) => value)),
    ...result.years.map(({ high }) => high),
  );
  const lines = all.map((each) => lineOf(each, each === open, language));
  return {
    years,
    ceiling: Math.ceil(highest / step) * step,
    columns,
    lines,
    fan: result.atTarget.low === result.atTarget.high ? [] : result.years,
    target: { ...scenario.target, text: language.short(scenario.target.value) },
    carries: bracketWords(open.solved, language),
    frame: frameOf(asked, lines, language),
  };
}

function columnsOf(
  history: YearFact[],
  years: number[],
  { ports, language }: { ports: Port[]; language: Language },
): CameColumn[] {
  return history
    .filter(({ year }) => years.includes(year))
    .map(({ year, fact }) => ({
      year,
      value: fact.figure.value,
      text: language.decimal(fact.figure.value / 1e6, 2),
      texture: { actual: "f-mrs", provisional: "e-mrs", forecast: "h-mrs", claim: "d-mrs" }[fact.figure.status],
      label: language.say.goal.road.columnLabel(
        year,
        language.figure(fact.figure),
        language.say.status[fact.figure.status],
      ),
      reading: factReading(fact, ports, language),
    }));
}

function lineOf(known: Grounded, open: boolean, language: Language): YearsLine {
  const { letter, name, scenario, result } = known.solved;
  const last = result.years.at(-1) ?? result.atTarget;
  const text = language.short(last.value);
  const label = language.say.scenario.years.point(`${letter} ${name}`, last.year, language.count(last.value));
  return {
    letter,
    points: result.years,
    open,
    end: {
      text,
      label,
      reading: scenarioReading(
        known,
        {
          heading: label,
          raw: last.value,
          text: language.count(last.value),
          calculation: calculationOf(scenario, last.year, language),
        },
        language,
      ),
    },
  };
}

function frameOf({ open, others, history }: YearsQuestion, lines: YearsLine[], language: Language): FrameContent {
  const words = language.say.scenario.years;
  const { result, scenario, letter } = open.solved;
  const { atTarget, gap } = result;
  const ends = { gap, low: atTarget.low - scenario.target.value, high: atTarget.high - scenario.target.value };
  return {
    title: words.title(language.count(atTarget.value), atTarget.year, gapWords(ends, language)),
    subtitle: `${words.subtitle}. ${words.fan(letter)}`,
    alternative: words.alternative(lines.map(({ end }) => end.label).join(language.code === "fr" ? "\u202f; " : "; ")),
    sources: "",
    fileName: "cap2m-scenario-years",
    table: {
      columns: [
        { key: "scenario", label: words.columns.scenario },
        { key: "year", label: words.columns.year, numeric: true },
        { key: "value", label: words.columns.value, numeric: true },
        { key: "low", label: words.columns.low, numeric: true },
        { key: "high", label: words.columns.high, numeric: true },
        { key: "came", label: words.columns.came, numeric: true },
      ],
      rows: [open, ...others].flatMap(({ solved }) =>
        solved.result.years.map(({ year, value, low, high }) => {
          const came = history.find((each) => each.year === year)?.fact.figure;
          return {
            scenario: { text: `${solved.letter} ${solved.name}` },
            year: { text: String(year), raw: year },
            value: { text: language.count(value), raw: value },
            low: { text: language.count(low), raw: low },
            high: { text: language.count(high), raw: high },
            came: came ? { text: language.figure(came), raw: came.value } : { text: language.say.missing },
          };
        }),
      ),
    },
  };
}
