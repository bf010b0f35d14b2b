import type { SlideBox } from "./layout";
import { colorElement } from "./palette";
import { boxTag, taggedName } from "./tags";
import { type Element, elements, textOf, within } from "./xml";

/** What PowerPoint Writer leaves wrong or bare on a slide, a layout or a page of notes, put right in its tree. */

/** What was drawn on a slide, in order, and the key of the slide. */
type Drawn = { key: string; boxes: SlideBox[] };

/** Every run says its language; the writer's own default stands for "not said". */
export function repairSlide(slide: Element, lang: string, drawn: Drawn = { key: "", boxes: [] }): Element {
  numberShapes(slide);
  dropEmptyHolders(slide);
  for (const holder of within(slide, "p:ph")) delete holder.attributes["hasCustomPrompt"];
  placeNumber(slide);
  for (const paragraph of within(slide, "a:p")) keepFirst(paragraph, "a:pPr");
  sayLanguage(slide, lang);
  followTheme(slide);
  describe(slide, drawn);
  return slide;
}

/** The writer numbers text and tables apart, so that two shapes may bear one id. */
export function numberShapes(root: Element): void {
  within(root, "p:cNvPr").forEach((shape, at) => (shape.attributes["id"] = String(at + 1)));
}

/** A place of the layout that nothing fills (the logo) is left to the layout: on the slide it would be read as an empty picture. */
function dropEmptyHolders(root: Element): void {
  for (const tree of within(root, "p:spTree")) {
    tree.children = tree.children.filter(
      (each) =>
        typeof each === "string" || !within(each, "p:ph").some(({ attributes }) => attributes["type"] === "pic"),
    );
  }
}

/** The writer gives the slide number an index that matches no layout. */
export function placeNumber(root: Element): void {
  for (const { attributes } of within(root, "p:ph")) if (attributes["type"] === "sldNum") attributes["idx"] = "12";
}

/** A paragraph of several runs gets its properties once for each of them. */
function keepFirst(paragraph: Element, name: string): void {
  const [, ...again] = elements(paragraph, name);
  paragraph.children = paragraph.children.filter((each) => !again.some((other) => other === each));
}

export function sayLanguage(root: Element, lang: string): void {
  for (const name of ["a:rPr", "a:endParaRPr", "a:defRPr"]) {
    for (const { attributes } of within(root, name)) {
      delete attributes["altLang"];
      if (name === "a:defRPr") continue;
      if (attributes["lang"] === undefined || attributes["lang"] === "en-US") attributes["lang"] = lang;
    }
  }
}

/** Fonts and colours by their place in the theme: another theme then changes them. */
export function followTheme(root: Element): void {
  for (const run of ["a:rPr", "a:defRPr", "a:endParaRPr"].flatMap((name) => within(root, name))) {
    run.children = run.children.filter(
      (each) => typeof each === "string" || (each.name !== "a:ea" && each.name !== "a:cs"),
    );
    for (const font of elements(run, "a:latin")) font.attributes = { typeface: "+mn-lt" };
  }
  for (const title of within(root, "p:sp").filter(isTitle))
    for (const font of within(title, "a:latin")) font.attributes = { typeface: "+mj-lt" };
  for (const color of within(root, "a:srgbClr")) {
    const { name, value } = colorElement(color.attributes["val"] ?? "");
    Object.assign(color, { name, attributes: { ...color.attributes, val: value } });
  }
}

const isTitle = (shape: Element): boolean =>
  within(shape, "p:ph").some(({ attributes }) => attributes["type"] === "title");

/** Names and alternative texts, by the order in which the boxes were drawn; a table also says which row is its header. */
function describe(slide: Element, { key, boxes }: Drawn): void {
  const shapes = within(slide, "p:spTree").flatMap((tree) =>
    elements(tree).filter(({ name }) => /^p:(sp|graphicFrame)$/.test(name)),
  );
  boxes.forEach((box, at) => {
    const [shape] = shapes[at] ? within(shapes[at], "p:cNvPr") : [];
    if (!shape) return;
    if (box.is === "rule") markDecorative(shape);
    else shape.attributes["name"] = taggedName(box.name, `${key}/${boxTag(box)}`);
    if (box.is === "chart") shape.attributes["descr"] = box.chart.alternative;
    if (box.is === "table") shape.attributes["descr"] = box.table.alternative;
  });
  for (const table of within(slide, "a:tblPr")) table.attributes["firstRow"] = "1";
}

/** A rule says nothing: PowerPoint's own mark for it keeps readers from stopping there. */
function markDecorative(shape: Element): void {
  shape.children = [
    {
      name: "a:extLst",
      attributes: {},
      children: [
        {
          name: "a:ext",
          attributes: { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
          children: [
            {
              name: "adec:decorative",
              attributes: { "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative", val: "1" },
              children: [],
            },
          ],
        },
      ],
    },
  ];
}

/** The writer puts all notes in one run, where PowerPoint shows no line break: each line becomes a paragraph. */
export function paragraphsOfNotes(root: Element): Element {
  for (const body of within(root, "p:txBody"))
    body.children = body.children.flatMap((each) => {
      if (typeof each === "string" || each.name !== "a:p") return [each];
      const [text] = within(each, "a:t");
      const lines = text ? textOf(text).split(/\r?\n/) : [];
      if (lines.length < 2) return [each];
      return lines.map((line) => {
        const copy = structuredClone(each);
        for (const own of within(copy, "a:t")) own.children = [line];
        return copy;
      });
    });
  return root;
}
