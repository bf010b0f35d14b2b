import {
  type HouseTemplate,
  type Logo,
  type TemplateRefusal,
  type ThemeSlot,
  isFontName,
  largestTemplate,
  themeSlots,
} from "../domain/house-template";
import { refusalOf, unpackMember } from "../intake/archive";
import { type Member, zipDirectory } from "../intake/zip-directory";
import { type Relations, partAt, relationsOf } from "./template-links";
import { logoIn } from "./template-logo";
import { type Element, within } from "./xml";

/** Reads what a deck can take from a .pptx or .potx: of the file, only the parts that say it are unpacked. */

export type TemplateRead = { template: HouseTemplate } | { refusal: TemplateRefusal };

class Refused extends Error {
  readonly refusal: TemplateRefusal;
  constructor(refusal: TemplateRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** `size` and `name` are asked before a byte is read. */
export async function readTemplate(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<TemplateRead> {
  if (file.size > largestTemplate) return { refusal: "large" };
  try {
    return { template: templateIn(file.name, new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    return { refusal: error instanceof Refused ? error.refusal : "damaged" };
  }
}

const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];
const startsWith = (bytes: Uint8Array, signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

function templateIn(name: string, bytes: Uint8Array): HouseTemplate {
  if (startsWith(bytes, compound)) throw new Refused("locked");
  if (!startsWith(bytes, zip)) throw new Refused("other");
  const members = zipDirectory(bytes);
  if (!members) throw new Refused("damaged");
  if (members.some(({ encrypted }) => encrypted)) throw new Refused("locked");
  const open = opener(bytes, members);
  const main = mainPart(name, open("[Content_Types].xml"), members);
  const links = (part: string): Relations => relationsOf(part, open);
  const presentation = xmlAt(main, open);
  const master = links(main).find(({ type }) => type === "slideMaster")?.target;
  const theme = themeOf(master, links, open);
  const [size] = within(presentation, "sldSz");
  const page = { w: Number(size?.attributes["cx"]), h: Number(size?.attributes["cy"]) };
  const logo: Logo | undefined = master === undefined ? undefined : logoIn(master, page, open);
  return {
    name,
    colors: colorsOf(theme),
    fonts: fontsOf(theme),
    ...(logo && { logo }),
    ...(page.w > 0 && page.h > 0 && { ratio: page.w / page.h }),
  };
}

/** The bytes of a part; none when the file has no such part. */
export type Opener = (name: string) => Uint8Array | undefined;

function opener(bytes: Uint8Array, members: readonly Member[]): Opener {
  return (name) => {
    const member = members.find((each) => each.name === name);
    if (!member) return undefined;
    if (refusalOf([member], false)) throw new Refused("swollen");
    const found = unpackMember(bytes, member, false);
    if ("refusal" in found) throw new Refused(found.refusal.code === "too-large-when-unpacked" ? "swollen" : "damaged");
    return found.bytes;
  };
}

/** Macros are refused by any of their signs; what is no presentation is another file. */
function mainPart(name: string, types: Uint8Array | undefined, members: readonly Member[]): string {
  if (!types) throw new Refused("other");
  const overrides = within(partAt(types), "Override").map(({ attributes }) => ({
    part: attributes["PartName"]?.slice(1) ?? "",
    type: attributes["ContentType"] ?? "",
  }));
  const hasMacros = members.some((each) => /vbaProject\.bin$/i.test(each.name));
  if (hasMacros || /\.(pptm|potm|ppsm)$/i.test(name) || overrides.some(({ type }) => /macroEnabled/i.test(type)))
    throw new Refused("macros");
  const main = overrides.find(({ type }) => /presentationml\.(presentation|template|slideshow)\.main/.test(type));
  if (!main) throw new Refused("other");
  return main.part;
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
