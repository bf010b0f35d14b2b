import type { Question } from "./question";
import { linesInWords } from "./question";

/** Characters that no table should hold: NUL and its like, left by broken programs or damaged disks. */

/** Unit and record separators (1C to 1F) are delimiters in some files and are left to the dialect. */
// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const controls = /[\0-\x08\x0B\x0C\x0E-\x1B\x7F]/;

const keep = "keep them";

/** The question about control characters, or undefined when the text has none. The end-of-file mark of DOS counts for nothing. */
export function controlQuestion(text: string): Question | undefined {
  if (!controls.test(withoutEndMark(text))) return undefined;
  const all = withoutEndMark(text).split(/\r\n|\r|\n/);
  if (isDelimiter(all)) return undefined;
  const lines = all.flatMap((line, index) => (controls.test(line) ? [index + 1] : [])).slice(0, 1000);
  const message = `${linesInWords(lines)}: characters that cannot be seen (NUL or the like) stand in the text`;
  return { about: "control-characters", line: lines[0] ?? 1, lines, choices: ["remove them", keep, "cancel"], message };
}

/** Whether one such character, and no other, stands in every line: then it sets the cells apart. */
function isDelimiter(lines: string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  const first = controls.exec(filled[0] ?? "")?.[0];
  if (first === undefined || first === "\0") return false;
  return filled.every((line) => line.includes(first) && !controls.test(line.replaceAll(first, "")));
}

/** Whether the characters are to stay. */
export const isKept = (choice: string | undefined): boolean => choice === keep;

/** The text without them. */
export const withoutControls = (text: string): string =>
  withoutEndMark(text).replaceAll(new RegExp(controls.source, "g"), "");

/** The text without the end-of-file mark of DOS. */
export const withoutEndMark = (text: string): string => (text.endsWith("\x1A") ? text.slice(0, -1) : text);
