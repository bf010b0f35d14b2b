import type { Episode } from "./episode";
import type { PortEvent } from "./line";
import { isSeen } from "./presence";

/** What a line took away from a port, and whether it has come back since. */

export type Loss = {
  kind: "homeport" | "calls" | "ship";
  year: number;
  /** The day from which it was known: that of the first reason dated, else that of the page that says so, else the year. */
  since: string;
  reasons: PortEvent[];
  episode: Episode;
  /** Passengers embarked again, or calls were made again, in a later year on record. */
  regained: boolean;
};

/**
 * - `homeport`: the line goes on in transit only, or leaves a port where it embarked passengers;
 * - `calls`: calls are cancelled, or the line leaves;
 * - `ship`: a ship named is withdrawn, with nothing said of the line.
 */
export function lossesIn(episodes: Episode[]): Loss[] {
  return episodes.flatMap((episode, at) => {
    const later = episodes.slice(at + 1);
    const loss = (kind: Loss["kind"], regained: boolean): Loss => ({
      kind,
      year: episode.from,
      since: sinceOf(episode),
      reasons: episode.reasons,
      episode,
      regained,
    });
    const found: Loss[] = [];
    if (episode.turns.includes("homeport lost"))
      found.push(
        loss(
          "homeport",
          later.some((each) => each.kind === "homeport"),
        ),
      );
    if (episode.kind === "cancelled" || (episode.kind === "withdrawn" && episode.turns.includes("left")))
      found.push(loss("calls", later.some(isThere)));
    else if (episode.kind === "withdrawn") found.push(loss("ship", later.some(isThere)));
    return found;
  });
}

const isThere = ({ cells }: Episode): boolean => cells.some(isSeen);

function sinceOf({ reasons, statements, from }: Episode): string {
  const reason = reasons.find(({ kind }) => kind === "withdrawal");
  if (reason) return reason.date;
  const printed = statements
    .filter(({ status }) => status === "withdrawn" || status === "cancelled")
    .flatMap(({ evidence }) => evidence.source.publishedOn ?? [])
    .filter((day) => day >= String(from - 1) && day < String(from + 1));
  return printed.toSorted()[0] ?? String(from);
}
