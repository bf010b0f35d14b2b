import type { Mapping } from "../domain/mapping";
import { destinations, roles } from "../domain/mapping";
import type { Content } from "../intake/content";
import { type Revision, differenceKinds } from "../domain/revision";
import type { Answer } from "../intake/question";
import type { Recipe } from "../intake/recipe";

/** A dropped file as it is kept: its bytes, and everything a person said of them. */

export type KeptFile = {
  id: string;
  name: string;
  bytes: Content;
  sha256: string;
  /** ISO date and time. */
  droppedAt: string;
  answers: Answer[];
  recipe?: Recipe;
  mapping?: Mapping;
  /** What a person takes over of it, beside an earlier file. */
  revision?: Revision;
};

/** All but the bytes. */
export type KeptNote = Omit<KeptFile, "bytes">;

/** A record that was not written by us, or not whole, is no file. The recipe is checked where it is used. */
export function keptNote(found: unknown): KeptNote | undefined {
  if (!isRecord(found)) return undefined;
  const { id, name, sha256, droppedAt, answers, recipe, mapping, revision } = found;
  if (typeof id !== "string" || !/^dropped-[0-9a-f]{12}$/.test(id) || typeof name !== "string") return undefined;
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  if (typeof droppedAt !== "string" || Number.isNaN(Date.parse(droppedAt))) return undefined;
  if (!Array.isArray(answers) || !answers.every(isAnswer)) return undefined;
  if (!isAbsentOr(recipe, isRecord) || !isAbsentOr(mapping, isMapping) || !isAbsentOr(revision, isRevision))
    return undefined;
  return {
    id,
    name,
    sha256,
    droppedAt,
    answers,
    ...(recipe && { recipe: recipe as Recipe }),
    ...(mapping && { mapping }),
    ...(revision && { revision }),
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Absent, or what it should be. */
const isAbsentOr = <T>(found: unknown, is: (value: unknown) => value is T): found is T | undefined =>
  found === undefined || is(found);

function isAnswer(found: unknown): found is Answer {
  if (!isRecord(found)) return false;
  const { about, choice, column, line } = found;
  return (
    typeof about === "string" &&
    typeof choice === "string" &&
    (column === undefined || typeof column === "string") &&
    (line === undefined || typeof line === "number")
  );
}

function isMapping(found: unknown): found is Mapping {
  if (!isRecord(found)) return false;
  const { to, roles: given, said, table } = found;
  return (
    destinations.some((each) => each === to) &&
    Array.isArray(given) &&
    given.every((role) => roles.some((each) => each === role)) &&
    isRecord(said) &&
    typeof table === "string"
  );
}

function isRevision(found: unknown): found is Revision {
  if (!isRecord(found)) return false;
  const { of, takes, except } = found;
  return (
    (of === undefined || typeof of === "string") &&
    Array.isArray(takes) &&
    takes.every((kind) => differenceKinds.some((each) => each === kind)) &&
    Array.isArray(except) &&
    except.every((id) => typeof id === "string")
  );
}
