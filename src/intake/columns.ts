import { type ColumnFormat, decimalOf, kindOf, orderOf } from "./column-format";
import { addCell, type ColumnProfile, emptyProfile } from "./column-profile";
import type { DateOrder } from "./date-order";
import { decimalQuestion, orderQuestion } from "./format-questions";
import { headerUnit } from "./header-units";
import { isCountName } from "./header-words";
import { type Answer, answerTo, type Question, type Warning } from "./question";
import type { TextRecord } from "./records";

/** The format of each column, by all its cells, by the other columns of the file where they leave it open, and by answers. */
export type Columns = {
  formats: ColumnFormat[];
  profiles: ColumnProfile[];
  questions: Question[];
  warnings: Warning[];
};

/** Counts the cells of every column. */
export function profilesOf(rows: readonly TextRecord[], width: number): ColumnProfile[] {
  const profiles = Array.from({ length: width }, emptyProfile);
  for (const { cells, line } of rows) {
    for (let at = 0; at < width; at += 1) {
      const profile = profiles[at];
      if (profile !== undefined) addCell(profile, cells[at] ?? "", line);
    }
  }
  return profiles;
}

/** What the columns that decide for themselves say for the others. */
type FileEvidence = { decimal: "," | "." | undefined; order: DateOrder | undefined; dayFirst: boolean };

/** The formats of columns with these names. `dayFirst`: the file is written in a language that puts the day first. */
export function columnsOf(
  profiles: ColumnProfile[],
  names: readonly string[],
  { answers, dayFirst }: { answers: readonly Answer[]; dayFirst: boolean },
): Columns {
  const questions: Question[] = [];
  const warnings: Warning[] = [];
  const evidence = fileEvidence(profiles, names, dayFirst);
  const ask = (question: Question): string | undefined => {
    const chosen = answerTo(question, answers);
    if (chosen === undefined) questions.push(question);
    return chosen;
  };
  const decimal = doubtfulMarks(profiles, names, { evidence, ask });
  const formats = profiles.map((profile, at): ColumnFormat => {
    const name = names[at] ?? "";
    const kind = kindOf(profile, name);
    if (kind === "number") return numberFormat(profile, name, decimal);
    if (kind === "text") return { kind };
    const settled = settledOrder(profile, name, { evidence, ask });
    if (settled.assumed) warnings.push({ code: "date-order-guessed", column: name });
    if (kind !== "date") return { kind, order: settled.order };
    const midnight = profile.timed > 0 && profile.timed === profile.midnights;
    return { kind, order: settled.order, compact: profile.compactDates > 0 && profile.days === 0, midnight };
  });
  return { formats, profiles, questions, warnings };
}

type Settling = { evidence: FileEvidence; ask: (question: Question) => string | undefined };

/** The mark and the order that all deciding columns agree on; undefined when they differ. */
function fileEvidence(profiles: ColumnProfile[], names: readonly string[], dayFirst: boolean): FileEvidence {
  const ofKind = (kind: ColumnFormat["kind"]): ColumnProfile[] =>
    profiles.filter((profile, at) => kindOf(profile, names[at] ?? "") === kind);
  const decimals = new Set(
    ofKind("number")
      .map(decimalOf)
      .filter((mark) => mark === "," || mark === "."),
  );
  const orders = new Set(
    ofKind("date")
      .map(orderOf)
      .filter((order) => order !== "undecided" && order !== "unneeded"),
  );
  return { decimal: only(decimals), order: only(orders), dayFirst };
}

function only<Item>(items: Set<Item>): Item | undefined {
  const [first] = items;
  return items.size === 1 ? first : undefined;
}

/** The decimal mark for columns that do not show theirs: that of the other columns, or one answer for all of them. */
function doubtfulMarks(
  profiles: readonly ColumnProfile[],
  names: readonly string[],
  { evidence, ask }: Settling,
): "," | "." | undefined {
  if (evidence.decimal !== undefined) return evidence.decimal;
  const undecided = profiles.flatMap((profile, at) => {
    const name = names[at] ?? "";
    const { doubtful } = profile;
    const open = kindOf(profile, name) === "number" && decimalOf(profile) === "undecided";
    return open && doubtful !== undefined && !isOddOneOut(profile, name) ? [{ doubtful, name }] : [];
  });
  const [first] = undecided;
  if (first === undefined || first.doubtful.figure.sign === "") return undefined;
  const { sign } = first.doubtful.figure;
  const others = undecided.map(({ name }) => name);
  const question = decimalQuestion(first.doubtful, first.name);
  const chosen = ask(others.length > 1 ? { ...question, columns: others } : question);
  return chosen === question.choices[1] ? sign : sign === "," ? "." : ",";
}

/** One doubtful figure among plain counts a hundred times larger: neither reading of it is likely, and it is asked about as such. */
const isOddOneOut = (
  { doubtful, comma, dot, numbers, plainIntegers, integerDigits }: ColumnProfile,
  name: string,
): boolean =>
  doubtful !== undefined &&
  isCountName(name) &&
  comma.either + dot.either === 1 &&
  plainIntegers === numbers - 1 &&
  numbers >= 3 &&
  integerDigits >= doubtful.figure.digits.length + 2;

function numberFormat(profile: ColumnProfile, name: string, other: "," | "." | undefined): ColumnFormat {
  const { power, unit } = headerUnit(name);
  const own = decimalOf(profile);
  const sign = isOddOneOut(profile, name) ? profile.doubtful?.figure.sign : undefined;
  const decimal = own === "unneeded" || own === "undecided" ? (other ?? sign) || "." : own;
  const [common, carried = 0] = [...profile.units].toSorted(([, one], [, two]) => two - one)[0] ?? [];
  const cellUnit = carried * 2 > profile.numbers ? common : undefined;
  const marked = profile.comma.decimal + profile.dot.decimal > 0;
  return { kind: "number", decimal, marked, power, unit: unit ?? cellUnit };
}

/** The order of a column: its own, that of the other columns, an answer; or the language's, where dates are the exception in the column. */
function settledOrder(
  profile: ColumnProfile,
  name: string,
  { evidence, ask }: Settling,
): { order: DateOrder | undefined; assumed: boolean } {
  const own = orderOf(profile);
  if (own === "unneeded") return { order: undefined, assumed: false };
  if (own !== "undecided") return { order: own, assumed: false };
  if (evidence.order !== undefined && profile.numericDates.every(({ short }) => !short)) {
    return { order: evidence.order, assumed: false };
  }
  const said = profile.rows - profile.missing;
  if (profile.days < said / 2 && evidence.dayFirst) return { order: "dmy", assumed: true };
  const question = orderQuestion(profile.numericDates, name);
  const chosen = ask(question.question);
  return { order: question.orders[question.question.choices.indexOf(chosen ?? "")] ?? "dmy", assumed: false };
}
