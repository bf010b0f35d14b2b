import { type AnnouncedForecast, announcedForecasts, recordOf } from "../domain/announced";
import { citedFigure } from "./cite";
import type { Cell, Cited, Made } from "./deck";
import { pageCell, tableSlide } from "./slide-table";
import type { Subject } from "./subject";

/** What was announced for Marseille and what came: forecasts only. */

const most = 10;

export function announcedSlide(subject: Subject): Made {
  const { words, facts, language } = subject;
  const all = announcedForecasts(facts.figures, facts.targets, "marseille");
  if (all.length === 0) return { id: "announced", why: words.leftOut.announced };
  const own = words.packs.announced;
  const record = recordOf(all);
  const shown = all.slice(-most);
  return tableSlide(
    {
      id: "announced",
      title: record.judged === 0 ? own.none : own.title(record.over, record.judged),
      subtitle: own.subtitle,
      columns: [
        { label: own.columns.year, share: 1.5 },
        { label: own.columns.said, share: 4, align: "right" },
        { label: own.columns.came, share: 3.5, align: "right" },
        { label: own.columns.gap, share: 2, align: "right" },
        { label: own.columns.source, share: 6 },
      ],
      rows: shown.map((each) => rowOf(each, subject)),
      cited: shown.flatMap((each) => citedOf(each, subject)),
      notes: {
        points: record.usual === undefined ? [] : [own.usual(language.percent(record.usual))],
        definitions: [words.definitions.announced.join(words.colon)],
      },
    },
    subject,
  );
}

function saidText({ said, bound }: AnnouncedForecast, { language }: Subject): string {
  return language.worded(language.span(said.low, said.high === said.low ? undefined : said.high), bound ?? "rounded");
}

function rowOf(each: AnnouncedForecast, subject: Subject): Cell[] {
  const { language, words } = subject;
  const { pending, unknown } = words.packs.announced;
  const { outcome, year, first } = each;
  const came = outcome.kind === "came" ? language.figure(outcome.came.fact.figure) : { pending, unknown }[outcome.kind];
  return [
    { text: String(year), strong: true },
    { text: saidText(each, subject) },
    { text: came, quiet: outcome.kind !== "came" },
    { text: outcome.kind === "came" ? language.signedPercent(outcome.share) : "", strong: true },
    pageCell(first.evidence.source, subject),
  ];
}

function citedOf(each: AnnouncedForecast, subject: Subject): Cited[] {
  const { words, language } = subject;
  const { outcome } = each;
  return [
    {
      what: `Marseille, ${each.year}`,
      text: saidText(each, subject),
      status: words.status.forecast,
      basis: language.say.counting.movements,
      evidence: [each.first.evidence],
    },
    ...(outcome.kind === "came" ? [citedFigure(outcome.came.fact.figure, subject)] : []),
  ];
}
