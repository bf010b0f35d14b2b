import type { Mark, Tone } from "./deck";

/** The light theme of src/ui/tokens.css, as a file names colours. */
export const ink = "0B1A2B";
export const ink2 = "3F5166";
export const ink3 = "596A7E";
export const line = "D5DEE7";
export const sunk = "F2F5F8";
export const paper = "FFFFFF";
/** Quieter text on the ink panel of the opening slide. */
export const onPanel = "C9D5E2";

/** The colour of marks and the wash under their textures; `words` where text needs more contrast than marks. */
export const tones: Record<Tone, { mark: string; wash: string; words: string }> = {
  mrs: { mark: "0059B3", wash: "E4EFFA", words: "0059B3" },
  mrs2: { mark: "3F8ACF", wash: "E4EFFA", words: "0059B3" },
  mia: { mark: "E4512B", wash: "FDEDE7", words: "B83812" },
  route: { mark: "A2186F", wash: "F9EAF3", words: "A2186F" },
  peer: { mark: "7A8B9E", wash: "F2F5F8", words: "596A7E" },
  ink: { mark: ink, wash: sunk, words: ink },
};

/** The preset patterns of DrawingML that come nearest to the textures of the screens. */
export const patterns: Partial<Record<Mark, string>> = { ruled: "narVert", hatched: "wdUpDiag" };

/** The place of a colour in the theme of the file (theme-xml.ts): who puts the deck on another theme changes these with it. */
const inTheme: Record<string, string> = {
  [ink]: "tx1",
  [paper]: "bg1",
  [ink2]: "tx2",
  [sunk]: "bg2",
  [tones.mrs.mark]: "accent1",
  [tones.mia.mark]: "accent2",
  [tones.route.mark]: "accent3",
  [tones.mrs2.mark]: "accent4",
  [tones.peer.mark]: "accent5",
  [line]: "accent6",
};

/** The element that names a colour, and its value. */
export function colorElement(color: string): { name: "a:schemeClr" | "a:srgbClr"; value: string } {
  const value = inTheme[color];
  return value === undefined ? { name: "a:srgbClr", value: color } : { name: "a:schemeClr", value };
}
