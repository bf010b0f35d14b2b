import { type Line, type Ownership, groupNameOn } from "./line";
import { endOf } from "./partial-date";

/** The groups that held a line, and the other lines of the group that holds it on the day. */

export type Holder = Omit<Ownership, "to"> & {
  /** Left out where the row says that its end is only the start of the next one. */
  to?: string;
  /** The group is the founders of the line: three Norwegian companies in 1968. */
  isFounder: boolean;
  /** It held the line from its first year. */
  sinceStart: boolean;
};

/** What is known of the groups of a line by the day, oldest first. Groups bear the name they had on the day. */
export function holdersOf(line: Line, ownership: Ownership[], asOf: string | undefined): Holder[] {
  return ownership
    .filter((each) => each.line === line.id)
    .map(({ to, ...each }) => ({
      ...each,
      groupName: groupNameOn(each.groupName, asOf),
      isFounder: each.groupId.endsWith("-founders"),
      sinceStart: each.from !== undefined && Number(each.from.slice(0, 4)) === line.activeFrom,
      ...(to !== undefined && each.evidence.note?.startsWith("End year is") !== true && { to }),
    }));
}

/** Whether a row holds on the day. Ends to come are not in the answers for a past day. */
const holds = ({ to }: Ownership, asOf: string | undefined): boolean =>
  to === undefined || (asOf !== undefined && endOf(to) > asOf);

export type Neighbour = { line: Line; /** Percent, where the group holds only a part. */ share?: number };

/** The other lines in which the group of a line has a part on the day, by name. */
export function neighboursOf(line: Line, lines: Line[], ownership: Ownership[], asOf: string | undefined): Neighbour[] {
  if (line.groupId === undefined) return [];
  return lines
    .filter(({ id }) => id !== line.id)
    .flatMap((other): Neighbour[] => {
      const part = ownership.find(
        (each) => each.line === other.id && each.groupId === line.groupId && holds(each, asOf),
      );
      if (other.groupId !== line.groupId && !part) return [];
      const share = part?.sharePercent;
      return [{ line: other, ...(share !== undefined && share < 100 && { share }) }];
    });
}
