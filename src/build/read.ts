import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Answer } from "../intake/question";
import { readFile } from "../intake/any-file";
import { packageIn, readPackage } from "../intake/data-package";
import { type Options, type Reading, refused } from "../intake/reading";
import { type Report, report } from "../intake/report";

/** `npm run --silent read -- FILE`: the import of the app, in Node, one JSON object a file. src/build/read.mjs starts it. */

type Wanted = { files: string[]; answers: Answer[]; rows: number; asText: boolean };

/** Reads the files that the arguments name and writes one line of JSON for each. */
export async function main(args: string[], write: (line: string) => void): Promise<void> {
  const wanted = wantedBy(args);
  for (const file of wanted.files) write(JSON.stringify(await reported(file, wanted)));
}

async function reported(file: string, { answers, rows, asText }: Wanted): Promise<Report> {
  try {
    const options = { answers, asText, name: basename(file) };
    const bytes = readFileSync(file);
    return report(file, readBeside(file, bytes, options) ?? (await readFile(bytes, options)), rows);
  } catch (error) {
    return report(
      file,
      refused({ code: "cannot-open", message: error instanceof Error ? error.message : String(error) }),
    );
  }
}

/** A datapackage.json with its files beside it; undefined for any other file. */
function readBeside(file: string, bytes: Uint8Array, options: Options): Reading | undefined {
  const resources = basename(file) === "datapackage.json" ? packageIn(bytes) : undefined;
  if (resources === undefined) return undefined;
  const place = (path: string): string => join(dirname(file), path);
  const paths = resources.map(({ path }) => path).filter((path) => existsSync(place(path)));
  return readPackage(resources, { paths, open: (path) => readFileSync(place(path)) }, options);
}

function wantedBy(args: string[]): Wanted {
  const rest = [...args];
  const option = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    return at < 0 ? undefined : rest.splice(at, 2)[1];
  };
  const list = option("--list");
  const answers = option("--answers");
  const rows = option("--rows");
  const text = rest.indexOf("--text");
  if (text >= 0) rest.splice(text, 1);
  const listed = list === undefined ? [] : linesOf(list);
  return {
    files: [...rest, ...listed],
    answers: answers === undefined ? [] : answersIn(JSON.parse(readFileSync(answers, "utf8"))),
    rows: rows === undefined ? Number.POSITIVE_INFINITY : Number(rows),
    asText: text >= 0,
  };
}

const linesOf = (list: string): string[] =>
  readFileSync(list, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");

/** Answers as a list of { about, choice, column?, line? }, or as an object { about: choice }. */
function answersIn(content: unknown): Answer[] {
  if (Array.isArray(content)) return content.flatMap((item) => answersIn(item));
  if (typeof content !== "object" || content === null) return [];
  const given = new Map<string, unknown>(Object.entries(content));
  const nested = given.get("answers");
  if (nested !== undefined) return answersIn(nested);
  const about = given.get("about");
  const choice = given.get("choice") ?? given.get("answer");
  if (typeof about !== "string" || typeof choice !== "string") {
    return [...given].flatMap(([name, answer]) =>
      typeof answer === "string" ? [{ about: name, choice: answer }] : [],
    );
  }
  const column = given.get("column");
  const line = given.get("line");
  return [
    {
      about,
      choice,
      ...(typeof column === "string" ? { column } : {}),
      ...(typeof line === "number" ? { line } : {}),
    },
  ];
}
