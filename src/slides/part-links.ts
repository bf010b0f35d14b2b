import { type Parts, textIn, textParts } from "./package";
import { type Element, elements, parsed, written } from "./xml";

/** The links of a part to other parts, as they stand in its package. */

const linksPart = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

export type Link = { id: string; type: string; target: string; isOutside: boolean };

export function linksOf(parts: Parts, part: string): Link[] {
  if (!(linksPart(part) in parts)) return [];
  return elements(parsed(textIn(parts, linksPart(part))), "Relationship").map(({ attributes }) => {
    const isOutside = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      target: isOutside ? target : new URL(target, `file:///${part}`).pathname.slice(1),
      isOutside,
    };
  });
}

/** The number of a link from this part to a page; made where there is none. */
export function linkTo(parts: Parts, part: string, href: string): string {
  const links = linksOf(parts, part);
  const known = links.find(({ target, isOutside }) => isOutside && target === href);
  if (known) return known.id;
  const name = linksPart(part);
  const root = parsed(textIn(parts, name));
  const id = `rId${1 + Math.max(0, ...links.map((link) => Number(/\d+$/.exec(link.id)?.[0] ?? 0)))}`;
  const added: Element = {
    name: "Relationship",
    attributes: {
      Id: id,
      Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
      Target: href,
      TargetMode: "External",
    },
    children: [],
  };
  root.children.push(added);
  Object.assign(parts, textParts({ [name]: written(root) }));
  return id;
}

/** The slides in the order in which they are shown. */
export function slidesInOrder(parts: Parts, main: string): string[] {
  const links = new Map(linksOf(parts, main).map(({ id, target }) => [id, target]));
  const [list] = elements(parsed(textIn(parts, main)), "p:sldIdLst");
  return (list ? elements(list, "p:sldId") : []).flatMap(({ attributes }) => links.get(attributes["r:id"] ?? "") ?? []);
}
