import type { Measure, Period, Segment, Status } from "./figure";
import type { Known, Mapping, ModelRow, Role, SourceTable } from "./mapping";
import { periodOf } from "./mapping-period";
import { type Subjects, countIn, subjectsOf } from "./mapping-subjects";

/** Figures of a port by period, from a table of aggregates: one row of ours for each cell that holds a figure. */

/** The columns that hold figures, and what each counts. */
const measured: [Role, Measure, Segment][] = [
  ["passengers", "passengers", "total"],
  ["homeport", "passengers", "homeport"],
  ["transit", "passengers", "transit"],
  ["calls", "calls", "total"],
];

/** Rows, and the places of the rows of the file that gave some. */
export type Built = { rows: ModelRow[]; used: Set<number>; subjects: Subjects; fiscalPortInYears: boolean };

/** `id` begins the name of each fact. */
export function trafficRows(source: SourceTable, mapping: Mapping, known: Known, id: string): Built {
  const subjects = subjectsOf(source, mapping, known);
  const fiscal = new Set(known.ports.filter(({ fiscalYear }) => fiscalYear).map((port) => port.id));
  const built: Built = { rows: [], used: new Set(), subjects, fiscalPortInYears: false };
  for (const { at } of subjects.rows) {
    const port = subjects.port(at);
    if (port === undefined) continue;
    const isPlainYear = /^\d{4}$/.test(String(subjects.cell(at, "year") ?? subjects.cell(at, "period")));
    if (isPlainYear && fiscal.has(port) && subjects.column("month") < 0) built.fiscalPortInYears = true;
    const yearKind = fiscal.has(port) ? (mapping.said.yearKind ?? "calendar_year") : "calendar_year";
    const period = periodIn(source, subjects, at, yearKind);
    const facts = period === undefined ? [] : factsIn(source, subjects, at, { id, port, period, said: mapping.said });
    if (facts.length > 0) built.used.add(at);
    built.rows.push(...facts);
  }
  return built;
}

type About = { id: string; port: string; period: Period; said: Mapping["said"] };

/** One row of ours for each cell of a row that holds a figure. A flag beside the period holds for all of them. */
function factsIn(source: SourceTable, subjects: Subjects, at: number, { id, port, period, said }: About): ModelRow[] {
  const line = source.lines[at] ?? 0;
  const ofPeriod = (["period", "year"] as const)
    .map((role) => (subjects.column(role) < 0 ? undefined : source.flagAt(at, subjects.column(role))))
    .find((flag) => flag !== undefined);
  return measured.flatMap(([role, measure, segment]): ModelRow[] => {
    const column = subjects.column(role);
    const value = column < 0 ? undefined : countIn(source, subjects, at, column);
    if (value === undefined) return [];
    const flag = source.flagAt(at, column) ?? ofPeriod;
    if (isEstimate(flag))
      subjects.note({ severity: "note", code: "estimate", column: source.header[column] ?? "" }, line);
    return [
      {
        file_line: line,
        fact_id: `${id}-${line}-${period.label.toLowerCase()}-${measure}-${segment}`,
        port_id: port,
        ...periodColumns(period),
        measure,
        segment,
        value,
        precision: isEstimate(flag) ? "about" : source.isRounded(at, column) ? "rounded" : "exact",
        counting_rule: measure === "passengers" ? (said.counting ?? "unknown") : "unknown",
        status: statusOf(flag, said.status ?? "actual"),
        evidence: wordsOf(source, at, column),
      },
    ];
  });
}

/** A period as the schema has it. */
export const periodColumns = ({ kind, label, start, end }: Period) => ({
  period_kind: kind,
  period_start: start,
  period_end: end,
  period_label: label,
});

/** The period of a row, or a note that there is none. */
export function periodIn(
  source: SourceTable,
  subjects: Subjects,
  row: number,
  yearKind: "calendar_year" | "fiscal_year",
) {
  const role = (["period", "year", "arrival"] as const).find((each) => subjects.column(each) >= 0) ?? "period";
  const month = subjects.cell(row, "month");
  const number = typeof month === "string" ? source.monthNamed(month) : (month ?? undefined);
  const isMonth = number === undefined ? subjects.column("month") < 0 : number >= 1 && number <= 12;
  const period = isMonth ? periodOf(subjects.cell(row, role), number, yearKind) : undefined;
  if (period === undefined) {
    const column = subjects.column(isMonth ? role : "month");
    const place = { column: source.header[column] ?? "", text: source.textAt(row, column) };
    subjects.note({ severity: "error", code: "period-unreadable", ...place }, source.lines[row] ?? 0);
  }
  return period;
}

/** Eurostat's flags beside a figure overrule what was said of the whole file. */
function statusOf(flag: string | undefined, said: Status): Status {
  if (flag === "p" || isEstimate(flag)) return "provisional";
  return flag === "f" ? "forecast" : said;
}

const isEstimate = (flag: string | undefined): boolean => flag === "e";

/** The cell as the file has it, after the name of its column. */
export function wordsOf(source: SourceTable, row: number, column: number): string {
  return `${source.header[column] ?? ""}: ${source.textAt(row, column).trim()}`.slice(0, 200);
}
