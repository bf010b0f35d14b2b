import type { TextEdit } from "./text-edits";
import { textEdits } from "./text-edits";
import { type Element, elements, textOf, within } from "./xml";

/** The text of a shape or cell in a file, and words of it changed in the runs where they stand: fonts, colours and links stay. */

const paragraphs = (body: Element): Element[] => elements(body, "a:p");

/** The texts of a paragraph, in order: each with the element that holds it. A line break is a text of its own. */
type Piece = { text: string; holder: Element | undefined };

function pieces(paragraph: Element): Piece[] {
  return elements(paragraph).flatMap((each): Piece[] => {
    if (each.name === "a:br") return [{ text: "\n", holder: undefined }];
    if (each.name !== "a:r" && each.name !== "a:fld") return [];
    const [holder] = elements(each, "a:t");
    return holder ? [{ text: textOf(holder), holder }] : [];
  });
}

const paragraphText = (paragraph: Element): string =>
  pieces(paragraph)
    .map(({ text }) => text)
    .join("");

/** Paragraphs on lines of their own. */
export const bodyText = (body: Element): string => paragraphs(body).map(paragraphText).join("\n");

export function edit(body: Element, edits: TextEdit[]): void {
  let at = 0;
  for (const paragraph of paragraphs(body)) {
    const length = paragraphText(paragraph).length;
    const own = edits.filter(({ from, to }) => from >= at && to <= at + length);
    editParagraph(
      paragraph,
      own.map((each) => ({ ...each, from: each.from - at, to: each.to - at })),
    );
    at += length + 1;
  }
}

/** New words stand in the run where the old ones began. */
function editParagraph(paragraph: Element, edits: TextEdit[]): void {
  for (const { from, to, text } of edits.toReversed()) {
    let at = 0;
    let isPut = false;
    const all = pieces(paragraph);
    all.forEach(({ text: own, holder }, index) => {
      const [start, end] = [Math.max(from, at), Math.min(to, at + own.length)];
      const isHere = end > start || (from === to && from >= at && (from < at + own.length || index === all.length - 1));
      if (holder && isHere) {
        const put = isPut ? "" : text;
        holder.children = [own.slice(0, start - at) + put + own.slice(Math.max(start, end) - at)];
        isPut = true;
      }
      at += own.length;
    });
  }
}

/** As many paragraphs as the text has lines; those that are there keep their look, new ones take that of the last. */
export function rewriteBody(body: Element, now: string): void {
  const lines = now.split("\n");
  const there = paragraphs(body);
  while (there.length < lines.length) {
    const copy = structuredClone(there.at(-1) ?? { name: "a:p", attributes: {}, children: [] });
    there.push(copy);
    body.children.push(copy);
  }
  const left = new Set(there.slice(0, lines.length));
  body.children = body.children.filter((each) => typeof each === "string" || each.name !== "a:p" || left.has(each));
  lines.forEach((line, at) => {
    const paragraph = there[at];
    if (paragraph) rewriteParagraph(paragraph, line);
  });
}

function rewriteParagraph(paragraph: Element, line: string): void {
  const old = paragraphText(paragraph);
  if (old === line) return;
  if (pieces(paragraph).some(({ holder }) => holder)) editParagraph(paragraph, textEdits(old, line));
  else insertRun(paragraph, line);
}

/** An empty paragraph keeps what it says of a run to come. */
function insertRun(paragraph: Element, text: string): void {
  const end = elements(paragraph, "a:endParaRPr")[0];
  const properties: Element = { name: "a:rPr", attributes: end?.attributes ?? {}, children: end?.children ?? [] };
  const run: Element = {
    name: "a:r",
    attributes: {},
    children: [properties, { name: "a:t", attributes: {}, children: [text] }],
  };
  const before = paragraph.children.findIndex((each) => typeof each !== "string" && each.name === "a:endParaRPr");
  paragraph.children.splice(before === -1 ? paragraph.children.length : before, 0, run);
}

/** The text of a shape; none where it has no place for any. */
export const bodyOf = (shape: Element): Element | undefined =>
  elements(shape, "p:txBody")[0] ?? elements(shape, "a:txBody")[0] ?? within(shape, "p:txBody")[0];
