/** What may follow in a text of SQL: the columns of the tables that it names first, then tables, other columns and functions. */

export type SqlTable = { name: string; detail: string; columns: { name: string; type: string; description: string }[] };

export type Suggestion = { label: string; apply?: string; type: string; detail: string; info?: string; boost?: number };

/** Functions of DuckDB that counting and comparing ports asks for. */
const functions =
  "abs any_value arg_max arg_min avg coalesce concat count date_part date_trunc first greatest ifnull lag last lead least length list lower max median min mode month nullif quantile_cont rank regexp_matches regexp_replace replace round row_number split_part stddev string_agg strftime strip_accents substring sum trim try_cast upper year";

/** `before` is the text up to the word that is being typed: after "p." only the columns of p are meant. */
export function suggested(tables: SqlTable[], text: string, before: string): Suggestion[] {
  const owner = /(?:^|[^\p{L}\p{N}_$])("?)([\p{L}_][\p{L}\p{N}_$]*)\1\.$/u.exec(before)?.[2];
  if (owner !== undefined) return columnsOf(named(tables, text, owner), 0);
  const inText = tables.filter(({ name }) => mentions(text, name));
  const others = tables.filter((table) => !inText.includes(table));
  return [
    ...columnsOf(inText, 20),
    ...tables.map(({ name, detail }) => suggestion(name, { type: "table", detail, boost: 10 })),
    ...(inText.length === 0 ? columnsOf(others, -10) : []),
    ...functions
      .split(" ")
      .map((name) => ({ label: name, apply: `${name}(`, type: "function", detail: "()", boost: -20 })),
  ];
}

function columnsOf(tables: SqlTable[], boost: number): Suggestion[] {
  const seen = new Map<string, Suggestion>();
  for (const { name: table, columns } of tables)
    for (const { name, type, description } of columns)
      if (!seen.has(name))
        seen.set(
          name,
          suggestion(name, {
            type: "property",
            detail: `${table} · ${type}`,
            boost,
            ...(description && { info: description }),
          }),
        );
  return [...seen.values()];
}

/** The table of that name, or the one that the text gives that name: `from ports p`, `join ports as p`. */
function named(tables: SqlTable[], text: string, owner: string): SqlTable[] {
  const known = tables.filter(({ name }) => name.toLowerCase() === owner.toLowerCase());
  if (known.length > 0) return known;
  const alias = new RegExp(
    `("?)([\\p{L}_][\\p{L}\\p{N}_$]*)\\1\\s+(?:as\\s+)?${owner.replaceAll("$", "\\$")}(?![\\p{L}\\p{N}_$])`,
    "giu",
  );
  const meant = new Set([...text.matchAll(alias)].map((found) => found[2]?.toLowerCase()));
  return tables.filter(({ name }) => meant.has(name.toLowerCase()));
}

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}_$])${name.replace(/[^\p{L}\p{N}_]/gu, "\\$&")}(?![\\p{L}\\p{N}_$])`, "iu").test(text);

/** Names that are not plain words are quoted. */
function suggestion(label: string, rest: Omit<Suggestion, "label" | "apply">): Suggestion {
  return /^[a-z_][a-z0-9_]*$/i.test(label) && !reserved.test(label)
    ? { label, ...rest }
    : { label, apply: `"${label.replaceAll('"', '""')}"`, ...rest };
}

const reserved =
  /^(?:from|to|order|group|select|where|table|desc|asc|end|case|when|all|and|or|not|in|is|on|as|union|limit|offset|with|using|having|distinct|default|column|check|create|user)$/i;
