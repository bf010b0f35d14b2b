import type { Content } from "../intake/content";

/** What the app needs from a database, and nothing of the engine behind it. */

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;
export type Param = string | number | null;

/** SQL to rows. Throws QueryError with the SQL when the engine refuses it. */
export type Database = {
  rows(sql: string, params?: Param[]): Promise<Row[]>;
};

/** A database that can also take files and scripts: what loading needs, and nothing else may use. */
export type Engine = Database & {
  /** A file that is not in memory is read piece by piece, where it is. */
  register(name: string, content: Content): Promise<void>;
  /** Forgets the bytes of a registered file, once its rows are in. */
  release(name: string): Promise<void>;
  run(script: string): Promise<void>;
};

export class QueryError extends Error {
  readonly sql: string;
  constructor(sql: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "QueryError";
    this.sql = sql;
  }
}
