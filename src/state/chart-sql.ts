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

/** The question that a chart rests on first. The chart of an answer is behind none: its SQL is in the editor above it. */
export const questionOf: Record<Exclude<ChartName, "query">, Question> = {
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
  "required-growth": "figures",
  "run-rate": "figures",
  road: "figures",
  "scenario-parts": "figures",
  "scenario-sensitivities": "figures",
  "scenario-solver": "figures",
  "scenario-spend": "economics",
  "scenario-years": "figures",
  scenarios: "figures",
  volumes: "figures",
  "win-back": "presence",
  "win-back-scatter": "fleet",
};
