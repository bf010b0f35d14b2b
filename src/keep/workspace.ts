import { type OwnTarget } from "../domain/own-target";
import { type KeptFile, isRecord } from "./kept-file";

/** All of a person's work as one value: what a .cap2m file holds. */

export type AskedQuestion = { sql: string; rows: number; ms: number; at: string };

export type Workspace = {
  files: KeptFile[];
  targets: OwnTarget[];
  /** Scenarios as the text that an address carries. */
  scenarios: string[];
  questions: AskedQuestion[];
  /** Decks by name, each the address that makes it, and what was added to them from the screens. */
  decks: unknown[];
  clips: unknown[];
  /** The address of the screen, deck and choices included. */
  view: string;
};

/** Everything but the files, as it stands in workspace.json. */
export type WorkspaceNote = Omit<Workspace, "files"> & { version: number; savedAt: string; files: unknown[] };

export const workspaceVersion = 3;

/** From each version to the next. Version 1 is the first; 2 brought the decks; 3 files that take up earlier ones, of which one of version 2 holds none. */
const migrations: Record<number, (older: Record<string, unknown>) => Record<string, unknown>> = {
  1: (older) => ({ ...older, decks: [], clips: [] }),
  2: (older) => older,
};

/** The note of any version, as one of today; undefined when it is none. Targets, scenarios and decks are checked again where they are used. */
export function workspaceNote(found: unknown): WorkspaceNote | undefined {
  if (!isRecord(found) || typeof found["version"] !== "number") return undefined;
  let note = found;
  for (let version = found["version"]; version < workspaceVersion; version += 1)
    note = migrations[version]?.(note) ?? note;
  const { targets, scenarios, questions, decks, clips, view, savedAt, files } = note;
  if (!Array.isArray(decks) || !Array.isArray(clips)) return undefined;
  if (!Array.isArray(targets) || !Array.isArray(files) || typeof view !== "string") return undefined;
  if (!Array.isArray(scenarios) || !scenarios.every((each) => typeof each === "string")) return undefined;
  if (!Array.isArray(questions) || !questions.every(isQuestion)) return undefined;
  return {
    version: workspaceVersion,
    savedAt: typeof savedAt === "string" ? savedAt : "",
    targets: targets as OwnTarget[],
    scenarios,
    questions,
    decks,
    clips,
    view,
    files,
  };
}

function isQuestion(found: unknown): found is AskedQuestion {
  if (!isRecord(found)) return false;
  const { sql, rows, ms, at } = found;
  return typeof sql === "string" && typeof rows === "number" && typeof ms === "number" && typeof at === "string";
}
