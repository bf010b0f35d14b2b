import type { ScreenProps } from "./app";

export function Goal({ view }: ScreenProps) {
  return <p>{view.screen}</p>;
}
