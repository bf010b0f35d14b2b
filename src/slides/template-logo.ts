import type { Logo } from "../domain/house-template";
import type { Opener } from "./office-file";
import { partAt, relationsOf } from "./template-links";

import { type Element, within } from "./xml";

/** A logo heavier than this is left: it would make every deck heavy. */
const heaviest = 1_000_000;

/** The first picture of the master, or of its layouts in their order, that is no background and that PowerPoint and browsers both draw. */
export function logoIn(master: string, page: { w: number; h: number }, open: Opener): Logo | undefined {
  const layouts = relationsOf(master, open).filter(({ type }) => type === "slideLayout");
  for (const part of [master, ...layouts.map(({ target }) => target)]) {
    const bytes = open(part);
    const pictures = bytes ? within(partAt(bytes), "pic") : [];
    for (const picture of pictures) {
      const logo = logoOf(picture, part, page, open);
      if (logo) return logo;
    }
  }
  return undefined;
}

function logoOf(picture: Element, part: string, page: { w: number; h: number }, open: Opener): Logo | undefined {
  const [frame] = within(picture, "xfrm");
  const [ext] = frame ? within(frame, "ext") : [];
  const [w, h] = [Number(ext?.attributes["cx"]), Number(ext?.attributes["cy"])];
  if (!(w > 0 && h > 0) || w * h > (page.w * page.h) / 2) return undefined;
  const [blip] = within(picture, "blip");
  const target = relationsOf(part, open).find(({ id }) => id === blip?.attributes["r:embed"])?.target;
  const bytes = target === undefined ? undefined : open(target);
  const type = bytes && typeOf(bytes);
  if (!type || bytes.length > heaviest) return undefined;
  const [crop] = within(picture, "srcRect");
  return { type, data: base64(bytes), ratio: wholeRatio(w / h, crop) };
}

/** The frame shows what is left of a cropped picture; here it is shown whole. */
function wholeRatio(framed: number, crop: Element | undefined): number {
  const cut = (side: string) => Number(crop?.attributes[side] ?? 0) / 100_000;
  const [across, down] = [1 - cut("l") - cut("r"), 1 - cut("t") - cut("b")];
  return across > 0.01 && down > 0.01 ? (framed * down) / across : framed;
}

/** By its first bytes: names lie. */
function typeOf(bytes: Uint8Array): Logo["type"] | undefined {
  const start = [...bytes.subarray(0, 4)].map((each) => each.toString(16).padStart(2, "0")).join("");
  if (start === "89504e47") return "image/png";
  if (start.startsWith("ffd8ff")) return "image/jpeg";
  return start === "47494638" ? "image/gif" : undefined;
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8190) {
    pieces.push(String.fromCodePoint(...bytes.subarray(at, at + 8190)));
  }
  return btoa(pieces.join(""));
}
