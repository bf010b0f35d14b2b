import { type BackCheck, backChecks, programmesKept } from "../domain/back-check";
import type { Presence } from "../domain/line";
import type { Ship } from "../domain/ship";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import { shipEvidence } from "../domain/scenario-ready";
import type { FrameContent } from "./frame";
import { citedAll } from "./goal-cited";
import { percentOf } from "./scenario-words";

/** The rule of the levers held against history: the few seasons of one ship whose calls and passengers are published. */

export type CheckRow = {
  key: string;
  text: string;
  notes: string[];
  error: string | undefined;
  raw: number;
  reading: Reading;
};
export type CheckView = {
  rows: CheckRow[];
  others: string;
  programmes: { key: string; text: string; reading: Reading }[];
  frame: FrameContent;
};

export function checkView(presence: Presence[], ships: Ship[], language: Language): CheckView {
  const words = language.say.scenario.check;
  const cases = backChecks(presence, ships);
  const told = cases.filter(isTold);
  const rows = told.map((each) => rowOf(each, language));
  const checkedCases = cases.filter(({ kind }) => kind === "checked").length;
  return {
    rows,
    others: cases.length > told.length ? words.others(cases.length - told.length) : "",
    programmes: programmesKept(presence).map(({ ship, year, announced, made }) => {
      const text = words.programme({
        ship,
        year,
        announced: language.count(announced.calls ?? 0),
        made: language.count(made.calls ?? 0),
      });
      return { key: made.id, text, reading: readingOf(text, [announced.evidence, made.evidence]) };
    }),
    frame: frameOf(rows, told, checkedCases, language),
  };
}

/** The cases that can be checked, the latest season of a known ship without passengers, and those where the page says more than the ship holds. */
function isTold(each: BackCheck): boolean {
  if (each.kind === "no berths") return each.published !== undefined && each.most !== undefined;
  return each.kind === "checked" || each.presence.status === "actual";
}

function rowOf(each: BackCheck, language: Language): CheckRow {
  const words = language.say.scenario.check;
  const { count } = language;
  const { presence, ship, calls } = each;
  const said = { ship: ship.name, year: presence.period.label, calls: count(calls) };
  const berths = ship.figures.lower_berths ?? ship.figures.max_passengers;
  const evidence = [presence.evidence, ...(berths ? [shipEvidence(ship, berths.source)] : [])];
  const base = { key: presence.id, raw: each.calls, error: undefined };
  if (each.kind === "unanswered") {
    const text = words.unanswered({
      ...said,
      low: count(each.predicted?.low ?? 0),
      high: count(each.predicted?.high ?? 0),
    });
    return { ...base, text, notes: [], reading: readingOf(text, evidence) };
  }
  if (each.kind === "no berths") {
    const text = words.noBerths(said);
    const notes = [words.beyondMost(count(each.published ?? 0), count(each.most ?? 0))];
    return { ...base, text, notes, reading: readingOf(text, evidence) };
  }
  const counted = presence.status === "actual";
  const error = language.signedPercent(each.error, 0);
  const text = words.checked({
    ...said,
    predicted: count(each.predicted?.low ?? 0),
    published: count(each.published),
    status: counted ? words.made : words.announced,
    error,
  });
  const notes = [
    words.occupancy(percentOf(Math.round(each.occupancy * 10) / 10, language)),
    ...(counted ? [] : [words.announcedOnly]),
  ];
  return { ...base, text, notes, error, raw: Math.round(each.error * 1000) / 1000, reading: readingOf(text, evidence) };
}

const readingOf = (text: string, evidence: Reading["evidence"]): Reading => ({
  heading: text,
  tone: "mrs",
  evidence,
  rivals: [],
});

function frameOf(rows: CheckRow[], told: BackCheck[], checkedCases: number, language: Language): FrameContent {
  const words = language.say.scenario.check;
  return {
    title: checkedCases > 1 ? words.titleMany(checkedCases) : words.title(checkedCases),
    subtitle: words.subtitle,
    alternative: words.alternative(rows.map(({ text }) => text).join(". ")),
    sources: citedAll(
      rows.flatMap(({ reading }) => reading.evidence.map(({ source }) => source)),
      language,
    ),
    fileName: "cap2m-back-check",
    table: {
      columns: [
        { key: "ship", label: words.columns.ship },
        { key: "year", label: words.columns.year, numeric: true },
        { key: "calls", label: words.columns.calls, numeric: true },
        { key: "predicted", label: words.columns.predicted, numeric: true },
        { key: "published", label: words.columns.published, numeric: true },
        { key: "error", label: words.columns.error, numeric: true },
      ],
      rows: told.map((each, at) => {
        const published = each.kind === "unanswered" ? undefined : each.published;
        const reading = rows[at]?.reading;
        return {
          ship: { text: each.ship.name },
          year: { text: each.presence.period.label, raw: Number(each.presence.period.label) },
          calls: { text: language.count(each.calls), raw: each.calls, ...(reading && { reading }) },
          predicted: each.predicted
            ? { text: language.span(each.predicted.low, spanEnd(each.predicted)), raw: each.predicted.low }
            : { text: words.none },
          published:
            published === undefined ? { text: words.none } : { text: language.count(published), raw: published },
          error: { text: rows[at]?.error ?? "" },
        };
      }),
    },
  };
}

const spanEnd = ({ low, high }: { low: number; high: number }): number | undefined => (high === low ? undefined : high);
