import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may know whom: src/README.md draws this table, this file holds it. Arrows point only downwards. */
const mayImport: Record<string, string[]> = {
  domain: [],
  ui: [],
  rgaa: [],
  i18n: ["domain", "query", "keep"],
  intake: ["domain"],
  query: ["domain"],
  outputs: ["intake", "query"],
  keep: ["domain", "intake"],
  db: ["domain", "intake", "query"],
  import: ["domain", "intake"],
  forecast: ["domain"],
  charts: ["domain", "i18n", "ui", "intake", "query"],
  slides: ["domain", "i18n", "intake"],
  state: ["domain", "i18n", "intake", "db", "import", "query", "keep"],
  views: ["domain", "forecast", "i18n", "import", "slides", "state", "charts", "ui", "query", "outputs", "rgaa"],
  build: ["domain", "forecast", "ui", "rgaa", "i18n", "intake", "db", "import", "charts", "slides", "state", "views"],
};

/** The libraries a folder may open, or one file of it: everything else goes through that door. */
const doors: Record<string, string[]> = {
  react: ["ui", "charts", "views", "state", "build"],
  "react-dom": ["build"],
  "lucide-react": ["ui", "charts", "views"],
  recharts: ["charts"],
  zustand: ["state"],
  "@tanstack/react-query": ["state", "views/root.tsx"],
  "@tanstack/react-table": ["ui/table.tsx"],
  papaparse: ["intake/csv.ts"],
  "@duckdb/duckdb-wasm": ["db/open.ts", "db/worker.ts", "build/engine-node.ts"],
  "@bsull/augurs": ["forecast/augurs.ts"],
  pptxgenjs: ["slides/pptx.ts"],
  fflate: ["slides/package.ts", "intake/archive.ts", "keep/bundle.ts", "outputs/data-package.ts"],
  "read-excel-file": ["intake/workbook.ts"],
  "hash-wasm": ["intake/fingerprint.ts"],
  hyparquet: ["intake/parquet.ts"],
  "@codemirror/state": ["ui/sql-editor.tsx"],
  "@codemirror/view": ["ui/sql-editor.tsx"],
  "@codemirror/commands": ["ui/sql-editor.tsx"],
  "@codemirror/autocomplete": ["ui/sql-editor.tsx"],
  "@codemirror/lang-sql": ["ui/sql-editor.tsx"],
  "@codemirror/language": ["ui/sql-editor.tsx"],
  "@lezer/highlight": ["ui/sql-editor.tsx"],
  "sql-formatter": ["query/format.ts"],
  "write-excel-file": ["outputs/workbook.ts"],
  "hyparquet-writer": ["outputs/parquet.ts"],
  idb: ["keep/device.ts"],
  vite: ["build"],
  sirv: ["build"],
};

/** Know everything: the page starts at main.ts, the app at start.tsx. */
const entries = new Set(["main.ts", "start.tsx"]);

type Import = { file: string; folder: string; from: string };

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => file.split(sep).join("/"));
const imports = files.filter((file) => /\.tsx?$/.test(file)).flatMap(importsOf);

describe("the architecture", () => {
  it("lets each folder import only the folders below it", () => {
    const known = imports.filter(({ folder, from }) => from.startsWith(".") && !entries.has(folder));
    expect(known.filter((found) => !allowed(found)).map(({ file, from }) => `src/${file} imports ${from}`)).toEqual([]);
  });

  it("opens each library at its door only", () => {
    const libraries = imports.filter(({ from }) => !from.startsWith(".") && !/^(\/|virtual:)/.test(from));
    expect(libraries.filter((found) => !atDoor(found)).map(({ file, from }) => `src/${file} opens ${from}`)).toEqual(
      [],
    );
  });

  it("is never deeper than src/folder/file, queries and fonts apart", () => {
    const deep = files.filter((file) => file.split("/").length > 2 && !/^(db\/queries|ui\/fonts)\/[^/]+$/.test(file));
    expect(deep).toEqual([]);
  });

  it("explains each folder in a README of its own", () => {
    expect(Object.keys(mayImport).filter((folder) => !files.includes(`${folder}/README.md`))).toEqual([]);
  });

  it("has only folders with a line in the table", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map(folderOf));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  it("keeps no query that nothing asks", () => {
    const queries = files.filter((file) => file.startsWith("db/queries/") && file.endsWith(".sql"));
    const asked = new Set(imports.map(({ file, from }) => target(file, from)));
    expect(queries.filter((query) => !asked.has(query))).toEqual([]);
  });
});

function importsOf(file: string): Import[] {
  const text = readFileSync(join("src", file), "utf8");
  const statements = text.matchAll(/^\s*(?:import|export)\s(?:[\w$*{},\s]*\bfrom\s*)?["']([^"']+)["']/gm);
  const calls = text.matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  return [...statements, ...calls].map((match) => ({ file, folder: folderOf(file), from: match[1] ?? "" }));
}

/** Data files outside src/ are anyone's to name; entries are nobody's to import. */
function allowed({ file, folder, from }: Import): boolean {
  const to = target(file, from);
  if (to.startsWith("../")) return to.startsWith("../data/");
  const other = folderOf(to);
  return other === folder || (mayImport[folder] ?? []).includes(other);
}

function atDoor({ file, folder, from }: Import): boolean {
  if (entries.has(folder)) return true;
  if (from.startsWith("node:")) return folder === "build";
  const library = from.split("/", from.startsWith("@") ? 2 : 1).join("/");
  return (doors[library] ?? []).some((door) => door === folder || door === file);
}

/** The file an import names, from src/: "../domain/port" in charts/legend.tsx is domain/port. */
function target(file: string, from: string): string {
  const path = normalize(join("src", dirname(file), from.split("?")[0] ?? ""));
  return relative("src", path).split(sep).join("/");
}

function folderOf(file: string): string {
  return file.split("/")[0] ?? file;
}
