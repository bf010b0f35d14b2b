import { withDatedCalls } from "../domain/dated-call";
import type { Facts } from "../domain/facts";
import type { Database, Param, Row } from "./database";
import { factsFrom } from "./facts";
import { agreementFrom, fleetFrom, lineFrom, ownershipFrom, presenceFrom, shipsFrom } from "./lines";
import { economicFrom, eventFrom, portFrom, targetFrom } from "./ports";
import agreementsSql from "./queries/agreements.sql?raw";
import economicsSql from "./queries/economics.sql?raw";
import eventsSql from "./queries/events.sql?raw";
import figuresSql from "./queries/figures.sql?raw";
import fleetSql from "./queries/fleet.sql?raw";
import linesSql from "./queries/lines.sql?raw";
import ownershipSql from "./queries/ownership.sql?raw";
import portsSql from "./queries/ports.sql?raw";
import presenceSql from "./queries/presence.sql?raw";
import shipsSql from "./queries/ships.sql?raw";
import targetsSql from "./queries/targets.sql?raw";

/** The questions the app asks: each is one .sql file and the reading of its rows. */

/** Queries by name; those that depend on the as-of day take it as $1. */
export const questions = {
  figures: { sql: figuresSql, dated: true },
  presence: { sql: presenceSql, dated: true },
  targets: { sql: targetsSql, dated: true },
  events: { sql: eventsSql, dated: true },
  agreements: { sql: agreementsSql, dated: false },
  lines: { sql: linesSql, dated: true },
  ports: { sql: portsSql, dated: false },
  ownership: { sql: ownershipSql, dated: true },
  ships: { sql: shipsSql, dated: false },
  fleet: { sql: fleetSql, dated: true },
  economics: { sql: economicsSql, dated: true },
} as const;

export type Question = keyof typeof questions;

/** Runs one question as of a day (undefined = today). */
export function ask(db: Database, question: Question, asOf: string | undefined): Promise<Row[]> {
  const { sql, dated } = questions[question];
  const params: Param[] = dated ? [asOf ?? null] : [];
  return db.rows(sql, params);
}

/** The answers to all questions, row by row, as the engine gives them and as the first view's file ships them. */
export type Answers = Record<Question, Row[]>;

export async function askAll(db: Database, asOf: string | undefined): Promise<Answers> {
  const names = Object.keys(questions) as Question[];
  const rows = await Promise.all(names.map((name) => ask(db, name, asOf)));
  return Object.fromEntries(names.map((name, at) => [name, rows[at]])) as Answers;
}

/** Throws TypeError naming the column when SQL and code disagree. */
export function factsOf(answers: Answers, asOf?: string): Facts {
  const events = answers.events.map(eventFrom);
  return {
    figures: factsFrom(answers.figures),
    presence: withDatedCalls(answers.presence.map(presenceFrom), events),
    targets: answers.targets.map(targetFrom),
    events,
    agreements: answers.agreements.map(agreementFrom),
    lines: answers.lines.map((row) => lineFrom(row, asOf)),
    ports: answers.ports.map(portFrom),
    ownership: answers.ownership.map(ownershipFrom),
    ships: shipsFrom(answers.ships),
    fleet: answers.fleet.map(fleetFrom),
    economics: answers.economics.map(economicFrom),
  };
}
