import { mission } from "../domain/mission";
import { citedFigure, rivalsText } from "./cite";
import type { Cited, Notes } from "./deck";
import { type Pair, type Rung, isOpen, ratioText } from "./ports-rungs";
import type { Subject } from "./subject";

/** The figures behind the two ports like for like, and what to say of them. */

export function citedOf(rungs: Rung[], pair: Pair, subject: Subject): Cited[] {
  const { language, words } = subject;
  const article = rungs.filter(({ kind }) => kind === "article").flatMap(({ miami, marseille }) => [miami, marseille]);
  const once = (["miami", "marseille"] as const).map((port): Cited => {
    const guests = pair.guests[port];
    const { figure } = pair[port].fact;
    return {
      what: `${citedFigure(figure, subject).what}, ${words.onceShort}`,
      text:
        guests.value === undefined
          ? language.span(Math.round(guests.low), Math.round(guests.high))
          : language.estimate(guests.value),
      status: words.status.estimate,
      basis: words.once,
      calculation: language.say.overview.calculation(figure, guests, language),
      evidence: [figure, ...guests.parts.map((part) => part.figure)].map(({ evidence }) => evidence),
    };
  });
  return [
    ...[pair.miami, pair.marseille].map(({ fact }) => citedFigure(fact.figure, subject)),
    ...article.map(({ figure }) => citedFigure(figure, subject)),
    ...once,
    ...rungs.map((rung) => citedRatio(rung, pair, subject)),
  ];
}

function citedRatio(rung: Rung, pair: Pair, subject: Subject): Cited {
  const { words, language } = subject;
  const sides =
    rung.kind === "comparable"
      ? [pair.miami, pair.marseille].map(({ fact }) => fact.figure)
      : [rung.miami.figure, rung.marseille.figure];
  const [above = "", below = ""] = [rung.miami, rung.marseille].map(({ point }) =>
    point.value === undefined ? language.say.missing : language.count(point.value),
  );
  return {
    what: `${words.ports.weighs}, ${words.ports[rung.kind].replace("\n", ", ")}`,
    text: ratioText(rung, subject),
    status: rung.kind === "article" ? words.status.claim : words.status.estimate,
    calculation: language.say.overview.ratioCalculation(above, below),
    evidence: sides.map(({ evidence }) => evidence),
  };
}

export function notesOf(rungs: Rung[], pair: Pair, subject: Subject): Notes {
  const { words, language } = subject;
  const own = words.ports;
  const [published, comparable] = [rungs.find(({ kind }) => kind === "published"), rungs.at(-1)];
  const { figure: miami } = pair.miami.fact;
  const { figure: marseille } = pair.marseille.fact;
  const { splitYear } = pair.guests.marseille;
  return {
    points: [
      ...(published
        ? [own.pointPublished(ratioText(published, subject), language.figure(miami), language.figure(marseille))]
        : []),
      ...(comparable ? [own.point(ratioText(comparable, subject))] : []),
      ...(comparable && isOpen(comparable, subject)
        ? [own.bracket(language.decimal(comparable.low, 1), language.decimal(comparable.high, 1))]
        : []),
    ],
    definitions: [
      own.assumption,
      ...(splitYear === undefined ? [] : [own.splitOf(splitYear)]),
      own.shifted,
      words.definitions.movements.join(words.colon),
      words.definitions.once.join(words.colon),
    ],
    asked: [
      ...(subject.facts.figures.some(({ rivals }) =>
        rivals.some(({ evidence }) => evidence.source.id === mission.article),
      )
        ? [own.askedArticle]
        : []),
      ...[pair.miami, pair.marseille]
        .filter(({ fact }) => fact.rivals.length > 0)
        .map(({ fact }) => `${citedFigure(fact.figure, subject).what}${words.colon}${rivalsText(fact, subject)}.`),
    ],
  };
}
