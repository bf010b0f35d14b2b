import type { Facts } from "../domain/facts";
import type { Road } from "../domain/road";
import type { Around } from "../domain/scenario-check";
import { yearLookedFrom } from "./goal-year";

/** What the check of a scenario looks up: the year one looks from, and how many each ship can carry. */
export function aroundOf({ ships }: Facts, { lookedAtFrom }: Road): Around {
  const most = new Map(ships.map(({ id, figures }) => [id, figures.max_passengers?.value]));
  return { asOfYear: yearLookedFrom(lookedAtFrom), maximumOf: (ship) => most.get(ship) };
}
