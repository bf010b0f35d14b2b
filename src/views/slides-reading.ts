import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { Cited, Slide } from "../slides/deck";

/** What the provenance panel says of the figures of a slide. */

export function readingOf({ what, text, status, basis, calculation, evidence }: Cited): Reading {
  return {
    heading: `${what}, ${text}`,
    tone: "ink",
    status,
    ...(basis !== undefined && { counting: basis }),
    ...(calculation !== undefined && { calculation }),
    evidence,
    rivals: [],
  };
}

/** Of a mark: the figure of its value, else those of its year, else every page behind the slide. */
export function markReading(slide: Slide, mark: { value: number; category: string }, language: Language): Reading {
  const year = /(?:19|20)\d\d/.exec(mark.category)?.[0];
  const ofYear = slide.cited.filter(({ what }) => year !== undefined && what.includes(year));
  const near = ofYear.length > 0 ? ofYear : slide.cited;
  const exact = near.find(({ text }) => text.includes(language.count(mark.value)));
  if (exact) return readingOf(exact);
  return pagesReading(near, `${mark.category.replaceAll("\n", ", ")}, ${language.count(mark.value)}`);
}

/** Every page behind a slide. */
export const slideReading = (slide: Slide): Reading => pagesReading(slide.cited, slide.title);

function pagesReading(cited: Cited[], heading: string): Reading {
  const pages = new Map(
    cited.flatMap(({ evidence, what, text }) =>
      evidence.map((each) => [each.source.id + each.words, { each, says: `${what}: ${text}` }]),
    ),
  );
  const all = [...pages.values()];
  return { heading, tone: "ink", evidence: all.map(({ each }) => each), says: all.map(({ says }) => says), rivals: [] };
}
