import { isLoss, isOfWholeYear } from "./contradiction";
import type { Fact, Figure } from "./figure";
import type { FleetFact, Presence } from "./line";
import { type Cell, cellsOf, yearsOf } from "./presence";
import { said } from "./said";

/** What a line brought a port, year by year, and its share where both sides are published for the same year. */

export type Brought = {
  year: number;
  cell: Cell;
  /** The statement that gives the passengers of the year: made before announced before claimed. */
  passengers?: Presence;
  /** The calls of the year before any was cancelled: 25 in 2010. */
  planned?: { low: number; high: number };
  /** What was lost, with the statement that says how many passengers. */
  lost?: { calls?: number; passengers?: Presence };
  portCalls?: Figure;
  portPassengers?: Figure;
  /** Fractions, computed. */
  shareOfCalls?: { low: number; high: number };
  shareOfPassengers?: number;
};

type Known = { presence: Presence[]; figures: Fact[] };
type Place = { line: string; port: string };

/** Years with a number of calls or of passengers, oldest first. */
export function broughtBy(place: Place, { presence, figures }: Known): Brought[] {
  const own = presence.filter(({ line, port }) => line === place.line && port === place.port);
  const years = [...new Set(own.flatMap(yearsOf))].toSorted((a, b) => a - b);
  return cellsOf(place, years, own)
    .map((cell) => broughtIn(cell, figures))
    .filter(({ cell, passengers, lost }) => hasCalls(cell) || passengers || lost);
}

function broughtIn(cell: Cell, figures: Fact[]): Brought {
  const total = (measure: Figure["measure"]) => portTotal(figures, { port: cell.port, measure, year: cell.year });
  const passengers = withPassengers(cell.statements.filter((each) => !isLoss(each)));
  const [portCalls, portPassengers] = [total("calls"), total("passengers")];
  const shareOfCalls = callShare(cell, portCalls);
  const shareOfPassengers = passengerShare(passengers, portPassengers);
  return {
    year: cell.year,
    cell,
    ...(passengers && { passengers }),
    ...(cell.calls && cell.lost !== undefined && { planned: plannedOf(cell) }),
    ...lostIn(cell),
    ...(portCalls && { portCalls }),
    ...(portPassengers && { portPassengers }),
    ...(shareOfCalls && { shareOfCalls }),
    ...(shareOfPassengers !== undefined && { shareOfPassengers }),
  };
}

const hasCalls = ({ calls, kind }: Cell): boolean => calls !== undefined && kind !== "absent";

/** Of a year with cancellations the calls left are known, those planned are what they were before. */
function plannedOf({ calls, lost = 0, kind }: Cell): { low: number; high: number } {
  const gone = kind === "cancelled" ? lost : 0;
  return { low: (calls?.low ?? 0) + gone, high: (calls?.high ?? 0) + gone };
}

function lostIn(cell: Cell): Pick<Brought, "lost"> {
  const passengers = withPassengers(cell.statements.filter(isLoss));
  if (cell.lost === undefined && !passengers) return {};
  return { lost: { ...(cell.lost !== undefined && { calls: cell.lost }), ...(passengers && { passengers }) } };
}

function withPassengers(statements: Presence[]): Presence | undefined {
  const order = ["actual", "cancelled", "withdrawn", "planned", "claim"];
  return statements
    .filter((each) => each.passengers !== undefined && isOfWholeYear(each))
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0];
}

/** No share of what is left after cancellations, nor of calls whose number is a claim. */
function callShare({ calls, kind }: Cell, port: Figure | undefined): { low: number; high: number } | undefined {
  if (!calls || !port || port.valueHigh !== undefined || kind === "cancelled" || kind === "claim" || calls.high === 0)
    return undefined;
  return { low: calls.low / port.value, high: calls.high / port.value };
}

/** Only in transit, where both sides count each passenger once: of a homeport passenger, a page may count one movement or two. */
function passengerShare(statement: Presence | undefined, port: Figure | undefined): number | undefined {
  if (!port || port.valueHigh !== undefined) return undefined;
  if (statement?.passengers === undefined || statement.role !== "transit" || statement.status === "claim")
    return undefined;
  return statement.passengers / port.value;
}

function portTotal(
  figures: Fact[],
  wanted: { port: string; measure: Figure["measure"]; year: number },
): Figure | undefined {
  return figures.find(
    ({ figure: { port, measure, segment, period } }) =>
      port === wanted.port &&
      measure === wanted.measure &&
      segment === "total" &&
      period.kind === "calendar_year" &&
      period.label === String(wanted.year),
  )?.figure;
}

/** Published shares of a port's traffic in which the line has a part, alone or with others. */
export function publishedShares(line: string, port: string, fleet: FleetFact[]): FleetFact[] {
  return fleet.filter(
    ({ lines, region, unit }) => lines.includes(line) && region.startsWith(port) && unit === "percent",
  );
}

export const passengersSaid = (statement: Presence): ReturnType<typeof said> =>
  said(statement.passengers ?? 0, statement.evidence);
