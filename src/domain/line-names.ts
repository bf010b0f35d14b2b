import type { Line } from "./line";

/** The many ways a line is written (RCCL, Silverseas, "Dysney Cruise Line"), and which line is meant. */

export type Resolved =
  | { kind: "named"; line: Line }
  /** Resolved by likeness: say so. */
  | { kind: "alike"; line: Line }
  | { kind: "unknown"; nearest: Line[] };

/** By id, name or alias, whatever the case, accents and punctuation; else by likeness when one line alone is near. */
export function resolveLine(text: string, lines: Line[]): Resolved {
  const wanted = plain(text);
  const named = lines.find((line) => line.id === text) ?? lines.find((line) => namesOf(line).includes(wanted));
  if (named) return { kind: "named", line: named };

  const ranked = lines
    .map((line) => ({ line, distance: Math.min(...namesOf(line).map((name) => share(wanted, name))) }))
    .toSorted((a, b) => a.distance - b.distance || a.line.name.localeCompare(b.line.name));
  const [first, second] = ranked;
  if (first && first.distance <= alike && (second?.distance ?? 1) > first.distance)
    return { kind: "alike", line: first.line };
  return { kind: "unknown", nearest: ranked.slice(0, 3).map(({ line }) => line) };
}

/** The name a sentence uses: "Royal Caribbean" for Royal Caribbean International. The shortest alias that begins the full name. */
export function shortName({ name, aliases }: Line): string {
  const starts = aliases.filter((alias) => name.startsWith(`${alias} `)).toSorted((a, b) => a.length - b.length);
  return starts[0] ?? name;
}

/** The aliases worth showing: not the near misspellings, which only help to find the line. */
export function otherNames({ name, aliases }: Line): string[] {
  const shown: string[] = [];
  for (const alias of aliases) {
    const isNear = [name, ...shown].some((other) => share(plain(alias), plain(other)) <= alike);
    if (!isNear) shown.push(alias);
  }
  return shown;
}

/** At most one letter in five may differ. */
const alike = 0.2;

const namesOf = ({ id, name, aliases }: Line): string[] => [id, name, ...aliases].map(plain);

/** Lower case without accents; "&" is "and"; only letters and digits count. */
function plain(text: string): string {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("&", " and ");
  return bare.replace(/[^a-z0-9]+/g, "");
}

/** The share of letters to change, add, drop or swap between two words. */
function share(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

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
