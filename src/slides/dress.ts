import { contrast, distance, forMarks, forText, mixed } from "../domain/contrast";
import { type HouseTemplate, type ThemeSlot, themeSlots } from "../domain/house-template";
import { ink, ink2, ink3, line, onPanel, paper, sunk, tones } from "./palette";

/** A template put on our slides: the colour of each place of the theme, and of what stands beside the theme. */
export type Dress = {
  theme: Record<ThemeSlot, string>;
  /** Our colours to those that take their place, those of the theme included. */
  colors: Record<string, string>;
  fonts: { major: string; minor: string };
  /** Places whose colour in the template could not be read here, or taken for another: they stay ours. */
  kept: ThemeSlot[];
};

const ownFont = "Arial";

const own: Record<ThemeSlot, string> = {
  dk1: ink,
  lt1: paper,
  dk2: ink2,
  lt2: sunk,
  accent1: tones.mrs.mark,
  accent2: tones.mia.mark,
  accent3: tones.route.mark,
  accent4: tones.mrs2.mark,
  accent5: tones.peer.mark,
  accent6: line,
  hlink: tones.mrs.words,
  folHlink: ink2,
};

/** Marks of different ports nearer than this would be taken for each other. */
const apart = 60;
const ports = ["accent1", "accent2", "accent3", "accent5"] as const;

export function dressOf({ colors: given, fonts }: HouseTemplate): Dress {
  const theme = { ...own };
  const take = (slot: ThemeSlot, isReadable: (color: string) => boolean) => {
    const color = given[slot];
    if (color !== undefined && isReadable(color)) theme[slot] = color;
  };
  const onPaper = (least: number) => (color: string) => contrast(color, theme.lt1) >= least;

  take("lt1", (color) => readsOn(color));
  take("dk1", (color) => onPaper(forText)(color) && contrast(color, onPanel) >= forText);
  take("dk2", onPaper(forText));
  for (const slot of ["accent1", "accent3"] as const) take(slot, onPaper(forText)); // their marks and their words are one
  for (const slot of ["accent2", "accent4", "accent5"] as const) take(slot, onPaper(forMarks));
  if (mistaken(theme)) for (const slot of [...ports, "accent4"] as const) theme[slot] = own[slot];
  take("accent6", () => true);
  take("hlink", onPaper(forText));
  take("folHlink", onPaper(forText));
  const colors = besideTheme(theme);
  const texts = [theme.dk1, theme.dk2, theme.accent1, theme.accent3, ink3, colors[tones.mia.words] ?? tones.mia.words];
  const holds = (ground: string) => texts.every((text) => contrast(text, ground) >= forText);
  if (!holds(theme.lt2)) theme.lt2 = theme.lt1;
  take("lt2", holds);
  return {
    theme,
    colors: { ...Object.fromEntries(inPlaces.map((slot) => [own[slot], theme[slot]])), ...colors },
    fonts: { major: fonts.major ?? ownFont, minor: fonts.minor ?? ownFont },
    kept: themeSlots.filter((slot) => given[slot] !== undefined && given[slot] !== theme[slot]),
  };
}

const inPlaces = themeSlots.filter((slot) => !["accent6", "hlink", "folHlink"].includes(slot));

/** Every colour of ours that may have to stay must be readable on another paper. */
const readsOn = (ground: string): boolean =>
  [ink, ink2, ink3, ...Object.values(tones).map(({ words }) => words)].every(
    (text) => contrast(text, ground) >= forText,
  ) && Object.values(tones).every(({ mark }) => contrast(mark, ground) >= forMarks);

const mistaken = (theme: Dress["theme"]): boolean =>
  ports.some((slot, at) => ports.slice(at + 1).some((other) => distance(theme[slot], theme[other]) < apart));

/** Washes, rules and words follow the marks they belong to. */
function besideTheme(theme: Dress["theme"]): Record<string, string> {
  const wash = (color: string) => mixed(color, theme.lt1, 0.88);
  const isTaken = (slot: ThemeSlot) => theme[slot] !== own[slot];
  const readable = contrast(theme.accent2, theme.lt1) >= forText;
  return {
    ...((isTaken("dk1") || isTaken("accent6")) && { [line]: mixed(theme.dk1, theme.lt1, 0.85) }),
    ...(isTaken("accent1") && { [tones.mrs.wash]: wash(theme.accent1) }),
    ...(isTaken("accent2") && {
      [tones.mia.wash]: wash(theme.accent2),
      [tones.mia.words]: readable ? theme.accent2 : theme.dk1,
    }),
    ...(isTaken("accent3") && { [tones.route.wash]: wash(theme.accent3) }),
  };
}
