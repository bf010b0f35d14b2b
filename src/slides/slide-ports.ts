import { sourceLine } from "./cite";
import type { CategoryChart, Made } from "./deck";
import { citedOf, notesOf } from "./ports-cited";
import { type Bar, type Rung, latestPair, ratioText, rungsOf } from "./ports-rungs";
import type { Subject } from "./subject";

/** The two ports like for like: as published, and with each passenger counted once. */

export function portsSlide(subject: Subject): Made {
  const { words, language } = subject;
  const pair = latestPair(subject);
  if (!pair) return { id: "ports", why: words.leftOut.ports };
  const rungs = rungsOf(pair, subject);
  const own = words.ports;
  const texts = rungs.map((rung) => ratioText(rung, subject));
  const cited = citedOf(rungs, pair, subject);
  const figures = [pair.miami.fact.figure, pair.marseille.fact.figure];
  const [miami = "", marseille = ""] = figures.map(({ period }) => language.period(period));
  const statuses = figures.some(({ status }) => status !== "actual")
    ? [
        figures
          .map(({ period, status }) => `${language.period(period)}${words.colon}${words.status[status]}`)
          .join(", "),
      ]
    : [];
  return {
    id: "ports",
    kind: "finding",
    title: titleOf(rungs, subject),
    subtitle: own.subtitle(miami, marseille),
    body: chartOf(rungs, texts, subject),
    beside: { heading: own.weighs, texts },
    figures: [],
    source: sourceLine(cited, [...statuses, words.once], subject),
    notes: notesOf(rungs, pair, subject),
    cited,
  };
}

/** Whole numbers in words, others at the tenth: "deux Marseille", "1,8 Marseille". */
function weight(value: number, { language, words }: Subject): string {
  const tenths = Math.round(value * 10) / 10;
  if (Number.isInteger(tenths)) return language.say.numberWord(tenths);
  return Math.abs(value - Math.round(value)) <= 0.15
    ? words.ports.about(language.say.numberWord(Math.round(value)))
    : language.decimal(value, 1);
}

function titleOf(rungs: Rung[], subject: Subject): string {
  const own = subject.words.ports;
  const last = rungs.at(-1);
  const [first] = rungs;
  if (!last || !first || last.ratio === undefined || first.ratio === undefined)
    return own.titleOpen(subject.language.decimal(last?.low ?? 0, 1), subject.language.decimal(last?.high ?? 0, 1));
  const before =
    first.kind === "article"
      ? subject.language.say.numberWord(Math.round(first.ratio))
      : subject.language.decimal(first.ratio, 1);
  return own.title(weight(last.ratio, subject), before);
}

function chartOf(rungs: Rung[], texts: string[], { words, language }: Subject): CategoryChart {
  const own = words.ports;
  const names = rungs.map(({ kind }) => own[kind]);
  const value = ({ point }: Bar) => (point.value === undefined ? language.say.missing : language.short(point.value));
  return {
    is: "chart",
    kind: "bars",
    categories: names,
    series: [
      {
        name: "PortMiami",
        draw: "bar",
        tone: "mia",
        mark: "solid",
        labels: "all",
        points: rungs.map(({ miami }) => miami.point),
      },
      {
        name: "Marseille",
        draw: "bar",
        tone: "mrs",
        mark: "solid",
        labels: "all",
        points: rungs.map(({ marseille }) => marseille.point),
      },
    ],
    style: "millions",
    unit: words.movementsShort,
    legend: true,
    alternative: own.alternative(
      rungs
        .map((rung, at) =>
          own.item((names[at] ?? "").replace("\n", ", "), value(rung.miami), value(rung.marseille), texts[at] ?? ""),
        )
        .join(words.separator),
    ),
  };
}
