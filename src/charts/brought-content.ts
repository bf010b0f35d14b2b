import { type Brought, broughtBy, passengersSaid, publishedShares } from "../domain/brought";
import type { Facts } from "../domain/facts";
import { isOfWholeYear } from "../domain/contradiction";
import type { Figure, Precision } from "../domain/figure";
import type { FleetFact, Line, Presence } from "../domain/line";
import { shortName } from "../domain/line-names";
import type { Cell } from "../domain/presence";
import { said } from "../domain/said";
import type { Language } from "../i18n/language";
import { type Reading, figureReading } from "../i18n/reading";
import { matrixReading, shipName, statementReading } from "./matrix-words";
import { saidWords } from "./said-words";

/** What a line brought Marseille, in words, each number with its page; a share says how it was worked out. */

export type FigureView = { raw: number; text: string; reading: Reading };
export type BroughtView = {
  year: number;
  calls: FigureView[];
  passengers: FigureView[];
  port: FigureView[];
  shares: FigureView[];
};

type Told = { line: Line; facts: Facts; language: Language };

export function broughtViews(line: Line, facts: Facts, language: Language): BroughtView[] {
  const told = { line, facts, language };
  return broughtBy({ line: line.id, port: "marseille" }, facts).map((each) => ({
    year: each.year,
    calls: callsOf(each, told),
    passengers: passengersOf(each, told),
    port: [each.portCalls, each.portPassengers].flatMap((figure) => (figure ? [portFigure(figure, told)] : [])),
    shares: sharesOf(each, told),
  }));
}

function callsOf({ cell, planned, lost }: Brought, { line, facts, language }: Told): FigureView[] {
  const words = language.say.biography.brought;
  const reading = matrixReading(cell, line.name, facts.ports, language);
  const calls = planned ?? cell.calls;
  const found: FigureView[] = [];
  if (calls && calls.high > 0) {
    const text = words.calls(calls.low, calls.high, cell.counted === "made");
    found.push({ raw: calls.high, text: withShips(text, cell, language), reading });
  }
  if (lost?.calls !== undefined)
    found.push({
      raw: lost.calls,
      text: words.lostCalls(lost.calls, cell.kind === "cancelled" && planned !== undefined),
      reading,
    });
  return found;
}

/** The calls counted may be those of one ship only: 18 in 2016 are Harmony's. */
function withShips(text: string, { statements, counted }: Cell, language: Language): string {
  const status = counted === "made" ? "actual" : "planned";
  const counting = statements.filter(
    (each) => each.calls !== undefined && each.status === status && isOfWholeYear(each),
  );
  const ships = [...new Set(counting.flatMap((each) => each.ships.map(shipName)))];
  return ships.length === 0 ? text : language.say.biography.brought.withShips(text, language.list(ships));
}

function passengersOf({ passengers, lost }: Brought, { line, facts, language }: Told): FigureView[] {
  const words = language.say.biography.brought;
  const view = (statement: Presence, say: (text: string) => string): FigureView => ({
    raw: statement.passengers ?? 0,
    text: say(countOf(statement, language)),
    reading: statementReading(statement, line.name, facts.ports, language),
  });
  const say = (text: string) =>
    passengers?.status === "claim" ? words.claimed(text) : words.passengers(text, passengers?.status === "actual");
  return [
    ...(passengers ? [view(passengers, say)] : []),
    ...(lost?.passengers ? [view(lost.passengers, words.lostPassengers)] : []),
  ];
}

function countOf(statement: Presence, language: Language): string {
  return saidWords(passengersSaid(statement), language);
}

function portFigure(figure: Figure, { facts, language }: Told): FigureView {
  const words = language.say.biography.brought;
  const text = language.figure(figure);
  const fact = facts.figures.find((each) => each.figure === figure);
  const counted = figure.measure === "calls" ? words.portCalls(text) : words.portPassengers(text);
  return {
    raw: figure.value,
    text: figure.status === "actual" ? counted : words.status(counted, language.say.status[figure.status]),
    reading: figureReading(fact ?? { figure, rivals: [] }, figure, facts.ports, language),
  };
}

function sharesOf(brought: Brought, told: Told): FigureView[] {
  const words = told.language.say.biography.brought;
  const { cell, passengers, portCalls, portPassengers, shareOfCalls, shareOfPassengers } = brought;
  const found: FigureView[] = [];
  if (shareOfCalls && portCalls && cell.calls) {
    const { low, high } = shareOfCalls;
    const percent = (fraction: number) => told.language.percent(fraction);
    const range = low === high ? percent(high) : told.language.say.range(percent(low), percent(high));
    const text = told.language.worded(range, inverse[portCalls.precision] ?? "exact");
    const part = words.calls(cell.calls.low, cell.calls.high, cell.counted === "made");
    found.push(share({ raw: high, text: words.shareOfCalls(text), part, figure: portCalls }, cell.statements, told));
  }
  if (shareOfPassengers !== undefined && portPassengers && passengers) {
    const part = countOf(passengers, told.language);
    const precision = inverse[portPassengers.precision] ?? passengersSaid(passengers).precision;
    const text = words.shareOfPassengers(told.language.worded(told.language.percent(shareOfPassengers), precision));
    found.push(share({ raw: shareOfPassengers, text, part, figure: portPassengers }, [passengers], told));
  }
  return found;
}

/** Of "more than 500 calls" a number is at most a share. */
const inverse: Partial<Record<Precision, Precision>> = { at_least: "at_most", at_most: "at_least", about: "about" };

type Part = { raw: number; text: string; part: string; figure: Figure };

function share({ raw, text, part, figure }: Part, statements: Presence[], told: Told): FigureView {
  const { language, line } = told;
  const announced = !statements.some(({ status }) => status === "actual") && figure.status === "actual";
  const whole = portFigure(figure, told);
  return {
    raw,
    text,
    reading: {
      heading: `${line.name}, Marseille, ${language.period(figure.period)}`,
      value: { raw, text },
      tone: "mrs",
      calculation: language.say.biography.brought.working(part, whole.text, announced),
      evidence: [...statements.map(({ evidence }) => evidence), figure.evidence],
      rivals: [],
    },
  };
}

/** "2019 : 83 % des escales, avec Costa, MSC et Ponant" */
export function publishedShareViews(line: Line, facts: Facts, language: Language): (FigureView & { key: string })[] {
  return publishedShares(line.id, "marseille", facts.fleet).flatMap((each) => {
    const text = fleetText(each, language);
    if (text === undefined) return [];
    const others = each.lines.filter((id) => id !== line.id).map((id) => nameOf(id, facts.lines));
    return {
      key: each.id,
      raw: each.value,
      text: language.say.biography.brought.publishedWith(each.year, text, language.list(others)),
      reading: fleetReading(each, line.name, text),
    };
  });
}

const nameOf = (id: string, lines: Line[]): string => {
  const found = lines.find((each) => each.id === id);
  return found ? shortName(found) : id;
};

/** A fleet fact in words, or nothing for a measure that this page has no words for. */
export function fleetText(fact: FleetFact, language: Language): string | undefined {
  const told = said(fact.value, fact.evidence);
  const value = saidWords(told, language);
  const percent = saidWords(told, language, language.percent(fact.value / 100, fact.value % 1 === 0 ? 0 : 1));
  return language.say.biography.fleet.fact(fact.metric, { value, percent });
}

export const fleetReading = (fact: FleetFact, name: string, text: string): Reading => ({
  heading: `${name}, ${fact.year}`,
  value: { raw: fact.value, text },
  tone: "ink",
  evidence: [fact.evidence],
  rivals: [],
});
