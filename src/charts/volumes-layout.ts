/** Where labels and discs stand so that none covers another. Pixels, y downwards. */

export type Box = { x: number; y: number; width: number; height: number };

/** Moves boxes down just enough not to overlap, then all of a pile back up where it would leave the plot. Order of the answer: as given. */
export function nudged(boxes: Box[], bottom: number): Box[] {
  const placed: { at: number; box: Box }[] = [];
  for (const { box, at } of boxes
    .map((each, index) => ({ box: each, at: index }))
    .toSorted((a, b) => a.box.y - b.box.y)) {
    placed.push({
      at,
      box: {
        ...box,
        y: freeBelow(
          box,
          placed.map((each) => each.box),
        ),
      },
    });
  }
  const over = Math.max(0, ...placed.map(({ box }) => box.y + box.height - bottom));
  const lifted = over === 0 ? placed : placed.map((each) => ({ ...each, box: { ...each.box, y: each.box.y - over } }));
  return lifted.toSorted((a, b) => a.at - b.at).map(({ box }) => box);
}

function freeBelow(box: Box, taken: Box[]): number {
  const below = taken.filter((other) => overlapX(box, other)).toSorted((a, b) => a.y - b.y);
  return below.reduce(
    (y, other) => (y < other.y + other.height && y + box.height > other.y ? other.y + other.height : y),
    box.y,
  );
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
  return heights.reduce((best, y) => (score(y) > score(best) ? y : best), heights[0] ?? top);
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
  const met = (box: Box) => {
    const xs = Array.from({ length: Math.ceil(box.width / sample) }, (_, at) => box.x + at * sample);
    const crossings = curves
      .flatMap((curve) => xs.map((x) => heightAt(curve, x)))
      .filter((y) => y !== undefined && y > box.y && y < box.y + box.height);
    return (
      crossings.length +
      taken.filter((other) => overlapX(box, other) && overlapX(turned(box), turned(other))).length * xs.length
    );
  };
  return places.toSorted((a, b) => met(a) - met(b))[0];
}

/** A curve is looked at every so many pixels. */
const sample = 6;

const turned = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });
