import type { TemplateRefusal } from "../domain/house-template";
import { refusalOf, unpackMember } from "../intake/archive";
import { type Member, zipDirectory } from "../intake/zip-directory";
import { partAt } from "./template-links";
import { within } from "./xml";

/** A PowerPoint file from elsewhere: what it is, and a way to its parts that refuses bombs, passwords and macros. */

export class Refused extends Error {
  readonly refusal: TemplateRefusal;
  constructor(refusal: TemplateRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** The bytes of a part; none when the file has no such part. */
export type Opener = (name: string) => Uint8Array | undefined;

/** `main` is the part of the presentation; `names` are all parts. */
export type OfficeFile = { open: Opener; main: string; names: string[] };

const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];
const startsWith = (bytes: Uint8Array, signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/** Throws Refused. */
export function officeFile(name: string, bytes: Uint8Array): OfficeFile {
  if (startsWith(bytes, compound)) throw new Refused("locked");
  if (!startsWith(bytes, zip)) throw new Refused("other");
  const members = zipDirectory(bytes);
  if (!members) throw new Refused("damaged");
  if (members.some(({ encrypted }) => encrypted)) throw new Refused("locked");
  const open = opener(bytes, members);
  const main = mainPart(name, open("[Content_Types].xml"), members);
  return { open, main, names: members.map((each) => each.name) };
}

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
