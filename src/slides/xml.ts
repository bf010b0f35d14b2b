/** XML as a tree, for the parts of a package that another library wrote: no document type, no processing instruction but the first. */

export type Element = { name: string; attributes: Record<string, string>; children: Node[] };
export type Node = Element | string;

export const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

class XmlError extends Error {}

/** The root of a well-formed document. Throws XmlError on anything else, document types included: nothing here declares one. */
export function parsed(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const token of tokens(text)) {
    const parent = open.at(-1) ?? root;
    if (!token.startsWith("<")) parent.children.push(decoded(token));
    else if (token.startsWith("</")) {
      if (open.pop()?.name !== token.slice(2, -1).trim()) throw new XmlError(`unexpected ${token}`);
    } else if (token.startsWith("<?") || token.startsWith("<!--")) continue;
    else if (token.startsWith("<!")) throw new XmlError(`unexpected ${token.slice(0, 20)}`);
    else {
      const element = opened(token);
      parent.children.push(element);
      if (!token.endsWith("/>")) open.push(element);
    }
  }
  const [document] = elements(root);
  if (open.length !== 1 || !document) throw new XmlError("not closed");
  return document;
}

const tokens = (text: string): string[] => text.match(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g) ?? [];

function opened(token: string): Element {
  const [, name = ""] = /^<([^\s/>]+)/.exec(token) ?? [];
  const attributes = [...token.matchAll(/([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return {
    name,
    attributes: Object.fromEntries(
      attributes.map(([, key = "", double, single]) => [key, decoded(double ?? single ?? "")]),
    ),
    children: [],
  };
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

export const written = (root: Element): string => header + nodeText(root);

function nodeText(node: Node): string {
  if (typeof node === "string") return escapedText(node);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapedValue(value)}"`);
  const start = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(nodeText).join("")}</${node.name}>`;
}

/** What was read stays as it was: a file from elsewhere may hold what ours would not. */
const escapedText = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");

/** A line break in an attribute would be read as a space. */
const escapedValue = (text: string): string =>
  escapedText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");

const isElement = (node: Node): node is Element => typeof node !== "string";

/** The elements directly inside, of one name or of any. */
export const elements = ({ children }: Element, name?: string): Element[] =>
  children.filter(isElement).filter((each) => name === undefined || each.name === name);

/** Every element inside, at any depth, in document order. */
export function within(root: Element, name: string): Element[] {
  return elements(root).flatMap((each) => [...(each.name === name ? [each] : []), ...within(each, name)]);
}

export const textOf = (node: Node): string => (isElement(node) ? node.children.map(textOf).join("") : node);
