import type { Point, Series } from "./deck";
import { type Element, elements } from "./xml";

/** Textures, labels and whiskers of a chart of ours: they follow what they stand for, and stay as a person left them. */

/** Categories: of the deck as it was written, of today's, as the file shows them, and as it will. */
export type Categories = { base: string[]; today: string[]; target: string[]; shown: string[] };

type Looks = { was: Series; now: Series; of: Categories };

/** Textures and labels of single points follow their category; those of a point whose status changed are drawn as they are today. */
export function renewLooks(ser: Element, drawn: Element, { was, now, of }: Looks): void {
  const hasMoved = of.shown.join("|") !== of.target.join("|");
  const isOther = (category: string): boolean => {
    const [then, today] = [of.base.indexOf(category), of.today.indexOf(category)];
    if (today === -1) return false;
    return lookOf(was.points[then]) !== lookOf(now.points[today]) || isLabelled(was, then) !== isLabelled(now, today);
  };
  if (was.labels !== now.labels) return relabel(ser, drawn);
  for (const name of ["c:dPt", "c:dLbl"]) {
    const holder = name === "c:dPt" ? ser : elements(ser, "c:dLbls")[0];
    const fresh = name === "c:dPt" ? drawn : elements(drawn, "c:dLbls")[0];
    if (!holder) continue;
    const kept = elements(holder, name).flatMap((each): Element[] => {
      const category = of.shown[indexOf(each)] ?? "";
      const at = of.target.indexOf(category);
      if (at === -1 || isOther(category)) return [];
      elements(each, "c:idx").forEach((idx) => (idx.attributes["val"] = String(at)));
      return [each];
    });
    const added = (fresh ? elements(fresh, name) : []).flatMap((each): Element[] => {
      const category = of.today[indexOf(each)] ?? "";
      const at = of.target.indexOf(category);
      const isNew = !of.base.includes(category) || isOther(category);
      if (at === -1 || !isNew || kept.some((other) => indexOf(other) === at)) return [];
      elements(each, "c:idx").forEach((idx) => (idx.attributes["val"] = String(at)));
      return [each];
    });
    replaceAll(
      holder,
      name,
      [...kept, ...added].toSorted((a, b) => indexOf(a) - indexOf(b)),
    );
  }
  if (hasMoved || was.points.some(({ low, high }, at) => low !== now.points[at]?.low || high !== now.points[at]?.high))
    renewWhiskers(ser, drawn);
}

/** Of a series of which only the last value is written, which that is. */
const isLabelled = ({ labels, points }: Series, at: number): boolean =>
  labels === "all" || (labels === "last" && at === points.findLastIndex(({ value }) => value !== undefined));

/** Labels that are written elsewhere today: all of them as they are drawn now. */
function relabel(ser: Element, drawn: Element): void {
  for (const name of ["c:dPt", "c:dLbls"]) {
    const others = ser.children.filter((each) => typeof each === "string" || each.name !== name);
    const before = name === "c:dPt" ? ["c:dLbls", ...afterLabels] : afterLabels;
    const place = others.findIndex((each) => typeof each !== "string" && before.includes(each.name));
    others.splice(place === -1 ? others.length : place, 0, ...elements(drawn, name));
    ser.children = others;
  }
}

const afterLabels = ["c:trendline", "c:errBars", "c:cat", "c:val"];

export const indexOf = (each: Element): number => Number(elements(each, "c:idx")[0]?.attributes["val"] ?? -1);

const lookOf = ({ mark, before, after }: Point = {}): string => [mark, before, after].join("|");

/** Where the first of them stood, or where the schema wants them. */
function replaceAll(holder: Element, name: string, all: Element[]): void {
  const before = name === "c:dPt" ? ["c:dLbls", ...afterLabels] : [];
  const others = holder.children.filter((each) => typeof each === "string" || each.name !== name);
  const place =
    name === "c:dLbl" ? 0 : others.findIndex((each) => typeof each !== "string" && before.includes(each.name));
  others.splice(place === -1 ? others.length : place, 0, ...all);
  holder.children = others;
}

/** Whiskers that a person took away stay away; their line stays as it was drawn. */
function renewWhiskers(ser: Element, drawn: Element): void {
  const [own] = elements(ser, "c:errBars");
  const [fresh] = elements(drawn, "c:errBars");
  if (!own || !fresh) return;
  for (const name of ["c:plus", "c:minus"]) {
    const [from, to] = [elements(fresh, name)[0], elements(own, name)[0]];
    if (from && to) to.children = from.children;
  }
}
