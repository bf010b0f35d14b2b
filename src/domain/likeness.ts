/** How like two names are, once what never tells two names apart is left out. */

/** Lower case without accents; "&" is "and"; only letters and digits count. */
export function plain(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("&", " and ");
  return bare.replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * From 0 (nothing in common) to 1 (the same): the share of letters that need not be changed, added, dropped or swapped. A number
 * is no misspelling of another: Mein Schiff 3 and Mein Schiff 2, Explora II and Explora I have nothing in common.
 */
export function likeness(a: string, b: string): number {
  if (numbersIn(a) !== numbersIn(b)) return 0;
  const [one, other] = [plain(a), plain(b)];
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}

const numbersIn = (text: string): string => (text.match(/\d+|\b[ivx]+\b/gi) ?? []).join(" ").toLowerCase();

/** Optimal string alignment distance: a swap of neighbours counts once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}
