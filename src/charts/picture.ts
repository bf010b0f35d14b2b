import { element, paintOf, typeOf } from "./picture-element";
import { fontsOf } from "./picture-fonts";
import { drawInto } from "./picture-html";
import { textures } from "./picture-shape";

/** A figure on screen to an SVG of its own: what is seen, as vector shapes and real text, with every style written out. */

export type Picture = { text: string; width: number; height: number };

/** What is not seen on the figure: its name and the chart in words, for who does not see it, and where it comes from. */
export type Caption = { title: string; alternative: string; provenance: string };

const margin = 16;
const lineHeight = 17;
const footSize = 12;

/** Draws `figure` without its tools, and its provenance below it. Sizes are CSS pixels. */
export async function svgOf(figure: HTMLElement, caption: Caption): Promise<Picture> {
  // Under this mark a figure lays out what is scrolled away too. Nothing waits until it is taken off: the screen never shows it.
  figure.dataset["drawn"] = "";
  const { page, width, height } = pageOf(figure, caption);
  delete figure.dataset["drawn"];
  page.prepend(await fontsOf(page));
  return { text: new XMLSerializer().serializeToString(page), width, height };
}

function pageOf(figure: HTMLElement, { title, alternative, provenance }: Caption) {
  const frame = figure.getBoundingClientRect();
  const width = Math.ceil(Math.max(frame.width, figure.scrollWidth)) + 2 * margin;
  const style = getComputedStyle(figure);
  const foot = wrapped(provenance, frame.width, `${footSize}px ${style.fontFamily}`);
  const drawn = Math.ceil(bottomOf(figure) - frame.y) + 2 * margin;
  const height = drawn + foot.length * lineHeight + margin / 2;
  const page = element("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  const drawing = element("g", { transform: `translate(${margin - frame.x} ${margin - frame.y})` });
  drawInto(drawing, figure);
  page.append(
    named("title", title),
    named("desc", alternative),
    textures(),
    element("rect", { width: "100%", height: "100%", fill: groundOf(document.body) }),
    drawing,
    ...foot.map((line, at) =>
      named("text", line, {
        ...typeOf(style),
        x: margin,
        y: drawn + at * lineHeight + footSize / 2,
        "font-size": footSize,
        fill: paintOf(style.color).paint,
      }),
    ),
  );
  return { page, width, height };
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

function named(name: string, text: string, attributes: Record<string, string | number | undefined> = {}): Element {
  const made = element(name, attributes);
  made.textContent = text;
  return made;
}

/** Of what is in it: a figure may be stretched to the height of its neighbour. */
function bottomOf(figure: HTMLElement): number {
  const bottoms = [...figure.children].map((child) => child.getBoundingClientRect().bottom);
  return Math.max(figure.getBoundingClientRect().top, ...bottoms);
}

/** Lines no wider than `width`, broken between parts, and inside one only where it alone is wider: an address may be. */
function wrapped(text: string, width: number, font: string): string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  const fits = (line: string) => (context?.measureText(line).width ?? 0) <= width;
  const lines: string[] = [];
  for (const part of text.split(" · ")) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} · ${part}`)) lines.splice(-1, 1, `${last} · ${part}`);
    else lines.push(...broken(part, fits));
  }
  return lines;
}

function broken(part: string, fits: (line: string) => boolean): string[] {
  const lines = [""];
  for (const letter of part) {
    const last = lines.at(-1) ?? "";
    if (fits(last + letter)) lines.splice(-1, 1, last + letter);
    else lines.push(letter);
  }
  return lines;
}

function groundOf(source: Element): string {
  const { paint } = paintOf(getComputedStyle(source).backgroundColor);
  return paint === "none" ? "#ffffff" : paint;
}
