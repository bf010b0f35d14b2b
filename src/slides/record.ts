import type { LanguageCode } from "../domain/view";
import { escaped } from "./clean";
import { type Deck, type CategoryChart, type ScatterChart, allSlides } from "./deck";
import { boxesOf } from "./layout";
import { notesText } from "./made";
import { boxTag, slideKeys } from "./tags";
import { header, parsed, textOf } from "./xml";

/** What a deck said when it was written, kept in its own file: a refresh tells by it what a person has changed since. */

export type Said =
  | { is: "text"; text: string }
  | { is: "table"; rows: string[][]; hrefs: (string | null)[][]; size: number; heights: number[]; alternative: string }
  | { is: "chart"; chart: CategoryChart | ScatterChart; alternative: string };

export type SlideSaid = { title: string; notes: string; objects: Record<string, Said> };

export type DeckRecord = {
  version: number;
  /** The address that makes the deck. */
  address: string;
  lang: LanguageCode;
  /** The day (YYYY-MM-DD) on which it was written. */
  day: string;
  slides: Record<string, SlideSaid>;
};

const recordVersion = 1;

/** All that the slides of a deck say, by slide and object. */
function saidBy(deck: Deck): Record<string, SlideSaid> {
  const keys = slideKeys(deck);
  return Object.fromEntries(
    allSlides(deck).map((slide, at): [string, SlideSaid] => {
      const objects = boxesOf(slide, deck).flatMap((box): [string, Said][] => {
        const tag = boxTag(box);
        if (tag === undefined || box.is === "rule") return [];
        if (box.is === "text")
          return [
            [tag, { is: "text", text: box.paragraphs.map((runs) => runs.map(({ text }) => text).join("")).join("\n") }],
          ];
        if (box.is === "chart") return [[tag, { is: "chart", chart: box.chart, alternative: box.chart.alternative }]];
        const { columns, rows, alternative } = box.table;
        return [
          [
            tag,
            {
              is: "table",
              rows: [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => text))],
              hrefs: [columns.map(() => null), ...rows.map((row) => row.map(({ href }) => href ?? null))],
              size: box.size,
              heights: box.heights,
              alternative,
            },
          ],
        ];
      });
      return [
        keys[at] ?? "",
        { title: slide.title, notes: notesText(slide, deck.lang), objects: Object.fromEntries(objects) },
      ];
    }),
  );
}

export const recordOf = (deck: Deck, address: string, day: string): DeckRecord => ({
  version: recordVersion,
  address,
  lang: deck.lang,
  day,
  slides: saidBy(deck),
});

const space = "urn:cap2m:deck";
const id = "{6D1F3C52-2C7B-4E0B-9E55-0CA92A2B5C01}";
export const recordPart = "customXml/item1.xml";

export const recordXml = (record: DeckRecord): string =>
  `${header}<deck xmlns="${space}" version="${record.version}">${escaped(JSON.stringify(record))}</deck>`;

/** The parts of the record; the presentation links to the first. */
export const recordParts = (record: DeckRecord): Record<string, string> => ({
  [recordPart]: recordXml(record),
  "customXml/itemProps1.xml": `${header}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${space}"/></ds:schemaRefs></ds:datastoreItem>`,
  "customXml/_rels/item1.xml.rels": `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
});

/** A custom part of any file as our record; undefined for that of another tool. A later version is told by its number. */
export function recordIn(xml: string): DeckRecord | { version: number } | undefined {
  if (!xml.includes(space)) return undefined;
  const root = parsed(xml);
  if (root.attributes["xmlns"] !== space && !Object.values(root.attributes).includes(space)) return undefined;
  const version = Number(root.attributes["version"]);
  if (version > recordVersion) return { version };
  const found: unknown = JSON.parse(textOf(root));
  return isRecord(found) ? found : undefined;
}

function isRecord(found: unknown): found is DeckRecord {
  if (typeof found !== "object" || found === null) return false;
  const { address, lang, slides, day } = found as Partial<DeckRecord>;
  return (
    typeof address === "string" &&
    address.startsWith("#/slides") &&
    (lang === "fr" || lang === "en") &&
    typeof day === "string" &&
    typeof slides === "object" &&
    Object.values(slides).every((each) => typeof each.notes === "string" && typeof each.objects === "object")
  );
}
