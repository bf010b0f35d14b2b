import type { Episode } from "./episode";
import type { PortEvent } from "./line";
import { type Span, spans } from "./line-biography";
import type { Changes } from "./line-changes";
import type { ShipSeen } from "./line-ships";
import { type Loss, lossesIn } from "./loss";
import { type Cell, isSeen } from "./presence";

/** What to ask a line, made only of what sources say of it: each question names its fact. */

export type Question =
  | { kind: "loss"; loss: Loss }
  /** Wind kept its ships out; since then the harbour pass was worked on. */
  | { kind: "wind"; trouble: PortEvent; works: PortEvent[] }
  /** The largest of its ships named in the port, where its tonnage is known. */
  | { kind: "size"; seen: ShipSeen }
  /** Programmes without a call on record. */
  | { kind: "programmes"; years: Span[] }
  /** Years of which nothing is known, since its first year on record. */
  | { kind: "gaps"; years: Span[] };

/**
 * What would bring a line back, by what is known of it: to embark again where it did; to come more often where it still comes in the
 * last year looked at; to come back where it came; to come at all where no call is on record. A line that has ended is not asked.
 */
export type Aim = "embark again" | "come more" | "come back" | "come";

export function aimOf(episodes: Episode[], until: number): Aim {
  if (lossesIn(episodes).some(({ kind, regained }) => kind === "homeport" && !regained)) return "embark again";
  const seen = cellsIn(episodes).filter(isSeen);
  if (seen.length === 0) return "come";
  return seen.some(({ year }) => year >= until) ? "come more" : "come back";
}

/** `until`: the last year looked at; what is planned for later is still to come. */
type Known = { episodes: Episode[]; changes: Changes; ships: ShipSeen[]; events: PortEvent[]; until: number };

export function questionsFor({ episodes, changes, ships, events, until }: Known): Question[] {
  const losses = lossesIn(episodes).filter(({ regained }) => !regained);
  const [programmes, gaps] = [programmesIn(episodes, until), gapsIn(episodes)];
  const [size] = largestSeen(ships);
  return [
    ...losses.map((loss): Question => ({ kind: "loss", loss })),
    ...windAndWorks(events, changes),
    ...(size ? [{ kind: "size", seen: size } as const] : []),
    ...(programmes.length > 0 ? [{ kind: "programmes", years: programmes } as const] : []),
    ...(gaps.length > 0 ? [{ kind: "gaps", years: gaps } as const] : []),
  ];
}

/** `events`: those of the line in the port. Which works concern the wind is read in the titles. */
function windAndWorks(events: PortEvent[], changes: Changes): Question[] {
  const trouble = events.find(({ kind, title }) => kind === "crisis" && /mistral|wind/i.test(title.en));
  const works = changes
    .flatMap((each) => each.events)
    .filter(({ kind, title }) => kind === "infrastructure" && /\bpass\b/i.test(title.en));
  return trouble && works.length > 0 ? [{ kind: "wind", trouble, works }] : [];
}

function largestSeen(ships: ShipSeen[]): ShipSeen[] {
  const came = ships.filter(({ statements }) => statements.some(({ status }) => status === "actual"));
  return came.filter(({ ship }) => ship?.figures.gross_tonnage).toSorted((a, b) => tonnage(b) - tonnage(a));
}

const tonnage = ({ ship }: ShipSeen): number => ship?.figures.gross_tonnage?.value ?? 0;

const cellsIn = (episodes: Episode[]): Cell[] => episodes.flatMap(({ cells }) => cells);

const programmesIn = (episodes: Episode[], until: number): Span[] =>
  spans(
    cellsIn(episodes)
      .filter(({ kind, year }) => kind === "planned" && year <= until)
      .map(({ year }) => year),
  );

/** From the first call on record to the last year looked at. */
function gapsIn(episodes: Episode[]): Span[] {
  const cells = cellsIn(episodes);
  const first = cells.find(isSeen)?.year;
  return first === undefined
    ? []
    : spans(cells.filter(({ kind, year }) => kind === "none" && year > first).map(({ year }) => year));
}
