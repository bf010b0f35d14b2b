import { create } from "zustand";
import type { Reading } from "../i18n/reading";
import type { LiveEngine } from "../db/watch";
import type { View } from "../domain/view";
import type { Offline } from "./offline";
import { type Ignored, readAddress } from "./address";

/** What the app knows beside the facts: the view of the address, what of the address was ignored, the engine, the open panel. */

/** silent: it was asked something and has said nothing for a while. gone: it was made again, and ended, several times. */
export type EngineState =
  { is: "starting" } | { is: "ready" } | { is: "silent" } | { is: "gone" } | { is: "failed"; error: Error };

/** The outcome of an action, where it leads, and the way back. */
export type Message = { text: string; link?: { text: string; href: string }; undo?: { text: string; act: () => void } };

export type State = {
  view: View;
  ignored: Ignored[];
  engine: EngineState;
  /** Settles when the engine has the facts, or cannot have them. */
  database: Promise<LiveEngine>;
  reading: Reading | undefined;
  paletteOpen: boolean;
  message: Message | undefined;
  offline: Offline;
  /** Whether the dossier is being written. */
  dossier: boolean;
};

export const useApp = create<State>(() => ({
  ...readAddress(typeof location === "undefined" ? "" : location.hash),
  engine: { is: "starting" },
  database: new Promise<LiveEngine>(() => undefined),
  reading: undefined,
  paletteOpen: false,
  message: undefined,
  offline: "no",
  dossier: false,
}));
