import type { ReactNode } from "react";

/** What a table is told: its columns, its words, and how it is looked at. */

export type TableColumn<Row> = {
  id: string;
  label: string;
  /** The columns of one subject stand under its name. */
  group?: { id: string; label: string; className: string };
  /** What it sorts by. */
  value(row: Row): number | string | undefined;
  /** What it is filtered and copied by. */
  text(row: Row): string;
  cell(row: Row): ReactNode;
  numeric?: boolean;
  className?: string;
  hidden?: boolean;
};

export type TableWords = {
  label: string;
  /** How its rows and columns are arranged, for who does not see them. */
  summary?: string;
  filter: string;
  filterHint: string;
  clear: string;
  choose: string;
  none: string;
  count(shown: number, all: number): string;
};

/** What a person chose; without `sort`, the lead column with the greatest on top. */
export type TableChoice = {
  filter: string;
  sort?: { column: string; descending: boolean };
  /** Columns that are shown though they usually are not, or the reverse. */
  columns: { column: string; isShown: boolean }[];
};

/** What is on screen, in its order: for a copy or a file of the same. */
export type Shown<Row> = { columns: TableColumn<Row>[]; rows: Row[] };
