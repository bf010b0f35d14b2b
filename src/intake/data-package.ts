import type { Value } from "./column-reader";
import { decode } from "./encoding";
import { type PackageResource, packageOf } from "./package-schema";
import { violations } from "./package-check";
import { answerTo, type Question } from "./question";
import { type Options, type Reading, readText, refused } from "./reading";

/** A data package (Frictionless): the files it describes are read as it says, and what breaks its schema is listed. */

/** The files of a package by their paths, each opened when it is needed. */
export type PackageFiles = { paths: readonly string[]; open: (path: string) => Uint8Array | Reading };

/** The tables that the bytes of a datapackage.json describe; undefined when they are none. */
export function packageIn(bytes: Uint8Array): PackageResource[] | undefined {
  try {
    return packageOf(JSON.parse(decode(bytes).text));
  } catch {
    return undefined;
  }
}

/** Reads one table of a package: the only one, or the one that was answered. */
export function readPackage(resources: readonly PackageResource[], files: PackageFiles, options: Options): Reading {
  const present = resources.filter(({ path }) => files.paths.includes(path));
  const [only] = present;
  if (only === undefined) {
    const named = resources.map(({ path }) => path).join(", ");
    const message = `the data package describes ${named === "" ? "no file" : named}, and none of them is there`;
    return refused({ code: "package-files-missing", message });
  }
  const message = `the data package holds ${present.length} files; which one is meant?`;
  const question: Question = {
    about: "several-files",
    choices: [...present.map(({ path }) => path), "cancel"],
    message,
  };
  const chosen = present.length === 1 ? only.path : answerTo(question, options.answers ?? []);
  const resource = present.find(({ path }) => path === chosen) ?? only;
  const reading = readResource(resource, files, options);
  if (chosen !== undefined || reading.verdict === "refuse") return reading;
  return { ...reading, verdict: "ask", questions: [question, ...reading.questions] };
}

function readResource(resource: PackageResource, files: PackageFiles, options: Options): Reading {
  const opened = files.open(resource.path);
  if (!(opened instanceof Uint8Array)) return opened;
  const described = options.recipe === undefined && resource.recipe !== undefined ? { recipe: resource.recipe } : {};
  const reading = readText(opened, { ...options, ...described });
  if (reading.result === undefined) return reading;
  const warnings = reading.warnings.filter(({ code }) => !code.startsWith("recipe-column"));
  const { result } = reading;
  const rows = resource.guarded ? result.rows.map((row) => row.map(unguarded)) : result.rows;
  return { ...reading, result: { ...result, rows }, warnings: [...warnings, ...violations(result, resource)] };
}

const unguarded = (value: Value): Value =>
  typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;
