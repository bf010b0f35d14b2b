import { likeness, plain } from "./likeness";
import type { Line, Port } from "./line";
import type { Ship } from "./ship";

/** The many ways a line, a port or a ship is written (RCCL, Silverseas, "Dysney Cruise Line"), and which one is meant. */

export type Resolved<T> =
  /** By its id or its name, whatever the case, accents, spaces and punctuation. */
  | { kind: "exact"; found: T }
  /** By a name that the data list beside it, or by its name without the words of the trade ("Cunard Cruises"). */
  | { kind: "alias"; found: T }
  /** By likeness to one thing only: say so. `score` from 0.8 to 1. */
  | { kind: "alike"; found: T; score: number }
  /** Nothing near enough, or several: `nearest` are the ones to offer. Never decide for the person. */
  | { kind: "unknown"; nearest: T[] };

export function resolveLine(text: string, lines: Line[]): Resolved<Line> {
  return resolve(text, lines, {
    proper: ({ id, name }) => [id, name],
    others: ({ aliases }) => aliases,
    core: lineCore,
  });
}

export function resolvePort(text: string, ports: Port[]): Resolved<Port> {
  return resolve(text, ports, { proper: ({ id, name }) => [id, name.fr, name.en], others: () => [], core: portCore });
}

/** Two ships may bear one name (Mardi Gras of 1972 and of 2021): then none is chosen. */
export function resolveShip(text: string, ships: Ship[]): Resolved<Ship> {
  return resolve(text, ships, { proper: ({ id, name }) => [id, name], others: () => [], core: shipCore });
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
    const isNear = [name, ...shown].some((other) => likeness(alias, other) >= alike);
    if (!isNear) shown.push(alias);
  }
  return shown;
}

/** "Royal" begins the names of two lines: not enough to choose one, enough to offer both first. */
function partOf(wanted: string, name: string): number {
  if (wanted.length < 3) return 0;
  return name.startsWith(wanted) ? 0.79 : name.includes(wanted) ? 0.7 : 0;
}

/** At most one letter in five may differ. */
const alike = 0.8;

type Reader<T> = { proper: (each: T) => string[]; others: (each: T) => string[]; core: (text: string) => string };

function resolve<T>(text: string, all: T[], { proper, others, core }: Reader<T>): Resolved<T> {
  const wanted = plain(text);
  const named = (names: (each: T) => string[]) => all.filter((each) => names(each).map(plain).includes(wanted));
  const namesOf = (each: T) => [...proper(each), ...others(each)];
  const bare = plain(core(text));
  const byCore = bare === "" ? [] : all.filter((each) => namesOf(each).some((name) => plain(core(name)) === bare));

  for (const [kind, hits] of [
    ["exact", named(proper)],
    ["alias", named(others)],
    ["alias", byCore],
  ] as const) {
    if (hits[0] !== undefined && hits.length === 1) return { kind, found: hits[0] };
    if (hits.length > 1) return { kind: "unknown", nearest: hits };
  }
  const best = (each: T, like: (name: string) => number) => Math.max(0, ...namesOf(each).map(like));
  const scored = all.map((found) => ({ found, score: best(found, (name) => likeness(text, name)) }));
  const near = scored.filter(({ score }) => score >= alike);
  if (near[0] && near.length === 1) return { kind: "alike", ...near[0] };
  const offered = (each: { found: T; score: number }) =>
    Math.max(
      each.score,
      best(each.found, (name) => partOf(wanted, plain(name))),
    );
  const ranked = scored.toSorted((a, b) => offered(b) - offered(a));
  return { kind: "unknown", nearest: ranked.slice(0, Math.max(3, near.length)).map(({ found }) => found) };
}

/**
 * "Cunard Cruise Lines" is Cunard, "Costa Kreuzfahrten" Costa. "Line" alone stays: Viking Line is a ferry company, not Viking
 * Cruises; so does "Royal Cruise Line", which was nobody of these.
 */
const lineCore = (text: string): string =>
  words(text).replace(
    / (cruise lines?|cruises?|croisi[eè]res?|crociere|kreuzfahrten|cruceros)( (ltd|inc|plc|sa))?$/iu,
    "",
  );

/** "Port of Miami" and "Porto di Genova" are Miami and Genova; Port Everglades stays whole. */
const portCore = (text: string): string => words(text).replace(/^(grand port maritime|port[oe]?) (of|de|di|d) /iu, "");

/** "MS Harmony of the Seas": the type of ship is no part of its name. */
const shipCore = (text: string): string => words(text).replace(/^(ms|mv|m s|m v|mts|ss|rms) /iu, "");

const words = (text: string): string => text.trim().replace(/[\s/.'’_-]+/gu, " ");
