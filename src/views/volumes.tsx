import type { ScreenProps } from "./app";

export function Volumes({ view }: ScreenProps) {
  return <p>{view.screen}</p>;
}
