import { type Fact, type Figure, countingRules, measures, precisions, segments, statuses } from "../domain/figure";
import type { Row } from "./database";
import { given, number, oneOf, optionalNumber, text } from "./decode";
import { evidenceFrom, periodFrom } from "./evidence";

/** Facts from the rows of figures.sql, which come fact by fact, the speaking figure (rank 1) first. */
export function factsFrom(rows: Row[]): Fact[] {
  const facts: Fact[] = [];
  for (const row of rows) {
    const figure = figureFrom(row);
    const fact = facts.at(-1);
    if (number(row, "rank") > 1 && fact) fact.rivals.push(figure);
    else facts.push({ figure, rivals: [], ...overruling(row) });
  }
  return facts;
}

function figureFrom(row: Row): Figure {
  return {
    id: text(row, "fact_id"),
    port: text(row, "port_id"),
    period: periodFrom(row),
    measure: oneOf(row, "measure", measures),
    segment: oneOf(row, "segment", segments),
    value: number(row, "value"),
    ...given({ valueHigh: optionalNumber(row, "value_high") }),
    precision: oneOf(row, "precision", precisions),
    status: oneOf(row, "status", statuses),
    ...(row["counting_rule"] !== null && { countingRule: oneOf(row, "counting_rule", countingRules) }),
    ruleStated: row["stated_rule"] !== "unknown",
    evidence: evidenceFrom(row, "traffic.csv"),
  };
}

function overruling(row: Row): Pick<Fact, "overruled"> {
  return row["chosen_against_rule"] === true
    ? { overruled: { fr: text(row, "reason_fr"), en: text(row, "reason_en") } }
    : {};
}
