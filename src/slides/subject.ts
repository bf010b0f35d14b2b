import type { Clip } from "../domain/clip";
import type { Facts } from "../domain/facts";
import type { Source } from "../domain/figure";
import type { Line } from "../domain/line";
import { shortName } from "../domain/line-names";
import { isKnownOn } from "../domain/partial-date";
import type { Scenario } from "../domain/scenario";
import { recentYears } from "../domain/win-back-standing";
import type { Language } from "../i18n/language";
import { type SlideWords, slideWords } from "../i18n/slide-words";

/** What every slide is made from. `everything` is what is known today: sizes published later are marked with it, never shown. */
export type Subject = {
  facts: Facts;
  asOf: string | undefined;
  /** The date of the latest page behind the data: what a deck of today is dated with. */
  latest: string;
  language: Language;
  words: SlideWords;
  /** The year one looks from: that of the as-of day, else the last in which a source says that a line came. */
  until: number;
  /** The scenario that was chosen, where one was. */
  scenario?: { name: string; scenario: Scenario };
  /** What was added to decks on this device. */
  clips: Clip[];
};

export type LineSubject = Subject & { line: Line; name: string };

type Asking = {
  asOf: string | undefined;
  language: Language;
  scenario?: Subject["scenario"];
  clips?: Clip[];
};

export function subjectOf(facts: Facts, { asOf, language, scenario, clips = [] }: Asking): Subject {
  const until = recentYears(facts.presence, asOf).to;
  const words = slideWords(language.code);
  const known = printedBy(facts, asOf);
  return {
    facts: known,
    asOf,
    latest: latestPage(known),
    language,
    words,
    until,
    clips,
    ...(scenario && { scenario }),
  };
}

function latestPage({ figures, presence, events }: Facts): string {
  const pages = [...figures.map(({ figure }) => figure), ...presence, ...events].map(({ evidence }) => evidence.source);
  return pages.reduce((last, { publishedOn = "" }) => (publishedOn > last ? publishedOn : last), "");
}

/**
 * An event is known from its day on, and a ship whenever she was built; but a deck of 4 November 2017 cannot show a page printed in
 * 2018. A page without a date, or dated to the year, is kept.
 */
function printedBy(facts: Facts, asOf: string | undefined): Facts {
  if (asOf === undefined) return facts;
  const isOut = ({ publishedOn = "" }: Source) => publishedOn <= asOf;
  return {
    ...facts,
    events: facts.events.filter(({ evidence }) => isOut(evidence.source)),
    agreements: facts.agreements.filter(({ evidence }) => isKnownOn(evidence.source.publishedOn, asOf)),
    ships: facts.ships.map((ship) => ({
      ...ship,
      figures: Object.fromEntries(Object.entries(ship.figures).filter(([, { source }]) => isOut(source))),
    })),
  };
}

export const aboutLine = (subject: Subject, line: Line): LineSubject => ({ ...subject, line, name: shortName(line) });

/** The line as its facts name it in a port. */
export const placeOf = ({ line }: LineSubject, port: string) => ({ line: line.id, port });
