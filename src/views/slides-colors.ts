import type { CSSProperties } from "react";
import type { HouseTemplate } from "../domain/house-template";
import { dressOf } from "../slides/dress";
import * as palette from "../slides/palette";
import type { Tone } from "../slides/deck";

/** The colours of the slides as the browser writes them: those of paper, whatever the theme of the screen, or those of the house. */

const nameOf = (color: string): string => `--sl-${color.toLowerCase()}`;

export const webColor = (color: string): string => `var(${nameOf(color)}, #${color})`;

/** The properties that put the colours of a template on a picture of a slide. */
export function dressStyle(template: HouseTemplate): CSSProperties {
  const { colors } = dressOf(template);
  return Object.fromEntries(Object.entries(colors).map(([own, color]) => [nameOf(own), `#${color}`])) as CSSProperties; // names of our own
}

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
