import { type Element, elements, parsed, within } from "./xml";

/** Parts of another writer's package: its XML without prefixes, which each writer chooses, and where its links lead. */

export type Relations = { id: string; type: string; target: string }[];

export const partAt = (bytes: Uint8Array): Element =>
  bare(parsed(new TextDecoder().decode(bytes))); /* a mark of byte order is left out by the decoder */

function bare(element: Element): Element {
  element.name = element.name.replace(/^.*:/, "");
  for (const each of elements(element)) bare(each);
  return element;
}

/** The links of a part to others of the same package; `type` is the last word of theirs. */
export function relationsOf(part: string, open: (name: string) => Uint8Array | undefined): Relations {
  const bytes = open(part.replace(/([^/]*)$/, "_rels/$1.rels"));
  if (!bytes) return [];
  return within(partAt(bytes), "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: attributes["Type"]?.replace(/^.*\//, "") ?? "",
      target: new URL(attributes["Target"] ?? "", `file:///${part}`).pathname.slice(1),
    }));
}
