import { create } from "zustand";

/** Questions that were answered, newest first, and the text in hand: kept on this device, where the browser allows it. */

export type Asked = { sql: string; rows: number; ms: number; at: string };

const key = "cap2m.questions";
const most = 50;
/** A question longer than this is a script: the device's small store is not for it. */
const longest = 20_000;

type Held = { asked: Asked[]; draft: string };

export const useHistory = create<Held>(() => held());

/** The same question asked again moves to the top. */
export function remember(asked: Asked): void {
  const others = useHistory.getState().asked.filter(({ sql }) => sql !== asked.sql);
  hold({ asked: [asked, ...others].slice(0, most) });
}

/** Questions from another device, in the place of those that are here. */
export function holdQuestions(asked: Asked[]): void {
  hold({ asked: asked.slice(0, most) });
}

export function keepDraft(draft: string): void {
  hold({ draft });
}

export function forgetQuestions(): void {
  hold({ asked: [] });
}

function hold(part: Partial<Held>): void {
  useHistory.setState(part);
  const { asked, draft } = useHistory.getState();
  try {
    const short = asked.filter(({ sql }) => sql.length <= longest);
    localStorage.setItem(key, JSON.stringify({ asked: short, draft: draft.length <= longest ? draft : "" }));
  } catch {
    // Without a store the questions last as long as the page does: the screen holds them too.
  }
}

function held(): Held {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    const { asked, draft } = found as Partial<Record<keyof Held, unknown>>;
    return {
      asked: Array.isArray(asked) ? asked.filter(isAsked).slice(0, most) : [],
      draft: typeof draft === "string" ? draft : "",
    };
  } catch {
    return { asked: [], draft: "" };
  }
}

function isAsked(found: unknown): found is Asked {
  if (typeof found !== "object" || found === null) return false;
  const { sql, rows, ms, at } = found as Record<keyof Asked, unknown>;
  return typeof sql === "string" && typeof rows === "number" && typeof ms === "number" && typeof at === "string";
}
