import type { Presence } from "./line";
import type { Ship } from "./ship";

/** The rule calls × lower berths × (1 + h), held against what was published of seasons of one ship in Marseille. */

export type BackCheck = {
  presence: Presence;
  ship: Ship;
  calls: number;
  /** Movements with every lower berth taken: all guests in transit, to all of them in homeport where the role leaves it open. */
  predicted: { low: number; high: number } | undefined;
} & (
  | {
      kind: "checked";
      published: number;
      /** (predicted − published) / published, at the low end: −0.18 is 18 % too few. */
      error: number;
      /** Of lower berths, in percent, that would have made the rule exact. */
      occupancy: number;
    }
  /** No passengers published: the rule says, and nothing answers. */
  | { kind: "unanswered" }
  /** Lower berths are not published; `most` is what the ship's maximum would give, where that is known. */
  | { kind: "no berths"; published: number | undefined; most: number | undefined }
);

/** Seasons of one named ship with calls: those that can be checked first, oldest first. */
export function backChecks(presence: Presence[], ships: Ship[]): BackCheck[] {
  return presence
    .flatMap((each): BackCheck[] => {
      const [name, ...more] = each.ships;
      const ship = ships.find((known) => known.name === name && known.line === each.line);
      const whole = each.port === "marseille" && each.period.kind === "calendar_year";
      const counted = each.status === "actual" || each.status === "planned";
      return ship && more.length === 0 && whole && counted && each.calls ? [checkOf(each, ship, each.calls)] : [];
    })
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || yearOf(a) - yearOf(b));
}

const order = ["checked", "unanswered", "no berths"];

const yearOf = ({ presence }: BackCheck): number => Number(presence.period.label);

function checkOf(presence: Presence, ship: Ship, calls: number): BackCheck {
  const published = presence.passengers;
  const berths = ship.figures.lower_berths?.value;
  const most = ship.figures.max_passengers?.value;
  const both = presence.role === "transit" ? 1 : 2;
  if (berths === undefined)
    return {
      kind: "no berths",
      presence,
      ship,
      calls,
      predicted: undefined,
      published,
      most: most === undefined ? undefined : calls * most * both,
    };

  const predicted = { low: calls * berths, high: calls * berths * both };
  if (published === undefined || published <= 0) return { kind: "unanswered", presence, ship, calls, predicted };
  return {
    kind: "checked",
    presence,
    ship,
    calls,
    predicted,
    published,
    error: predicted.low / published - 1,
    occupancy: (published / predicted.low) * 100,
  };
}

/** Calls announced beside calls made, for a ship's season where both are published: how far a programme can be trusted. */
export type Kept = { line: string; ship: string; year: string; announced: Presence; made: Presence; error: number };

export function programmesKept(presence: Presence[]): Kept[] {
  const seasons = presence.filter(
    ({ port, period, calls, ships }) =>
      port === "marseille" && period.kind === "calendar_year" && calls && ships.length === 1,
  );
  return seasons
    .filter(({ status }) => status === "actual")
    .flatMap((made) =>
      seasons
        .filter(
          (each) =>
            each.status === "planned" && each.ships[0] === made.ships[0] && each.period.label === made.period.label,
        )
        .map((announced) => ({
          line: made.line,
          ship: made.ships[0] ?? "",
          year: made.period.label,
          announced,
          made,
          error: (announced.calls ?? 0) / (made.calls ?? 1) - 1,
        })),
    );
}
