import type { ColumnFormat } from "./column-format";
import type { ColumnProfile } from "./column-profile";
import type { Columns } from "./columns";
import { headerUnit } from "./header-units";
import { isCountName } from "./header-words";
import { aboveReason, statedPower } from "./notes";
import { type Answer, answerTo, type Question, type Warning } from "./question";
import type { TextTable } from "./text-table";

/** Units that a file states in several places: the cells, the names of the columns, a line above the table. */
export type UnitOutcome = { formats: ColumnFormat[]; questions: Question[]; warnings: Warning[] };

/** Digits of more passengers than there are: such a figure was not meant in thousands. A rule of ours. */
const tooManyDigits = 9;

type Context = { names: readonly string[]; table: TextTable };

/** The formats with the powers of ten that hold, and a question for each place where two statements contradict each other. */
export function unitConflicts(columns: Columns, { names, table }: Context, answers: readonly Answer[]): UnitOutcome {
  const { profiles } = columns;
  const questions: Question[] = [];
  const warnings: Warning[] = [];
  const ask = (question: Question): string | undefined => {
    const chosen = answerTo(question, answers);
    if (chosen === undefined) questions.push(question);
    return chosen;
  };
  const lined = withUnitLine(columns, { names, table }, ask);
  const settled = lined.map((format, at) => {
    const profile = profiles[at];
    if (format.kind !== "number" || profile === undefined) return format;
    const column = names[at] ?? "";
    warnings.push(...mixedUnits(profile, column));
    const currencies = [...profile.units.keys()].filter((unit) => /^[A-Z]{3}$/.test(unit));
    if (currencies.length > 1) ask(currencyQuestion(currencies, column));
    const conflict = conflictOf(profile, format, column);
    if (conflict === undefined) return format;
    return ask(conflict) === conflict.choices[0] ? format : { ...format, power: 0 };
  });
  return { formats: settled, questions, warnings };
}

/** Cells of a column with different units or powers of ten, each read by its own. */
function mixedUnits({ units, powers, plainIntegers, numbers }: ColumnProfile, column: string): Warning[] {
  const [carried = numbers] = units.values();
  const different = powers.size > 1 || (plainIntegers > 0 && powers.size > 0 && !powers.has(0));
  return different || units.size > 1 || carried < numbers ? [{ code: "units-mixed", column }] : [];
}

/** A header in thousands over cells that state a unit of their own, or over counts too large for it. */
function conflictOf(
  { powers, integerDigits }: ColumnProfile,
  { power }: Extract<ColumnFormat, { kind: "number" }>,
  column: string,
): Question | undefined {
  if (power === 0) return undefined;
  const own = [...powers.keys()].some((found) => found !== 0);
  const tooLarge = isCountName(column) && integerDigits + power >= tooManyDigits;
  if (!own && !tooLarge) return undefined;
  const message = own
    ? `column ${column}: its name and its cells state different units`
    : `column ${column}: its figures are too large for the unit in its name`;
  const choices = [
    "the name of the column holds where a cell states nothing",
    "the name of the column counts for nothing",
    "cancel",
  ];
  return { about: "unit-conflict", column, choices, message };
}

function currencyQuestion(currencies: string[], column: string): Question {
  const message = `column ${column}: amounts in ${currencies.join(" and ")} stand in one column`;
  return { about: "unit-conflict", column, choices: ["keep the figures without a unit", "cancel"], message };
}

/** A line "(en milliers)" above the table holds for its columns of figures, unless some say otherwise themselves. */
function withUnitLine(
  { formats, profiles }: Columns,
  { names, table }: Context,
  ask: (question: Question) => string | undefined,
): ColumnFormat[] {
  const stated = unitLine(table);
  if (stated === undefined) return [...formats];
  const counts = formats.map(
    (format, at) => format.kind === "number" && format.unit !== "%" && profiles[at]?.years !== profiles[at]?.numbers,
  );
  const scaled = (format: ColumnFormat, at: number): ColumnFormat =>
    format.kind === "number" && format.power === 0 && counts[at] ? { ...format, power: stated.power } : format;
  const contradicted = formats.some(
    (format) => format.kind === "number" && format.power !== 0 && format.power !== stated.power,
  );
  const concerned = names.filter((_, at) => counts[at]);
  if (!contradicted && (concerned.length === 1 || concerned.every(isPeriodName))) return formats.map(scaled);
  const choices = [
    `line ${stated.line} holds for every column that states nothing`,
    `line ${stated.line} holds for none`,
    "cancel",
  ];
  const message = `line ${stated.line} states a unit; does it hold for every column of figures?`;
  const chosen = ask({ about: "unit-conflict", line: stated.line, columns: concerned, choices, message });
  return chosen === choices[0] ? formats.map(scaled) : [...formats];
}

/** The line above the table that states a power of ten, if there is one. */
function unitLine({ leftOut, header }: TextTable): { line: number; power: number } | undefined {
  const first = header[0]?.line ?? Number.POSITIVE_INFINITY;
  const found = leftOut.find(
    ({ line, text = "", reason }) => line < first && reason !== "source" && headerPower(text) > 0,
  );
  return found && { line: found.line, power: headerPower(found.text ?? "") };
}

/** "Unité : milliers de passagers" states it anywhere; a title only in brackets or behind "en". */
const headerPower = (text: string): number =>
  aboveReason(text) === "unit" ? statedPower(text) : headerUnit(text).power;

const isPeriodName = (name: string): boolean => /^(FY ?)?(19|20)\d\d$/.test(name);
