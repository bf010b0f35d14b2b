import type { Fact, Figure, Measure, Period, PeriodKind, Status } from "../../src/domain/figure";

/** Published figures made up for the tests of run-rate and forecast. */

let made = 0;

type Rest = Partial<Pick<Figure, "precision" | "countingRule" | "ruleStated" | "valueHigh">> & {
  status?: Status;
  port?: string;
  measure?: Measure;
  on?: string;
  publisher?: string;
  sourceId?: string;
};

/** A fact with one figure: `published("2016-H1", 617_000)`. The label says the kind: 2016, 2016-Q1, 2016-H1, 2016-04. */
export function published(label: string, value: number, rest: Rest = {}, rivals: Figure[] = []): Fact {
  return { figure: figure(label, value, rest), rivals };
}

export function figure(label: string, value: number, rest: Rest = {}): Figure {
  const { on, publisher, sourceId, ...others } = rest;
  made += 1;
  return {
    id: `${label}-${made}`,
    port: "marseille",
    period: periodOf(label),
    measure: "passengers",
    segment: "total",
    value,
    precision: "exact",
    status: "actual",
    countingRule: "movements",
    ruleStated: false,
    ...others,
    evidence: {
      file: "traffic.csv",
      line: made,
      words: "",
      source: {
        id: sourceId ?? `page-${made}`,
        publisher: publisher ?? "L'Antenne",
        title: "",
        kind: "press",
        language: "fr",
        grade: "B",
        ...(on !== undefined && { publishedOn: on }),
      },
    },
  };
}

function periodOf(label: string): Period {
  const [year = "", part = ""] = label.split("-");
  const of = (kind: PeriodKind, from: number, to: number): Period => ({
    kind,
    label,
    start: `${year}-${two(from)}-01`,
    end: new Date(Date.UTC(Number(year), to, 0)).toISOString().slice(0, 10),
  });
  if (part === "") return of("calendar_year", 1, 12);
  const number = Number(part.replace(/\D/, ""));
  if (part.startsWith("H")) return of("half", number * 6 - 5, number * 6);
  if (part.startsWith("Q")) return of("quarter", number * 3 - 2, number * 3);
  return of("month", number, number);
}

const two = (month: number): string => String(month).padStart(2, "0");
