import type { Precision } from "./figure";
import type { Presence } from "./line";
import { yearsOf } from "./presence";
import { said } from "./said";

/** The calls that a line took away from Marseille in one year. */

export type Loss = {
  year: number;
  calls: number;
  /** Upper end, where the page prints a range. */
  high?: number;
  precision: Precision;
  /** `stated`: a page counts what was lost. `ship`: what the withdrawn ship had made or announced the year before; others may have come in its place. */
  how: "stated" | "ship";
  announced: boolean;
  statements: Presence[];
};

/** The worst year, whatever has come back since; the last one of equals. What a page counts outweighs what is worked out for the same year. */
export function largestLoss(line: string, presence: Presence[]): Loss | undefined {
  const own = presence.filter((each) => each.line === line && each.port === "marseille");
  const losses = own.filter(({ status }) => status === "withdrawn" || status === "cancelled");
  const stated = losses.flatMap(statedLoss);
  const byShip = losses.flatMap((loss) => shipLoss(loss, own));
  return [...stated, ...byShip.filter(({ year }) => stated.every((each) => each.year !== year))].toSorted(
    (a, b) => b.calls - a.calls || b.year - a.year,
  )[0];
}

function statedLoss(loss: Presence): Loss[] {
  const year = yearsOf(loss)[0];
  if (loss.calls === undefined || year === undefined) return [];
  return [{ year, ...counted(loss, loss.calls), how: "stated", announced: false, statements: [loss] }];
}

/** A withdrawal without a number: the calls of the same ship in the year before, made rather than announced, the fewest where pages differ. */
function shipLoss(loss: Presence, own: Presence[]): Loss[] {
  const year = yearsOf(loss)[0];
  if (loss.calls !== undefined || loss.status !== "withdrawn" || year === undefined) return [];
  const before = own
    .filter(({ status, period }) => (status === "actual" || status === "planned") && period.label === String(year - 1))
    .filter(({ ships }) => ships.some((ship) => loss.ships.includes(ship)))
    .flatMap((each) => (each.calls === undefined ? [] : [{ each, calls: each.calls }]))
    .toSorted((a, b) => a.each.status.localeCompare(b.each.status) || a.calls - b.calls)[0];
  if (!before) return [];
  const { each, calls } = before;
  const announced = each.status === "planned";
  return [{ year, ...counted(each, calls), how: "ship", announced, statements: [loss, each] }];
}

function counted({ evidence }: Presence, calls: number): Pick<Loss, "calls" | "high" | "precision"> {
  const { high, precision } = said(calls, evidence);
  return { calls, precision, ...(high !== undefined && { high }) };
}
