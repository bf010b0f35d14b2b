/** What a deck takes from the PowerPoint template of a house, as it is kept: colours and fonts of its theme, its logo, the shape of its slides. */

export const themeSlots = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
export type ThemeSlot = (typeof themeSlots)[number];

const logoTypes = ["image/png", "image/jpeg", "image/gif"] as const;
/** `data` in base64; `ratio` is width over height. */
export type Logo = { type: (typeof logoTypes)[number]; data: string; ratio: number };

export type HouseTemplate = {
  name: string;
  /** Six hexadecimal digits in capitals; a colour that the theme says in another way is left out. */
  colors: Partial<Record<ThemeSlot, string>>;
  fonts: { major?: string; minor?: string };
  logo?: Logo;
  /** Of its slides; absent where ours would not stand on them. */
  size?: SlideSize;
};

/** In the units of the file: 914,400 an inch. */
export type SlideSize = { w: number; h: number };

/** Shapes from a square to a cinema's; a page upright would crush what is made for a screen. Sides as PowerPoint allows them. */
export function slideSizeOf(w: unknown, h: unknown): SlideSize | undefined {
  const isSide = (side: unknown): side is number =>
    Number.isInteger(side) && Number(side) >= 914_400 && Number(side) <= 51_206_400;
  return isSide(w) && isSide(h) && w / h >= 1 && w / h <= 2.4 ? { w, h } : undefined;
}

/** Why a file gives no template. */
export type TemplateRefusal = "large" | "other" | "locked" | "macros" | "damaged" | "swollen" | "themeless";

export const largestTemplate = 200_000_000;

const isColor = (found: unknown): found is string => typeof found === "string" && /^[\dA-F]{6}$/.test(found);

/** Names that can stand in a file and in a style; what fonts are called needs no more. */
export const isFontName = (found: unknown): found is string =>
  typeof found === "string" && /^[\p{L}\p{N}][\p{L}\p{N} ._+&'()-]{0,63}$/u.test(found);

const isRecord = (found: unknown): found is Record<string, unknown> => typeof found === "object" && found !== null;

const isRatio = (found: unknown): found is number => typeof found === "number" && found > 0.05 && found < 50;

/** A kept record as a template; undefined when it is none. */
export function templateOf(found: unknown): HouseTemplate | undefined {
  if (!isRecord(found)) return undefined;
  const { name, colors, fonts, logo, size } = found;
  if (typeof name !== "string" || !isRecord(colors) || !isRecord(fonts)) return undefined;
  const checkedLogo = logoOf(logo);
  const checkedSize = isRecord(size) ? slideSizeOf(size["w"], size["h"]) : undefined;
  return {
    name,
    colors: Object.fromEntries(themeSlots.flatMap((slot) => (isColor(colors[slot]) ? [[slot, colors[slot]]] : []))),
    fonts: {
      ...(isFontName(fonts["major"]) && { major: fonts["major"] }),
      ...(isFontName(fonts["minor"]) && { minor: fonts["minor"] }),
    },
    ...(checkedLogo && { logo: checkedLogo }),
    ...(checkedSize && { size: checkedSize }),
  };
}

function logoOf(found: unknown): Logo | undefined {
  if (!isRecord(found)) return undefined;
  const type = logoTypes.find((each) => each === found["type"]);
  const { data, ratio } = found;
  return type && typeof data === "string" && /^[\dA-Za-z+/]+=*$/.test(data) && isRatio(ratio)
    ? { type, data, ratio }
    : undefined;
}
