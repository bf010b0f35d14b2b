import { escaped } from "./clean";
import type { Mark, Series, Tone } from "./deck";
import { colorElement, ink, ink2, line, paper, patterns, tones } from "./palette";

/** The pieces of a native chart that all kinds share: fills, lines and texts, as DrawingML. */

/** Hundredths of a point. */
export type TextStyle = { size: number; color?: string; bold?: boolean };

export const solid = (color: string): string => `<a:solidFill>${colorXml(color)}</a:solidFill>`;

function colorXml(color: string): string {
  const { name, value } = colorElement(color);
  return `<${name} val="${value}"/>`;
}

/** A line in points; `dash` is a preset of DrawingML. */
export function stroke(color: string, points: number, dash = "solid"): string {
  return `<a:ln w="${Math.round(points * 12_700)}" cap="flat">${solid(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

const none = "<a:ln><a:noFill/></a:ln>";

/** The shape of a bar: a status is a texture, and the outline keeps it readable in grey. */
export function barShape(tone: Tone, mark: Mark): string {
  const { mark: color, wash } = tones[tone];
  const pattern = patterns[mark];
  if (pattern !== undefined) {
    const colors = `<a:fgClr>${colorXml(color)}</a:fgClr><a:bgClr>${colorXml(wash)}</a:bgClr>`;
    return `<c:spPr><a:pattFill prst="${pattern}">${colors}</a:pattFill>${stroke(color, 1.25)}</c:spPr>`;
  }
  if (mark === "outlined") return `<c:spPr>${solid(paper)}${stroke(color, 1.5, "dash")}</c:spPr>`;
  if (mark === "dotted") return `<c:spPr>${solid(paper)}${stroke(color, 1.25, "sysDot")}</c:spPr>`;
  return `<c:spPr>${solid(color)}${none}</c:spPr>`;
}

export const hiddenShape = `<c:spPr><a:noFill/>${none}</c:spPr>`;

const dashes: Record<Mark, string> = {
  solid: "solid",
  ruled: "solid",
  hatched: "dash",
  outlined: "dash",
  dotted: "sysDot",
};

/** Marseille round, Miami square, the route to the target diamonds: the second channel beside colour. */
const symbols: Record<Tone, string> = {
  mrs: "circle",
  mrs2: "circle",
  mia: "square",
  route: "diamond",
  peer: "circle",
  ink: "circle",
};

export const lineStroke = (tone: Tone, mark: Mark): string =>
  `<c:spPr>${stroke(tones[tone].mark, 2.25, dashes[mark])}</c:spPr>`;

/** A level, a target that is the same every year, is a line without marks. */
export function lineShape(series: Pick<Series, "tone" | "mark" | "points">): string {
  const marker = isLevel(series) ? '<c:marker><c:symbol val="none"/></c:marker>' : markerOf(series.tone, series.mark);
  return `${lineStroke(series.tone, series.mark)}${marker}`;
}

export const isLevel = ({ points }: Pick<Series, "points">): boolean =>
  points.length > 2 && points.every(({ value }) => value !== undefined && value === points[0]?.value);

export function markerOf(tone: Tone, mark: Mark, size = 7): string {
  const color = tones[tone].mark;
  const fill = mark === "solid" ? color : paper;
  return `<c:marker><c:symbol val="${symbols[tone]}"/><c:size val="${size}"/><c:spPr>${solid(fill)}${stroke(color, 1.5)}</c:spPr></c:marker>`;
}

/** The theme's own font in a size. Rotation is forbidden: a label that does not fit may break, never lean. */
export function textProperties({ size, color = ink2, bold = false }: TextStyle, lang: string): string {
  const run = `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(color)}<a:latin typeface="+mn-lt"/></a:defRPr>`;
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

export const hairline = `<c:spPr>${stroke(line, 0.75)}</c:spPr>`;
export const baseline = `<c:spPr>${stroke(ink, 1.25)}</c:spPr>`;
export const noLine = `<c:spPr>${none}</c:spPr>`;

/** A cell range with what it holds, so that the chart is drawn before anyone opens the workbook. */
export function textReference(range: string, texts: string[]): string {
  return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts.map(point).join("")}</c:strCache></c:strRef>`;
}

/** A gap has no point at all: neither a zero nor an empty text. */
export function numberReference(range: string, values: (number | undefined)[], code: string): string {
  const points = values.map((value, at) => (value === undefined ? "" : point(String(value), at)));
  return `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${escaped(code)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** Custom whiskers, as numbers of their own. */
export function numberLiteral(values: (number | undefined)[]): string {
  const points = values.map((value, at) => (value === undefined ? "" : point(String(value), at)));
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numLit>`;
}

const point = (text: string, at: number): string => `<c:pt idx="${at}"><c:v>${escaped(text)}</c:v></c:pt>`;
