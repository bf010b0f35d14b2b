import type { SlideSize } from "../domain/house-template";
import { inches } from "./masters";
import { page } from "./layout";
import { type Parts, textIn, textParts } from "./package";
import { type Element, elements, parsed, within, written } from "./xml";

/** A deck put on slides of another size: places follow the width and the height, texts the smaller of both, pictures keep their shape. */

const emus = (units: number): number => inches(units) * 914_400;

export function resized(parts: Parts, { w, h }: SlideSize): Parts {
  const by: Scale = { x: w / emus(page.w), y: h / emus(page.h), text: Math.min(w / emus(page.w), h / emus(page.h)) };
  const drawn = Object.keys(parts).filter((name) =>
    /^ppt\/((slides|slideLayouts|slideMasters|charts)\/[^/]+|presentation)\.xml$/.test(name),
  );
  return textParts(
    Object.fromEntries(
      drawn.map((name) => {
        const root = parsed(textIn(parts, name));
        if (name === "ppt/presentation.xml")
          for (const size of elements(root, "p:sldSz")) size.attributes = { cx: String(w), cy: String(h) };
        else scale(root, by);
        return [name, written(root)];
      }),
    ),
  );
}

type Scale = { x: number; y: number; text: number };

function times({ attributes }: Element, key: string, by: number): void {
  const value = attributes[key];
  if (value !== undefined) attributes[key] = String(Math.round(Number(value) * by));
}

function scale(root: Element, by: Scale): void {
  for (const each of [...within(root, "a:xfrm"), ...within(root, "p:xfrm")]) place(each, by);
  for (const picture of within(root, "p:pic").flatMap((each) => within(each, "a:xfrm"))) keepShape(picture, by);
  for (const column of within(root, "a:gridCol")) times(column, "w", by.x);
  for (const row of within(root, "a:tr")) times(row, "h", by.y);
  for (const name of ["a:rPr", "a:defRPr", "a:endParaRPr"])
    for (const run of within(root, name)) times(run, "sz", by.text);
  for (const cell of within(root, "a:tcPr"))
    for (const side of ["marL", "marR", "marT", "marB"]) times(cell, side, by.text);
}

function place(frame: Element, by: Scale): void {
  for (const off of elements(frame, "a:off")) {
    times(off, "x", by.x);
    times(off, "y", by.y);
  }
  for (const ext of elements(frame, "a:ext")) {
    times(ext, "cx", by.x);
    times(ext, "cy", by.y);
  }
}

/** A logo stands at the right of its place. */
function keepShape(frame: Element, by: Scale): void {
  const [off] = elements(frame, "a:off");
  const [ext] = elements(frame, "a:ext");
  if (!off || !ext) return;
  const right = Number(off.attributes["x"]) + Number(ext.attributes["cx"]);
  times(ext, "cx", by.text / by.x);
  times(ext, "cy", by.text / by.y);
  off.attributes["x"] = String(right - Number(ext.attributes["cx"]));
}
