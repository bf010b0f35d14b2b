import type { Clip, ClipColumn, ClipTone } from "../domain/clip";
import { chartNames } from "../domain/chart-name";
import type { SlideForm } from "../domain/slide-edit";

/** How each chart of the app is drawn on a slide: what stands across, and which columns of its table are series. */

/** `split`: one series for each value of that column, where the table is long. */
export type Plan = {
  kind: Exclude<SlideForm, "table" | "scatter">;
  /** One column, or several that name a bar together. */
  across: string[];
  up: string[] | "numbers";
  split?: string;
  /** The colour of a column whose figures do not say one. */
  tones?: Record<string, ClipTone>;
};

type Name = (typeof chartNames)[number];

/** Tables, lists and refusals have no plan: they arrive as tables. */
const plans: Partial<Record<Name, Plan>> = {
  announcements: { kind: "bars", across: ["year", "who"], up: ["said", "came"] },
  "back-check": { kind: "bars", across: ["ship", "year"], up: ["predicted", "published"] },
  concentration: { kind: "bars", across: ["year", "lines"], up: ["share"] },
  forecast: { kind: "line", across: ["year"], up: "numbers" },
  gap: { kind: "bars", across: ["what"], up: ["share"] },
  goal: { kind: "line", across: ["year"], up: ["value", "route", "course"], tones: { route: "route", course: "ink" } },
  "miami-marseille": { kind: "bars", across: ["rung"], up: ["miami", "marseille"] },
  ports: { kind: "line", across: ["year"], up: ["value"], split: "port" },
  look: { kind: "columns", across: ["year"], up: ["value"] },
  progress: { kind: "bars", across: ["meaning"], up: ["share"] },
  "required-growth": { kind: "bars", across: ["base"], up: ["growth"] },
  road: { kind: "line", across: ["year"], up: ["value", "path"], tones: { path: "route" } },
  "run-rate": { kind: "bars", across: ["year"], up: ["part", "whole"] },
  "scenario-parts": { kind: "bars", across: ["part"], up: ["gain"] },
  "scenario-sensitivities": { kind: "bars", across: ["what"], up: ["from", "to"] },
  "scenario-spend": { kind: "bars", across: ["scope"], up: ["money"] },
  "scenario-years": { kind: "line", across: ["year"], up: ["value"], split: "scenario" },
  scenarios: { kind: "bars", across: ["name"], up: ["total"] },
  volumes: { kind: "line", across: ["year"], up: "numbers" },
  "win-back": { kind: "bars", across: ["line"], up: ["score"] },
};

/** Of "cap2m-volumes-calls" that of the volumes; a question of one's own is drawn as it was on its screen. */
export function planOf({ chart, columns }: Clip): Plan | undefined {
  if (chart === "cap2m-query-line") return { kind: "line", across: ["x"], up: ["y"] };
  if (chart === "cap2m-query-bar") return { kind: "columns", across: ["x"], up: ["y"] };
  if (chart.endsWith("-table")) return undefined;
  const fitting = chartNames.filter((name) => `${chart}-`.startsWith(`cap2m-${name}-`));
  const [name] = fitting.toSorted((a, b) => b.length - a.length);
  const plan = name && plans[name];
  const has = (key: string) => columns.some((column) => column.key === key);
  return plan && plan.across.every(has) && (plan.split === undefined || has(plan.split)) ? plan : undefined;
}

/** The columns that are series, in their order. */
export const seriesColumns = ({ up }: Plan, { columns, rows }: Clip): ClipColumn[] =>
  columns.filter(
    ({ key, numeric }, at) =>
      (up === "numbers" ? numeric : up.includes(key)) && rows.some((row) => row[at]?.raw !== undefined),
  );
