/** What the engine said of a question that it could not answer: which kind of trouble, about what, and where in the text. */

export type ProblemKind = "table" | "column" | "function" | "syntax" | "types" | "value" | "memory" | "files" | "other";

export type Problem = {
  kind: ProblemKind;
  /** The table, column, function or word that the engine names. */
  name?: string;
  /** Names that the engine takes for what was meant. */
  nearest: string[];
  /** Counted from 1. */
  line?: number;
  column?: number;
  /** The engine's own words, without the drawing of the place. */
  said: string;
};

/** `before` lines stand above the person's own text in what the engine read. */
export function problemOf(message: string, sql: string, before = 0): Problem {
  const said = message.split(/\n\s*\n?LINE \d+:/)[0]?.trim() ?? message;
  const [kind, name] = kindOf(said);
  return {
    kind,
    ...(name !== undefined && { name }),
    nearest: nearestIn(said),
    ...placeIn(message, sql.split("\n"), before),
    said,
  };
}

const kinds: [ProblemKind, RegExp][] = [
  ["memory", /^Out of Memory|failed to allocate|could not allocate|memory access out of bounds/i],
  ["files", /^Permission Error|file system operations are disabled|has been disabled by configuration/i],
  ["table", /^Catalog Error: Table with name (\S+) does not exist|Referenced table "([^"]+)" not found/],
  [
    "column",
    /Referenced column "([^"]+)"|does not have a column named "([^"]+)"|column "([^"]+)" must appear in the GROUP BY/,
  ],
  [
    "function",
    /(?:Function|Macro) with name "?([^" ]+)"? (?:does not exist|is not)|No function matches the given name/,
  ],
  ["syntax", /^Parser Error: syntax error at (?:or near )?"?([^"\n]+)"?|^Parser Error/],
  ["types", /Could not choose a best candidate|No function matches|Cannot compare values of type|explicit type cast/],
  ["value", /^(?:Conversion|Out of Range|Invalid Input) Error/],
];

function kindOf(said: string): [ProblemKind, string | undefined] {
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(said);
    if (found) return [kind, found.slice(1).find((part) => part !== undefined)];
  }
  return ["other", undefined];
}

function nearestIn(said: string): string[] {
  const line = /(?:Candidate bindings:|Did you mean|Candidate tables:)\s*([^\n]+)/.exec(said)?.[1] ?? "";
  return [...line.matchAll(/"([^"]+)"/g)].map((found) => found[1] ?? "");
}

/** The engine draws the line with a caret below it; a long line is cut on both sides and marked with dots. */
function placeIn(message: string, lines: string[], before: number): { line?: number; column?: number } {
  const found = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
  if (!found) return {};
  const [, number = "", drawn = "", spaces = ""] = found;
  const line = Number(number) - before;
  const text = lines[line - 1];
  if (text === undefined) return {};
  const inDrawn = spaces.length - `LINE ${number}: `.length;
  const shown = drawn.replace(/^\.\.\.|\.\.\.$/g, "");
  const start = drawn.startsWith("...") ? text.indexOf(shown) - 3 : 0;
  const column = start + inDrawn + 1;
  return column >= 1 && column <= text.length + 1 ? { line, column } : { line };
}
