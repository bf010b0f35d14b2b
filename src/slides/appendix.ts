import type { Figure } from "../domain/figure";
import { factWith } from "../domain/ledger";
import { citedFigure, datedText, statusNote } from "./cite";
import { type Cell, type Cited, type Slide, type Table, sourcesOf } from "./deck";
import { addressOf } from "./layout";
import { denseSize, rowHeights } from "./table-size";
import type { Subject } from "./subject";

/** After the argument: every page behind the slides, what our words mean, and the other figures that are published. */

export function appendixOf(slides: Slide[], subject: Subject): Slide[] {
  return [...sourceSlides(slides, subject), definitionSlide(slides, subject), ...rivalSlides(slides, subject)];
}

/** Room for a table on a slide, in its units. */
const room = { w: 1152, h: 430 };

/** As few slides as there is room for, about as full as each other: a table never runs over the edge. */
function paged(table: Table): Table[] {
  const [head = 0, ...heights] = rowHeights(table, room.w, denseSize);
  const all = heights.reduce((sum, each) => sum + each, 0);
  const slides = Math.max(1, Math.ceil(all / (room.h - head)));
  const pages: Cell[][][] = [];
  let used = Infinity;
  table.rows.forEach((row, at) => {
    const height = heights[at] ?? 0;
    if (used + height > room.h - head || used >= all / slides) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  });
  return pages.map((rows) => ({ ...table, rows }));
}

type Said = Pick<Slide, "id" | "title" | "subtitle"> & { body: Table; cited?: Cited[] };

function slide({ cited = [], ...said }: Said, subject: Subject): Slide {
  const notes = { points: [], definitions: [], asked: [] };
  return { ...said, kind: "appendix", figures: [], source: `${datedText(subject)}.`, notes, cited };
}

function sourceSlides(slides: Slide[], subject: Subject): Slide[] {
  const { words, language } = subject;
  const own = words.appendix;
  const pages = sourcesOf(slides);
  const table: Table = {
    is: "table",
    dense: true,
    columns: [
      { label: own.columns.slides, share: 1.4 },
      { label: own.columns.publisher, share: 4 },
      { label: own.columns.page, share: 8.5 },
      { label: own.columns.date, share: 2 },
      { label: own.columns.grade, share: 1, align: "center" },
    ],
    rows: pages.map(({ source, slides: on }) => {
      const href = addressOf(source);
      return [
        { text: on.join(", "), quiet: true },
        { text: source.publisher, strong: true },
        href === undefined
          ? { text: `${source.title} (${words.noPage})` }
          : { text: source.title, href, lang: source.language },
        { text: source.publishedOn === undefined ? words.noDate : language.date(source.publishedOn), quiet: true },
        { text: source.grade, quiet: true },
      ];
    }),
    alternative: own.alternative(words.names.sources, pages.length),
  };
  const parts = paged(table);
  const n = language.count(pages.length);
  return parts.map((part, at) =>
    slide(
      {
        id: "sources",
        title: parts.length === 1 ? own.sources(n) : own.sourcesPart(n, at + 1, parts.length),
        subtitle: own.sourcesSubtitle,
        body: part,
      },
      subject,
    ),
  );
}

function definitionSlide(slides: Slide[], subject: Subject): Slide {
  const { appendix: own, definitions } = subject.words;
  const { movements, once, homeport, transit, fiscal, announced, provisional, noRecord, target, grade } = definitions;
  const has = (...ids: Slide["id"][]) => slides.some(({ id }) => ids.includes(id));
  const shown = [
    movements,
    ...(has("ports") ? [once, fiscal] : []),
    homeport,
    transit,
    announced,
    provisional,
    ...(has("history", "lines") ? [noRecord] : []),
    ...(has("road", "calls") ? [target] : []),
    grade,
  ];
  const table: Table = {
    is: "table",
    columns: [
      { label: own.term, share: 3 },
      { label: own.meaning, share: 10 },
    ],
    rows: shown.map(([term = "", meaning = ""]) => [{ text: term, strong: true }, { text: meaning }]),
    alternative: own.alternative(subject.words.names.definitions, shown.length),
  };
  return slide({ id: "definitions", title: own.definitions, subtitle: own.definitionsSubtitle, body: table }, subject);
}

const publisherOf = ({ evidence: { source } }: Figure, { words }: Subject): string =>
  source.publisher === "unknown" ? words.noPublisher : source.publisher;

/** A figure that several pages give is written once, with all of them. */
function rivalsSaid(rivals: Figure[], subject: Subject): string {
  const said = new Map<string, Set<string>>();
  for (const each of rivals) {
    const text = subject.language.figure(each) + statusNote(each.status, subject);
    said.set(text, (said.get(text) ?? new Set()).add(publisherOf(each, subject)));
  }
  return [...said].map(([text, publishers]) => `${text}, ${[...publishers].join(", ")}`).join(subject.words.separator);
}

/** The facts of the titles and charts of which several figures are published. */
function rivalSlides(slides: Slide[], subject: Subject): Slide[] {
  const { words, language, facts } = subject;
  const own = words.appendix;
  const shown = new Set(
    slides
      .flatMap(({ cited }) => cited.filter(({ minor }) => minor !== true))
      .flatMap(({ evidence }) => evidence)
      .filter(({ file }) => file === "traffic.csv")
      .map(({ line }) => line),
  );
  const disputed = facts.figures
    .filter(({ figure, rivals }) => shown.has(figure.evidence.line) && rivals.length > 0)
    .map(({ figure }) => factWith(facts.figures, figure.id))
    .flatMap((fact) => (fact ? [fact] : []))
    .toSorted((a, b) => b.figure.period.start.localeCompare(a.figure.period.start));
  const table: Table = {
    is: "table",
    dense: true,
    columns: [
      { label: own.rivalColumns.fact, share: 4 },
      { label: own.rivalColumns.chosen, share: 4 },
      { label: own.rivalColumns.others, share: 9 },
    ],
    rows: disputed.map(({ figure, rivals }) => [
      { text: citedFigure(figure, subject).what, strong: true },
      { text: `${language.figure(figure)}${statusNote(figure.status, subject)}, ${publisherOf(figure, subject)}` },
      { text: rivalsSaid(rivals, subject), quiet: true },
    ]),
    alternative: own.alternative(words.names.rivals, disputed.length),
  };
  const cited = disputed
    .flatMap(({ figure, rivals }) => [figure, ...rivals])
    .map((figure) => citedFigure(figure, subject));
  return paged(table).map((part) =>
    slide({ id: "rivals", title: own.rivals, subtitle: own.rivalsSubtitle, body: part, cited }, subject),
  );
}
