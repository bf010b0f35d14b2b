import {
  type Fact,
  type Figure,
  type Period,
  type Source,
  countingRules,
  grades,
  measures,
  periodKinds,
  precisions,
  segments,
  statuses,
} from "../domain/figure";
import type { Row } from "./database";
import { number, oneOf, optionalNumber, optionalText, text } from "./decode";

/** Rows of queries/*.sql to what the domain speaks of. */

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
  const valueHigh = optionalNumber(row, "value_high");
  return {
    id: text(row, "fact_id"),
    port: text(row, "port_id"),
    period: periodFrom(row),
    measure: oneOf(row, "measure", measures),
    segment: oneOf(row, "segment", segments),
    value: number(row, "value"),
    ...(valueHigh !== undefined && { valueHigh }),
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

export function periodFrom(row: Row): Period {
  return {
    kind: oneOf(row, "period_kind", periodKinds),
    label: text(row, "period_label"),
    start: optionalText(row, "period_start") ?? "",
    end: optionalText(row, "period_end") ?? "",
  };
}

export function evidenceFrom(row: Row, file: string): Figure["evidence"] {
  const note = optionalText(row, "note");
  return {
    file,
    line: number(row, "file_line"),
    words: optionalText(row, "evidence") ?? "",
    ...(note !== undefined && { note }),
    source: sourceFrom(row),
  };
}

export function sourceFrom(row: Row): Source {
  const url = optionalText(row, "url");
  const publishedOn = optionalText(row, "published_on");
  return {
    id: text(row, "source_id"),
    publisher: text(row, "publisher"),
    title: text(row, "title"),
    kind: text(row, "source_kind"),
    language: text(row, "source_language"),
    grade: oneOf(row, "grade", grades),
    ...(url !== undefined && { url }),
    ...(publishedOn !== undefined && { publishedOn }),
  };
}
