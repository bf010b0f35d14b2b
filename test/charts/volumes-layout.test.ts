import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, clearest, commonHeight, heightAt, nudged, spreadOut } from "../../src/charts/volumes-layout";

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.constant(90),
    height: fc.constant(17),
  }),
  { maxLength: 8 },
);

describe("labels", () => {
  it("never cover each other once nudged, and keep their columns", () => {
    fc.assert(
      fc.property(boxes, (given) => {
        const placed = nudged(given, 1_000);
        expect(placed.map(({ x }) => x)).toEqual(given.map(({ x }) => x));
        expect(placed.some((a, at) => placed.slice(at + 1).some((b) => overlap(a, b)))).toBe(false);
      }),
    );
  });
  it("stay where they are when they are alone", () => {
    expect(nudged([{ x: 0, y: 10, width: 50, height: 17 }], 300)).toEqual([{ x: 0, y: 10, width: 50, height: 17 }]);
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
