import { useState } from "react";
import type { SlideEdit } from "../domain/slide-edit";
import type { View } from "../domain/view";
import type { Deck } from "../slides/deck";
import { change } from "../state/actions";

/** Changes to a set of slides: each is an address, so the back button undoes it; `undo` takes back the last one made here. */

export type Editing = {
  edits: SlideEdit[];
  put: (edits: SlideEdit[], slide?: number) => void;
  undo: (() => void) | undefined;
};

type State = Pick<View, "edits" | "slide">;

export function useEditing(deck: Deck | undefined, view: View): Editing {
  const [past, setPast] = useState<State[]>([]);
  const before = past.at(-1);
  return {
    edits: deck?.edits ?? [],
    put: (edits, slide = view.slide) => {
      setPast([...past, { edits: view.edits, slide: view.slide }]);
      change({ edits, slide });
    },
    undo:
      before &&
      (() => {
        setPast(past.slice(0, -1));
        change(before);
      }),
  };
}
