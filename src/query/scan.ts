/** A text of SQL to its words and signs, with strings, quoted names and comments recognised as DuckDB does. */

export type Token = { kind: "word" | "string" | "name" | "sign"; text: string; at: number };
export type Scanned = { tokens: Token[]; unclosed?: { text: string; at: number } };

type Piece = { end: number; token?: Token; unclosed?: boolean };

/** Comments leave no token. What is opened and never closed is told, with its place. */
export function scan(sql: string): Scanned {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const piece = pieceAt(sql, at);
    if (piece.unclosed) return { tokens, unclosed: { text: sql.slice(at, at + 2), at } };
    if (piece.token) tokens.push(piece.token);
    at = piece.end;
  }
  return { tokens };
}

function pieceAt(sql: string, at: number): Piece {
  if (sql.startsWith("--", at)) return { end: lineEnd(sql, at) };
  if (sql.startsWith("/*", at)) return comment(sql, at);
  const dollar = /^\$(?:[A-Za-z_]\w*)?\$/.exec(sql.slice(at, at + 64))?.[0];
  if (dollar !== undefined) return enclosed(sql, at, dollar);
  const sign = sql[at] ?? "";
  if (/[eE]/.test(sign) && sql[at + 1] === "'") return quoted(sql, at, { quote: "'", backslash: true });
  if (sign === "'") return quoted(sql, at, { quote: "'", backslash: false });
  if (sign === '"') return quoted(sql, at, { quote: '"', backslash: false });
  if (/\s/.test(sign)) return { end: at + 1 };
  const word = /^[\p{L}_][\p{L}\p{N}_$]*|^\d[\w.]*/u.exec(sql.slice(at, at + 256))?.[0];
  const text = word ?? sign;
  return { end: at + text.length, token: { kind: word === undefined ? "sign" : "word", text, at } };
}

const lineEnd = (sql: string, at: number): number => {
  const end = sql.indexOf("\n", at);
  return end === -1 ? sql.length : end;
};

/** Comments may stand inside comments. */
function comment(sql: string, start: number): Piece {
  let depth = 0;
  for (let at = start; at < sql.length; at += 1) {
    if (sql.startsWith("/*", at)) depth += 1;
    else if (sql.startsWith("*/", at)) depth -= 1;
    else continue;
    at += 1;
    if (depth === 0) return { end: at + 1 };
  }
  return { end: sql.length, unclosed: true };
}

function enclosed(sql: string, at: number, mark: string): Piece {
  const close = sql.indexOf(mark, at + mark.length);
  if (close === -1) return { end: sql.length, unclosed: true };
  const end = close + mark.length;
  return { end, token: { kind: "string", text: sql.slice(at, end), at } };
}

function quoted(sql: string, at: number, { quote, backslash }: { quote: string; backslash: boolean }): Piece {
  const kind = quote === '"' ? "name" : "string";
  for (let end = sql.indexOf(quote, at) + 1; end < sql.length; end += 1) {
    if (backslash && sql[end] === "\\") end += 1;
    else if (sql[end] === quote && sql[end + 1] === quote) end += 1;
    else if (sql[end] === quote) return { end: end + 1, token: { kind, text: sql.slice(at, end + 1), at } };
  }
  return { end: sql.length, unclosed: true };
}
