import { keepWords } from "../i18n/keep-words";
import { say } from "./actions";
import { useApp } from "./store";
import { openWorkspace } from "./workspace";

/** A .cap2m file that came to the page: opened, or refused with the reason. */
export async function openWork(name: string, bytes: Uint8Array): Promise<void> {
  const words = keepWords(useApp.getState().view.lang);
  const refusal = await openWorkspace(name, bytes);
  // The new address takes the message of the old screen away; this one is of the new screen.
  await new Promise((resolve) => setTimeout(resolve));
  if (refusal === "not kept") return say(`${words.opened(name)} ${words.ownNotKept}`);
  say(refusal ? `${words.refused(name)} ${words.refusals[refusal.why](refusal.part)}` : words.opened(name));
}
