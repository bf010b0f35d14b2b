import type { HouseTemplate } from "../domain/house-template";
import { chartXml } from "./chart-xml";
import { escaped } from "./clean";
import type { ChartBox, SlideBox } from "./layout";
import { type Made, tagOf } from "./made";
import { recordOf, recordPart, recordParts } from "./record";
import { slideKeys } from "./tags";
import { type Parts, packed, partsOf, textIn, textParts } from "./package";
import { followTheme, numberShapes, paragraphsOfNotes, placeNumber, repairSlide, sayLanguage } from "./repair-slide";
import { resized } from "./resize";
import { branded, dressed } from "./theme-xml";
import { sheetOf, workbookParts } from "./workbook";
import { type Element, elements, header, parsed, within, written } from "./xml";

/** `day` (YYYY-MM-DD) is the date written in the file, `address` what makes the deck again; a template gives its colours and fonts. */
export type Written = { day: string; address: string; template?: HouseTemplate | undefined };

/**
 * The package as the PowerPoint writer leaves it breaks the Open XML schemas in many places and compresses nothing. Here its charts
 * and workbooks become ours, its parts stand in the order that the schemas ask for, and nothing is named that is not there.
 */
export function repaired(bytes: Uint8Array, made: Made, { day, address, template }: Written): Uint8Array {
  const parts = partsOf(bytes);
  const lang = tagOf(made.deck.lang);
  const edit = (name: string, change: (root: Element) => Element) =>
    Object.assign(parts, textParts({ [name]: written(change(parsed(textIn(parts, name)))) }));

  const keys = slideKeys(made.deck);
  made.slides.forEach(({ boxes }, at) =>
    edit(`ppt/slides/slide${at + 1}.xml`, (root) => repairSlide(root, lang, { key: keys[at] ?? "", boxes })),
  );
  for (const name of named(parts, /^ppt\/notesSlides\/[^/]+\.xml$/))
    edit(name, (root) => paragraphsOfNotes(repairSlide(root, lang)));
  for (const name of named(parts, /^ppt\/(slideMasters|slideLayouts|notesMasters)\/[^/]+\.xml$/))
    edit(name, (root) => repairLayout(root, lang));
  replaceCharts(parts, made, lang);
  edit("ppt/presentation.xml", repairPresentation);
  ownNotesTheme(parts, template);
  if (template)
    for (const name of named(parts, /^ppt\/(slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/))
      Object.assign(parts, textParts({ [name]: dressed(textIn(parts, name), template) }));
  if (template?.size) Object.assign(parts, resized(parts, template.size));
  Object.assign(parts, textParts(properties(made, day)), textParts(recordParts(recordOf(made.deck, address, day))));
  edit("ppt/_rels/presentation.xml.rels", linkRecord);
  edit("[Content_Types].xml", (root) => onlyWhatIsThere(root, parts));
  return packed(parts);
}

const named = (parts: Parts, pattern: RegExp): string[] => Object.keys(parts).filter((name) => pattern.test(name));

function repairLayout(root: Element, lang: string): Element {
  numberShapes(root);
  sayLanguage(root, lang);
  followTheme(root);
  placeNumber(root);
  for (const field of within(root, "a:fld")) for (const each of elements(field, "a:t")) each.children = ["‹#›"];
  return root;
}

/**
 * The writer's charts only hold the places. It goes on counting them from one deck to the next, so a chart is found by the link of
 * its slide, and numbered afresh.
 */
function replaceCharts(parts: Parts, { slides }: Made, lang: string): void {
  const places = slides.flatMap(({ boxes }, at) =>
    boxes.filter(isChart).map((box) => ({ box, slide: `slide${at + 1}.xml` })),
  );
  const links = slides.flatMap((_, at) => chartLinks(parts, `slide${at + 1}.xml`));
  for (const name of named(parts, /^ppt\/(charts|embeddings)\//)) delete parts[name];
  places.forEach(({ box: { chart }, slide }, at) => {
    const name = `chart${at + 1}`;
    const relations = `ppt/slides/_rels/${slide}.rels`;
    Object.assign(
      parts,
      textParts({
        [`ppt/charts/${name}.xml`]: chartXml(chart, lang),
        [`ppt/charts/_rels/${name}.xml.rels`]: workbookLink(name),
        [relations]: textIn(parts, relations).replace(`"${links[at] ?? ""}"`, `"../charts/${name}.xml"`),
      }),
      { [`ppt/embeddings/${name}.xlsx`]: packed(textParts(workbookParts(sheetOf(chart)))) },
    );
  });
}

const isChart = (box: SlideBox): box is ChartBox => box.is === "chart";

/** Where the charts of a slide are, in the order in which they are drawn. */
function chartLinks(parts: Parts, slide: string): string[] {
  const relations = within(parsed(textIn(parts, `ppt/slides/_rels/${slide}.rels`)), "Relationship");
  const target = (id = "") => relations.find(({ attributes }) => attributes["Id"] === id)?.attributes["Target"] ?? "";
  return within(parsed(textIn(parts, `ppt/slides/${slide}`)), "c:chart").map(({ attributes }) =>
    target(attributes["r:id"]),
  );
}

const workbookLink = (name: string): string =>
  `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/${name}.xlsx"/></Relationships>`;

/** Masters of notes stand before the slides, and a page of notes is upright. */
function repairPresentation(root: Element): Element {
  const order = ["p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz", "p:defaultTextStyle"];
  root.children = elements(root).toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  for (const size of elements(root, "p:notesSz")) size.attributes = { cx: "6858000", cy: "9144000" };
  return root;
}

/** The presentation leads to its own record, as PowerPoint keeps custom parts. */
function linkRecord(root: Element): Element {
  root.children.push({
    name: "Relationship",
    attributes: {
      Id: "rIdCap2M",
      Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml",
      Target: `../${recordPart}`,
    },
    children: [],
  });
  return root;
}

/** PowerPoint gives each master a theme of its own; the writer lets both share one. */
function ownNotesTheme(parts: Parts, template?: HouseTemplate): void {
  const theme = branded(textIn(parts, "ppt/theme/theme1.xml"), template);
  const relations = "ppt/notesMasters/_rels/notesMaster1.xml.rels";
  Object.assign(
    parts,
    textParts({
      "ppt/theme/theme1.xml": theme,
      "ppt/theme/theme2.xml": theme,
      [relations]: textIn(parts, relations).replace("theme1.xml", "theme2.xml"),
    }),
  );
}

/** Title, language and day of the file, and no count that could be wrong. */
function properties({ deck, slides }: Made, day: string): Record<string, string> {
  const time = `${day}T12:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return {
    "docProps/core.xml": `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(deck.name)}</dc:title><dc:subject>${escaped(deck.dated)}</dc:subject><dc:creator>Cap 2M</dc:creator>${stamp("created")}${stamp("modified")}<dc:language>${tagOf(deck.lang)}</dc:language></cp:coreProperties>`,
    "docProps/app.xml": `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes><AppVersion>16.0000</AppVersion></Properties>`,
  };
}

/** The writer lists a master for every slide, charts by its own numbers, and types for pictures and films that are not there. */
function onlyWhatIsThere(types: Element, parts: Parts): Element {
  const extensions = new Set(Object.keys(parts).map((name) => name.split(".").at(-1)));
  const there = (part = "") => part.slice(1) in parts && !part.startsWith("/ppt/charts/");
  const own = named(parts, /^(ppt\/(charts\/chart\d+|theme\/theme2)|customXml\/itemProps1)\.xml$/);
  types.children = [
    ...elements(types, "Default").filter(({ attributes }) => extensions.has(attributes["Extension"])),
    ...elements(types, "Override").filter(({ attributes }) => there(attributes["PartName"])),
    ...own.map((name) => ({
      name: "Override",
      attributes: { PartName: `/${name}`, ContentType: typeOf(name) },
      children: [],
    })),
  ];
  return types;
}

function typeOf(name: string): string {
  const kind = name.includes("customXml")
    ? "customXmlProperties"
    : name.includes("theme")
      ? "theme"
      : "drawingml.chart";
  return `application/vnd.openxmlformats-officedocument.${kind}+xml`;
}
