import { type Parts, textIn, textParts } from "../../src/slides/package";
import { linksOf, slidesInOrder } from "../../src/slides/part-links";
import { tagIn } from "../../src/slides/tags";
import { bodyOf } from "../../src/slides/text-body";
import { type Element, elements, parsed, textOf, within, written } from "../../src/slides/xml";

/** What a person does to a deck in PowerPoint, done on its XML as PowerPoint would. */

export const root = (parts: Parts, part: string): Element => parsed(textIn(parts, part));

export function change(parts: Parts, part: string, edit: (tree: Element) => void): void {
  const tree = root(parts, part);
  edit(tree);
  Object.assign(parts, textParts({ [part]: written(tree) }));
}

export const slidePart = (at: number): string => `ppt/slides/slide${at}.xml`;

/** The object of a slide by the end of its tag: "title", "chart", "table". */
export function shapeOf(tree: Element, object: string): Element {
  const all = ["p:sp", "p:graphicFrame"].flatMap((name) => within(tree, name));
  const found = all.find((shape) => tagIn(within(shape, "p:cNvPr")[0]?.attributes["name"])?.endsWith(`/${object}`));
  if (!found) throw new Error(`no ${object}`);
  return found;
}

export const nodes = (xml: string): Element[] => elements(parsed(`<x>${xml}</x>`));

export function chartPartOf(parts: Parts, slide: string): string {
  const [reference] = within(root(parts, slide), "c:chart");
  const part = linksOf(parts, slide).find(({ id }) => id === reference?.attributes["r:id"])?.target;
  if (part === undefined) throw new Error(`no chart on ${slide}`);
  return part;
}

export const workbookOf = (parts: Parts, chart: string): string =>
  linksOf(parts, chart).find(({ type }) => type === "package")?.target ?? "";

/** A relationship more. */
function link(parts: Parts, part: string, { id, type, target }: Record<"id" | "type" | "target", string>): void {
  change(parts, part.replace(/([^/]*)$/, "_rels/$1.rels"), (tree) => {
    tree.children.push({
      name: "Relationship",
      attributes: {
        Id: id,
        Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`,
        Target: target,
      },
      children: [],
    });
  });
}

export function typed(parts: Parts, part: string, type: string): void {
  change(parts, "[Content_Types].xml", (tree) => {
    tree.children.push({ name: "Override", attributes: { PartName: `/${part}`, ContentType: type }, children: [] });
  });
}

/** The same slide once more at the end, with a chart and a workbook of its own. */
export function duplicateSlide(parts: Parts, at: number, to: number): void {
  const [from, copy] = [slidePart(at), slidePart(to)];
  const rels = (part: string) => part.replace(/([^/]*)$/, "_rels/$1.rels");
  const chart = chartPartOf(parts, from);
  const chartCopy = "ppt/charts/chart99.xml";
  const own = (name: string) => parts[name] ?? new Uint8Array();
  parts[copy] = own(from);
  parts[chartCopy] = own(chart);
  parts["ppt/embeddings/chart99.xlsx"] = own(workbookOf(parts, chart));
  const notes = linksOf(parts, from).find(({ type }) => type === "notesSlide")?.target ?? "";
  Object.assign(
    parts,
    textParts({
      [rels(copy)]: textIn(parts, rels(from))
        .replace(chart.replace("ppt/", "../"), "../charts/chart99.xml")
        .replace(/<Relationship [^>]*notesSlide[^>]*>/, ""),
      [rels(chartCopy)]: textIn(parts, rels(chart)).replace(/embeddings\/[^"]+/, "embeddings/chart99.xlsx"),
    }),
  );
  typed(parts, copy, "application/vnd.openxmlformats-officedocument.presentationml.slide+xml");
  typed(parts, chartCopy, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  showSlide(parts, copy, to);
  if (notes === "") throw new Error("no notes");
}

/** In the list of the slides, last. */
export function showSlide(parts: Parts, part: string, number: number): void {
  link(parts, "ppt/presentation.xml", { id: `rIdSlide${number}`, type: "slide", target: part.replace("ppt/", "") });
  change(parts, "ppt/presentation.xml", (tree) => {
    const [list] = elements(tree, "p:sldIdLst");
    list?.children.push({
      name: "p:sldId",
      attributes: { id: String(900 + number), "r:id": `rIdSlide${number}` },
      children: [],
    });
  });
}

export function moveTo(frame: Element, x: number, y: number): void {
  for (const off of within(frame, "a:off")) off.attributes = { x: String(x), y: String(y) };
}
export const offsetOf = (parts: Parts, at: number, object: string) =>
  within(shapeOf(root(parts, slidePart(at)), object), "a:off")[0]?.attributes;

export function recolour(ser: Element | undefined, color: string): void {
  const [look] = ser ? elements(ser, "c:spPr") : [];
  if (look) look.children = nodes(`<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`);
}

/** As PowerPoint leaves a text that was typed over: one run, with the look of the first. */
export function retype(shape: Element, text: string): void {
  const body = bodyOf(shape);
  const [paragraph] = body ? elements(body, "a:p") : [];
  if (!body || !paragraph) throw new Error("no text");
  const [run] = elements(paragraph, "a:r");
  const properties = run ? elements(run, "a:rPr") : [];
  paragraph.children = [
    ...elements(paragraph, "a:pPr"),
    { name: "a:r", attributes: {}, children: [...properties, { name: "a:t", attributes: {}, children: [text] }] },
  ];
  body.children = [...elements(body).filter(({ name }) => name !== "a:p"), paragraph];
}

export function italic(shape: Element, word: string): void {
  const [run] = within(shape, "a:r");
  const [paragraph] = within(shape, "a:p");
  if (!run || !paragraph) throw new Error("no run");
  const [before = "", after = ""] = textOf(run).split(word);
  const [properties] = elements(run, "a:rPr");
  const made = (text: string, i: string): Element => ({
    name: "a:r",
    attributes: {},
    children: [
      {
        ...structuredClone(properties ?? { name: "a:rPr", attributes: {}, children: [] }),
        attributes: { ...properties?.attributes, i },
      },
      { name: "a:t", attributes: {}, children: [text] },
    ],
  });
  paragraph.children.splice(paragraph.children.indexOf(run), 1, made(before, "0"), made(word, "1"), made(after, "0"));
}

/** As PowerPoint does when a row of the data is taken out: caches a point shorter, ranges that start a row later. */
export function dropFirst(ser: Element): void {
  for (const cache of ["c:cat", "c:val"]
    .flatMap((name) => elements(ser, name))
    .flatMap((each) => [...within(each, "c:strCache"), ...within(each, "c:numCache")])) {
    const [count] = elements(cache, "c:ptCount");
    if (count) count.attributes["val"] = String(Number(count.attributes["val"]) - 1);
    cache.children = cache.children.filter(
      (each) => typeof each === "string" || each.name !== "c:pt" || each.attributes["idx"] !== "0",
    );
    for (const point of elements(cache, "c:pt")) point.attributes["idx"] = String(Number(point.attributes["idx"]) - 1);
  }
  for (const name of ["c:cat", "c:val"])
    for (const formula of elements(ser, name).flatMap((each) => within(each, "c:f")))
      formula.children = [textOf(formula).replace("$2:", "$3:")];
}

export function dropSlide(parts: Parts, at: number): void {
  const slides = slidesInOrder(parts, "ppt/presentation.xml");
  change(parts, "ppt/presentation.xml", (tree) =>
    within(tree, "p:sldIdLst")[0]?.children.splice(slides.indexOf(slidePart(at)), 1),
  );
}

export const slideType = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
export const layoutLink =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout" Target="../slideLayouts/slideLayout1.xml"/></Relationships>';
export const ownShape =
  '<p:sp><p:nvSpPr><p:cNvPr id="99" name="Text 99"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>Draft, 1.6m</a:t></a:r></a:p></p:txBody></p:sp>';
export const bareSlide = (text: string): string =>
  `<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:cSld><p:spTree>${ownShape.replace("Draft, 1.6m", text)}</p:spTree></p:cSld></p:sld>`;

export function reverseSlides(presentation: Element): void {
  for (const list of within(presentation, "p:sldIdLst")) list.children = list.children.toReversed();
}
