import displayFont from "../ui/fonts/bricolage-grotesque-latin-wdth-normal.woff2?url";
import textItalic from "../ui/fonts/source-sans-3-latin-wght-italic.woff2?url";
import textFont from "../ui/fonts/source-sans-3-latin-wght-normal.woff2?url";
import { element } from "./picture-element";

/** The typefaces that a picture uses, inside it, so that it looks the same anywhere and without network. */

const faces = [
  {
    family: "Bricolage Grotesque",
    italic: false,
    url: displayFont,
    range: "font-weight:200 800;font-stretch:75% 100%",
  },
  { family: "Source Sans 3", italic: false, url: textFont, range: "font-weight:200 900" },
  { family: "Source Sans 3", italic: true, url: textItalic, range: "font-weight:200 900;font-style:italic" },
];

export async function fontsOf(picture: Element): Promise<Element> {
  const texts = [...picture.querySelectorAll("[font-family]")].filter(({ textContent }) => textContent.trim() !== "");
  const used = faces.filter(({ family, italic }) =>
    texts.some(
      (text) =>
        text.getAttribute("font-family")?.replace(/["']/g, "").startsWith(family) === true &&
        text.hasAttribute("font-style") === italic,
    ),
  );
  const style = element("style", {});
  style.textContent = await written(used);
  return style;
}

/** All the typefaces as rules of style that need nothing else. */
export const allFonts = (): Promise<string> => written(faces);

async function written(used: typeof faces): Promise<string> {
  const rules = used.map(
    async ({ family, url, range }) =>
      `@font-face{font-family:"${family}";src:url(${await dataUrl(url)}) format("woff2");${range}}`,
  );
  return (await Promise.all(rules)).join("");
}

async function dataUrl(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
