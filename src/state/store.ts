import { create } from "zustand";
import type { Reading } from "../i18n/reading";
import type { Engine } from "../db/database";
import type { View } from "../domain/view";
import type { Offline } from "./offline";
import { type Ignored, readAddress } from "./address";

/** What the app knows beside the facts: the view of the address, what of the address was ignored, the engine, the open panel. */

export type EngineState = { is: "starting" } | { is: "ready" } | { is: "failed"; error: Error };

export type State = {
  view: View;
  ignored: Ignored[];
  engine: EngineState;
  /** Settles when the engine has the facts, or cannot have them. */
  database: Promise<Engine>;
  reading: Reading | undefined;
  paletteOpen: boolean;
  message: string | undefined;
  offline: Offline;
};

export const useApp = create<State>(() => ({
  ...readAddress(typeof location === "undefined" ? "" : location.hash),
  engine: { is: "starting" },
  database: new Promise<Engine>(() => undefined),
  reading: undefined,
  paletteOpen: false,
  message: undefined,
  offline: "no",
}));
