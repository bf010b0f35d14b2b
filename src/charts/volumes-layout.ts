/** Where labels and discs stand so that none covers another. Pixels, y downwards. */

export type Box = { x: number; y: number; width: number; height: number };

/** Boxes of one column moved as little as can be so that none covers another, in the order of their heights. Order of the answer: as given. */
export function columned(boxes: Box[], top: number, bottom: number): Box[] {
  const piles: Pile[] = [];
  for (const at of [...boxes.keys()].toSorted((a, b) => heightOf(boxes[a]) - heightOf(boxes[b]))) {
    const box = boxes[at];
    if (!box) continue;
    let pile: Pile = { members: [{ at, offset: 0 }], height: box.height, wanted: box.y };
    for (let before = piles.at(-1); before && topOf(before, top, bottom) + before.height > topOf(pile, top, bottom);) {
      piles.pop();
      pile = joined(before, pile);
      before = piles.at(-1);
    }
    piles.push(pile);
  }
  const ys = new Map(
    piles.flatMap((pile) => pile.members.map(({ at, offset }) => [at, topOf(pile, top, bottom) + offset] as const)),
  );
  return boxes.map((box, at) => ({ ...box, y: ys.get(at) ?? box.y }));
}

/** Boxes that touch; `wanted` is where its top would leave each as near as can be to its own place. */
type Pile = { members: { at: number; offset: number }[]; height: number; wanted: number };

const heightOf = (box: Box | undefined): number => box?.y ?? 0;

const topOf = ({ wanted, height }: Pile, top: number, bottom: number): number =>
  Math.max(top, Math.min(wanted, bottom - height));

function joined(above: Pile, below: Pile): Pile {
  const members = [...above.members, ...below.members.map(({ at, offset }) => ({ at, offset: offset + above.height }))];
  const [a, b] = [above.members.length, below.members.length];
  const wanted = (above.wanted * a + (below.wanted - above.height) * b) / (a + b);
  return { members, height: above.height + below.height, wanted };
}

const overlapX = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

/** Places along a line, in order, at least `gap` apart and between `low` and `high`, as near as can be to where they were. */
export function spreadOut(places: number[], gap: number, [low, high]: [number, number]): number[] {
  let before = low - gap;
  const forward = places.map((place) => (before = Math.max(place, before + gap)));
  let after = high + gap;
  return forward
    .toReversed()
    .map((place) => (after = Math.min(place, after - gap)))
    .toReversed();
}

export type Spot = { x: number; y: number };

/** Where a value of a year stands. */
export type Place = (year: number, value: number) => Spot;

/** The room between the axes. */
export type Plot = { x: number; y: number; width: number; height: number };

/** Room enough around a disc, beyond which more is no better. */
const enough = 20;
/** Room that a disc needs; without it no saving of crossings counts. */
const needed = 14;
/** What one crossing of a leader costs, in room. */
const crossingCost = 4;

/** What discs stand among: the curve their leaders end on first, then the others, then labels and marks as level lines. */
export type Among = Spot[][];

/** The height, of a few, at which discs stand clear of all they stand among and their leaders, down or up to `feet`, cross the least. */
export function commonHeight(among: Among, feet: Spot[], [top, bottom]: [number, number]): number {
  const step = 6;
  const heights = Array.from({ length: Math.max(1, Math.floor((bottom - top) / step)) }, (_, at) => top + at * step);
  const met = feet.flatMap((foot) =>
    among.flatMap((line, index) => {
      const height = heightAt(line, foot.x);
      return height === undefined ? [] : [{ own: index === 0, foot, height }];
    }),
  );
  const score = (y: number) => {
    const room = Math.min(enough, ...met.map(({ height }) => Math.abs(height - y)));
    const crossed = met.filter(({ own, foot, height }) => !own && (height - y) * (height - foot.y) < 0).length;
    return (room >= needed ? 1_000 : 0) + room - crossed * crossingCost;
  };
  const scores = heights.map(score);
  return heights[scores.indexOf(Math.max(...scores))] ?? top;
}

/** The height of a broken line at x; undefined beside it. */
export function heightAt(curve: Spot[], x: number): number | undefined {
  const next = curve.findIndex((spot) => spot.x >= x);
  const [after, before] = [curve[next], curve[next - 1]];
  if (after?.x === x) return after.y;
  if (!before || !after) return undefined;
  return before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y);
}

/** Of several places for a label, the first of those that meet the fewest curves and labels. */
export function clearest(places: Box[], curves: Spot[][], taken: Box[]): Box | undefined {
  return places.toSorted((a, b) => encounters(a, curves, taken) - encounters(b, curves, taken))[0];
}

/** How much of a box curves cross, and labels cover: 0 where it stands clear. */
export function encounters(box: Box, curves: Spot[][], taken: Box[]): number {
  const crossed = curves.flatMap((curve) => curve.slice(1).map((to, at) => widthInside(box, curve[at] ?? to, to)));
  const covered = taken.filter((other) => overlapX(box, other) && overlapX(turned(box), turned(other)));
  return crossed.reduce((sum, width) => sum + width, 0) + covered.length * box.width;
}

/** A line that only cuts through from top to bottom counts as this wide. */
const cut = 6;

/** How far a straight line runs inside a box, across; at least `cut` where it meets it at all, however steep it is. */
function widthInside(box: Box, from: Spot, to: Spot): number {
  const [left, right] = [Math.max(from.x, box.x), Math.min(to.x, box.x + box.width)];
  if (left > right) return 0;
  const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const ends = to.x === from.x ? [from.y, to.y] : [left, right].map((x) => from.y + slope * (x - from.x));
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  if (bottom <= box.y || top >= box.y + box.height) return 0;
  const inside = Math.min(bottom, box.y + box.height) - Math.max(top, box.y);
  return Math.max(cut, slope === 0 ? right - left : inside / Math.abs(slope));
}

const turned = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });
