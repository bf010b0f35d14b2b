/** Elements of a picture, and its colours and type in the words that every program that opens SVG knows. */

const svgNamespace = "http://www.w3.org/2000/svg";

export type Attributes = Record<string, string | number | undefined>;

/** Attributes without a value are left out. */
export function element(name: string, attributes: Attributes): Element {
  return withAttributes(document.createElementNS(svgNamespace, name), attributes);
}

export function withAttributes(target: Element, attributes: Attributes): Element {
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) target.setAttribute(key, String(value));
  return target;
}

/** SVG 1.1 has no alpha in a colour: `paint` is the colour or none, `opacity` what of it is not full. */
export function paintOf(colour: string): { paint: string; opacity: number | undefined } {
  if (colour === "transparent") return { paint: "none", opacity: undefined };
  const [, red, green, blue, alpha = "1"] = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour) ?? [];
  if (red === undefined) return { paint: colour.replace(/url\("?[^#]*#([^")]+)"?\)/, "url(#$1)"), opacity: undefined };
  if (Number(alpha) === 0) return { paint: "none", opacity: undefined };
  return { paint: `rgb(${red}, ${green}, ${blue})`, opacity: alpha === "1" ? undefined : Number(alpha) };
}

/** Weights come in hundreds outside the browser: 640 is written 600. */
export function typeOf(style: CSSStyleDeclaration): Attributes {
  return {
    "font-family": style.fontFamily,
    "font-size": style.fontSize,
    "font-weight": Math.round(Number(style.fontWeight) / 100) * 100,
    "font-style": style.fontStyle === "normal" ? undefined : style.fontStyle,
    "font-stretch": style.fontStretch === "100%" ? undefined : style.fontStretch,
    "letter-spacing": style.letterSpacing === "normal" ? undefined : style.letterSpacing,
  };
}
