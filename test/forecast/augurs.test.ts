import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Smoother, openSmoother } from "../../src/forecast/augurs";

let smoother: Smoother;
beforeAll(async () => {
  const folder = dirname(createRequire(import.meta.url).resolve("@bsull/augurs/ets"));
  smoother = await openSmoother(new Uint8Array(readFileSync(join(folder, "ets_bg.wasm"))));
});

/** Marseille from 1999 to 2016, as known on the eve of the mission. */
const eve = [
  150_000, 164_000, 240_000, 260_000, 355_887, 337_000, 364_800, 400_000, 436_000, 539_000, 622_000, 700_000, 809_000,
  890_000, 1_170_000, 1_311_284, 1_450_000, 1_600_000,
];

describe("exponential smoothing", () => {
  it("on the eve of the mission goes on in a straight line, to 1.94 million in 2020", () => {
    const found = smoother.smooth(eve);
    expect(found?.shape).toBe("straight");
    expect(found?.prediction.map(({ value }) => Math.round(value / 10_000))).toEqual([169, 177, 186, 194]);
  });

  it("damps a growth that dies away", () => {
    const tired = Array.from({ length: 20 }, (_, at) => 1_000_000 * (1 - 0.85 ** (at + 1)) + (at % 3) * 2000);
    expect(smoother.smooth(tired)?.shape).toBe("damped");
  });

  it("with the stop of 2020 among the years gives up any trend: 2.6 million, again and again", () => {
    const found = smoother.smooth([...eve, 1_487_313, 1_715_000, 1_860_000, 1e5, 35e4, 143e4, 25e5, 24e5, 26e5]);
    expect(found?.shape).toBe("level");
    expect(found?.prediction.map(({ value }) => Math.round(value / 10_000))).toEqual([260, 260, 260, 260]);
  });

  it("doubts more the farther it looks, and more at 95 % than at 80 %", () => {
    const prediction = smoother.smooth(eve)?.prediction ?? [];
    const widths = prediction.map(({ likely }) => likely.high - likely.low);
    expect(widths.toSorted((a, b) => a - b)).toEqual(widths);
    for (const { likely, wide } of prediction)
      expect(wide.low < likely.low && likely.high < wide.high && likely.low > 0).toBe(true);
  });

  it("finds nothing under seven years rather than something from six", () => {
    expect(smoother.smooth(eve.slice(0, 6))).toBeUndefined();
    expect(smoother.smooth([])).toBeUndefined();
  });

  it("answers many histories in order", async () => {
    const [short, long] = await smoother.smoothAll([[1, 2], eve]);
    expect(short).toBeUndefined();
    expect(long?.prediction).toEqual(smoother.smooth(eve)?.prediction);
  });
});
