import type { TemplateRefusal, ThemeSlot } from "../domain/house-template";
import type { TemplateWords } from "./fr-template";

/** The PowerPoint template of a house: what is taken from it, what cannot be. */

const slots: Record<ThemeSlot, string> = {
  dk1: "text",
  lt1: "background",
  dk2: "second text",
  lt2: "second background",
  accent1: "Marseille",
  accent2: "Miami",
  accent3: "the road to the target",
  accent4: "Marseille, second series",
  accent5: "the other ports",
  accent6: "accent colour 6",
  hlink: "links",
  folHlink: "followed links",
};

const refused: Record<TemplateRefusal, string> = {
  large: "it is over 200 MB. Save it without its slides and films",
  other: "it is not a .pptx or .potx file of PowerPoint",
  locked: "it has a password, or is in the old .ppt format. Save it without a password, as .pptx",
  macros: "it holds macros. Save it as .pptx or .potx, without macros",
  damaged: "it is damaged. Open it in PowerPoint and save it again",
  swollen: "one of its parts is far too large when unpacked",
  themeless: "it has no theme, so neither colours nor fonts to take",
};

export const template: TemplateWords = {
  title: "House template",
  choose: "Choose a .pptx or .potx",
  another: "Change the template",
  takeOff: "Take the template off",
  help: "Its colours, fonts, logo and slide size go into the file. It stays on this device.",
  reading: "Reading the template…",
  worn: (name) => `${name} is applied.`,
  colors: (taken, given) => `Colours: ${taken} of ${given}.`,
  fonts: (major, minor) => (major === minor ? `Font: ${major}.` : `Fonts: ${major} and ${minor}.`),
  logo: { there: "Logo taken.", none: "No logo to take (a PNG, JPEG or GIF picture under 1 MB)." },
  shape: {
    taken: "The file has the slide size of the template; the preview stays 16:9.",
    left: "The slides stay 16:9: the size of those of the template cannot be taken.",
  },
  kept: (names) => `Our colour stays, as the template’s would be unreadable or taken for another: ${names}.`,
  slots,
  refused: (name, why) => `${name} is not applied: ${refused[why]}. Nothing has changed.`,
  notKept: "The browser refuses to keep it: it holds until the page is closed.",
};
