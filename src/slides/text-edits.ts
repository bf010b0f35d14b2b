/** From one text to another, as few words changed as can be: so that what a person did to the others stays. */

/** Characters from `from` up to `to` of the old text give way to `text`. */
export type TextEdit = { from: number; to: number; was: string; text: string };

/** Words, numbers with their signs, and what stands between them. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[.,'’\u00a0\u202f\u2009-]\p{N}+)*\p{L}*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

export function textEdits(old: string, now: string): TextEdit[] {
  const [a, b] = [tokensOf(old), tokensOf(now)];
  const common = commonTokens(a, b);
  const edits: TextEdit[] = [];
  let [i, j, at] = [0, 0, 0];
  for (const [x, y] of [...common, [a.length, b.length] as const]) {
    const was = a.slice(i, x).join("");
    const text = b.slice(j, y).join("");
    if (was !== text) edits.push({ from: at, to: at + was.length, was, text });
    at += was.length + (a[x]?.length ?? 0);
    [i, j] = [x + 1, y + 1];
  }
  return edits;
}

/** The longest common sequence, as pairs of places. */
function commonTokens(a: string[], b: string[]): [number, number][] {
  const w = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * w);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * w + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * w + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * w + j] ?? 0, longest[i * w + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((longest[(i + 1) * w + j] ?? 0) >= (longest[i * w + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

export const applied = (text: string, edits: TextEdit[]): string =>
  edits.toReversed().reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text);

/**
 * The figures of a text that a person has rewritten: those of ours that it still holds, once each. A year only changes where every
 * figure with it does; where one of ours stands twice, nobody can say which is meant, and nothing changes.
 */
export function figureEdits(base: string, now: string, written: string): TextEdit[] {
  const changes = textEdits(base, now).filter(({ was, text }) => /\d/.test(was) && /\d/.test(text));
  const found = changes.map((change) => ({ change, places: placesOf(change.was.trim(), written) }));
  if (found.some(({ places }) => places.length > 1)) return [];
  const isWhole = found.every(({ places }) => places.length === 1);
  return found
    .flatMap(({ change: { was, text }, places: [from] }) => {
      if (from === undefined || (isYear(was) && !isWhole)) return [];
      return [{ from, to: from + was.trim().length, was: was.trim(), text: text.trim() }];
    })
    .toSorted((a, b) => a.from - b.from);
}

const isYear = (text: string): boolean => /^\s*(19|20)\d\d\s*$/.test(text);

/** Where a text stands by itself: not inside a longer number or word. */
function placesOf(part: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + part.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at);
  }
  return found;
}
