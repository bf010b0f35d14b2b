import type { Facts } from "../domain/facts";
import { perCall, shipSize } from "../domain/gap";
import { isOwn } from "../domain/own-base";
import type { Base, Road } from "../domain/road";
import { extraCalls } from "../domain/target";
import type { Source } from "../domain/figure";
import type { Language } from "../i18n/language";
import { type BaseCard, baseCard } from "./goal-bases-content";
import { citation } from "./ladder-content";
import { type RoadView, roadView } from "./road-content";
import type { Solved } from "./scenario-answer";
import { bracketWords } from "./scenario-bracket";
import type { Grounded } from "./scenario-reading";
import { type About, solverView } from "./scenario-solver-content";
import { gapWords, leverName, leverWords } from "./scenario-words";

/** The page for a board: where the target stands, what the base still asks, the scenarios, and every source in full. */

export type BoardNumber = { key: string; text: string; what: string; how: string };
export type BoardRow = {
  letter: string;
  name: string;
  levers: string[];
  total: string;
  bracket: string;
  gap: string;
  needed: string;
  carries: string;
};

export type BoardView = {
  way: RoadView;
  card: BaseCard;
  numbers: BoardNumber[];
  rows: BoardRow[];
  sources: string[];
  assumptions: string;
};

export type BoardQuestion = {
  road: Road;
  base: Base;
  facts: Facts;
  known: Grounded[];
  about: (solved: Solved) => About;
};

export function boardView(asked: BoardQuestion, language: Language): BoardView {
  const { road, base, facts, known } = asked;
  const card = baseCard(base, { road, figures: facts.figures, ports: facts.ports }, language);
  const way = roadView({ ...road, bases: [base] }, facts.ports, language);
  return {
    way,
    card,
    numbers: numbersOf(asked, card, language),
    rows: known.map((each) => rowOf(each, asked, language)),
    sources: sourcesOf(asked, language),
    assumptions: assumptionsOf(known, language),
  };
}

function numbersOf({ base, road, facts }: BoardQuestion, { growth }: BaseCard, language: Language): BoardNumber[] {
  const words = language.say.scenario.board;
  const { count } = language;
  const missing = road.target.value - base.figure.value;
  if (!growth || missing <= 0) return [];
  const rate = perCall(facts.figures, base.year);
  const calls = rate && extraCalls(missing, rate.value);
  const size = shipSize(facts.presence);
  const ships = size && extraCalls(missing, size.perCall);
  return [
    { key: "growth", text: growth.text, what: words.growth, how: `${base.year} – ${road.target.year}` },
    {
      key: "missing",
      text: `+${count(missing)}`,
      what: words.missing,
      how: language.say.goal.bases.from(count(base.figure.value)),
    },
    ...(rate && calls !== undefined
      ? [
          {
            key: "calls",
            text: count(calls),
            what: words.calls,
            how: words.callsHow(count(Math.round(rate.value)), rate.year),
          },
        ]
      : []),
    ...(size && ships !== undefined
      ? [{ key: "ships", text: count(ships), what: words.calls, how: words.shipsHow(size.ship, size.year) }]
      : []),
  ];
}

function rowOf(known: Grounded, { about }: BoardQuestion, language: Language): BoardRow {
  const { solved } = known;
  const { scenario, result, letter, name } = solved;
  const { atTarget, gap } = result;
  const { target } = scenario;
  const first = solverView(known, about(solved), language).rows.find(({ figure }) => figure);
  return {
    letter,
    name,
    levers: scenario.levers.map((lever) => leverWords(lever, language)),
    total: language.count(atTarget.value),
    bracket:
      atTarget.low === atTarget.high
        ? ""
        : language.say.range(language.count(atTarget.low), language.count(atTarget.high)),
    gap: gapWords({ gap, low: atTarget.low - target.value, high: atTarget.high - target.value }, language),
    needed: gap >= 0 ? "" : (first?.sentence ?? ""),
    carries: language.say.scenario.board.carries(letter, bracketWords(solved, language)),
  };
}

/** Each page once, in full: those of the years drawn, of the statements, of the scenarios. */
function sourcesOf({ road, base, facts, known }: BoardQuestion, language: Language): string[] {
  const first = road.target.year - 8;
  const size = shipSize(facts.presence);
  const rate = perCall(facts.figures, base.year);
  const sources: Source[] = [
    ...(isOwn(base.figure) ? [] : [base.figure.evidence.source]),
    ...road.statements.slice(0, 2).map(({ evidence }) => evidence.source),
    ...road.history.filter(({ year }) => year >= first).map(({ fact }) => fact.figure.evidence.source),
    ...(rate ? [rate.calls.figure.evidence.source] : []),
    ...(size ? [size.presence.evidence.source] : []),
    ...known.flatMap(({ grounds }) => grounds.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
  ];
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...new Set([...byId.values()].map((source) => citation(source, language)))];
}

function assumptionsOf(known: Grounded[], language: Language): string {
  const { fields } = language.say.scenario;
  const items = known.flatMap(({ solved, grounds }) => {
    const open = grounds.filter(({ evidence }) => evidence.length === 0);
    const own = open.map(({ field, lever }) => {
      const found = lever === undefined ? undefined : solved.scenario.levers[lever];
      return found ? `${fields[field].toLowerCase()} (${leverName(found, language)})` : fields[field].toLowerCase();
    });
    return [`${solved.letter}, ${[...own, fields.growth.toLowerCase()].join(", ")}`];
  });
  return items.length === 0
    ? ""
    : language.say.scenario.board.assumptions(items.join(language.code === "fr" ? "\u202f; " : "; "));
}
