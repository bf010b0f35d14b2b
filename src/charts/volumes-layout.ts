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
  const forward = places.reduce<number[]>(
    (done, place) => [...done, Math.max(place, low, (done.at(-1) ?? -Infinity) + gap)],
    [],
  );
  return forward.reduceRight<number[]>(
    (done, place) => [Math.min(place, high, (done[0] ?? Infinity) - gap), ...done],
    [],
  );
}

export type Spot = { x: number; y: number };

/** Where a value of a year stands. */
export type Place = (year: number, value: number) => Spot;

/** The room between the axes. */
export type Plot = { x: number; y: number; width: number; height: number };

/** The height, of a few, at which discs over `xs` stay farthest from every curve. */
export function commonHeight(curves: Spot[][], xs: number[], [top, bottom]: [number, number]): number {
  const step = 6;
  const heights = Array.from({ length: Math.max(1, Math.floor((bottom - top) / step)) }, (_, at) => top + at * step);
  const room = (y: number) => Math.min(...curves.flatMap((curve) => xs.map((x) => distance(curve, x, y))), Infinity);
  return heights.reduce((best, y) => (room(y) > room(best) + 0.5 ? y : best), heights[0] ?? top);
}

function distance(curve: Spot[], x: number, y: number): number {
  const at = heightAt(curve, x);
  return at === undefined ? Infinity : Math.abs(at - y);
}

/** The height of a broken line at x; undefined beside it. */
export function heightAt(curve: Spot[], x: number): number | undefined {
  const next = curve.findIndex((spot) => spot.x >= x);
  const [after, before] = [curve[next], curve[next - 1]];
  if (after?.x === x) return after.y;
  if (!before || !after) return undefined;
  return before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y);
}
