import type { CountingRule, Grade, Status } from "./figure";
import type { Line, Port } from "./line";

/** What a dropped table is taken for: which of our tables its rows belong to, what each column says, and what the file leaves unsaid. */

/** Traffic by period, calls one by one, lines in ports, aims said in public; or a table that stays its own. */
export const destinations = ["traffic", "calls", "presence", "targets", "own"] as const;
export type Destination = (typeof destinations)[number];

/** What a column says of its row. */
export const roles = [
  "skip",
  "port",
  "line",
  "ship",
  "period",
  "year",
  "month",
  "arrival",
  "departure",
  "passengers",
  "homeport",
  "transit",
  "calls",
  "role",
  "setOn",
  "setBy",
] as const;
export type Role = (typeof roles)[number];

/** The columns that each destination has a place for. */
export const rolesOf: Record<Destination, readonly Role[]> = {
  traffic: ["skip", "port", "period", "year", "month", "passengers", "homeport", "transit", "calls"],
  calls: ["skip", "port", "line", "ship", "arrival", "departure", "passengers", "role"],
  presence: ["skip", "line", "port", "period", "year", "ship", "calls", "passengers", "role"],
  targets: ["skip", "port", "year", "passengers", "calls", "setOn", "setBy"],
  own: ["skip"],
};

/** What only a person can say when the file does not. `origin` is the grade of whoever publishes the file; `complete` holds for lists of calls. */
export type Said = {
  port?: string;
  counting?: CountingRule;
  status?: Status;
  origin?: Grade;
  yearKind?: "calendar_year" | "fiscal_year";
  complete?: boolean;
};
export type Need = keyof Said;

export type Mapping = { to: Destination; roles: Role[]; said: Said; table: string };

export type CellValue = string | number | null;

/** A table as it was read, cell by cell, with the text behind each value. Columns and rows are named by their places. */
export type SourceTable = {
  /** Name of the file, and the words that stand around the table in it. */
  name: string;
  around: string;
  header: readonly string[];
  kinds: readonly ("text" | "number" | "date" | "month" | "period")[];
  rows: readonly (readonly CellValue[])[];
  lines: readonly number[];
  /** Rows of the file: fewer than those of the table when its periods stood in columns. */
  fileRows: number;
  textAt: (row: number, column: number) => string;
  flagAt: (row: number, column: number) => string | undefined;
  /** Whether a figure was written short ("1,6 M") and is therefore rounded. */
  isRounded: (row: number, column: number) => boolean;
  /** The month (1 to 12) that a word names in any of our languages. */
  monthNamed: (word: string) => number | undefined;
};

/** The names that rows may be about. */
export type Known = { ports: Port[]; lines: Line[] };

/** Something that a person should see before the rows are loaded. An error keeps its rows out of the model. */
export type Note = {
  severity: "error" | "warning" | "note";
  code:
    | "port-unknown"
    | "port-alike"
    | "line-unknown"
    | "line-alike"
    | "role-unknown"
    | "period-unreadable"
    | "not-whole"
    | "negative"
    | "no-figure"
    | "not-complete"
    | "estimate";
  column: string;
  lines: number[];
  /** The text of the file, and what it was taken for. */
  text?: string;
  found?: string;
};

/** Rows for one table of the model, as the schema names their columns. */
export type ModelRow = Record<string, CellValue>;
export type ModelTable = "traffic" | "line_presence" | "targets" | "calls";

/** What a mapping makes of a table: what is still to be said, what to see, and how many rows it gives. */
export type Mapped = {
  needs: Need[];
  notes: Note[];
  gives: { table: string; rows: number }[];
  /** Rows of the file that give something, and the lines of those that give nothing. */
  used: number;
  unused: number[];
  /** Years and ports that the rows speak of: where to look for them afterwards. */
  ports: string[];
  years: number[];
};
