import type { Figure } from "./figure";
import type { Base, Road } from "./road";
import { requiredPath } from "./target";

/** A base of one's own: any year and number of movements, which nobody published. Its id says it all, so that an address can carry it. */

export const ownBaseId = (year: number, value: number): string => `own-${year}-${value}`;

export const isOwn = ({ id }: Pick<Figure, "id">): boolean => id.startsWith("own-");

/** Undefined for any id but one of `ownBaseId`. */
export function ownBase(id: string | undefined, { target }: Road): Base | undefined {
  const [, yearText, valueText] = /^own-(\d{4})-(\d{1,9})$/.exec(id ?? "") ?? [];
  if (id === undefined || yearText === undefined || valueText === undefined) return undefined;
  const [year, value] = [Number(yearText), Number(valueText)];
  return {
    figure: figureOf(id, year, value),
    fact: undefined,
    year,
    late: false,
    path: requiredPath({ from: { year, value }, target }),
  };
}

/** The pages of an own base are none: whoever shows it asks `isOwn` first. */
function figureOf(id: string, year: number, value: number): Figure {
  return {
    id,
    port: "marseille",
    period: { kind: "calendar_year", label: String(year), start: `${year}-01-01`, end: `${year}-12-31` },
    measure: "passengers",
    segment: "total",
    value,
    precision: "exact",
    status: "claim",
    countingRule: "movements",
    ruleStated: false,
    evidence: {
      file: "",
      line: 0,
      words: "",
      source: { id: "own", publisher: "", title: "", kind: "own", language: "", grade: "D" },
    },
  };
}
