import { ink, ink2, line, paper, sunk, tones } from "./palette";

/** The colours and fonts that PowerPoint offers first to whoever edits the deck: ours. */

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

const colors = [
  color("dk1", ink),
  color("lt1", paper),
  color("dk2", ink2),
  color("lt2", sunk),
  color("accent1", tones.mrs.mark),
  color("accent2", tones.mia.mark),
  color("accent3", tones.route.mark),
  color("accent4", tones.mrs2.mark),
  color("accent5", tones.peer.mark),
  color("accent6", line),
  color("hlink", tones.mrs.words),
  color("folHlink", ink2),
].join("");

const font = (kind: string): string =>
  `<a:${kind}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;

export function branded(theme: string): string {
  return theme
    .replace(/<a:theme ([^>]*?)name="[^"]*"/, '<a:theme $1name="Cap 2M"')
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Cap 2M">${colors}</a:clrScheme>`)
    .replace(
      /<a:fontScheme[\s\S]*?<\/a:fontScheme>/,
      `<a:fontScheme name="Cap 2M">${font("majorFont")}${font("minorFont")}</a:fontScheme>`,
    );
}
