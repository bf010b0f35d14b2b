import type { ChartName } from "../domain/chart-name";
import { type Question, questions } from "../db/queries";

/** The SQL behind what is on screen: each question of the app as a text that stands alone. */

export type { Question } from "../db/queries";

/** The text of a question with its day written into it: what an analyst runs and changes. */
export function sqlOf(question: Question, asOf: string | undefined): string {
  const { sql, dated } = questions[question];
  const day = asOf === undefined ? "null" : `'${asOf}'`;
  const undated = sql.replace(/^-- \$1: as-of day.*?today\. /, "-- ");
  return (dated ? undated.replaceAll("$1", day) : sql).trim();
}

/** The question that a chart rests on first; charts of what a person makes up rest on none. */
export const questionOf: Record<ChartName, Question | undefined> = {
  announced: "figures",
  announcements: "targets",
  "back-check": "ships",
  concentration: "presence",
  "concentration-bounds": "presence",
  forecast: "figures",
  "forecast-card": "figures",
  gap: "figures",
  goal: "figures",
  line: "presence",
  lines: "presence",
  "lines-matrix": "presence",
  "miami-marseille": "figures",
  ports: "figures",
  progress: "figures",
  query: undefined,
  "required-growth": "figures",
  "run-rate": "figures",
  road: "figures",
  "scenario-parts": undefined,
  "scenario-sensitivities": undefined,
  "scenario-solver": undefined,
  "scenario-spend": "economics",
  "scenario-years": undefined,
  scenarios: undefined,
  volumes: "figures",
  "win-back": "presence",
  "win-back-scatter": "fleet",
};
