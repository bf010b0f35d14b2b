import { openFactsInNode } from "../src/build/engine-node";
import { askAll, factsOf } from "../src/db/queries";
import type { Facts } from "../src/domain/facts";

/** The facts of data/ as known on a day, from the real engine: what a screen is given. */
export async function factsKnown(...days: (string | undefined)[]): Promise<Facts[]> {
  const db = await openFactsInNode("data");
  return Promise.all(days.map(async (day) => factsOf(await askAll(db, day), day)));
}
