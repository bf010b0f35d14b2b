import type { State } from "./conformity";

/** What the foot of every page says, without loading the grid that it is worked out from: test/rgaa holds the two together. */
export const declared: State = "partial";
