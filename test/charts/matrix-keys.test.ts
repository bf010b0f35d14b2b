import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Place, type Shape, moved } from "../../src/charts/matrix-keys";

/** Three lines under the head of a group, two ports of four years; the second line is on record in its third year in Miami. */
const side: Shape = {
  rows: [false, true, true, true],
  years: 4,
  ports: 2,
  stacked: false,
  page: 2,
  hasFigure: (row) => row === 2,
  isOnRecord: ({ row, col }) => row === 2 && col === 6,
};
const stacked: Shape = { ...side, stacked: true };

type Press = { key: string; jump: boolean; from: Place; to: Place | undefined; shape: Shape };

describe("the keys of the matrix", () => {
  it.each<[string, Press]>([
    ["right goes to the next year", { key: "ArrowRight", jump: false, from: at(1, 0), to: at(1, 1), shape: side }],
    [
      "right from the last year in Marseille goes to the first in Miami",
      { key: "ArrowRight", jump: false, from: at(1, 3), to: at(1, 4), shape: side },
    ],
    [
      "right from the last year in Miami goes nowhere",
      { key: "ArrowRight", jump: false, from: at(1, 7), to: undefined, shape: side },
    ],
    [
      "left from the first year goes to the name",
      { key: "ArrowLeft", jump: false, from: at(1, 0), to: at(1, -1), shape: side },
    ],
    [
      "left from the name goes to the published figure under it",
      { key: "ArrowLeft", jump: false, from: at(2, -1), to: at(2, -2), shape: side },
    ],
    [
      "right from the figure goes back to the name",
      { key: "ArrowRight", jump: false, from: at(2, -2), to: at(2, -1), shape: side },
    ],
    [
      "left from a name without a figure goes nowhere",
      { key: "ArrowLeft", jump: false, from: at(1, -1), to: undefined, shape: side },
    ],
    [
      "down goes to the same year of the next line",
      { key: "ArrowDown", jump: false, from: at(1, 5), to: at(2, 5), shape: side },
    ],
    [
      "down from the last line goes nowhere",
      { key: "ArrowDown", jump: false, from: at(3, 5), to: undefined, shape: side },
    ],
    [
      "up passes over the head of an unfolded group, which has no years",
      { key: "ArrowUp", jump: false, from: at(1, 2), to: undefined, shape: side },
    ],
    [
      "up along the names stops at the head of the group",
      { key: "ArrowUp", jump: false, from: at(1, -1), to: at(0, -1), shape: side },
    ],
    ["down along the names goes on", { key: "ArrowDown", jump: false, from: at(0, -1), to: at(1, -1), shape: side }],
    ["Home goes to the name", { key: "Home", jump: false, from: at(2, 6), to: at(2, -1), shape: side }],
    ["End goes to the last year", { key: "End", jump: false, from: at(2, -1), to: at(2, 7), shape: side }],
    ["Ctrl+Home goes to the first name", { key: "Home", jump: true, from: at(3, 6), to: at(0, -1), shape: side }],
    [
      "Ctrl+End goes to the last year of the last line",
      { key: "End", jump: true, from: at(1, -1), to: at(3, 7), shape: side },
    ],
    [
      "Page Down goes as many lines down as are in view",
      { key: "PageDown", jump: false, from: at(1, 2), to: at(3, 2), shape: side },
    ],
    [
      "Page Up stops at the first line with years",
      { key: "PageUp", jump: false, from: at(3, 2), to: at(1, 2), shape: side },
    ],
    [
      "Ctrl+right goes to the next year on record",
      { key: "ArrowRight", jump: true, from: at(2, 1), to: at(2, 6), shape: side },
    ],
    ["Ctrl+left goes back to it", { key: "ArrowLeft", jump: true, from: at(2, 7), to: at(2, 6), shape: side }],
    [
      "Ctrl+right without a record ahead goes nowhere",
      { key: "ArrowRight", jump: true, from: at(2, 6), to: undefined, shape: side },
    ],
    [
      "stacked, down from Marseille goes to Miami, the same year",
      { key: "ArrowDown", jump: false, from: at(1, 2), to: at(1, 6), shape: stacked },
    ],
    [
      "stacked, down from Miami goes to Marseille of the next line",
      { key: "ArrowDown", jump: false, from: at(1, 6), to: at(2, 2), shape: stacked },
    ],
    [
      "stacked, up from Miami goes to Marseille",
      { key: "ArrowUp", jump: false, from: at(2, 6), to: at(2, 2), shape: stacked },
    ],
    [
      "stacked, up from Marseille goes to Miami of the line above",
      { key: "ArrowUp", jump: false, from: at(2, 2), to: at(1, 6), shape: stacked },
    ],
    ["a letter means nothing", { key: "a", jump: false, from: at(1, 1), to: undefined, shape: side }],
  ])("%s", (_rule, { key, jump, from, to, shape }) => {
    expect(moved(key, jump, from, shape)).toEqual(to);
  });

  it("never lead out of the grid, nor to a row without years", () => {
    const keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"];
    const shapes = fc.record({
      rows: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
      years: fc.integer({ min: 1, max: 4 }),
      ports: fc.constantFrom(1, 2),
      stacked: fc.boolean(),
      page: fc.integer({ min: 1, max: 9 }),
      hasFigure: fc.constant(() => true),
      isOnRecord: fc.constant(() => true),
    });
    const presses = fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(shapes, presses, (shape, pressed) => {
        let place = at(0, -1);
        for (const [key, jump] of pressed) place = moved(key, jump, place, shape) ?? place;
        expect(place.row).toBeGreaterThanOrEqual(0);
        expect(place.row).toBeLessThan(shape.rows.length);
        expect(place.col < 0 || shape.rows[place.row]).toBe(true);
        expect(place.col).toBeGreaterThanOrEqual(-2);
        expect(place.col).toBeLessThan(shape.years * shape.ports);
      }),
    );
  });
});

function at(row: number, col: number): Place {
  return { row, col };
}
