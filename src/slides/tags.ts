import type { Deck } from "./deck";
import { allSlides } from "./deck";
import type { SlideBox } from "./layout";

/** How a refresh knows each object again, however it was moved or recoloured: by a tag at the end of its name, which PowerPoint keeps. */

/** One for each slide of a deck, in order: what it tells, and its turn where that is told twice. */
export function slideKeys(deck: Deck): string[] {
  const turns = new Map<string, number>();
  return allSlides(deck).map(({ id }, at) => {
    const key = deck.edits[at]?.slide ?? `appendix-${id}`;
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    return turn === 1 ? key : `${key}~${turn}`;
  });
}

/** Of an object on its slide: a slide has one chart or table. */
export function boxTag(box: SlideBox): string | undefined {
  if (box.is === "rule") return undefined;
  return box.is === "text" ? slug(box.name) : box.is;
}

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "") || "text";

/** Names are shown in a list of the objects: the tag follows the words. */
export const taggedName = (name: string, tag: string): string => `${name.slice(0, 150)} {c2m:${tag}}`;

export const tagIn = (name: string | undefined): string | undefined => / ?\{c2m:([a-z0-9~/-]+)\}/.exec(name ?? "")?.[1];
