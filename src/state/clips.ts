import { create } from "zustand";
import { type Clip, clipKey } from "../domain/clip";
import { type SlideEdit, madeSlides, mostSlides } from "../domain/slide-edit";
import { type View, defaultView } from "../domain/view";
import { sha256Of } from "../intake/fingerprint";
import { readAddress, writeAddress } from "./address";
import { type Kept, type KeptDeck, keep, useKept } from "./kept";
import { useApp } from "./store";

/** What is added to a deck from another screen: the deck that was last open, else a set of one's own, kept under its name. */

/** `slides` counts those of the argument: what is added stands after them. */
type OpenDeck = KeptDeck & { slides: number };

const useOpenDeck = create<{ deck: OpenDeck | undefined }>(() => ({ deck: undefined }));

/** The deck on screen is the one that additions go to. It is called as it was kept, while it is of the same set. */
export function noteOpenDeck(address: string, name: string, slides: number): void {
  const before = useOpenDeck.getState().deck;
  if (before?.address === address) return;
  const kept = useKept.getState().decks;
  const own = kept.find((each) => each.address === address)?.name;
  const still = before && setOf(before.address) === setOf(address) && kept.some((each) => each.name === before.name);
  useOpenDeck.setState({ deck: { address, slides, name: own ?? (still ? before.name : name) } });
}

function setOf(address: string): string {
  const { pack, line, named } = readAddress(address).view;
  return [pack, line, named].join(" ");
}

export type AddOutcome =
  { is: "added"; name: string; address: string; undo: () => void } | { is: "full"; name: string } | { is: "not kept" };

/** `usual` is what a new set is called. */
export async function addClip(given: Omit<Clip, "id">, usual: string): Promise<AddOutcome> {
  const clip: Clip = { ...given, id: (await sha256Of(new TextEncoder().encode(JSON.stringify(given)))).slice(0, 12) };
  const before = { kept: keptNow(), open: useOpenDeck.getState().deck };
  const deck = before.open ?? ownDeck() ?? newDeck(usual);
  const view = inLanguageOfScreen(readAddress(deck.address).view);
  const made: SlideEdit[] = view.edits.length === 0 && view.pack !== "own" ? [{ slide: madeSlides }] : view.edits;
  if (Math.max(made.length, deck.slides) >= mostSlides) return { is: "full", name: deck.name };
  const slides = deck.slides + 1;
  const address = writeAddress({
    ...view,
    edits: [...made, { slide: clipKey(clip.id) }],
    slide: slides,
    stage: "desk",
  });
  const isKept = keep({
    decks: [...before.kept.decks.filter((each) => each.name !== deck.name), { name: deck.name, address }],
    clips: [...before.kept.clips.filter(({ id }) => id !== clip.id), clip],
  });
  if (!isKept) return { is: "not kept" };
  useOpenDeck.setState({ deck: { name: deck.name, address, slides } });
  const undo = () => {
    keep(before.kept);
    useOpenDeck.setState({ deck: before.open });
  };
  return { is: "added", name: deck.name, address, undo };
}

/** The screen stays as it is; a deck in the other language stays in its own. */
function inLanguageOfScreen(view: View): View {
  const { lang, theme } = useApp.getState().view;
  const deck = view.deck ?? (view.lang === lang ? undefined : view.lang);
  return { ...view, lang, theme, ...(deck && { deck }) };
}

function keptNow(): Pick<Kept, "decks" | "clips"> {
  const { decks, clips } = useKept.getState();
  return { decks, clips };
}

/** The set of one's own that was kept last. */
function ownDeck(): OpenDeck | undefined {
  const found = useKept.getState().decks.findLast(({ address }) => readAddress(address).view.pack === "own");
  return found && { ...found, slides: readAddress(found.address).view.edits.length };
}

const newDeck = (name: string): OpenDeck => ({
  name,
  address: writeAddress({ ...defaultView("slides"), lang: useApp.getState().view.lang, pack: "own", named: name }),
  slides: 0,
});
