import type { Known, Mapped, Mapping, SourceTable } from "../domain/mapping";
import type { Difference, DifferenceKind, Revision } from "../domain/revision";
import type { ColumnFormat } from "../intake/column-format";
import type { Value } from "../intake/column-reader";
import type { Content } from "../intake/content";
import type { Counted, Odd, Stray } from "../intake/fast-aside";
import type { FastPlan } from "../intake/fast-plan";
import type { Answer } from "../intake/question";
import type { Reading } from "../intake/reading";
import type { Recipe } from "../intake/recipe";
import type { ColumnProof } from "./proof";

/** What the page and the reading worker say to each other. Everything here survives a structured clone. */

/** A file as it was dropped, and how a person wants it read. */
export type Ask = {
  id: string;
  name: string;
  bytes: Content;
  droppedAt: string;
  answers: readonly Answer[];
  recipe?: Recipe;
  known: Known;
  /** Whether its fingerprint is still to be taken. */
  isNew?: boolean;
  /** What the fast road has found before: it is not looked for again. */
  fast?: FastRead;
  /** Why the file must take the careful road, when the database found it out. */
  careful?: string;
  /** The loaded file that this one takes up, and what a person takes over of the differences. */
  earlier?: Taken;
  revision?: Revision;
};

/** A file with what its rows are taken for. */
export type Taken = { ask: Ask; mapping: Mapping };

/** A file whose bytes are all in memory. */
export type Whole = Ask & { bytes: Uint8Array };

/** A large clean file: how it is read, what a pass over all of its bytes has counted, and its lines that are not like the others. */
export type FastRead = { plan: FastPlan; scanned: Counted; odd?: Odd };

/** What the database needs to read a file on the fast road, and what it must find. */
export type Planned = { plan: Omit<FastPlan, "sample">; text: Content; scanned: Counted; strays: Stray[] };

export type Request =
  | { kind: "read"; job: number; ask: Ask; mapping?: Mapping }
  | { kind: "load" | "compare"; job: number; ask: Ask; mapping: Mapping };

/** Where the work stands: the bytes are read, the database reads them after that, the values are given to the model, the tables are written. */
export type Step = "reading" | "database" | "mapping" | "writing";

/** Bytes that are done, of how many. */
export type Progress = { done: number; of: number };

/** What the worker tells before it is done. */
export type Told =
  /** `fast`: what a pass over the bytes has found, before the database reads them. */
  | { kind: "step"; step: Step; progress?: Progress; fast?: FastRead }
  /** What the database may read while a person looks at the reading: the file itself, or the rows of a table of its own. */
  | { kind: "planned"; planned: Planned }
  | { kind: "written"; own: OwnTable };

export type Tell = (told: Told) => void;

export type Reply =
  | ({ job: number } & Told)
  | { job: number; kind: "read"; outcome: Outcome }
  | { job: number; kind: "loaded"; load: Load }
  | { job: number; kind: "compared"; comparison: Comparison }
  | { job: number; kind: "failed"; message: string };

/** One row of the preview: the texts of the file beside the values read. */
export type PreviewRow = { line: number; texts: string[]; values: Value[] };

/** A physical line of the file as it stands, for problems that name it. */
export type LineText = { line: number; text: string };

/** What a screen needs of a reading: all that was decided, and of the rows only those that are looked at. */
export type Outcome = Pick<
  Reading,
  "verdict" | "questions" | "refusal" | "warnings" | "leftOut" | "flags" | "counts"
> & {
  table?: OutcomeTable;
  /** Present when the file was read on the fast road. */
  fast?: FastRead;
  /** Of a file whose fingerprint was to be taken. */
  sha256?: string;
  lines: LineText[];
  /** What of the model the table is taken for; absent while a question is open. */
  mapping?: Mapping;
  mapped?: Mapped;
  /** The columns that the mapping names: those of the table, or those that its periods were turned into. */
  columns?: { name: string; kind: SourceTable["kinds"][number] }[];
};

export type OutcomeTable = {
  header: string[];
  formats: ColumnFormat[];
  delimiter: string;
  encoding: string;
  headerLine: number | undefined;
  preview: PreviewRow[];
  proof: ColumnProof[];
  recipe: Recipe;
};

/** Rows for one table of the database, as text that it reads with an explicit dialect. */
export type TableText = {
  source: string;
  table: string;
  columns: string[];
  bytes: Uint8Array<ArrayBuffer>;
  rows: number;
};

/** Everything that loading a dropped file puts into the database. */
export type Load = { mapped: Mapped; tables: TableText[]; own?: OwnTable; fast?: FastRead };

/** A table that is none of ours, with the types of its columns. Its text may be long: it is where the browser has room. */
export type OwnTable = Omit<TableText, "bytes"> & { bytes: Blob; types: string[] };

/** How a file differs from the one that it takes up. */
export type Comparison = {
  /** Differences of each kind, and how many of them are taken over. */
  counts: Record<DifferenceKind, { all: number; taken: number }>;
  /** Rows that say the same in both files. */
  same: number;
  /** Rows of the file that go in, those that were not accepted, and rows of the earlier file that stay. */
  taken: number;
  refused: number;
  kept: number;
  /** The first differences of each kind. */
  shown: Difference[];
  /** Figures of traffic as they stand without the file, and all rows of the model as they stand with it. */
  before: TableText[];
  after: TableText[];
};
