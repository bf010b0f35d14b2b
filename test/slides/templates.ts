import { type Parts, packed, textParts } from "../../src/slides/package";

/** Templates made for tests, as small as PowerPoint would still read them. */

export const house = {
  dk1: "1C1C1C",
  lt1: "FFFFFF",
  dk2: "4A1942",
  lt2: "F7F3EE",
  accent1: "7A1F3D",
  accent2: "A8480A",
  accent3: "0B6E4F",
  accent4: "B0567A",
  accent5: "6B7280",
  accent6: "E8A33D",
  hlink: "7A1F3D",
  folHlink: "4A1942",
};

export const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";

const links = (...all: [string, string, string][]) =>
  `<Relationships xmlns="x">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${kinds}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const typesOf = (type: string) => `<Types><Override PartName="/ppt/presentation.xml" ContentType="${type}"/></Types>`;

export const themeXml = (colors: Record<string, string>, fonts = ["Georgia", "Verdana"]) =>
  `<?xml version="1.0"?><a:theme xmlns:a="x" name="House"><a:themeElements><a:clrScheme name="House">${Object.entries(
    colors,
  )
    .map(([slot, value]) =>
      slot === "dk1"
        ? `<a:dk1><a:sysClr val="windowText" lastClr="${value}"/></a:dk1>`
        : `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`,
    )
    .join(
      "",
    )}</a:clrScheme><a:fontScheme name="House"><a:majorFont><a:latin typeface="${fonts[0]}"/></a:majorFont><a:minorFont><a:latin typeface="${fonts[1]}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

const picture = (id: string, w: number, h: number) =>
  `<p:pic><p:blipFill><a:blip r:embed="${id}"/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${w}" cy="${h}"/></a:xfrm></p:spPr></p:pic>`;

export function templateParts(changed: Record<string, string | undefined> = {}): Parts {
  const texts: Record<string, string | undefined> = {
    "[Content_Types].xml": typesOf(main),
    "ppt/presentation.xml": '<p:presentation xmlns:p="x"><p:sldSz cx="9144000" cy="6858000"/></p:presentation>',
    "ppt/_rels/presentation.xml.rels": links(["rId1", "slideMaster", "slideMasters/slideMaster1.xml"]),
    "ppt/slideMasters/slideMaster1.xml": `<p:sldMaster>${picture("rId3", 9144000, 6858000)}${picture("rId4", 400, 200)}</p:sldMaster>`,
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": links(
      ["rId2", "theme", "/ppt/theme/theme1.xml"],
      ["rId3", "image", "../media/back.png"],
      ["rId4", "image", "../media/logo.png"],
    ),
    "ppt/theme/theme1.xml": themeXml(house),
    ...changed,
  };
  const there = Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
  return { ...textParts(there), "ppt/media/logo.png": new Uint8Array(Buffer.from(pixel, "base64")) };
}

export const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);
export const templateFile = (changed: Record<string, string | undefined> = {}, name = "Maison.potx"): File =>
  fileOf(name, packed(templateParts(changed)));
export const types = typesOf;
