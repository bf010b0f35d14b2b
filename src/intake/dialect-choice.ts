import { type Dialect, plain } from "./dialect";
import { type DialectEvidence, evidenceIn } from "./dialect-evidence";
import { type Answer, answerTo, type Question } from "./question";

/** The dialect of a file: the reading that makes the most regular table of the most natural cells. */

export type DialectChoice = { dialect: Dialect; questions: Question[] };

/** Characters of the beginning of a file that decide its dialect. A rule of ours: some hundreds of records. */
const sampleLength = 65_536;

/** Score of a single column from which most of its cells are figures. A rule of ours. */
const wordless = 0.75;

/** Lines that such a beginning should hold, and where looking for them ends. Rules of ours. */
const enoughLines = 20;
const longestSample = 4_194_304;

/** Share of its score by which the best reading must beat one with another delimiter. A rule of ours. */
const clear = 0.04;

const usual = [",", ";", "\t", "|"];
const unusual = [
  ..." :^~#&*=@!$%+/\\_¦§¬¤þ\u0001\u0002\u001C\u001D\u001E\u001F\u007F".split(""),
  "||",
  "::",
  ";;",
  "\t\t",
  "~|~",
  "|~|",
  "^|^",
  "\\t",
];

/** Signs that some programs quote with, beside the double quote and the apostrophe. */
const oddQuotes = ["`", "~", "|", "^", "$", "*", "%", "/"];

/** Share of the lines that must hold a character before it is tried as a delimiter. A rule of ours. */
const present = 0.3;

/** Lines that a file must have for a rare character to be its delimiter. A rule of ours: one line proves nothing. */
const fewLines = 3;

/** The dialect of a text. `told` is a delimiter that the file names itself (a line "sep=;"). */
export function chooseDialect(text: string, answers: readonly Answer[], told?: string): DialectChoice {
  const sample = sampleOf(text);
  const tried = told === undefined ? candidates(sample) : quotings(sample, told);
  const ranked = tried.map(evidenceIn(sample)).toSorted((one, other) => other.score - one.score);
  const best = ranked[0];
  if (best === undefined || told !== undefined) return { dialect: best?.dialect ?? plain(told ?? ""), questions: [] };

  const rivals = ranked.filter(
    ({ dialect, score }, index) =>
      index > 0 && dialect.delimiter !== best.dialect.delimiter && score > best.score * (1 - clear),
  );
  const words = best.dialect.delimiter === "" ? best.score < wordless : !best.uniform;
  if (words && rivals.length === 0) rivals.push(...ranked.filter((other) => cutsEveryLine(other, best)));
  if (rivals.length === 0 && best.regular) return { dialect: best.dialect, questions: [] };
  return asked(best, rivals.length > 0 ? rivals : ranked.slice(1, 4), answers);
}

/** A sign, or a blank, that cuts every line into as many cells: where the best reading does not, or makes a single column of words, they may be the table. */
const cutsEveryLine = ({ dialect, uniform, width }: DialectEvidence, best: DialectEvidence): boolean =>
  uniform &&
  width > 1 &&
  dialect.delimiter !== best.dialect.delimiter &&
  [";", ",", "\t", "|", " ", ":", "^", "~", "||", "::", ";;", "\t\t"].includes(dialect.delimiter);

/** The beginning of a text, up to the end of a line: longer when its lines are so long that there would be few of them. */
function sampleOf(text: string): string {
  let length = sampleLength;
  for (; length < Math.min(text.length, longestSample); length *= 2) {
    const cut = text.slice(0, length);
    const end = Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf("\r"));
    if (end > 0 && cut.split(/\r\n|\r|\n/, enoughLines + 1).length > enoughLines) return cut.slice(0, end);
  }
  return text.slice(0, longestSample);
}

function candidates(sample: string): Dialect[] {
  const lines = sample.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const enough = Math.max(1, lines.length * present);
  const doubled = "^~#&*@!$%".split("").map((one) => one + one);
  const tried = lines.length < fewLines ? usual : [...usual, ...new Set([...unusual, ...doubled])];
  const delimiters = tried.filter(
    (delimiter) =>
      lines.filter((line) => line.includes(delimiter)).length >= enough && !isHalfOfDouble(delimiter, sample),
  );
  const lined = lines.filter((line) => line.trim().includes("  ")).length >= enough;
  return [
    ...["", ...delimiters].flatMap((delimiter) => quotings(sample, delimiter)),
    ...(lined ? ["  ", " "].map((delimiter) => ({ ...plain(delimiter), aligned: true })) : []),
  ];
}

/** Whether a character comes in pairs only, or always before a "t": then the pair may be the delimiter, and the one is not. */
function isHalfOfDouble(delimiter: string, sample: string): boolean {
  const single = sample.split(delimiter).length - 1;
  if (delimiter === "\\") return sample.split("\\t").length - 1 === single;
  const double = sample.split(delimiter + delimiter).length - 1;
  return delimiter.length === 1 && delimiter !== " " && double > 0 && single === double * 2;
}

/** The ways of quoting that a sample gives reason to try with a delimiter. */
function quotings(sample: string, delimiter: string): Dialect[] {
  const base = { ...plain(delimiter), skipInitialSpace: isSpaced(sample, delimiter) };
  const tried: Dialect[] = [base];
  const between = base.skipInitialSpace ? `${delimiter} ` : delimiter;
  if (sample.includes('\\"')) tried.push({ ...base, escape: "backslash" });
  if (hasApostrophes(sample, between)) {
    tried.push({ ...base, quote: "'" });
    if (sample.includes("\\'")) tried.push({ ...base, quote: "'", escape: "backslash" });
  }
  const odd = oddQuotes.filter(
    (sign) => delimiter !== "" && sign !== delimiter && isQuotedWith(sign, sample, { delimiter, between }),
  );
  return [...tried, ...odd.map((quote) => ({ ...base, quote }))];
}

/** Whether some cell starts and some cell ends with an apostrophe. */
function hasApostrophes(sample: string, delimiter: string): boolean {
  const open = delimiter === "" ? "\n'" : `${delimiter}'`;
  return (sample.startsWith("'") || sample.includes(open)) && /'\s*(?:\r|\n|$)|'[,;|\t :^~]/.test(sample);
}

/** Whether cells both start and end with a sign, as often as each other and three times at least. `between` is the delimiter with the blank behind it. */
function isQuotedWith(
  sign: string,
  sample: string,
  { delimiter, between }: { delimiter: string; between: string },
): boolean {
  const count = (piece: string | RegExp): number => sample.split(piece).length - 1;
  const ends = count(new RegExp(`\\${sign}(?=\\r|\\n|$)`)) + count(sign + delimiter);
  const starts = count(new RegExp(`(?:^|[\\r\\n])\\${sign}`)) + count(between + sign);
  return starts >= 3 && Math.abs(starts - ends) <= starts * 0.05;
}

/** Whether nearly every delimiter is followed by one blank: 95 in 100, a rule of ours. */
function isSpaced(sample: string, delimiter: string): boolean {
  if (delimiter === "" || delimiter.trim() === "") return false;
  const pieces = sample.split(delimiter);
  const spaced = pieces.slice(1).filter((piece) => piece.startsWith(" ")).length;
  return pieces.length > 1 && spaced >= 0.95 * (pieces.length - 1);
}

function asked(best: DialectEvidence, rivals: DialectEvidence[], answers: readonly Answer[]): DialectChoice {
  const readings = [best, ...rivals].filter(
    ({ dialect }, index, all) => all.findIndex((other) => other.dialect.delimiter === dialect.delimiter) === index,
  );
  const choices = readings.map(choiceOf);
  const message = "it is not certain what separates the cells";
  const question = { about: "delimiter", line: 1, choices, message };
  const chosen = answerTo(question, answers);
  const reading = readings[chosen === undefined ? 0 : choices.indexOf(chosen)] ?? best;
  return { dialect: reading.dialect, questions: chosen === undefined ? [question] : [] };
}

const names = new Map(
  Object.entries({ ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe", " ": "space", ":": "colon" }),
);

function choiceOf({ dialect, width }: DialectEvidence): string {
  if (dialect.delimiter === "") return "one column";
  return `${names.get(dialect.delimiter) ?? dialect.delimiter} (${width} columns)`;
}
