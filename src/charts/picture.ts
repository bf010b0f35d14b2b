import displayFont from "../ui/fonts/bricolage-grotesque-latin-wdth-normal.woff2?url";
import textFont from "../ui/fonts/source-sans-3-latin-wght-normal.woff2?url";

/** A figure on screen to an SVG of its own: what is seen, as vector shapes and real text, with every style written out. */

export type Picture = { text: string; width: number; height: number };

const svgNamespace = "http://www.w3.org/2000/svg";
const margin = 16;
const footer = 24;

/** Style properties that decide how an SVG shape or text looks. */
const painted = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-stretch",
  "letter-spacing",
  "text-anchor",
  "paint-order",
  "display",
];

/** Draws `figure` without its tools, and a line of provenance below it. Sizes are CSS pixels. */
export async function svgOf(figure: HTMLElement, provenance: string): Promise<Picture> {
  const frame = figure.getBoundingClientRect();
  const width = Math.ceil(frame.width) + 2 * margin;
  const height = Math.ceil(frame.height) + 2 * margin + footer;
  const page = element("svg", { xmlns: svgNamespace, width, height, viewBox: `0 0 ${width} ${height}` });
  page.append(
    await fonts(),
    definitions(),
    element("rect", { width: "100%", height: "100%", fill: colourOf(document.body, "backgroundColor") }),
  );
  const drawing = element("g", { transform: `translate(${margin - frame.x} ${margin - frame.y})` });
  drawInto(drawing, figure);
  const style = getComputedStyle(figure);
  const line = element("text", {
    x: margin,
    y: height - margin,
    "font-size": 12,
    "font-family": style.fontFamily,
    fill: style.color,
  });
  line.textContent = provenance;
  page.append(drawing, line);
  return { text: new XMLSerializer().serializeToString(page), width, height };
}

/** The same as pixels, twice as dense. Throws when the browser cannot draw it. */
export async function pngOf({ text, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("the picture could not be drawn");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawInto(target: Element, source: Element): void {
  if (source.matches("[data-export=no], .vh, [popover]")) return;
  if (source instanceof SVGSVGElement) {
    target.append(shapeOf(source));
    return;
  }
  if (getComputedStyle(source).display === "none") return;
  drawBox(target, source);
  for (const child of source.childNodes) {
    if (child instanceof Element) drawInto(target, child);
    else if (child instanceof Text) drawText(target, child);
  }
}

/** Background and ruled edges of an HTML element. */
function drawBox(target: Element, source: Element): void {
  const style = getComputedStyle(source);
  const box = source.getBoundingClientRect();
  const background = style.backgroundColor;
  if (!isClear(background))
    target.append(element("rect", { x: box.x, y: box.y, width: box.width, height: box.height, fill: background }));
  for (const [side, x1, y1, x2, y2] of [
    ["Top", box.left, box.top, box.right, box.top],
    ["Bottom", box.left, box.bottom, box.right, box.bottom],
    ["Left", box.left, box.top, box.left, box.bottom],
    ["Right", box.right, box.top, box.right, box.bottom],
  ] as const) {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const stroke = style[`border${side}Color`];
    if (width > 0 && !isClear(stroke))
      target.append(element("line", { x1, y1, x2, y2, stroke, "stroke-width": width }));
  }
}

/** One <text> for each line that the words take on screen. */
function drawText(target: Element, source: Text): void {
  const parent = source.parentElement;
  if (!parent || source.data.trim() === "") return;
  const style = getComputedStyle(parent);
  for (const { words, box } of linesOf(source)) {
    const size = Number.parseFloat(style.fontSize);
    const text = element("text", {
      x: box.x,
      y: box.y + box.height / 2 + size * 0.35,
      "font-size": size,
      "font-family": style.fontFamily,
      "font-weight": style.fontWeight,
      "font-stretch": style.fontStretch,
      "letter-spacing": style.letterSpacing,
      fill: style.color,
    });
    text.textContent = words;
    target.append(text);
  }
}

/** The words of a text node, split where the screen breaks the line. */
function linesOf(source: Text): { words: string; box: DOMRect }[] {
  const lines: { from: number; to: number; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of source.data.matchAll(/\S+/g)) {
    const to = index + word.length;
    range.setStart(source, index);
    range.setEnd(source, to);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (last && Math.abs(last.box.y - box.y) < 3) last.to = to;
    else lines.push({ from: index, to, box });
  }
  return lines.map(({ from, to, box }) => ({ words: source.data.slice(from, to), box }));
}

/** A drawn SVG at its place on the page, with the style that the page gives it. */
function shapeOf(source: SVGSVGElement): Element {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const box = source.getBoundingClientRect();
  const originals = [source, ...source.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((clone, at) => {
    const original = originals[at];
    if (original) writeStyle(original, clone);
  });
  for (const [name, value] of Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height }))
    copy.setAttribute(name, String(value));
  copy.setAttribute("overflow", "visible");
  return copy;
}

function writeStyle(original: Element, clone: Element): void {
  const style = getComputedStyle(original);
  for (const property of painted) {
    const value = style.getPropertyValue(property);
    if (value !== "" && value !== "normal")
      clone.setAttribute(property, value.replace(/url\("?[^#]*#([^")]+)"?\)/, "url(#$1)"));
  }
  for (const name of ["class", "style", "tabindex", "data-mark", "role"]) clone.removeAttribute(name);
}

/** The two typefaces inside the picture, so that it looks the same anywhere and without network. */
async function fonts(): Promise<Element> {
  const style = element("style", {});
  const faces = [
    ["Bricolage Grotesque", displayFont, "font-weight:200 800;font-stretch:75% 100%"],
    ["Source Sans 3", textFont, "font-weight:200 900"],
  ] as const;
  const rules = faces.map(
    async ([family, url, range]) =>
      `@font-face{font-family:"${family}";src:url(${await dataUrl(url)}) format("woff2");${range}}`,
  );
  style.textContent = (await Promise.all(rules)).join("");
  return style;
}

async function dataUrl(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}

/** The textures of the page, with their colours written out. */
function definitions(): Element {
  const holder = document.querySelector(".patterns defs");
  if (!holder) return element("defs", {});
  const copy = holder.cloneNode(true) as Element;
  const originals = [...holder.querySelectorAll("*")];
  [...copy.querySelectorAll("*")].forEach((clone, at) => {
    const original = originals[at];
    if (original instanceof SVGRectElement) writeStyle(original, clone);
  });
  return copy;
}

function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, String(value));
  return made;
}

function colourOf(source: Element, property: "backgroundColor"): string {
  const colour = getComputedStyle(source)[property];
  return isClear(colour) ? "#ffffff" : colour;
}

const isClear = (colour: string): boolean => colour === "transparent" || colour.endsWith(", 0)");
