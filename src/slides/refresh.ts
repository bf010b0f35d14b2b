import { isClipKey } from "../domain/clip";
import { chartXml } from "./chart-xml";
import { cleaned } from "./clean";
import type { CategoryChart, Deck } from "./deck";
import { tagOf } from "./made";
import { type Parts, packed, textIn, textParts } from "./package";
import { linkTo, linksOf, slidesInOrder } from "./part-links";
import { type DeckRecord, type Said, type SlideSaid, recordOf, recordXml } from "./record";
import { isOtherChart, refreshChart } from "./refresh-chart";
import type { OwnDeck } from "./refresh-file";
import { refreshTable } from "./refresh-table";
import { refreshText } from "./refresh-text";
import { openWorkbook } from "./sheet-cells";
import { tagIn } from "./tags";
import { bodyOf } from "./text-body";
import { sheetOf, workbookParts } from "./workbook";
import { type Element, parsed, within, written } from "./xml";

/**
 * A deck of ours, edited since, with today's data: each object that still bears its tag is changed in place, part by part. Whatever a
 * person did to it stays; parts in which nothing changed keep their bytes.
 */

/** `slide` counts from 1, as the file now shows them. `what` is the object as the file names it. */
export type Change = {
  slide: number;
  what: "text" | "table" | "chart" | "notes";
  label: string;
  was: string;
  now: string;
};
export type Left = { slide: number; what: Change["what"]; today: string };
export type Refreshed = {
  bytes: Uint8Array;
  changes: Change[];
  /** Rewritten by hand, and left so. */
  left: Left[];
  /** Values and cells that a person typed, by object. */
  byHand: number;
  /** Titles of today's slides that the file has no slide of. */
  unseen: string[];
  /** Slides that tell what is not known any more, by their place in the file. */
  gone: number[];
  /** Slides added from a screen, by their place in the file: what a person took stays as it was taken. */
  added: number[];
};

type Work = { parts: Parts; base: DeckRecord; today: DeckRecord; lang: string; out: Omit<Refreshed, "bytes"> };

/** `today` is the deck as its address makes it now, `address` that address; `written` is the day that the file says of itself. */
export function refreshed(
  { parts: given, record, recordName }: OwnDeck,
  today: Deck,
  address: string,
  day: string,
): Refreshed {
  const parts = { ...given };
  const work: Work = {
    parts,
    base: record,
    today: recordOf(cleaned(today), address, day),
    lang: tagOf(today.lang),
    out: { changes: [], left: [], byHand: 0, unseen: [], gone: [], added: [] },
  };
  const seen = new Set<string>();
  slidesInOrder(parts, mainOf(parts)).forEach((slide, at) => {
    const key = refreshSlide(work, slide, at + 1);
    if (key !== undefined) seen.add(key);
  });
  work.out.unseen = Object.entries(work.today.slides)
    .filter(([key]) => !(key in record.slides) && !seen.has(key))
    .map(([, { title }]) => title);
  Object.assign(parts, textParts({ [recordName]: recordXml(work.today) }));
  return { bytes: packed(parts), ...work.out };
}

const mainOf = (parts: Parts): string =>
  linksOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "ppt/presentation.xml";

/** The key of the slide, where one of its objects still says it. */
function refreshSlide(work: Work, slide: string, number: number): string | undefined {
  const root = parsed(textIn(work.parts, slide));
  const shapes = ["p:sp", "p:graphicFrame"].flatMap((name) => within(root, name));
  const tagged = shapes.flatMap((shape) => {
    const tag = tagIn(within(shape, "p:cNvPr")[0]?.attributes["name"]);
    const [key = "", object = ""] = tag?.split("/") ?? [];
    return tag === undefined ? [] : [{ shape, key, object }];
  });
  const before = written(root);
  for (const { shape, key, object } of tagged) {
    const [base, today] = [work.base.slides[key]?.objects[object], work.today.slides[key]?.objects[object]];
    if (base && today && !isAdded(key)) refreshObject({ ...work, slide, number }, shape, base, today);
  }
  const key = tagged[0]?.key;
  const [base, today] = [work.base, work.today].map(({ slides }) => (key === undefined ? undefined : slides[key]));
  if (base && isAdded(key)) work.out.added.push(number);
  else if (base && today) refreshNotes({ ...work, slide, number }, base, today);
  else if (base) work.out.gone.push(number);
  const after = written(root);
  if (after !== before) Object.assign(work.parts, textParts({ [slide]: after }));
  return key;
}

/** A slide told twice has its turn behind its key. */
const isAdded = (key = ""): boolean => isClipKey(key.replace(/~\d+$/, ""));

type OnSlide = Work & { slide: string; number: number };

function refreshObject(work: OnSlide, shape: Element, base: Said, today: Said): void {
  if (base.is === "text" && today.is === "text")
    refreshWords(work, shape, { base: base.text, today: today.text, what: "text" });
  else if (base.is === "table" && today.is === "table") tableOn(work, shape, base, today);
  else if (base.is === "chart" && today.is === "chart") chartOn(work, shape, base, today);
  else return;
  if (base.is !== "text" && today.is !== "text") describe(shape, base.alternative, today.alternative);
}

type Words = { base: string; today: string; what: "text" | "notes" };

function refreshWords({ out, number }: OnSlide, shape: Element, { base, today, what }: Words): boolean {
  const body = bodyOf(shape);
  if (!body) return false;
  const outcome = refreshText(body, base, today);
  if (outcome.is === "left") out.left.push({ slide: number, what, today: outcome.today });
  if (outcome.is === "renewed")
    out.changes.push({ slide: number, what, label: "", was: outcome.was, now: outcome.now });
  return outcome.is === "renewed";
}

function tableOn(work: OnSlide, shape: Element, base: Said & { is: "table" }, today: Said & { is: "table" }): void {
  const { parts, slide, number, out } = work;
  const { changes, byHand, newRows } = refreshTable(shape, base, today, (href) => linkTo(parts, slide, href));
  for (const { was, now } of changes) out.changes.push({ slide: number, what: "table", label: "", was, now });
  out.byHand += byHand;
  if (newRows > 0) out.left.push({ slide: number, what: "table", today: today.rows.map(([head]) => head).join(", ") });
}

function chartOn(work: OnSlide, shape: Element, base: Said & { is: "chart" }, today: Said & { is: "chart" }): void {
  const { parts, slide, number, out, lang } = work;
  const [reference] = within(shape, "c:chart");
  const part = linksOf(parts, slide).find(({ id }) => id === reference?.attributes["r:id"])?.target;
  if (part === undefined || !(part in parts) || base.chart.is !== "chart" || today.chart.is !== "chart") return;
  const root = parsed(textIn(parts, part));
  const before = written(root);
  const embedded = linksOf(parts, part).find(({ type, isOutside }) => type === "package" && !isOutside)?.target;
  const bytes = embedded === undefined ? undefined : parts[embedded];
  if (isOtherChart(base.chart, today.chart)) return replaceChart(work, { part, embedded, base, today: today.chart });
  const workbook = bytes && openWorkbook(bytes);
  const { changes, byHand } = refreshChart(root, { base: base.chart, today: today.chart, lang }, workbook);
  out.byHand += byHand;
  if (written(root) === before) return;
  for (const { series, category, was, now } of changes)
    out.changes.push({
      slide: number,
      what: "chart",
      label: `${series}, ${category}`,
      was: numberText(was),
      now: numberText(now),
    });
  Object.assign(parts, textParts({ [part]: written(root) }));
  if (workbook && embedded !== undefined) parts[embedded] = workbook.bytes();
}

type Replaced = { part: string; embedded: string | undefined; base: Said & { is: "chart" }; today: CategoryChart };

/** Where it stood, in the size it had: the chart of today, with its own workbook. */
function replaceChart({ parts, number, out, lang }: OnSlide, { part, embedded, base, today }: Replaced): void {
  const [data] = within(parsed(textIn(parts, part)), "c:externalData");
  const id = data?.attributes["r:id"] ?? "rId1";
  Object.assign(parts, textParts({ [part]: chartXml(today, lang).replace('r:id="rId1"', `r:id="${id}"`) }));
  if (embedded !== undefined) parts[embedded] = packed(textParts(workbookParts(sheetOf(today))));
  out.changes.push({ slide: number, what: "chart", label: "", was: base.alternative, now: today.alternative });
}

const numberText = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** Alternative texts that a person wrote stay. */
function describe(shape: Element, base: string, today: string): void {
  const [named] = within(shape, "p:cNvPr");
  if (named?.attributes["descr"] === base) named.attributes["descr"] = today;
}

function refreshNotes(work: OnSlide, base: SlideSaid, today: SlideSaid): void {
  const { parts, slide } = work;
  const part = linksOf(parts, slide).find(({ type }) => type === "notesSlide")?.target;
  if (part === undefined || !(part in parts)) return;
  const root = parsed(textIn(parts, part));
  const holder = within(root, "p:sp").find((shape) =>
    within(shape, "p:ph").some(({ attributes }) => attributes["type"] === "body"),
  );
  if (holder && refreshWords(work, holder, { base: base.notes, today: today.notes, what: "notes" }))
    Object.assign(parts, textParts({ [part]: written(root) }));
}
