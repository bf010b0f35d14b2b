import type { Reading } from "../i18n/reading";
import type { Database } from "../db/database";
import type { Screen, View } from "../domain/view";
import { onScreen, readAddress, writeAddress } from "./address";
import { useApp } from "./store";

/** What a person can do. Every choice goes through the address, so that the back button undoes it and a link repeats it. */

export function change(part: Partial<View>): void {
  location.hash = writeAddress({ ...useApp.getState().view, ...part });
}

/** Forgets choices that are optional in the view (asOf, from, to). */
export function reset(...keys: ("asOf" | "from" | "to")[]): void {
  const view = { ...useApp.getState().view };
  for (const key of keys) delete view[key];
  location.hash = writeAddress(view);
}

/** The address of another screen with today's choices kept. */
export function addressOf(view: View, screen: Screen, line?: string): string {
  return writeAddress(onScreen(view, screen, line));
}

/** Follows the address from now on. */
export function followAddress(): void {
  window.addEventListener("hashchange", () =>
    useApp.setState({ ...readAddress(location.hash), reading: undefined, message: undefined }),
  );
}

export function openReading(reading: Reading): void {
  useApp.setState({ reading });
}

export function closeReading(): void {
  useApp.setState({ reading: undefined });
}

export function showPalette(paletteOpen: boolean): void {
  useApp.setState({ paletteOpen });
}

export function say(message: string | undefined): void {
  useApp.setState({ message });
}

/** Copies a text and says so, or says why not. */
export async function copy(text: string, done: string, refused: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say(refused);
  }
}

/** Every question that is not shipped waits for the engine, or for the reason why there is none. The mark is what test/bench measures. */
export function followEngine(database: Promise<Database>): void {
  useApp.setState({ database });
  void settle(database);
}

async function settle(database: Promise<Database>): Promise<void> {
  try {
    await database;
    performance.mark("cap2m:engine");
    useApp.setState({ engine: { is: "ready" } });
  } catch (cause) {
    useApp.setState({ engine: { is: "failed", error: cause instanceof Error ? cause : new Error(String(cause)) } });
  }
}
