/** The charts by their short names: an address names those shown as tables, the name of a file starts with that of its chart. */

/** A new chart adds its name here. */
export const chartNames = [
  "announced",
  "announcements",
  "back-check",
  "concentration",
  "concentration-bounds",
  "forecast",
  "forecast-card",
  "gap",
  "goal",
  "line",
  "lines",
  "lines-matrix",
  "look",
  "miami-marseille",
  "ports",
  "progress",
  "query",
  "required-growth",
  "run-rate",
  "road",
  "scenario-parts",
  "scenario-sensitivities",
  "scenario-solver",
  "scenario-spend",
  "scenario-years",
  "scenarios",
  "volumes",
  "win-back",
  "win-back-scatter",
] as const;

export type ChartName = (typeof chartNames)[number];

/** The name of a file without its language and kind: "cap2m-volumes-calls" is of the chart "volumes". */
export type ChartFile = `cap2m-${ChartName}` | `cap2m-${ChartName}-${string}`;

/** Of "lines" and "lines-matrix", the longer one that fits. Throws where no name fits, which its type forbids. */
export function chartOf(file: ChartFile): ChartName {
  const fitting = chartNames.filter((name) => `${file}-`.startsWith(`cap2m-${name}-`));
  const [longest] = fitting.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) throw new TypeError(`${file} is a file of no chart`);
  return longest;
}
