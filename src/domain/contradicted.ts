import { type Contradiction, contradictionsIn } from "./contradiction";
import type { Evidence } from "./figure";
import type { Presence, PublicTarget } from "./line";

/** What a file says that other sources say otherwise, of lines, aims and calls; figures of traffic have headlines.ts. All of it is kept. */

export type LineContradicted = { mine: Presence; others: Presence[]; on: Contradiction[] };

/** A statement on a line in a port and a period, beside those of other sources on the same three, by the rule of the matrix. */
export function contradictedLines(statements: Presence[], source: string): LineContradicted[] {
  const said = groupedBy(statements, ({ line, port, period: { kind, label } }) => [line, port, kind, label].join("|"));
  return ofSource(said, source).flatMap(({ mine, others }): LineContradicted[] => {
    const against = others.map((other) => ({ other, on: contradictionsIn([mine, other]) }));
    const found = against.filter(({ on }) => on.length > 0);
    const on = [...new Set(found.flatMap((each) => each.on))];
    return found.length === 0 ? [] : [{ mine, others: found.map(({ other }) => other), on }];
  });
}

export type AimContradicted = { mine: PublicTarget; others: PublicTarget[] };

/**
 * An aim for a port and a year that was set on the same day with another value. Set on another day it was changed, which contradicts nobody;
 * where one of the two does not say when it was set, nobody can tell, and both are shown.
 */
export function contradictedAims(aims: PublicTarget[], source: string): AimContradicted[] {
  const ofYear = aims.filter(({ year }) => year !== undefined);
  const said = groupedBy(ofYear, ({ port, measure, year }) => [port, measure, year].join("|"));
  return ofSource(said, source).flatMap(({ mine, others }): AimContradicted[] => {
    const found = others.filter((other) => isOneDay(mine, other) && isOtherValue(mine, other));
    return found.length === 0 ? [] : [{ mine, others: found }];
  });
}

/** "2015" may be any day of it. */
function isOneDay({ setOn: one }: PublicTarget, { setOn: other }: PublicTarget): boolean {
  return one === undefined || other === undefined || one.startsWith(other) || other.startsWith(one);
}

/** Of a range every value is said. */
const isOtherValue = (one: PublicTarget, other: PublicTarget): boolean =>
  one.value > (other.valueHigh ?? other.value) || other.value > (one.valueHigh ?? one.value);

/** A ship in a port on a day, as two files tell it. */
export type CallTold = { line?: string; passengers?: number; departure?: string };
export type CallContradicted = {
  port: string;
  ship: string;
  arrival: string;
  fileLine: number;
  mine: CallTold;
  other: CallTold;
  /** The name of the other file. */
  by: string;
};

type Said = { evidence: Evidence };

function groupedBy<T>(all: T[], keyOf: (each: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}

/** What the source says, each beside what the others say of the same. */
const ofSource = <T extends Said>(groups: T[][], source: string): { mine: T; others: T[] }[] =>
  groups.flatMap((group) => {
    const others = group.filter(({ evidence }) => evidence.source.id !== source);
    return group.filter(({ evidence }) => evidence.source.id === source).map((mine) => ({ mine, others }));
  });
