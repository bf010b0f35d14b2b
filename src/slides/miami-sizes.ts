import type { Agreement, Presence } from "../domain/line";
import { type Said, said } from "../domain/said";
import { capital } from "./cite";
import type { CategoryChart, Cited, KeyFigure, Point, Series } from "./deck";
import type { LineSubject } from "./subject";

/** The passengers of a line in Miami in a year, as far as they are published. */

/** A yearly number of passengers: counted, expected or guaranteed. */
export type Size = Said & {
  said: "actual" | "expected" | "guarantee";
  /** Year, fiscal year or day from which it holds. */
  when: string;
  movements: boolean;
  statement: Presence | Agreement;
};

/** What was never carried out is no size. One expectation a year: the first that was said. */
export function sizesOf({ facts, line }: LineSubject): Size[] {
  const counted = facts.presence
    .filter(
      (each) =>
        each.line === line.id && each.port === "miami" && each.status === "actual" && each.period.kind.endsWith("year"),
    )
    .flatMap((each): Size[] =>
      each.passengers === undefined
        ? []
        : [
            {
              ...saidOf(each.passengers, each),
              said: "actual",
              when: each.period.label,
              movements: /movements/.test(words(each)),
              statement: each,
            },
          ],
    );
  const promised = facts.agreements
    .filter((each) => each.line === line.id && each.port === "miami")
    .filter(
      (each) =>
        (each.unit ?? "").endsWith("per_year") && !/never carried out|departing/i.test(each.evidence.note ?? ""),
    )
    .flatMap((each): Size[] => {
      const kind = each.kind === "guarantee" ? "guarantee" : each.kind === "expected" ? "expected" : undefined;
      return each.passengers === undefined || kind === undefined
        ? []
        : [
            {
              ...saidOf(each.passengers, each),
              said: kind,
              when: each.from,
              movements: each.unit === "movements_per_year",
              statement: each,
            },
          ];
    });
  const years = new Set<string>();
  return [...counted, ...promised.toSorted((a, b) => a.when.localeCompare(b.when))].filter(
    ({ when }) => years.size !== years.add(when.slice(0, 4)).size,
  );
}

const words = ({ evidence }: Presence): string => `${evidence.words} ${evidence.note ?? ""}`;

const saidOf = (value: number, { evidence }: Presence | Agreement): Said => said(value, evidence);

/** "environ 750 000", "plus de 2 000 000" */
export function sizeText({ value, high, precision }: Size, { language }: LineSubject): string {
  return language.worded(high === undefined ? language.count(value) : language.span(value, high), precision);
}

export function citedSize(size: Size, subject: LineSubject): Cited {
  const { words: own } = subject;
  return {
    what: `PortMiami, ${periodOf(size.when, subject)}`,
    text: sizeText(size, subject),
    status: own.miami.series[size.said],
    basis: size.movements ? own.movements : own.unknownBasis,
    evidence: [size.statement.evidence],
  };
}

/** "exercice 2017", "2016", "nov. 2018" */
export function periodOf(when: string, { language }: LineSubject): string {
  return when.startsWith("FY")
    ? language.period({ kind: "fiscal_year", label: when, start: "", end: "" })
    : language.date(when);
}

export function figureOf(size: Size, subject: LineSubject): KeyFigure {
  const { figureLabel } = subject.words.miami;
  const when = periodOf(size.when, subject);
  const label = size.said === "actual" ? figureLabel.actual(when, size.movements) : figureLabel[size.said](when);
  return { value: capital(sizeText(size, subject)), label, tone: "mia" };
}

export function sizeChart(sizes: Size[], subject: LineSubject): CategoryChart {
  const { words: own } = subject;
  const marks = { actual: "solid", expected: "hatched", guarantee: "outlined" } as const;
  const kinds = (["actual", "expected", "guarantee"] as const).filter((kind) =>
    sizes.some((size) => size.said === kind),
  );
  return {
    is: "chart",
    kind: "columns",
    categories: sizes.map((size) => `${periodOf(size.when, subject)}\n${own.miami.series[size.said]}`),
    series: kinds.map((kind): Series => ({
      name: own.miami.series[kind],
      draw: "bar",
      tone: "mia",
      mark: marks[kind],
      labels: "all",
      points: sizes.map((size): Point =>
        size.said === kind ? { value: size.value, ...precisionWords(size, subject) } : {},
      ),
    })),
    style: "count",
    unit: own.miami.subtitleSizes,
    legend: true,
    alternative: own.miami.alternative(
      sizes
        .map((size) => `${periodOf(size.when, subject)}, ${sizeText(size, subject)}, ${own.miami.series[size.said]}`)
        .join(own.separator),
    ),
  };
}

/** The word of its precision before the number of a label. */
function precisionWords({ precision }: Size, { language }: LineSubject): Pick<Point, "before"> {
  const before = language.worded("", precision);
  return before === "" ? {} : { before };
}
