import type { ScreenProps } from "./app";

export function Lines({ view }: ScreenProps) {
  return <p>{view.screen}</p>;
}
