import type { Facts } from "../domain/facts";
import type { Draft } from "../domain/scenario-check";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { ChartTable, TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import { type Answered, isSolved } from "./scenario-answer";
import { calculationOf } from "./scenario-bracket";
import { type Grounded, grounded, scenarioReading } from "./scenario-reading";
import { gapWords, leverWords, rangeWords, stopWords } from "./scenario-words";

/** Scenarios side by side: base, growth, levers, what they give in the target's year, and what is missing. */

export type CompareColumn = {
  letter: string;
  name: string;
  at: number;
  base: string;
  growth: string;
  target: string;
  levers: string[];
  /** Absent where the scenario is refused; `refusal` says why. */
  answer: { total: string; raw: number; reading: Reading; bracket: string; gap: string; reached: boolean } | undefined;
  refusal: string;
};

export type CompareView = { columns: CompareColumn[]; year: number | undefined; frame: FrameContent };

export function compareColumn(answered: Answered, facts: Facts, language: Language): CompareColumn {
  const { letter, name, at, draft, checked } = answered;
  const words = language.say.scenario.compare;
  const [stop] = checked.kind === "refused" ? checked.stops : [];
  return {
    letter,
    name,
    at,
    base:
      draft.base.value.value === undefined
        ? language.say.missing
        : `${language.count(draft.base.value.value)} (${draft.base.year ?? ""})`,
    growth: isSolved(answered) ? rangeWords("growth", answered.scenario.growth, language) : "",
    target: targetWords(draft, language),
    levers: isSolved(answered) ? answered.scenario.levers.map((lever) => leverWords(lever, language)) : [],
    answer: isSolved(answered) ? answerOf(grounded(answered, facts), language) : undefined,
    refusal: stop ? `${words.refused}. ${stopWords(stop, draft, language)}` : "",
  };
}

function targetWords({ target: { value, year } }: Draft, language: Language): string {
  return value === undefined || year === undefined
    ? language.say.missing
    : language.say.scenario.editor.mission(language.count(value), year);
}

function answerOf(known: Grounded, language: Language): NonNullable<CompareColumn["answer"]> {
  const { scenario, result, letter, name } = known.solved;
  const { atTarget, gap } = result;
  const { target } = scenario;
  const total = language.count(atTarget.value);
  return {
    total,
    raw: atTarget.value,
    reading: scenarioReading(
      known,
      {
        heading: `${letter} ${name}, ${target.year}`,
        raw: atTarget.value,
        text: total,
        calculation: calculationOf(scenario, target.year, language),
      },
      language,
    ),
    bracket:
      atTarget.low === atTarget.high
        ? language.say.scenario.compare.none
        : language.say.range(language.count(atTarget.low), language.count(atTarget.high)),
    gap: gapWords({ gap, low: atTarget.low - target.value, high: atTarget.high - target.value }, language),
    reached: gap >= 0,
  };
}

export function compareView(columns: CompareColumn[], open: Answered, language: Language): CompareView {
  const words = language.say.scenario.compare;
  const year = open.draft.target.year;
  const shown = columns.find(({ at }) => at === open.at);
  return {
    columns,
    year,
    frame: {
      title:
        shown?.answer && year !== undefined
          ? words.finding(shown.letter, shown.answer.total, year, shown.answer.gap)
          : words.findingNone,
      subtitle: words.subtitle,
      alternative: words.alternative(
        columns
          .map(
            ({ letter, name, answer, refusal }) =>
              `${letter} ${name}, ${answer ? `${answer.total}, ${answer.gap}` : refusal}`,
          )
          .join(". "),
      ),
      sources: "",
      fileName: "cap2m-scenarios",
      table: tableOf(columns, language),
    },
  };
}

function tableOf(columns: CompareColumn[], language: Language): ChartTable {
  const words = language.say.scenario.compare;
  const text = (value: string): TableCell => ({ text: value });
  return {
    columns: [
      { key: "name", label: words.scenario },
      { key: "base", label: words.base },
      { key: "growth", label: words.growth },
      { key: "levers", label: words.levers },
      { key: "target", label: words.target },
      { key: "total", label: words.totals, numeric: true },
      { key: "bracket", label: words.bracket },
      { key: "gap", label: words.gap },
    ],
    rows: columns.map(({ letter, name, base, growth, levers, target, answer, refusal }) => ({
      name: text(`${letter} ${name}`),
      base: text(base),
      growth: text(growth),
      levers: text(levers.join(", ") || words.noLever),
      target: text(target),
      total: answer ? { text: answer.total, raw: answer.raw, reading: answer.reading } : text(refusal),
      bracket: text(answer?.bracket ?? ""),
      gap: text(answer?.gap ?? ""),
    })),
  };
}
