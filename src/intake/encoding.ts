import { type Accent, accents, crowding, plausibility } from "./letter-evidence";
import { encodingSaid } from "./edits";
import { type Answer, answerTo, linesInWords, type Question, type Warning } from "./question";
import { decodeSingleByte, type SingleByte, singleByteEncodings, upperHalf } from "./single-byte";
import { utf8Census } from "./utf8-census";

/** Bytes to text: by mark, by structure, then by the evidence of the accents; asked when that does not decide. */

export type Decoded = { text: string; encoding: string; warnings: Warning[]; questions: Question[] };

/** Points by which the best one-byte encoding must beat the next that gives another text. A rule of ours. */
const clear = 4;

/** Share of bytes above 7F side by side from which the text is not in a western script. A rule of ours. */
const crowded = 0.4;

const otherScripts = ["shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "windows-1251", "koi8-r", "windows-1253"];

/** The text of a file and the encoding it is in. Byte order marks are left out. `expected` is the encoding of a recipe, for bytes that leave it open. */
export function decode(bytes: Uint8Array, answers: readonly Answer[] = [], expected?: string): Decoded {
  const said = encodingSaid(answers);
  if (said !== undefined && isKnown(said)) return sure(withoutMark(decodeAs(bytes, said)), said);
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return sure(withoutMark(new TextDecoder(marked).decode(bytes)), marked);

  const census = utf8Census(bytes);
  if (census.strays.length === 0) return doubleEncoding(sure(withoutMark(utf8(bytes)), "utf-8"), answers);
  if (census.cutAtEnd) {
    const warnings = [{ code: "cut-short", message: "the file ends in the middle of a character" }];
    return { ...sure(withoutMark(utf8(bytes)), "utf-8"), warnings };
  }
  return census.sequences > census.strays.length
    ? mixed(bytes, census.strays, answers)
    : byEvidence(bytes, answers, expected);
}

/** The encodings that a person may choose. */
export const encodings = [
  "utf-8",
  "windows-1252",
  "iso-8859-15",
  "macintosh",
  "ibm850",
  "utf-16le",
  "utf-16be",
] as const;
const isKnown = (name: string): boolean => encodings.some((each) => each === name);

const sure = (text: string, encoding: string): Decoded => ({ text, encoding, warnings: [], questions: [] });
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const withoutMark = (text: string): string => text.replace(/^\uFEFF+/, "");

/** UTF-16 by its byte order mark. That of UTF-8 needs no word: its bytes are valid UTF-8. */
function markOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: one byte of most pairs is zero, always the same one. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.min(Math.floor(bytes.length / 2), 100_000);
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  if (second > pairs * 0.1 && first <= second * 0.02) return "utf-16le";
  if (first > pairs * 0.1 && second <= first * 0.02) return "utf-16be";
  return undefined;
}

/** The encoding whose accents sit best in the words, when the next best is far enough behind. */
function byEvidence(bytes: Uint8Array, answers: readonly Answer[], expected?: string): Decoded {
  const places = accents(bytes);
  const [best, rival] = rankedBy(places);
  const western = crowding(places) <= crowded;
  const decided = western && best.points > 0 && best.points - (rival?.points ?? -clear) >= clear;
  if (decided && !answers.some(({ about }) => about === "encoding")) return named(bytes, best.encoding);

  const question = encodingQuestion(bytes, places[0]?.at ?? 0, western ? [] : otherScripts);
  const chosen = answerTo(question, answers);
  if (chosen !== undefined) return named(bytes, encodingOf(chosen));
  if (decided) return named(bytes, best.encoding);
  if (expected !== undefined && holds(bytes, expected)) return named(bytes, expected);
  return { ...named(bytes, western ? best.encoding : "windows-1252"), questions: [question] };
}

type Ranked = { encoding: SingleByte; points: number };

/** The encoding that fits best, and the best of those that give another text. */
function rankedBy(places: Accent[]): [best: Ranked, rival: Ranked | undefined] {
  const used = Uint8Array.from(new Set(places.map(({ byte }) => byte)));
  const ranked = singleByteEncodings
    .map((encoding) => ({ encoding, points: plausibility(places, encoding), text: decodeSingleByte(used, encoding) }))
    .toSorted((one, other) => other.points - one.points);
  const best = ranked[0] ?? { encoding: "windows-1252", points: 0, text: "" };
  return [best, ranked.find(({ text }) => text !== best.text)];
}

function named(bytes: Uint8Array, encoding: string): Decoded {
  const warnings = [{ code: "encoding-guessed", message: `read as ${encoding}, by its accents` }];
  return { text: decodeAs(bytes, encoding), encoding, warnings, questions: [] };
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const single = singleByteEncodings.find((name) => name === encoding);
  return single === undefined ? new TextDecoder(encoding).decode(bytes) : decodeSingleByte(bytes, single);
}

/** The choices show the same piece of text in each encoding that can hold it, each different text once. */
function encodingQuestion(bytes: Uint8Array, at: number, others: string[]): Question {
  const line = lineOf(bytes, at);
  const samples = new Map<string, string>();
  for (const encoding of [...singleByteEncodings, ...others.filter((name) => holds(bytes, name))]) {
    const sample = decodeAs(bytes.subarray(Math.max(0, at - 12), at + 12), encoding)
      .replaceAll(/\s+/g, " ")
      .trim();
    if (!samples.has(sample)) samples.set(sample, encoding);
  }
  const choices = [...samples].map(([sample, encoding]) => `${encoding}: ${sample}`);
  const message = `line ${line}: the bytes of this text can be read in several ways; which one is right?`;
  return { about: "encoding", line, choices, message };
}

const encodingOf = (choice: string): string => choice.split(":", 1)[0] ?? "windows-1252";

function holds(bytes: Uint8Array, encoding: string): boolean {
  if (singleByteEncodings.some((name) => name === encoding)) return true;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) {
    if (bytes[index] === 10 || (bytes[index] === 13 && bytes[index + 1] !== 10)) line += 1;
  }
  return line;
}

/** Mostly UTF-8, with bytes that are not: lines of another file pasted in, or damage. */
function mixed(bytes: Uint8Array, strays: number[], answers: readonly Answer[]): Decoded {
  const lines = [...new Set(strays.slice(0, 1000).map((at) => lineOf(bytes, at)))];
  const where = linesInWords(lines);
  const choices = [`${where} in windows-1252, the rest in utf-8`, `all of it in windows-1252`, "cancel"];
  const message = `${where}: bytes that are not UTF-8 in a file that otherwise is`;
  const question = { about: "encoding", lines, choices, message };
  const chosen = answerTo(question, answers);
  if (chosen === choices[1]) return { ...named(bytes, "windows-1252") };
  const text = withoutMark(decodeWithStrays(bytes, strays));
  const warnings = [{ code: "encoding-guessed", lines, message }];
  return { text, encoding: "utf-8", warnings, questions: chosen === choices[0] ? [] : [question] };
}

function decodeWithStrays(bytes: Uint8Array, strays: number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const at of strays) {
    pieces.push(utf8(bytes.subarray(from, at)), decodeSingleByte(bytes.subarray(at, at + 1), "windows-1252"));
    from = at + 1;
  }
  return pieces.join("") + utf8(bytes.subarray(from));
}

/** UTF-8 that was taken for Windows-1252 and encoded again ("AnnÃ©e"): every accent of the text then undoes to one. */
function doubleEncoding(decoded: Decoded, answers: readonly Answer[]): Decoded {
  const runs = decoded.text.match(/[^\0-\x7F]+/g);
  if (runs === null || !runs.every((run) => undone(run) !== undefined)) return decoded;
  const found = decoded.text.search(/[^\0-\x7F]/);
  const shown = decoded.text.slice(Math.max(0, found - 8), found + 10).split(/[\r\n]/, 1)[0] ?? "";
  const undo = (text: string): string => text.replaceAll(/[^\0-\x7F]+/g, (run) => undone(run) ?? run);
  const line = decoded.text.slice(0, found).split(/\r\n|\r|\n/).length;
  const choices = [`${undo(shown)} (undo the double encoding)`, `${shown} (as it stands)`];
  const message = `line ${line}: the accents look encoded twice`;
  const question = { about: "encoding", line, choices, message };
  const chosen = answerTo(question, answers);
  if (chosen === choices[1]) return decoded;
  return { ...decoded, text: undo(decoded.text), questions: chosen === undefined ? [question] : [] };
}

/** The text that a run of doubly encoded characters stood for, or undefined when it is no such run. */
function undone(run: string): string | undefined {
  const bytes = run.split("").map((char) => byteOf.get(char) ?? -1);
  if (bytes.includes(-1)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const byteOf = new Map(
  upperHalf("windows-1252")
    .split("")
    .map((char, index) => [char, 128 + index]),
);
