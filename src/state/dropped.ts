import { create } from "zustand";
import type { Mapping } from "../domain/mapping";
import type { Revision } from "../domain/revision";
import type { FastRead, Outcome, Progress, Step } from "../import/messages";
import { type Content, sizeOf } from "../intake/content";
import type { Answer } from "../intake/question";
import type { Recipe } from "../intake/recipe";
import { withoutFile } from "./revising";

/** The files that a person dropped in. A file and what was said of it are all there is to keep: everything else is read from it again. */

export type Dropped = {
  /** "dropped-" and twelve characters: the same bytes dropped again are the same file. */
  id: string;
  name: string;
  bytes: Content;
  /** Empty while a heavy file is read for the first time: its bytes pass by only once. */
  sha256: string;
  /** The moment it was dropped, as an ISO date and time. */
  droppedAt: string;
  answers: Answer[];
  /** Of an earlier file of the same shape. */
  recipe?: Recipe;
  /** What its rows were loaded as; absent while nothing of it is in the tables. */
  mapping?: Mapping;
  /** The file that it takes up, and what of it a person takes over; absent while nobody has said. */
  revision?: Revision;
};

/** Where the reading of a file stands. */
export type ReadingState =
  /** `fast`: all bytes are passed, and the database reads on. */
  | { is: "reading"; step: Step; progress?: Progress; fast?: FastRead; cancel: () => void }
  | { is: "loading"; step: Step; progress?: Progress; outcome: Outcome; cancel: () => void }
  /** `like`: the name of an earlier file of the same columns, whose recipe or mapping was taken over. */
  | { is: "read"; outcome: Outcome; trouble?: string; like?: string }
  | { is: "cancelled" }
  /** `isOut`: its rows should be in the tables, and are not. */
  | { is: "failed"; message: string; isOut?: true };

export type DroppedState = { files: Dropped[]; readings: ReadonlyMap<string, ReadingState> };

export const useDropped = create<DroppedState>(() => ({ files: [], readings: new Map() }));

/** The files, in the order in which they came. */
export const allDropped = (): Dropped[] => useDropped.getState().files;

export const droppedFile = (id: string): Dropped | undefined => allDropped().find((file) => file.id === id);

export const fileSize = ({ bytes }: Dropped): number => sizeOf(bytes);

/** Puts a file in, or what is now said of it in the place of what was. */
export function putDropped(file: Dropped): void {
  const { files } = useDropped.getState();
  const isThere = files.some(({ id }) => id === file.id);
  useDropped.setState({ files: isThere ? files.map((each) => (each.id === file.id ? file : each)) : [...files, file] });
}

export function setReading(id: string, state: ReadingState): void {
  useDropped.setState(({ readings }) => ({ readings: new Map([...readings, [id, state]]) }));
}

/** Forgets a file; its rows are taken out by `remove` in dropping.ts. What took it up takes up what it took up. */
export function forgetDropped(id: string): void {
  useDropped.setState(({ files, readings }) => ({
    files: withoutFile(files, id),
    readings: new Map([...readings].filter(([key]) => key !== id)),
  }));
}
