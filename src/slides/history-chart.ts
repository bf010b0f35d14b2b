import type { Episode } from "../domain/episode";
import { type Cell, isSeen } from "../domain/presence";
import { bareName } from "./cite";
import type { CategoryChart, Point, Series } from "./deck";
import type { LineSubject } from "./subject";

/** The calls of a line in Marseille as columns: a role is a colour, an announcement a hatch, a year without record a name without column. */

/** More names than that do not fit under columns; the oldest years go, the notes tell them. */
const mostColumns = 15;

/** One place on the axis: a year, or a run of years without record. */
type Column = { cells: Cell[]; name: string };

/** The first year that has a column. */
export const shownFrom = (episodes: Episode[], subject: LineSubject): number =>
  columnsOf(episodes, subject)
    .slice(-mostColumns)
    .flatMap(({ cells }) => cells)[0]?.year ?? -Infinity;

export function callsChart(episodes: Episode[], subject: LineSubject): CategoryChart {
  const { words } = subject;
  const columns = columnsOf(episodes, subject).slice(-mostColumns);
  const made =
    (role: Role, counted: Cell["counted"]) =>
    (cell: Cell): Point =>
      pointOf(cell, role, counted, subject);
  const roles = ["homeport", "transit", "calls"] as const;
  const tones = { homeport: "mrs", transit: "mrs2", calls: "peer" } as const;
  const series: Series[] = [
    drawn({ name: words.history.cancelled, tone: "mrs2", mark: "dotted" }, columns, (cell) => cancelled(cell, subject)),
    ...roles.flatMap((role) => {
      const name = words.history.series[role];
      return [
        drawn({ name: words.history.made(name), tone: tones[role], mark: "solid" }, columns, made(role, "made")),
        drawn(
          { name: words.history.announcedSeries(name), tone: tones[role], mark: "hatched" },
          columns,
          made(role, "announced"),
        ),
      ];
    }),
  ];
  return {
    is: "chart",
    kind: "columns",
    categories: columns.map(({ name }) => name),
    series: series.filter(({ points }) => points.some(({ value }) => value !== undefined)),
    style: "count",
    unit: words.history.subtitle,
    legend: true,
    alternative: words.history.alternative(
      columns.map(({ cells, name }) => described(cells, name, subject)).join(words.separator),
    ),
  };
}

type Role = "homeport" | "transit" | "calls";

function drawn(look: Pick<Series, "name" | "tone" | "mark">, columns: Column[], point: (cell: Cell) => Point): Series {
  return { ...look, draw: "bar", labels: "all", points: columns.map(({ cells: [cell] }) => (cell ? point(cell) : {})) };
}

const roleOf = ({ role }: Cell): Role => (role === "both" ? "homeport" : role);

/** Where pages differ, the column has the highest and its label says both: "6 à 7". */
function pointOf(cell: Cell, role: Role, counted: Cell["counted"], { words }: LineSubject): Point {
  const { calls } = cell;
  if (!calls || calls.high === 0 || roleOf(cell) !== role || cell.counted !== counted) return {};
  return { value: calls.high, ...(calls.low < calls.high && { before: words.history.fromTo(calls.low) }) };
}

/** The whole programme of a year of which calls were cancelled; what was left stands in front of it. */
function cancelled(cell: Cell, { words }: LineSubject): Point {
  const { calls, lost, kind } = cell;
  if (kind !== "cancelled" || lost === undefined) return {};
  return { value: (calls?.high ?? 0) + lost, after: words.history.ofWhichCancelled(lost) };
}

function columnsOf(episodes: Episode[], subject: LineSubject): Column[] {
  return episodes.flatMap(({ kind, cells }): Column[] => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (kind !== "no record" || !first || !last)
      return cells.map((cell) => ({ cells: [cell], name: nameOf(cell, subject) }));
    const years = first === last ? `${first.year}` : `${first.year}–${String(last.year).slice(2)}`;
    return [{ cells: [], name: `${years}\n${subject.words.history.cells.none}` }];
  });
}

/** The year, the ship, and a word where no number of calls stands above it. */
function nameOf(cell: Cell, subject: LineSubject): string {
  const { words } = subject;
  const ships = [
    ...new Set(
      cell.statements
        .filter(({ status }) => status !== "claim" && status !== "cancelled")
        .flatMap((each) => each.ships),
    ),
  ];
  const counted = cell.calls !== undefined && cell.calls.high > 0;
  const kind = isSeen(cell) ? "seen" : cell.kind;
  const word = counted
    ? ""
    : kind in words.history.cells
      ? words.history.cells[kind as keyof typeof words.history.cells]
      : "";
  const names = ships.slice(0, 2).map((ship) => shortShip(ship, subject));
  const home = counted && roleOf(cell) === "homeport" ? words.history.cells.homeport : "";
  return [String(cell.year), ...names, word, home].filter(Boolean).join("\n");
}

/** "Harmony" for Harmony of the Seas, "Vista" for Carnival Vista: under a column there is no room for more. */
function shortShip(ship: string, { name }: LineSubject): string {
  const bare = bareName(ship).replace(/ of the Seas$/, "");
  return bare.startsWith(`${name} `) ? bare.slice(name.length + 1) : bare;
}

function described([cell]: Cell[], name: string, { words }: LineSubject): string {
  const [year = "", ...rest] = name.split("\n");
  const text = rest.join(" ");
  if (!cell?.calls || cell.calls.high === 0) return words.history.item(year, text);
  const { low, high } = cell.calls;
  return words.history.item(
    year,
    `${words.history.callsWords(low, high, cell.counted === "made")}${text === "" ? "" : `, ${text}`}`,
  );
}
