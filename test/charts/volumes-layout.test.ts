import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsBeside } from "../../src/charts/volumes-ends";
import {
  type Box,
  clearest,
  columned,
  commonHeight,
  encounters,
  heightAt,
  spreadOut,
} from "../../src/charts/volumes-layout";

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;

const boxes = fc.array(
  fc.record({
    x: fc.constant(600),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.constant(90),
    height: fc.constantFrom(17, 34),
  }),
  { maxLength: 8 },
);

describe("labels", () => {
  it("never cover each other in their column, nor leave it while there is room", () => {
    fc.assert(
      fc.property(boxes, (given) => {
        const placed = columned(given, 0, 400);
        expect(placed.some((a, at) => placed.slice(at + 1).some((b) => overlap(a, b)))).toBe(false);
        expect(placed.every(({ y, height }) => y >= 0 && y + height <= 400)).toBe(true);
      }),
    );
  });
  it("share the way they have to go", () => {
    const ys = (...tops: number[]) =>
      columned(
        tops.map((y) => ({ x: 0, y, width: 50, height: 20 })),
        0,
        300,
      ).map(({ y }) => y);
    expect(ys(10)).toEqual([10]);
    expect(ys(100, 100)).toEqual([90, 110]);
    expect(ys(100, 95, 200)).toEqual([107.5, 87.5, 200]);
    expect(ys(295, 298)).toEqual([260, 280]);
  });
  it("stand beside the end of their curve only where no other curve passes, else right of all with a leader back", () => {
    const plot = { x: 0, y: 0, width: 600, height: 300 };
    const level = (y: number, to: number) => [
      { x: 0, y },
      { x: to, y },
    ];
    const curves = [level(100, 600), level(96, 300), level(200, 300)];
    const ends = curves.map((curve) => ({ spot: curve[1] ?? { x: 0, y: 0 }, width: 90, height: 17 }));
    const placed = endsBeside(ends, { curves, taken: [], plot });
    const at = (y: number) => placed.find(({ spot }) => spot.y === y);
    expect(at(200)).toMatchObject({ box: { x: 310 }, leader: undefined });
    expect(at(96)).toMatchObject({ box: { x: 610 }, leader: [{ x: 306, y: 96 }, { x: 607 }] });
    expect(placed.every(({ box }) => encounters(box, curves, []) === 0)).toBe(true);
  });
  it("move below a curve that crosses them", () => {
    const curve = [
      { x: 0, y: 12 },
      { x: 100, y: 12 },
    ];
    const places = [0, 30].map((y) => ({ x: 10, y, width: 60, height: 17 }));
    expect(clearest(places, [curve], [])?.y).toBe(30);
  });
});

describe("a steep curve", () => {
  const box = { x: 10, y: 100, width: 60, height: 17 };
  it("is seen to cross a label, though it is inside it for two pixels only", () => {
    const fall = [
      { x: 20, y: 0 },
      { x: 48, y: 300 },
    ];
    expect(encounters(box, [fall], [])).toBeGreaterThan(0);
  });
  it("is not one that ends above it", () => {
    const short = [
      { x: 20, y: 0 },
      { x: 28, y: 90 },
    ];
    expect(encounters(box, [short], [])).toBe(0);
  });
});

describe("event discs", () => {
  it("keep their order and their distance, as near as can be to their years", () => {
    expect(spreadOut([10, 12, 100], 20, [0, 200])).toEqual([10, 30, 100]);
    expect(spreadOut([190, 195, 200], 20, [0, 200])).toEqual([160, 180, 200]);
  });
  it("stand on a height that no curve comes near", () => {
    const level = (y: number) => [
      { x: 0, y },
      { x: 200, y },
    ];
    const height = commonHeight([level(300), level(100)], [{ x: 50, y: 300 }], [20, 320]);
    expect(Math.min(Math.abs(height - 100), Math.abs(height - 300))).toBeGreaterThanOrEqual(20);
    expect(height).toBeGreaterThan(100);
  });
  it("know the height of a curve between two years, and none beside it", () => {
    const curve = [
      { x: 0, y: 0 },
      { x: 10, y: 20 },
    ];
    expect([heightAt(curve, 5), heightAt(curve, 11)]).toEqual([10, undefined]);
  });
});
