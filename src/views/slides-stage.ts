import { useEffect, useRef } from "react";

/** What is on stage, told between the windows of this browser: the show and the presenter's notes. Nothing leaves the device. */

export type Stage = { slide: number; isBlack: boolean };

const channel = "cap2m.stage";

/** Tells the other window when this one changes, and hears it. */
export function useStage(stage: Stage, hear: (stage: Stage) => void): void {
  const hearing = useRef(hear);
  const last = useRef("");
  useEffect(() => {
    hearing.current = hear;
  });
  const { slide, isBlack } = stage;
  useEffect(() => {
    const post = new BroadcastChannel(channel);
    post.addEventListener("message", ({ data }) => {
      const heard = stageOf(data);
      if (!heard) return;
      last.current = JSON.stringify(heard);
      hearing.current(heard);
    });
    const now = { slide, isBlack };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    if (last.current !== JSON.stringify(now)) post.postMessage(now);
    last.current = JSON.stringify(now);
    return () => post.close();
  }, [slide, isBlack]);
}

function stageOf(data: unknown): Stage | undefined {
  if (typeof data !== "object" || data === null || !("slide" in data) || !("isBlack" in data)) return undefined;
  const { slide, isBlack } = data;
  return typeof slide === "number" && Number.isInteger(slide) && slide > 0 && typeof isBlack === "boolean"
    ? { slide, isBlack }
    : undefined;
}
