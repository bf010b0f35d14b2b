import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type Problem, type Resource, checkPackage, sentence } from "../intake/table-schema";

/** The files of data/ against data/datapackage.json: a build with a wrong cell stops. */

/** Everything wrong with the files of a data package. `folder` holds its datapackage.json. */
export function checkData(folder: string): Problem[] {
  const resources = resourcesOf(folder);
  const present = resources.filter(({ path }) => existsSync(join(folder, path)));
  const texts = new Map(present.map(({ path }) => [path, textOf(join(folder, path))]));
  return [...strays(folder, resources), ...checkPackage(resources, texts)].map((problem) => ({
    ...problem,
    file: join(folder, problem.file),
  }));
}

/** The tables that datapackage.json describes, in its order. */
export function resourcesOf(folder: string): Resource[] {
  const description: unknown = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  if (hasResources(description)) return description.resources;
  throw new TypeError(`${folder}/datapackage.json lists no resources`);
}

/** Vite plugin: stops the build and names each wrong cell on a line of its own. */
export function checkedData(folder = "data"): Plugin {
  return {
    name: "cap2m:checked-data",
    apply: "build",
    buildStart() {
      const problems = checkData(folder);
      if (problems.length > 0)
        this.error(`${folder} does not fit its datapackage.json:\n${problems.map(sentence).join("\n")}`);
    },
  };
}

/** As far as it is checked: the shape of a resource is that of the standard, and the file is ours. */
const hasResources = (description: unknown): description is { resources: Resource[] } =>
  typeof description === "object" &&
  description !== null &&
  "resources" in description &&
  Array.isArray(description.resources);

/** Files without a description, and descriptions without a file. */
function strays(folder: string, resources: Resource[]): Problem[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const paths = resources.map(({ path }) => path);
  const stray = (message: string) => (file: string) => ({ file, line: 1, column: "", cell: file, message });
  return [
    ...files.filter((file) => !paths.includes(file)).map(stray("is not in datapackage.json")),
    ...paths.filter((path) => !files.includes(path)).map(stray("is in datapackage.json but not in the folder")),
  ];
}

/** Throws on bytes that are not UTF-8, and keeps a byte order mark so that it is reported. */
const textOf = (path: string): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
