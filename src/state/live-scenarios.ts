import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "../domain/scenario-check";
import { amend } from "./actions";

/** Scenarios while they are being changed: each move of a slider is drawn at once, the address follows when the hand rests. */

const restMs = 300;
/** A change of the same number within this time is the same step back. */
const gestureMs = 1500;

export type Edit = (at: number, what: string, update: (draft: Draft) => Draft) => void;

type Live = { from: Draft[]; drafts: Draft[]; what: string };

export function useScenarios(scenarios: Draft[]): { drafts: Draft[]; edit: Edit; settle: () => void } {
  const [live, setLive] = useState<Live>();
  const source = useRef(scenarios);
  const last = useRef({ what: "", when: 0 });
  const pending = live?.from === scenarios ? live : undefined;
  useEffect(() => {
    source.current = scenarios;
  }, [scenarios]);

  const edit: Edit = useCallback((at, what, update) => {
    setLive((now) => {
      const from = source.current;
      const before = now?.from === from ? now.drafts : from;
      return {
        from,
        what: `${at} ${what}`,
        drafts: before.map((draft, place) => (place === at ? update(draft) : draft)),
      };
    });
  }, []);

  const settle = useCallback(() => {
    if (!pending) return;
    const isFirst = pending.what !== last.current.what || performance.now() - last.current.when > gestureMs;
    last.current = { what: pending.what, when: performance.now() };
    amend({ scenarios: pending.drafts }, isFirst);
  }, [pending]);

  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(settle, restMs);
    return () => clearTimeout(timer);
  }, [pending, settle]);

  return { drafts: pending?.drafts ?? scenarios, edit, settle };
}
