import * as palette from "../slides/palette";
import type { Tone } from "../slides/deck";

/** The colours of the slides as the browser writes them: those of paper, whatever the theme of the screen. */

export const webColor = (color: string): string => `#${color}`;

export const ink = webColor(palette.ink);
export const ink2 = webColor(palette.ink2);
export const ink3 = webColor(palette.ink3);
export const line = webColor(palette.line);
export const paper = webColor(palette.paper);

const toneOf = ({ mark, wash, words }: (typeof palette.tones)[Tone]) => ({
  mark: webColor(mark),
  wash: webColor(wash),
  words: webColor(words),
});

export const tones: Record<Tone, ReturnType<typeof toneOf>> = {
  mrs: toneOf(palette.tones.mrs),
  mrs2: toneOf(palette.tones.mrs2),
  mia: toneOf(palette.tones.mia),
  route: toneOf(palette.tones.route),
  peer: toneOf(palette.tones.peer),
  ink: toneOf(palette.tones.ink),
};
