import type { CategoryChart, ScatterChart } from "./deck";

/** Where the plot stands in the frame of its chart, as fractions: the same for the file, the thumbnail and the texts set beside it. */

export type Plot = { x: number; y: number; w: number; h: number };

/** The frame of a chart on a full slide, in slide units (1280 by 720). */
const usual = { w: 1152, h: 424 };
const lineHeight = 18;

/** Under a long line, one year in three is named: more would not stand beside each other. */
export const namedEvery = ({ kind, categories }: CategoryChart): number =>
  kind === "line" && categories.length > 12 ? 3 : 1;

export function plotOf(chart: CategoryChart | ScatterChart, frame = usual): Plot {
  const top = chart.legend ? 40 / frame.h : 8 / frame.h;
  if (chart.is === "scatter") return { x: 80 / frame.w, y: top, w: 1 - 170 / frame.w, h: 1 - top - 64 / frame.h };
  if (chart.kind === "bars" || chart.kind === "stacked") {
    const left =
      (chart.kind === "stacked" && chart.categories.length === 1 ? 4 : namesWidth(chart.categories)) / frame.w;
    return { x: left, y: top, w: 1 - left - 8 / frame.w, h: 1 - top - 8 / frame.h };
  }
  const lines = Math.max(...chart.categories.map((each) => each.split("\n").length));
  const bottom = (lines * lineHeight + 14) / frame.h;
  const left = chart.kind === "line" ? 56 / frame.w : 0;
  const headroom = 22 / frame.h;
  return {
    x: left,
    y: top + headroom,
    w: 1 - left - (chart.kind === "line" ? 40 / frame.w : 0),
    h: 1 - top - headroom - bottom,
  };
}

/** About 8 units a character of 13 points, on the longest line of a name. */
function namesWidth(categories: string[]): number {
  const longest = Math.max(...categories.flatMap((each) => each.split("\n").map(({ length }) => length)));
  return Math.min(330, Math.max(120, longest * 9 + 16));
}
