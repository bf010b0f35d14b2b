import type { Evidence } from "../domain/figure";
import { shortName } from "../domain/line-names";
import { type Candidate, winBackLines } from "../domain/win-back-parts";
import { type Ranked, ranking, usualWeights } from "../domain/win-back-score";
import { sourceLine } from "./cite";
import type { Cell, Cited, Made } from "./deck";
import { tableSlide } from "./slide-table";
import type { Subject } from "./subject";

/** Who to win back: the ranking of the screen with its usual weights, and what stands behind each place. */

const most = 8;

export function winBackSlide(subject: Subject): Made {
  const { words, facts, asOf, language } = subject;
  const own = words.packs.winBack;
  const { ranked } = ranking(winBackLines(facts, facts, asOf).candidates, usualWeights);
  const shown = ranked.slice(0, most);
  if (shown.length === 0) return { id: "win-back", why: words.leftOut["win-back"] };
  const first = shown.filter(({ place }) => place <= 3).slice(0, 3);
  const cited = shown.map((each) => citedOf(each, subject)).filter(({ evidence }) => evidence.length > 0);
  return {
    ...tableSlide(
      {
        id: "win-back",
        title: own.title(language.list(first.map(({ line }) => shortName(line))), first.length === 1),
        subtitle: own.subtitle,
        columns: [
          { label: own.columns.place, share: 1 },
          { label: own.columns.line, share: 4 },
          { label: own.columns.score, share: 1.5, align: "right" },
          { label: own.columns.miami, share: 4, align: "right" },
          { label: own.columns.lost, share: 4 },
        ],
        rows: shown.map((each) => rowOf(each, subject)),
        cited,
        notes: {
          points: [own.rule],
          asked: shown.map((each) => `${each.line.name}${words.colon}${partsOf(each, subject)}.`),
        },
      },
      subject,
    ),
    source: sourceLine(cited, [words.status.estimate], subject),
  };
}

const scoreText = ({ score }: Ranked<Candidate>): string => String(Math.round((score.value ?? 0) * 100));

function rowOf(each: Ranked<Candidate>, subject: Subject): Cell[] {
  const { language, words } = subject;
  const own = words.packs.winBack;
  const { miami, lost } = each.facts;
  return [
    { text: String(each.place), strong: true },
    { text: each.line.name, strong: true },
    { text: scoreText(each), strong: true, tone: "mrs" },
    miami
      ? { text: language.worded(language.count(miami.passengers), miami.precision) }
      : { text: own.none, quiet: true },
    lost ? { text: own.lost(language.span(lost.calls, lost.high), lost.year) } : { text: own.none, quiet: true },
  ];
}

const partsOf = ({ parts }: Candidate, { language }: Subject): string =>
  Object.values(parts)
    .map((part) => language.decimal(part, 2))
    .join(" + ");

function citedOf(each: Ranked<Candidate>, { words }: Subject): Cited {
  const { miami, lost, mediterranean } = each.facts;
  const evidence: Evidence[] = [
    ...(miami ? [miami.statement.evidence] : []),
    ...(lost ? lost.statements.map((told) => told.evidence) : []),
    ...(mediterranean?.statements ?? []).map((told) => told.evidence),
  ];
  return {
    what: each.line.name,
    text: `${scoreText(each)} / 100`,
    status: words.status.estimate,
    calculation: words.packs.winBack.rule,
    evidence,
  };
}
