import { duckdb, formatDialect } from "sql-formatter";

/** The door to sql-formatter, fetched when it is first asked for. A text that it cannot read stays as it is. */
export function formatted(sql: string): string | undefined {
  try {
    return formatDialect(sql, { dialect: duckdb, keywordCase: "lower", tabWidth: 2, expressionWidth: 80 });
  } catch {
    return undefined;
  }
}
