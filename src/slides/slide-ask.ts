import type { Evidence } from "../domain/figure";
import { episodesOf } from "../domain/episode";
import { isInternal } from "../domain/line-biography";
import { changesSince, sinceOf } from "../domain/line-changes";
import { type Question, aimOf, questionsFor } from "../domain/line-questions";
import { shipsNamed } from "../domain/line-ships";
import { leverIn } from "../domain/scenario";
import { callsOf, fromOf } from "./calls-lever";
import { bareName, citation, sourceLine, statementText, whenOf, eventTitle } from "./cite";
import type { Cited, Made, Table } from "./deck";
import { addressOf } from "./layout";
import { type LineSubject, placeOf } from "./subject";

/** What is asked of the line: each question with the fact it comes from; what only we need to know is kept for the notes. */

type Row = { question: string; fact: string; evidence: Evidence[] };

const most = 4;

export function askSlide(subject: LineSubject): Made {
  const { words, until, name, language } = subject;
  const place = placeOf(subject, "marseille");
  const episodes = episodesOf(place, subject.facts, until);
  const questions = questionsOf(subject);
  const rows = [...seasonRow(subject), ...questions.flatMap((each) => rowOf(each, subject))].slice(0, most);
  if (rows.length === 0) return { id: "ask", why: words.leftOut.ask };
  const cited = rows.map(({ question, fact, evidence }): Cited => ({
    what: question,
    text: fact,
    status: words.status.actual,
    evidence,
  }));
  const aim = words.aims[aimOf(episodes, until)](name);
  return {
    id: "ask",
    kind: "finding",
    title: words.ask.title(aim, language.say.numberWord(rows.length), rows.length === 1),
    subtitle: words.ask.subtitle,
    body: tableOf(rows, subject),
    figures: [],
    source: sourceLine(cited, [], subject),
    notes: {
      points: [words.ask.point],
      definitions: [],
      asked: questions.flatMap((each) => checkOf(each, subject)).map(words.ask.askedCheck),
    },
    cited,
  };
}

function questionsOf(subject: LineSubject): Question[] {
  const { facts, until } = subject;
  const place = placeOf(subject, "marseille");
  const episodes = episodesOf(place, facts, until);
  const since = sinceOf(episodes);
  return questionsFor({
    episodes,
    changes: since ? changesSince(since.date, place, facts.events) : [],
    ships: shipsNamed(place, facts.presence, facts.ships),
    events: facts.events.filter(
      (event) => event.port === place.port && event.lines.includes(place.line) && !isInternal(event),
    ),
    until,
  });
}

/** The season of the slide before, as something to settle: which day, which berth. */
function seasonRow(subject: LineSubject): Row[] {
  const from = fromOf(subject);
  const calls = from && callsOf(subject, from.start);
  if (!calls || calls.isUnit) return lastRow(subject);
  const { lever, evidence } = calls;
  const { count, estimate } = subject.language;
  const { ask } = subject.words;
  return [
    {
      question: ask.season(count(lever.calls.value), lever.name),
      fact: ask.seasonFact(estimate(leverIn(lever, lever.start))),
      evidence,
    },
  ];
}

/** Without a number of calls to speak of, the open question, beside the last thing a page says of the line here. */
function lastRow(subject: LineSubject): Row[] {
  const place = placeOf(subject, "marseille");
  const own = subject.facts.presence.filter(
    ({ line, port, status }) =>
      line === place.line && port === place.port && status !== "claim" && status !== "laid_up",
  );
  const last = own.toSorted((a, b) => a.period.start.localeCompare(b.period.start)).at(-1);
  if (!last) return [];
  const fact = `${whenOf(last.period, subject)}${subject.words.colon}${statementText(last, subject)}`;
  return [{ question: subject.words.ask.open, fact, evidence: [last.evidence] }];
}

function rowOf(question: Question, subject: LineSubject): Row[] {
  const { language, words } = subject;
  const own = language.say.biography.questions;
  if (question.kind === "loss") {
    const { kind, year, episode, reasons } = question.loss;
    const lost = episode.statements.filter(({ status }) => status === "withdrawn" || status === "cancelled");
    const told = lost.length > 0 ? lost : episode.statements;
    const ships = language.list(lost.flatMap((each) => each.ships.map(bareName)));
    const [first] = told;
    const reason = reasons.find((each) => !isInternal(each));
    const fact =
      kind === "homeport" && reason
        ? `${language.date(reason.date)}${words.colon}${eventTitle(reason, subject)}`
        : first
          ? statementText(first, subject)
          : "";
    const asked =
      kind === "homeport" ? own.homeport(year) : kind === "ship" ? own.ship(year, ships) : own.calls(year, fact);
    return [
      {
        question: asked,
        fact,
        evidence: kind === "homeport" && reason ? [reason.evidence] : told.map((each) => each.evidence),
      },
    ];
  }
  if (question.kind === "wind") {
    const [works] = question.works;
    return works
      ? [
          {
            question: own.wind,
            fact: `${language.date(works.date)}${words.colon}${eventTitle(works, subject)}`,
            evidence: [works.evidence],
          },
        ]
      : [];
  }
  return question.kind === "size" ? sizeRow(question, subject) : [];
}

function sizeRow({ seen }: Extract<Question, { kind: "size" }>, { language, words }: LineSubject): Row[] {
  const tonnage = seen.ship?.figures.gross_tonnage;
  if (!tonnage || !seen.ship) return [];
  const came = seen.statements.filter(({ status }) => status === "actual");
  const evidence = [
    { file: "ships.csv", line: seen.ship.fileLine, words: "", source: tonnage.source },
    ...came.map((each) => each.evidence),
  ];
  const years = language.list([...new Set(came.map(({ period }) => period.start.slice(0, 4)))]);
  return [
    { question: words.ask.size, fact: words.ask.sizeFact(seen.name, language.count(tonnage.value), years), evidence },
  ];
}

/** What the pages leave open: not for the screen of a meeting. */
function checkOf(question: Question, { language }: LineSubject): string[] {
  const own = language.say.biography.questions;
  const { spans } = language.say.lines;
  if (question.kind === "programmes") return [own.programmes(spans(question.years))];
  return question.kind === "gaps" ? [own.gaps(spans(question.years))] : [];
}

function tableOf(rows: Row[], subject: LineSubject): Table {
  const { columns, alternative } = subject.words.ask;
  return {
    is: "table",
    columns: [
      { label: columns.question, share: 4.6 },
      { label: columns.fact, share: 4.6 },
      { label: columns.source, share: 4.8 },
    ],
    rows: rows.map(({ question, fact, evidence: [first] }) => {
      const href = first && addressOf(first.source);
      return [
        { text: question, strong: true },
        { text: fact },
        { text: first ? citation(first.source, subject) : "", quiet: true, ...(href !== undefined && { href }) },
      ];
    }),
    alternative: alternative(rows.length),
  };
}
