import { element, paintOf, typeOf } from "./picture-element";
import { shapeOf } from "./picture-shape";

/** HTML on screen to shapes and texts at the same places: its boxes, its ruled edges, each line of its words. */

/** Draws what is seen of `source`, without its tools. */
export function drawInto(target: Element, source: Element): void {
  if (source.matches("[data-export=no], .vh, [popover]")) return;
  if (source instanceof SVGSVGElement) {
    target.append(shapeOf(source));
    return;
  }
  const style = getComputedStyle(source);
  if (style.display === "none" || style.visibility === "hidden") return;
  drawBox(target, source, style);
  for (const child of source.childNodes) {
    if (child instanceof Element) drawInto(target, child);
    else if (child instanceof Text) drawText(target, child);
  }
}

const dashes: Record<string, string> = { dashed: "4 3", dotted: "1.5 2.5" };

/** Background and ruled edges: one outline where the four are alike, as they are around a mark. */
function drawBox(target: Element, source: Element, style: CSSStyleDeclaration): void {
  const { x, y, width, height, left, right, top, bottom } = source.getBoundingClientRect();
  const background = paintOf(style.backgroundColor);
  const rx = Number.parseFloat(style.borderTopLeftRadius) || undefined;
  if (background.paint !== "none")
    target.append(
      element("rect", { x, y, width, height, rx, fill: background.paint, "fill-opacity": background.opacity }),
    );
  const sides = [
    ["Top", left, top, right, top],
    ["Bottom", left, bottom, right, bottom],
    ["Left", left, top, left, bottom],
    ["Right", right, top, right, bottom],
  ] as const;
  const edges = sides.map(([side]) => edgeOf(style, side));
  const [first] = edges;
  if (first && edges.every((edge) => JSON.stringify(edge) === JSON.stringify(first))) {
    const inset = first["stroke-width"] / 2;
    target.append(
      element("rect", {
        x: x + inset,
        y: y + inset,
        width: width - 2 * inset,
        height: height - 2 * inset,
        rx,
        fill: "none",
        ...first,
      }),
    );
    return;
  }
  sides.forEach(([, x1, y1, x2, y2], at) => {
    const edge = edges[at];
    if (edge) target.append(element("line", { x1, y1, x2, y2, ...edge }));
  });
}

/** Undefined where no edge is drawn. */
function edgeOf(style: CSSStyleDeclaration, side: "Top" | "Bottom" | "Left" | "Right") {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const { paint, opacity } = paintOf(style[`border${side}Color`]);
  if (!(width > 0) || paint === "none") return undefined;
  const dash = dashes[style[`border${side}Style`]];
  return { stroke: paint, "stroke-opacity": opacity, "stroke-width": width, "stroke-dasharray": dash };
}

/** One <text> for each line that the words take on screen, as wide as there, whatever the font of the reader. */
function drawText(target: Element, source: Text): void {
  const parent = source.parentElement;
  if (!parent || source.data.trim() === "") return;
  const style = getComputedStyle(parent);
  const size = Number.parseFloat(style.fontSize);
  for (const { words, box } of linesOf(source)) {
    const text = element("text", {
      x: box.x,
      y: box.y + box.height / 2 + size * 0.35,
      ...typeOf(style),
      fill: paintOf(style.color).paint,
      textLength: Math.round(box.width * 10) / 10,
      lengthAdjust: "spacingAndGlyphs",
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
    const box = rectOf(range, source, index, to);
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (last && Math.abs(last.box.y - box.y) < 3) {
      last.to = to;
      last.box = rectOf(range, source, last.from, to);
    } else lines.push({ from: index, to, box });
  }
  return lines.map(({ from, to, box }) => ({ words: source.data.slice(from, to), box }));
}

function rectOf(range: Range, source: Text, from: number, to: number): DOMRect {
  range.setStart(source, from);
  range.setEnd(source, to);
  return range.getBoundingClientRect();
}
