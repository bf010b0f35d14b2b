import { type Token, scan } from "./scan";

/** Judges a text of SQL before the engine sees it: one question that only reads, or why not. */

/** select: rows to keep and page through. list: SHOW, DESCRIBE and SUMMARIZE, which say what is there. explain: the engine's plan. */
export type Form = "select" | "list" | "explain";

export type Refusal =
  "empty" | "several" | "unclosed" | "writes" | "attaches" | "installs" | "files" | "settings" | "unknown";

export type Judged =
  { is: "query"; form: Form; sql: string } | { is: "refused"; why: Refusal; word: string; at: number };

const forms: Record<string, Form> = {
  select: "select",
  with: "select",
  from: "select",
  values: "select",
  table: "select",
  pivot: "select",
  unpivot: "select",
  show: "list",
  describe: "list",
  desc: "list",
  summarize: "list",
  explain: "explain",
};

const refusals: Record<string, Refusal> = {
  ...named(
    "writes",
    "insert update delete merge create drop alter truncate comment vacuum analyze checkpoint begin start commit rollback abort prepare execute deallocate replace grant revoke",
  ),
  ...named("attaches", "attach detach use"),
  ...named("installs", "install load"),
  ...named("files", "copy export import"),
  ...named("settings", "set reset pragma call"),
};

function named(why: Refusal, words: string): Record<string, Refusal> {
  return Object.fromEntries(words.split(" ").map((word) => [word, why]));
}

/** Functions that read what is not a table here. The engine refuses them too, less plainly. */
const readers =
  /^(?:read_\w+|parquet_\w+|sniff_csv|glob|from_substrait\w*|sqlite_scan|postgres_scan|iceberg_\w+|delta_scan)$/i;

export function judge(text: string): Judged {
  const { tokens, unclosed } = scan(text);
  if (unclosed) return { is: "refused", why: "unclosed", word: unclosed.text, at: unclosed.at };
  const end = lastSemicolons(tokens);
  const said = tokens.slice(0, end);
  const first = said.find(({ text: sign }) => sign !== "(");
  if (!first) return { is: "refused", why: "empty", word: "", at: 0 };
  const several = said.find(({ kind, text: sign }) => kind === "sign" && sign === ";");
  if (several) return { is: "refused", why: "several", word: ";", at: several.at };
  const sql = text.slice(0, tokens[end]?.at ?? text.length).trimEnd();
  return judgeOne(sql, said, first);
}

function judgeOne(sql: string, said: Token[], first: Token): Judged {
  const word = first.text.toLowerCase();
  const form = first.kind === "word" ? forms[word] : undefined;
  if (form === "explain") return explained(sql, said);
  if (!form) return { is: "refused", why: refusals[word] ?? "unknown", word: first.text, at: first.at };
  const reader = said.find((token, at) => readers.test(unquoted(token)) && said[at + 1]?.text === "(");
  if (reader) return { is: "refused", why: "files", word: reader.text, at: reader.at };
  return { is: "query", form, sql };
}

/** EXPLAIN ANALYZE runs what it explains, so that is judged like any other. */
function explained(sql: string, said: Token[]): Judged {
  const rest = said.slice(1 + Number(/^analyze$/i.test(said[1]?.text ?? "")));
  const [next] = rest;
  if (!next) return { is: "refused", why: "empty", word: "", at: 0 };
  const inner = judgeOne(sql, rest, next);
  return inner.is === "query" && inner.form === "select"
    ? { is: "query", form: "explain", sql }
    : asRefused(inner, next);
}

const asRefused = (inner: Judged, next: Token): Judged =>
  inner.is === "refused" ? inner : { is: "refused", why: "unknown", word: next.text, at: next.at };

function lastSemicolons(tokens: Token[]): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === "sign" && tokens[end - 1]?.text === ";") end -= 1;
  return end;
}

const unquoted = ({ kind, text }: Token): string => (kind === "name" ? text.slice(1, -1) : kind === "word" ? text : "");
