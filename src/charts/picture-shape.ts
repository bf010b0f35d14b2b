import { element, paintOf, typeOf, withAttributes } from "./picture-element";

/** SVG drawn on the page to SVG that stands alone: every style written out, in what all programs read. */

/** A drawn SVG at its place on the page. */
export function shapeOf(source: SVGSVGElement): Element {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const { x, y, width, height } = source.getBoundingClientRect();
  const originals = [source, ...source.querySelectorAll("*")];
  const clones = [copy, ...copy.querySelectorAll("*")];
  clones.forEach((clone, at) => {
    const original = originals[at];
    if (original && !writeStyle(original, clone)) clone.remove();
  });
  for (const text of copy.querySelectorAll("text[paint-order]")) layHalo(text);
  return withAttributes(copy, { x, y, width, height, overflow: "visible" });
}

/** The textures of the page, with their colours. */
export function textures(): Element {
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

/** What only the page needs. */
const dropped = ["class", "style", "tabindex", "data-mark", "role", "aria-hidden", "aria-label", "focusable"];

/** False where nothing would be seen: what only takes clicks, what is hidden. */
function writeStyle(original: Element, clone: Element): boolean {
  for (const name of dropped) clone.removeAttribute(name);
  if (original instanceof SVGTitleElement) return true;
  const style = getComputedStyle(original);
  if (style.display === "none" || style.visibility === "hidden") return false;
  if (style.opacity !== "1") clone.setAttribute("opacity", style.opacity);
  if (original instanceof SVGTextContentElement) return writeText(style, clone);
  if (!(original instanceof SVGGeometryElement)) return true;
  const isSeen = writePaint(style, clone);
  writeDashes(original, clone);
  return isSeen;
}

/** Dashes told in shares of the path, in its own units: few programs other than browsers know pathLength. */
function writeDashes(original: SVGGeometryElement, clone: Element): void {
  const length = Number(original.getAttribute("pathLength"));
  const dashes = clone.getAttribute("stroke-dasharray");
  if (!(length > 0) || dashes === null) return;
  const unit = original.getTotalLength() / length;
  const own = dashes.split(/[\s,]+/).map((dash) => Math.round(Number(dash) * unit * 100) / 100);
  clone.setAttribute("stroke-dasharray", own.join(" "));
  clone.removeAttribute("pathLength");
}

function writeText(style: CSSStyleDeclaration, clone: Element): boolean {
  writePaint(style, clone);
  withAttributes(clone, {
    ...typeOf(style),
    "text-anchor": style.textAnchor,
    "paint-order": style.stroke !== "none" && style.paintOrder.startsWith("stroke") ? "stroke" : undefined,
  });
  return true;
}

function writePaint(style: CSSStyleDeclaration, clone: Element): boolean {
  const [fill, stroke] = [paintOf(style.fill), paintOf(style.stroke)];
  withAttributes(clone, { fill: fill.paint, "fill-opacity": fill.opacity, stroke: stroke.paint });
  if (stroke.paint !== "none")
    withAttributes(clone, {
      "stroke-opacity": stroke.opacity,
      "stroke-width": Number.parseFloat(style.strokeWidth),
      "stroke-dasharray": style.strokeDasharray === "none" ? undefined : style.strokeDasharray.replaceAll("px", ""),
      "stroke-linecap": style.strokeLinecap,
      "stroke-linejoin": style.strokeLinejoin,
    });
  return fill.paint !== "none" || stroke.paint !== "none";
}

/** The halo as a text of its own below: few programs other than browsers know how to paint a stroke first. */
function layHalo(text: Element): void {
  const halo = text.cloneNode(true) as Element;
  const parts = [text, ...text.querySelectorAll("*")];
  for (const part of parts) {
    part.removeAttribute("paint-order");
    part.setAttribute("stroke", "none");
  }
  for (const part of [halo, ...halo.querySelectorAll("*")]) {
    part.removeAttribute("paint-order");
    part.setAttribute("fill", part.getAttribute("stroke") ?? "none");
  }
  text.before(halo);
}
