import { bundleOf, openBundle } from "../keep/bundle";
import type { BundleRefusal } from "../keep/bundle";
import { draftOf, textOf } from "../domain/scenario-text";
import { replaceFiles } from "./changes";
import { allDropped } from "./dropped";
import { keepSafely, readDecks, readTargets, useKept } from "./kept";
import { holdQuestions, useHistory } from "./query-history";

/** All of a person's work to one file, and from one. */

export function savedWorkspace(): Promise<Uint8Array<ArrayBuffer>> {
  const { targets, scenarios, decks, clips } = useKept.getState();
  const workspace = {
    files: allDropped(),
    targets,
    scenarios: scenarios.map(textOf),
    questions: useHistory.getState().asked,
    decks,
    clips,
    view: location.hash,
  };
  return bundleOf(workspace, new Date().toISOString());
}

/**
 * Puts the work of a file in the place of what is here, as one step that can be undone; or says why not, and changes nothing. "not kept": it is
 * open, and its targets and scenarios are not, because the browser keeps nothing.
 */
export async function openWorkspace(name: string, bytes: Uint8Array): Promise<BundleRefusal | "not kept" | undefined> {
  const opened = await openBundle(bytes);
  if (opened.is === "refused") return { why: opened.why, part: opened.part };
  const { files, targets, scenarios, questions, decks, clips, view } = opened.workspace;
  await replaceFiles(files, name);
  const isKept = await keepSafely({
    targets: readTargets(targets),
    scenarios: scenarios.flatMap((text) => draftOf(text) ?? []),
    ...readDecks(decks, clips),
  });
  holdQuestions(questions);
  location.hash = view;
  return isKept ? undefined : "not kept";
}
