import type { EconomicFact } from "../domain/economics";
import { measures } from "../domain/figure";
import type { Port, PortEvent, PublicTarget } from "../domain/line";
import type { Row } from "./database";
import { given, list, number, oneOf, optionalNumber, optionalText, text } from "./decode";
import { evidenceFrom } from "./evidence";

/** Rows about the ports: how they count, what they aimed at, what happened there, what it brings ashore. */

export function portFrom(row: Row): Port {
  return {
    id: text(row, "port_id"),
    name: { fr: text(row, "name_fr"), en: text(row, "name") },
    role: text(row, "role"),
    fiscalYear: number(row, "fiscal_year_start_month") !== 1,
    countingRule: text(row, "counting_rule"),
    ...given({ countingNote: optionalText(row, "counting_note") }),
  };
}

export function targetFrom(row: Row): PublicTarget {
  return {
    id: text(row, "target_id"),
    port: text(row, "port_id"),
    setBy: text(row, "set_by"),
    measure: oneOf(row, "measure", measures),
    value: number(row, "value"),
    kind: text(row, "kind"),
    outcome: text(row, "outcome"),
    evidence: evidenceFrom(row, "targets.csv"),
    ...given({
      setOn: optionalText(row, "set_on"),
      valueHigh: optionalNumber(row, "value_high"),
      year: optionalNumber(row, "year"),
      outcomeNote: optionalText(row, "outcome_note"),
    }),
  };
}

export function eventFrom(row: Row): PortEvent {
  const line = optionalText(row, "line_id");
  return {
    id: text(row, "event_id"),
    date: text(row, "date"),
    port: optionalText(row, "port_id") ?? "",
    lines: [...(line === undefined ? [] : [line]), ...list(row, "other_line_ids", ";")],
    kind: text(row, "kind"),
    title: { fr: text(row, "title_fr"), en: text(row, "title_en") },
    evidence: evidenceFrom(row, "events.csv"),
  };
}

export function economicFrom(row: Row): EconomicFact {
  return {
    id: text(row, "fact_id"),
    port: text(row, "port_id"),
    year: number(row, "year"),
    metric: text(row, "metric"),
    value: number(row, "value"),
    unit: text(row, "unit"),
    scope: text(row, "scope"),
    evidence: evidenceFrom(row, "economics.csv"),
    ...given({ valueHigh: optionalNumber(row, "value_high") }),
  };
}
