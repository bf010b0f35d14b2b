import type { Axis } from "./volumes-axis";
import type { VolumesView } from "./volumes-content";
import type { Place, Plot } from "./volumes-layout";

/** The room of the chart at a width, and where the values of its years stand in it. Pixels, y downwards. */

export type Drawn = {
  /** Labels stand right of the curves, not above their ends. */
  wide: boolean;
  width: number;
  height: number;
  /** The width of a year. */
  slot: number;
  plot: Plot;
  place: Place;
};

/** Below this width labels move above the ends of the curves. */
export const wideFrom = 560;
const heights = { wide: 400, narrow: 320 };
/** Left of the plot, for the values of the axis; above and below it, for the claims and the years. */
const axisRoom = { short: 44, long: 58, longFrom: 7 };
const [above, below] = [30, 26];
/** Right of the last point, between it and its label, and after the label. */
const labelMargin = 26;
/** Longer labels are let out of the plot. */
const [leastRoom, mostLabelRoom] = [16, 210];
/** Of a narrow chart: a letter. */
const narrowRoom = 22;

/** `labelRoom`: of the longest label right of a curve. */
export function drawnAt(width: number, view: VolumesView, labelRoom: number): Drawn {
  const { axis, years } = view;
  const wide = width >= wideFrom;
  const height = wide ? heights.wide : heights.narrow;
  const left = axis.ticks.some(({ text }) => text.length >= axisRoom.longFrom) ? axisRoom.long : axisRoom.short;
  const right = wide ? roomRight(width, view, labelRoom) : narrowRoom;
  const plot = { x: left, y: above, width: width - left - right, height: height - above - below };
  const slot = plot.width / yearCount(view);
  const share = shareOf(axis);
  return {
    wide,
    width,
    height,
    slot,
    plot,
    place: (year, value) => ({
      x: plot.x + (year - years.from + 0.5) * slot,
      y: plot.y + plot.height * (1 - share(value)),
    }),
  };
}

const yearCount = ({ years }: VolumesView): number => years.to - years.from + 1;

/** Room for the labels, less where the years to come leave it. */
function roomRight(width: number, view: VolumesView, labelRoom: number): number {
  const lastYear = Math.max(...view.series.flatMap(({ points }) => points.map(({ year }) => year)));
  const free = (view.years.to - lastYear) * ((width - axisRoom.short) / yearCount(view));
  return Math.max(leastRoom, Math.min(mostLabelRoom, labelRoom + labelMargin) - free);
}

/** How far up the axis a value stands. A logarithmic axis has no zero: it stands at its foot. */
function shareOf({ kind, low, high }: Axis): (value: number) => number {
  if (kind === "linear") return (value) => (value - low) / (high - low);
  const whole = Math.log(high / low) || 1;
  return (value) => Math.log(Math.max(low, value) / low) / whole;
}
