/** Rules that a page is read against, in the browser: each function is sent there whole and knows nothing outside itself. */

/** What is wrong with the markup of the page, one line a fault. */
export function faultsOf(): string[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const shown = (selector: string) => all(selector).filter((each) => each.checkVisibility());
  const told = (each: Element) => each.cloneNode(false) as Element;
  const nameOf = (each: Element) => (each.getAttribute("aria-label") ?? each.textContent).trim();
  const levels = shown("h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName[1]));
  const navs = shown("nav").map(nameOf);
  const ids = all("[id]").map(({ id }) => id);
  const isSpoken = (svg: Element) =>
    svg.closest("[aria-hidden=true]") ?? (svg.hasAttribute("role") || svg.querySelector("[data-mark]"));
  /** Each rule: what it says, and the elements that break it. */
  const rules: [string, Element[] | boolean][] = [
    ["no document type", document.doctype?.name !== "html"],
    ["no title of the app", !document.title.endsWith("Cap 2M")],
    ["not one h1", levels.filter((level) => level === 1).length !== 1],
    ["a level of headings is left out", levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)],
    [
      "not one header, main and footer",
      ["header", "main", "footer"].some((area) => shown(`#root > ${area}`).length !== 1),
    ],
    ["navigations of one name", new Set(navs).size !== navs.length || navs.includes("")],
    ["one id twice", all("[id]").filter(({ id }, at) => ids.indexOf(id) !== at)],
    ["neither hidden nor named", all("svg").filter((svg) => !svg.parentElement?.closest("svg") && !isSpoken(svg))],
    ["an image without alternative", all("img:not([alt])")],
    [
      "a figure without name or caption",
      all("figure").filter((each) => nameOf(each) === "" || !each.querySelector("figcaption")),
    ],
    [
      "a table without caption",
      all("table").filter((each) => each.querySelector("caption")?.textContent.trim() === undefined),
    ],
    ["a heading of a table without scope", all("th:not([scope])")],
    ["a table without headings", all("table").filter((each) => !each.querySelector("th"))],
    ["without a name", shown("a, button, summary").filter((each) => nameOf(each) === "")],
    [
      "a field without label",
      all("input, select, textarea").filter(
        (each) => !(each as HTMLInputElement).labels?.length && !each.hasAttribute("aria-label"),
      ),
    ],
    ["a group without legend", all("fieldset").filter((each) => !each.querySelector("legend")?.textContent.trim())],
    ["a quotation without language", all("q, blockquote").filter((each) => !each.closest("[lang]:not(html)"))],
    ["a new window unannounced", all("a[target=_blank]:not([title])")],
  ];
  return rules.flatMap(([rule, broken]) =>
    broken === true ? [rule] : broken === false ? [] : broken.map((each) => `${rule}: ${told(each).outerHTML}`),
  );
}

/** What no page of ours has, and what the grid therefore calls not applicable: one line for each that is found. */
export function strangersOf(): string[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const pseudo = (each: Element) =>
    ["::before", "::after"].some((part) =>
      /[\p{L}\d]/u.test(getComputedStyle(each, part).content.replace(/^(normal|none|url.*|counter.*)$/, "")),
    );
  const rules: [string, Element[]][] = [
    [
      "a frame, a medium or an embedded object",
      all("iframe, frame, object, embed, video, audio, canvas, map, input[type=image]"),
    ],
    [
      "a presentation in the markup",
      all("font, center, u, strike, marquee, blink, [align], [bgcolor], [border], br + br"),
    ],
    ["a reading direction", all("[dir]")],
    ["a key of its own", all("[accesskey]")],
    ["a stop out of order", all("*").filter(({ tabIndex }) => tabIndex > 0)],
    ["a page that reloads itself", all("meta[http-equiv=refresh]")],
    ["words in the styles", all("#root *").filter(pseudo)],
  ];
  return rules.flatMap(([rule, found]) => found.map((each) => `${rule}: ${each.outerHTML.slice(0, 120)}`));
}

/** Each chart in words: its name and the text that tells it to a screen reader. One without figures is named. */
export function figuresOf(): string[] {
  return [...document.querySelectorAll("figure")].map((figure) => {
    const words = figure.querySelector("figcaption .vh")?.textContent ?? "";
    const name = figure.getAttribute("aria-label") ?? "";
    return words.length > 40 && /\d/.test(words) ? `${name}: ${words}` : `without words or figures: ${name}`;
  });
}
