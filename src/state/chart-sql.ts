import { type ChartName, chartNames } from "../domain/chart-name";
import { type Question, questions } from "../db/queries";

/** The SQL behind what is on screen: each question of the app as a text that stands alone, and each chart as the rows of one that it rests on. */

export type { Question } from "../db/queries";

/** Every chart but that of an answer, whose SQL is in the editor above it, and that of a file which is in no table yet. */
export type AskedChart = Exclude<ChartName, "query" | "look">;
const isAsked = (name: ChartName): name is AskedChart => name !== "query" && name !== "look";
export const askedCharts: AskedChart[] = chartNames.filter(isAsked);
export type Asked = Question | `chart-${AskedChart}`;

/** What an address may ask for by name. */
export const askable: string[] = [...Object.keys(questions), ...askedCharts.map((name) => `chart-${name}`)];

/** The text of a question with its day written into it: what an analyst runs and changes. */
export function sqlOf(asked: Asked, asOf: string | undefined): string {
  if (!isChart(asked)) return questionSql(asked, asOf);
  const { question, rows } = behind[asked.slice("chart-".length) as AskedChart];
  const whole = questionSql(question, asOf);
  return rows === undefined ? whole : `select *\nfrom (\n${whole}\n)\nwhere ${rows}`;
}

const isChart = (asked: Asked): asked is `chart-${AskedChart}` => asked.startsWith("chart-");

function questionSql(question: Question, asOf: string | undefined): string {
  const { sql, dated } = questions[question];
  const day = asOf === undefined ? "null" : `'${asOf}'`;
  const undated = sql.replace(/^-- \$1: as-of day.*?today\. /, "-- ");
  return (dated ? undated.replaceAll("$1", day) : sql).trim();
}

/** The question that a chart rests on first, and the rows of its answer that the chart is about. */
type Behind = { question: Question; rows?: string };

const spoken = "rank = 1 and period_kind in ('calendar_year', 'fiscal_year')";
const passengers = `${spoken} and measure = 'passengers' and segment = 'total'`;
const marseille: Behind = { question: "figures", rows: `${passengers} and port_id = 'marseille'` };
const inPorts: Behind = { question: "presence", rows: "port_id in ('marseille', 'miami')" };
const inMarseille: Behind = { question: "presence", rows: "port_id = 'marseille'" };

const behind: Record<AskedChart, Behind> = {
  announced: marseille,
  announcements: { question: "targets", rows: "port_id = 'marseille'" },
  "back-check": { question: "ships" },
  concentration: inMarseille,
  "concentration-bounds": inMarseille,
  forecast: marseille,
  "forecast-card": marseille,
  gap: marseille,
  goal: marseille,
  line: inPorts,
  lines: inPorts,
  "lines-matrix": inPorts,
  "miami-marseille": { question: "figures", rows: `${passengers} and port_id in ('marseille', 'miami')` },
  ports: { question: "figures", rows: passengers },
  progress: marseille,
  "required-growth": marseille,
  "run-rate": {
    question: "figures",
    rows: "rank = 1 and port_id = 'marseille' and measure in ('passengers', 'calls') and segment = 'total'",
  },
  road: marseille,
  "scenario-parts": marseille,
  "scenario-sensitivities": marseille,
  "scenario-solver": marseille,
  "scenario-spend": { question: "economics" },
  "scenario-years": marseille,
  scenarios: marseille,
  volumes: { question: "figures", rows: `${spoken} and measure in ('passengers', 'calls')` },
  "win-back": inPorts,
  "win-back-scatter": { question: "fleet" },
};
