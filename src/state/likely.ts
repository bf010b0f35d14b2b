import { heavy, large, sizeOf } from "../intake/content";
import type { Outcome } from "../import/messages";
import { type Dropped, useDropped } from "./dropped";
import { chainOf, headsOf } from "./revising";

/** Which loaded file a new one is likely to take up. */

/** A large file that takes up no other is not read a second time only to say what it changes. */
export const isSmall = ({ bytes }: Dropped): boolean => sizeOf(bytes) < large;

/** Two files are compared row by row in memory, whole: one of 16 MB or more stands beside the others. */
export const isTooLarge = ({ bytes }: Dropped): boolean => sizeOf(bytes) >= heavy;

/** The loaded file that this one most likely takes up. */
export function likeOf(file: Dropped, outcome: Outcome): Dropped | undefined {
  const like = alikeOf(file, outcome);
  return like === undefined || isApart(file, like) ? undefined : like;
}

/** The loaded file that this one would take up, were not one of the two too large. */
export function apartOf(file: Dropped, outcome: Outcome): Dropped | undefined {
  const like = alikeOf(file, outcome);
  return like !== undefined && isApart(file, like) ? like : undefined;
}

const isApart = (file: Dropped, like: Dropped): boolean =>
  [file, ...chainOf(like, useDropped.getState().files)].some(isTooLarge);

/** Rows for the same table, of the same columns or under the same name. */
function alikeOf(file: Dropped, { table, mapping }: Outcome): Dropped | undefined {
  const { files, readings } = useDropped.getState();
  const columns = JSON.stringify(table?.header);
  const isLike = (other: Dropped): boolean => {
    if (other.id === file.id || other.mapping?.to !== mapping?.to) return false;
    const state = readings.get(other.id);
    const header = state?.is === "read" ? JSON.stringify(state.outcome.table?.header) : undefined;
    return header === columns || (other.name === file.name && mapping?.to !== "own");
  };
  return headsOf(files).findLast((other) => isLike(other) && !chainOf(other, files).some(({ id }) => id === file.id));
}
