import type { Presence } from "./line";

/** On what the statements on a line in a port in a year contradict each other. All of them are kept: none is dropped. */

/**
 * - `calls`, `passengers`, `lost`: two statements of one status give other numbers for the whole year (16, 23 or 24 departures planned);
 * - `absent`: one says that the line came or would come, another that no call was planned;
 * - `ship`: a ship is said to have come by one, and to have been withdrawn or cancelled by another.
 * A programme that came out otherwise (26 calls planned, 28 made) contradicts nobody; nor does a line that came and then left.
 */
export const contradictions = ["calls", "passengers", "lost", "absent", "ship"] as const;
export type Contradiction = (typeof contradictions)[number];

export function contradictionsIn(statements: Presence[]): Contradiction[] {
  if (statements.length < 2) return [];
  const found = {
    calls: differ(statements.filter(isNotLoss), ({ calls }) => calls),
    passengers: differ(statements.filter(isNotLoss), ({ passengers }) => passengers),
    lost:
      differ(statements.filter(isLoss), ({ calls }) => calls) ||
      differ(statements.filter(isLoss), ({ passengers }) => passengers),
    absent: isThereAndNot(statements),
    ship: isOneShipThereAndNot(statements),
  };
  return contradictions.filter((each) => found[each]);
}

export const isLoss = ({ status }: Presence): boolean => status === "withdrawn" || status === "cancelled";

/** A day, a month or a season counts its own calls, not those of a year. */
export const isOfWholeYear = ({ period }: Presence): boolean =>
  period.kind === "calendar_year" || period.kind === "fiscal_year";

const isNotLoss = (each: Presence): boolean => !isLoss(each) && !saysNone(each);

/** "No call was planned." */
export const saysNone = ({ status, calls }: Presence): boolean => status === "planned" && calls === 0;

function differ(statements: Presence[], numberOf: (each: Presence) => number | undefined): boolean {
  const said = new Map<string, number>();
  return statements.filter(isOfWholeYear).some((each) => {
    const number = numberOf(each);
    if (number === undefined) return false;
    const other = said.get(each.status);
    said.set(each.status, number);
    return other !== undefined && other !== number;
  });
}

function isThereAndNot(statements: Presence[]): boolean {
  const came = statements.some(({ status }) => status === "actual");
  const wouldCome = statements.some((each) => each.status === "planned" && !saysNone(each));
  return statements.some(saysNone) && (came || wouldCome);
}

function isOneShipThereAndNot(statements: Presence[]): boolean {
  const gone = new Set(statements.filter(isLoss).flatMap(({ ships }) => ships));
  return statements.some(
    ({ status, ships }) => (status === "actual" || status === "claim") && ships.some((ship) => gone.has(ship)),
  );
}
