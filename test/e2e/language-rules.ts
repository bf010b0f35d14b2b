/** Words and links of a page, read in the browser: each function is sent there whole and knows nothing outside itself. */

/** Sentences that are heard, of one language, where the page says that it is the other one: told by the small words that only one of them has. */
export function foreignOf(): string[] {
  const small = {
    fr: new Set("le les des une est dans pour avec qui que aux ont sont par pas ne il elle cette leur".split(" ")),
    en: new Set("the of and to with was were from for that by its is are has have this not".split(" ")),
  };
  const languageOf = (each: Element | null) => each?.closest("[lang]")?.getAttribute("lang")?.slice(0, 2) ?? "";
  const isForeign = (text: string, lang: string) => {
    if (lang !== "fr" && lang !== "en") return false;
    const words = text
      .replaceAll(/of[ -]the[ -]Seas/gi, "") // the name of a ship stays as it is
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    const count = (of: "fr" | "en") => words.filter((word) => small[of].has(word)).length;
    const [own, other] = lang === "fr" ? [count("fr"), count("en")] : [count("en"), count("fr")];
    return other >= 2 && other > own;
  };
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement, textContent } = node;
    if (parentElement?.closest("code, pre, script, style, [aria-hidden=true], .cm-editor")) continue;
    if (textContent !== null && isForeign(textContent, languageOf(parentElement)))
      found.push(`${languageOf(parentElement)}: ${parentElement?.outerHTML.slice(0, 200)}`);
  }
  for (const each of document.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"]) {
      const text = each.getAttribute(name) ?? "";
      if (isForeign(text, languageOf(each))) found.push(`${languageOf(each)}, ${name}: ${text.slice(0, 100)}`);
    }
  return found;
}

/** Links that say nothing of where they lead, and links of one name that lead to different places. */
export function vagueLinksOf(): string[] {
  const vague =
    /^(ici|là|lien|liens|lire|voir|ouvrir|plus|suite|détails?|en savoir plus|here|link|open|read|more|see|details?|learn more)$/iu;
  const nameOf = (each: Element) => {
    const copy = each.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    return (each.getAttribute("aria-label") ?? copy.textContent).replace(/\s+/g, " ").trim();
  };
  const links = [...document.querySelectorAll("a[href]")].filter((each) => each.checkVisibility());
  const named = links.map((each) => ({ name: nameOf(each), href: each.getAttribute("href") ?? "" }));
  const bare = named.filter(({ name }) => vague.test(name) || !/\p{L}{2}|\d/u.test(name));
  const twice = named.filter(({ name, href }) => named.some((other) => other.name === name && other.href !== href));
  return [
    ...bare.map(({ name, href }) => `says nothing: “${name}” ${href}`),
    ...twice.map(({ name, href }) => `one name, two places: “${name}” ${href}`),
  ];
}
