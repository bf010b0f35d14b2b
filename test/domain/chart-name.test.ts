import { describe, expect, it } from "vitest";
import { type ChartFile, chartOf } from "../../src/domain/chart-name";

describe("the short name of a chart", () => {
  it.each<[ChartFile, string]>([
    ["cap2m-volumes-calls", "volumes"],
    ["cap2m-line-royal-caribbean", "line"],
    ["cap2m-lines", "lines"],
    ["cap2m-lines-matrix", "lines-matrix"],
  ])("of the file %s is %s", (file, name) => {
    expect(chartOf(file)).toBe(name);
  });
});
