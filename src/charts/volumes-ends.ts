import { type Box, type Plot, type Spot, clearest, columned, encounters } from "./volumes-layout";

/** Where labels stand at the ends of curves. Pixels, y downwards. */

/** The end of a curve, and the size of its label. */
export type End = { spot: Spot; width: number; height: number };

/** `leader`: from the end to the label, where they are not side by side. */
export type Placed = { box: Box; leader: [Spot, Spot] | undefined };

/** What labels stand among. */
export type Among = { curves: Spot[][]; taken: Box[]; plot: Plot };

/** Between an end and its label. */
const gap = 10;
/** From the top of a label to the middle of its first line. */
const firstMiddle = 9;

/** Beside their own end where nothing crosses or covers them, else in one column right of the last end, with a leader back. */
export function endsBeside<Label extends End>(ends: Label[], { curves, taken, plot }: Among): (Label & Placed)[] {
  const column = columnOf(ends, gap);
  const beside = ends.map((end) => ({ ...end, box: besideBox(end, end.spot.x + gap), leader: undefined }));
  const isClear = ({ box }: Placed) => box.x + box.width < column && encounters(box, curves, taken) === 0;
  return [
    ...beside.filter(isClear),
    ...inColumn(
      beside.filter((each) => !isClear(each)),
      column,
      plot,
    ),
  ];
}

/** Above or below their own end: where there is no room right of it. */
export function endsAbove<Label extends End>(ends: Label[], { curves, taken }: Among): (Label & Placed)[] {
  return ends.map((end) => {
    const { spot, width, height } = end;
    const above = { x: spot.x + 6 - width, y: spot.y - height - 7, width, height };
    const places = [above, { ...above, y: spot.y + 9 }, { ...above, y: above.y - height }];
    return { ...end, box: clearest(places, curves, taken) ?? above, leader: undefined };
  });
}

/** One below the other, `right` pixels right of the last end. */
export const endsInColumn = <Label extends End>(ends: Label[], right: number, plot: Plot): (Label & Placed)[] =>
  inColumn(ends, columnOf(ends, right), plot);

const columnOf = (ends: End[], right: number): number => Math.max(...ends.map(({ spot }) => spot.x)) + right;

function inColumn<Label extends End>(ends: Label[], x: number, plot: Plot): (Label & Placed)[] {
  const wanted = ends.map((end) => besideBox(end, x));
  const boxes = columned(wanted, plot.y - firstMiddle, plot.y + plot.height);
  return ends.map((end, at) => {
    const box = boxes[at] ?? besideBox(end, x);
    return { ...end, box, leader: leaderOf(end.spot, box) };
  });
}

const besideBox = ({ spot, width, height }: End, x: number): Box => ({ x, y: spot.y - firstMiddle, width, height });

/** A label this near needs no leader. */
const near = { x: 14, y: 7 };

function leaderOf(spot: Spot, box: Box): Placed["leader"] {
  const end = { x: box.x - 3, y: box.y + firstMiddle };
  if (box.x - spot.x < near.x && Math.abs(end.y - spot.y) < near.y) return undefined;
  return [{ x: spot.x + 6, y: spot.y }, end];
}
