import {
  type HouseTemplate,
  type Logo,
  type TemplateRefusal,
  type ThemeSlot,
  isFontName,
  largestTemplate,
  slideSizeOf,
  themeSlots,
} from "../domain/house-template";
import { type Opener, Refused, officeFile } from "./office-file";
import { type Relations, partAt, relationsOf } from "./template-links";
import { logoIn } from "./template-logo";
import { type Element, within } from "./xml";

/** Reads what a deck can take from a .pptx or .potx: of the file, only the parts that say it are unpacked. */

export type TemplateRead = { template: HouseTemplate } | { refusal: TemplateRefusal };

/** `size` and `name` are asked before a byte is read. */
export async function readTemplate(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<TemplateRead> {
  if (file.size > largestTemplate) return { refusal: "large" };
  try {
    return { template: templateIn(file.name, new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    return { refusal: error instanceof Refused ? error.refusal : "damaged" };
  }
}

function templateIn(name: string, bytes: Uint8Array): HouseTemplate {
  const { open, main } = officeFile(name, bytes);
  const links = (part: string): Relations => relationsOf(part, open);
  const presentation = xmlAt(main, open);
  const master = links(main).find(({ type }) => type === "slideMaster")?.target;
  const theme = themeOf(master, links, open);
  const [size] = within(presentation, "sldSz");
  const page = { w: Number(size?.attributes["cx"]), h: Number(size?.attributes["cy"]) };
  const own = slideSizeOf(page.w, page.h);
  const logo: Logo | undefined = master === undefined ? undefined : logoIn(master, page, open);
  return {
    name,
    colors: colorsOf(theme),
    fonts: fontsOf(theme),
    ...(logo && { logo }),
    ...(own && { size: own }),
  };
}

function xmlAt(name: string, open: Opener): Element {
  const bytes = open(name);
  if (!bytes) throw new Refused("damaged");
  return partAt(bytes);
}

function themeOf(master: string | undefined, links: (part: string) => Relations, open: Opener): Element {
  const target = master && links(master).find(({ type }) => type === "theme")?.target;
  const bytes = target === undefined || target === "" ? undefined : open(target);
  const theme = bytes && partAt(bytes);
  if (!theme || within(theme, "clrScheme").length === 0) throw new Refused("themeless");
  return theme;
}

function colorsOf(theme: Element): HouseTemplate["colors"] {
  const [scheme] = within(theme, "clrScheme");
  if (!scheme) return {};
  const valueOf = (slot: ThemeSlot): string | undefined => {
    const [place] = within(scheme, slot);
    const [rgb] = place ? within(place, "srgbClr") : [];
    const [system] = place ? within(place, "sysClr") : [];
    const value = rgb?.attributes["val"] ?? system?.attributes["lastClr"] ?? "";
    return /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
  };
  return Object.fromEntries(
    themeSlots.flatMap((slot) => {
      const value = valueOf(slot);
      return value === undefined ? [] : [[slot, value]];
    }),
  );
}

function fontsOf(theme: Element): HouseTemplate["fonts"] {
  const faceOf = (kind: string) => {
    const [font] = within(theme, kind);
    const [latin] = font ? within(font, "latin") : [];
    const face = latin?.attributes["typeface"];
    return isFontName(face) ? face : undefined;
  };
  const [major, minor] = [faceOf("majorFont"), faceOf("minorFont")];
  return { ...(major !== undefined && { major }), ...(minor !== undefined && { minor }) };
}
