import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { story } from "../domain/line-biography";
import { type Holder, type Neighbour, holdersOf, neighboursOf } from "../domain/line-group";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";

/** The groups of a line over time, and the other lines of its group in Marseille, in words. */

export type HolderView = { key: string; text: string; reading: Reading };
export type NeighbourView = { line: Line; text: string };

type Told = { language: Language; asOf: string | undefined };

/** "Royal Caribbean Group, depuis 1997, 100 %" */
export function holderViews(line: Line, facts: Facts, { language, asOf }: Told): HolderView[] {
  return holdersOf(line, facts.ownership, asOf).map((holder) => {
    const text = holderText(holder, language);
    return {
      key: `${holder.groupId}-${holder.from ?? ""}`,
      text,
      reading: {
        heading: `${line.name}, ${language.say.biography.group.over.toLowerCase()}`,
        tone: "ink",
        status: text,
        evidence: [holder.evidence],
        rivals: [],
      },
    };
  });
}

function holderText(holder: Holder, language: Language): string {
  const words = language.say.biography.group;
  const name = words.name(holder.groupName);
  if (holder.isFounder && holder.from !== undefined) return words.founded(language.date(holder.from), name);
  const share = holder.sharePercent;
  const percent = share === undefined ? [] : [language.percent(share / 100, share % 1 === 0 ? 0 : 1)];
  return [capital(name), datesOf(holder, language), ...percent].join(", ");
}

function datesOf({ from, to, sinceStart }: Holder, language: Language): string {
  const words = language.say.biography.group;
  if (from !== undefined && to !== undefined) return words.between(language.date(from), language.date(to));
  if (from !== undefined) return words.since(language.date(from), sinceStart);
  return to === undefined ? words.undated : words.until(language.date(to));
}

/** "TUI Cruises (Mein Schiff), détenue à 50 % : annoncée en 2018 et 2019, aucune escale attestée" */
export function neighbourViews(line: Line, facts: Facts, { language, asOf }: Told): NeighbourView[] {
  return neighboursOf(line, facts.lines, facts.ownership, asOf).map((each) => ({
    line: each.line,
    text: neighbourText(each, facts, language),
  }));
}

function neighbourText({ line, share }: Neighbour, facts: Facts, language: Language): string {
  const words = language.say.biography.group;
  const told = story(line.id, "marseille", facts);
  const held = share === undefined ? [] : [words.share(language.percent(share / 100, 0))];
  const spans = language.say.lines.spans;
  const seen = told.kind === "seen" ? [words.seen(spans(told.seen))] : [];
  const announced =
    (told.kind === "seen" || told.kind === "announced") && told.announced.length > 0
      ? [words.announced(spans(told.announced))]
      : [];
  const none = told.kind === "no record" ? [words.noRecord] : told.kind === "seen" ? [] : [words.noCall];
  return [...held, ...seen, ...announced, ...none].join(", ");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
