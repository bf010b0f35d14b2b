import { create } from "zustand";
import { onScreen, writeAddress } from "./address";
import { useApp } from "./store";

/** A PowerPoint file that was dropped on the page: the Slides screen looks at it. */

export const useReturned = create<{ file: File | undefined }>(() => ({ file: undefined }));

export const isDeck = ({ name }: File): boolean => /\.pp[ts][xm]$/i.test(name);

export function bringBack(file: File): void {
  useReturned.setState({ file });
  const { view } = useApp.getState();
  if (view.screen !== "slides") location.hash = writeAddress(onScreen(view, "slides"));
}

/** Taken once. */
export const takeReturned = (): void => useReturned.setState({ file: undefined });
