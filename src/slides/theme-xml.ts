import { type HouseTemplate, themeSlots } from "../domain/house-template";
import { escaped } from "./clean";
import { dressOf } from "./dress";
import { line } from "./palette";

/** The colours and fonts that PowerPoint offers first to whoever edits the deck: ours, or those of the house. */

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

const font = (kind: string, face: string): string =>
  `<a:${kind}><a:latin typeface="${escaped(face)}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;

const bare: HouseTemplate = { name: "", colors: {}, fonts: {} };

export function branded(theme: string, template = bare): string {
  const { theme: colors, fonts } = dressOf(template);
  const all = themeSlots.map((slot) => color(slot, colors[slot])).join("");
  return theme
    .replace(/<a:theme ([^>]*?)name="[^"]*"/, '<a:theme $1name="Cap 2M"')
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Cap 2M">${all}</a:clrScheme>`)
    .replace(
      /<a:fontScheme[\s\S]*?<\/a:fontScheme>/,
      `<a:fontScheme name="Cap 2M">${font("majorFont", fonts.major)}${font("minorFont", fonts.minor)}</a:fontScheme>`,
    );
}

/** What stands beside the theme in a part follows it; hairlines are no accent of the house. */
export function dressed(xml: string, template: HouseTemplate): string {
  const { colors } = dressOf(template);
  const rule = colors[line];
  const followed = xml.replace(/<a:srgbClr val="([\dA-F]{6})"/g, (whole, own: string) =>
    colors[own] === undefined ? whole : `<a:srgbClr val="${colors[own]}"`,
  );
  return rule === undefined
    ? followed
    : followed.replaceAll('<a:schemeClr val="accent6"/>', `<a:srgbClr val="${rule}"/>`);
}
