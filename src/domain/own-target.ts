import type { Measure } from "./figure";
import type { YearFact } from "./ledger";
import {
  type RequiredPath,
  type Standing,
  type YearValue,
  requiredPath,
  shareOfTarget,
  shareOfWay,
  standing,
} from "./target";

/** A target that a person set for a port, and where it stands by the same rules as the public ones. */

export const targetMeasures = ["passengers", "calls"] as const satisfies readonly Measure[];
export type TargetMeasure = (typeof targetMeasures)[number];

export type OwnTarget = {
  id: string;
  port: string;
  measure: TargetMeasure;
  value: number;
  year: number;
  /** The last year published when it was set: its route starts there. Absent where none was. */
  base?: YearValue;
};

export type TargetProblem = "no value" | "no year" | "year not after base";

/** What is wrong with a target as typed; empty when nothing is. */
export function targetProblems({
  value,
  year,
  base,
}: {
  value: number | undefined;
  year: number | undefined;
  base: YearValue | undefined;
}): TargetProblem[] {
  const problems: TargetProblem[] = [];
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 1_000_000_000) problems.push("no value");
  if (year === undefined || !Number.isInteger(year) || year < 1960 || year > 2100) problems.push("no year");
  else if (base && year <= base.year) problems.push("year not after base");
  return problems;
}

export type TargetReport = {
  latest: YearFact | undefined;
  path: RequiredPath | undefined;
  standing: Standing;
  shareOfTarget: number | undefined;
  shareOfWay: number | undefined;
};

/** `history`: the figure that speaks for each year known on the day, claims left out. */
export function reportOf(target: OwnTarget, history: YearFact[], asOfYear: number): TargetReport {
  const known = history.filter(({ year }) => year <= asOfYear);
  const latest = known.at(-1);
  const from = latest && { year: latest.year, value: latest.fact.figure.value };
  const values = known.map(({ year, fact }) => ({ year, value: fact.figure.value }));
  return {
    latest,
    path: from && requiredPath({ from, target }),
    standing: standing({ target, base: target.base, history: values, asOfYear }),
    shareOfTarget: from && shareOfTarget(from.value, target),
    shareOfWay: from && target.base && shareOfWay(from.value, target.base.value, target),
  };
}
