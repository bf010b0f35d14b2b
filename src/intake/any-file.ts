import { gunzip, limits, refusalOf, unpackMember } from "./archive";
import { packageIn, readPackage } from "./data-package";
import { decode } from "./encoding";
import { fileKind } from "./file-kind";
import { jsonTable } from "./json-table";
import { parquetTable } from "./parquet";
import { answerTo, type Question, type Refusal } from "./question";
import { type Options, type Reading, readRecords, readTable, readText, refused } from "./reading";
import { isForbidden, workbookOf } from "./workbook";
import { type Member, zipDirectory } from "./zip-directory";

/** Any file that holds a table, packed or not: delimited text, .gz, .zip, .xlsx, Parquet, JSON, a Frictionless package. */

/** Files inside files are opened so many times. A rule of ours. */
const deepest = 2;

/** The answer that a file may unpack to more than the usual limit. */
const unpackAnyway = "unpack it all the same";

/** Reads a file of any kind. Never throws on what it holds. */
export async function readFile(bytes: Uint8Array, options: Options = {}, depth = 0): Promise<Reading> {
  const { kind } = fileKind(bytes);
  if ((kind === "gzip" || kind === "zip") && depth >= deepest) {
    return refused({ code: "not-a-table", message: "an archive in an archive: unpack it first" });
  }
  if (kind === "gzip") return readGzip(bytes, options, depth);
  if (kind === "zip") return readZip(bytes, options, depth);
  if (kind === "parquet") {
    const found = await parquetTable(bytes);
    return "refusal" in found ? refused(found.refusal) : readTable(found.table, "utf-8", options);
  }
  return readJson(bytes, options) ?? readText(bytes, options);
}

function readJson(bytes: Uint8Array, options: Options): Reading | undefined {
  const first = bytes.subarray(0, 100).find((byte) => byte > 32 && byte < 0x80);
  if (first !== 0x5b && first !== 0x7b) return undefined;
  const { text, encoding } = decode(bytes);
  const found = jsonTable(text);
  if (found === undefined) return isCutJson(text) ? refused(cutJson) : undefined;
  if (found !== "other") return readTable(found, encoding, options);
  return refused({ code: "not-a-table", message: "this is JSON, but no list of records" });
}

/** Text that starts as a list of records does, and is no JSON: it was cut, or is damaged. */
const isCutJson = (text: string): boolean => /^\s*(\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/.test(text.slice(0, 1000));

const cutJson: Refusal = {
  code: "damaged-json",
  message: "this starts like JSON and does not end like it: the file was cut or damaged; get it again",
};

const isConfirmed = ({ answers = [] }: Options): boolean => answers.some(({ choice }) => choice === unpackAnyway);

async function readGzip(bytes: Uint8Array, options: Options, depth: number): Promise<Reading> {
  const found = gunzip(bytes, isConfirmed(options));
  return "refusal" in found ? refused(found.refusal) : readFile(found.bytes, options, depth + 1);
}

async function readZip(bytes: Uint8Array, options: Options, depth: number): Promise<Reading> {
  const members = zipDirectory(bytes);
  if (members === undefined) {
    return refused({ code: "damaged-archive", message: "the archive has no directory: it was cut, or is damaged" });
  }
  const refusal = refusalOf(members, isConfirmed(options));
  if (refusal !== undefined) return refusedOrAsked(refusal, members);
  if (members.some(({ name }) => name === "xl/workbook.xml")) return readWorkbook(bytes, members, options);
  const described = readDescribed(bytes, members, options);
  if (described !== undefined) return described;
  const files = members.filter(({ name }) => isTableName(name));
  if (files.length === 0) return refused({ code: "not-a-table", message: "the archive holds no table" });
  const { question, chosen } = whichOf(
    files.map(({ name }) => name),
    "file",
    options,
  );
  const member = files.find(({ name }) => name === chosen) ?? files[0];
  const unpacked = member === undefined ? undefined : unpackMember(bytes, member, isConfirmed(options));
  if (unpacked === undefined || "refusal" in unpacked) {
    return refused(unpacked?.refusal ?? { code: "not-a-table", message: "the archive holds no table" });
  }
  return withQuestion(await readFile(unpacked.bytes, options, depth + 1), question);
}

/** A data package in an archive, when its description names a file of it; undefined when there is none. */
function readDescribed(bytes: Uint8Array, members: readonly Member[], options: Options): Reading | undefined {
  const description = members.find(({ name }) => /^([^/]+\/)?datapackage\.json$/.test(name));
  if (description === undefined) return undefined;
  const folder = description.name.slice(0, -"datapackage.json".length);
  const unpacked = unpackMember(bytes, description, false);
  if ("refusal" in unpacked) return refused(unpacked.refusal);
  const resources = packageIn(unpacked.bytes);
  const paths = members.flatMap(({ name }) => (name.startsWith(folder) ? [name.slice(folder.length)] : []));
  if (resources === undefined || !resources.some(({ path }) => paths.includes(path))) return undefined;
  const open = (path: string): Uint8Array | Reading => {
    const member = members.find(({ name }) => name === folder + path);
    const found = member && unpackMember(bytes, member, isConfirmed(options));
    if (found === undefined) return refused({ code: "package-files-missing", message: `${path} is not there` });
    return "refusal" in found ? refused(found.refusal) : found.bytes;
  };
  return readPackage(resources, { paths, open }, options);
}

/** A member that is merely large can be let in by an answer; a bomb cannot. */
function refusedOrAsked(refusal: Refusal, members: readonly Member[]): Reading {
  if (refusalOf(members, true) !== undefined) return refused(refusal);
  const message = `${refusal.message} (at most ${limits.bytes} bytes without asking; choose "${unpackAnyway}" to go on)`;
  const question = { about: refusal.code, choices: [unpackAnyway, "cancel"], message };
  return { ...refused({ ...refusal, message }), questions: [question] };
}

/** Names of files that may be tables; the description of a package and what macOS adds are none. */
const isTableName = (name: string): boolean =>
  !/(^|\/)(__MACOSX|\.[^/]*|datapackage\.json|readme[^/]*)(\/|$)/i.test(name) &&
  /\.(csv|tsv|tab|txt|dat|json|ndjson|jsonl|parquet|gz)$/i.test(name);

async function readWorkbook(bytes: Uint8Array, members: readonly Member[], options: Options): Promise<Reading> {
  for (const member of members.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const part = unpackMember(bytes, member, isConfirmed(options));
    if ("refusal" in part) return refused(part.refusal);
    if (isForbidden(part.bytes)) {
      const message = `${member.name} declares a document type, which no spreadsheet does`;
      return refused({ code: "forbidden-doctype", message });
    }
  }
  const book = await workbookOf(bytes);
  if ("refusal" in book) return refused(book.refusal);
  const names = book.sheets.map(({ name }) => name);
  const { question, chosen } = whichOf(names, "sheet", options);
  const sheet = book.sheets.find(({ name }) => name === chosen) ?? book.sheets[0];
  if (sheet === undefined) return refused({ code: "empty", message: "the workbook is empty (le classeur est vide)" });
  return withQuestion(readRecords(sheet.records, options), question);
}

/** Which of several files or sheets is meant: asked when there are two or more. */
function whichOf(
  names: readonly string[],
  what: "file" | "sheet",
  { answers = [] }: Options,
): { question: Question | undefined; chosen: string | undefined } {
  if (names.length < 2) return { question: undefined, chosen: names[0] };
  const message = `there are ${names.length} ${what}s; which one is meant?`;
  const question = { about: `several-${what}s`, choices: [...names, "cancel"], message };
  const chosen = answerTo(question, answers);
  return { question: chosen === undefined ? question : undefined, chosen };
}

function withQuestion(reading: Reading, question: Question | undefined): Reading {
  if (question === undefined) return reading;
  return { ...reading, verdict: "ask", questions: [question, ...reading.questions] };
}
