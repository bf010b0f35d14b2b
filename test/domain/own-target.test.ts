import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import { yearly } from "../../src/domain/ledger";
import { type OwnTarget, reportOf, targetProblems } from "../../src/domain/own-target";

let today: Facts;
beforeAll(async () => {
  today = factsOf(await askAll(await openFactsInNode("data"), undefined));
}, 60_000);

const threeMillion: OwnTarget = {
  id: "a",
  port: "marseille",
  measure: "passengers",
  value: 3_000_000,
  year: 2030,
  base: { year: 2023, value: 2_500_000 },
};
const history = () => yearly(today.figures, "marseille").filter(({ fact }) => fact.figure.status !== "claim");

describe("a target of one's own", () => {
  it("of 3 million in 2030 asks for 2.9 % a year after the 2.6 million of 2025", () => {
    const { latest, path, shareOfTarget } = reportOf(threeMillion, history(), 2026);
    expect(latest).toMatchObject({ year: 2025, fact: { figure: { value: 2_600_000 } } });
    expect(path).toMatchObject({
      kind: "under way",
      years: 5,
      perYear: 80_000,
      yearlyGrowth: expect.closeTo(0.029, 3),
    });
    expect(shareOfTarget).toBeCloseTo(0.867, 3);
  });

  it("stands by the rule of the public ones: at risk below the route from 2.5 million in 2023", () => {
    expect(reportOf(threeMillion, history(), 2026).standing).toMatchObject({ kind: "at risk", gap: -33_681 });
  });

  it("is reached by a year that gets there, and missed by its own", () => {
    const two = { ...threeMillion, value: 2_000_000, year: 2023, base: { year: 2019, value: 1_866_000 } };
    expect(reportOf(two, history(), 2026).standing).toEqual({ kind: "reached", in: 2023 });
    const much = { ...two, value: 2_700_000 };
    expect(reportOf(much, history(), 2026).standing).toEqual({ kind: "missed", by: 200_000 });
  });

  it("without a figure of its port is not judged", () => {
    expect(reportOf({ ...threeMillion, port: "nowhere" }, [], 2026)).toMatchObject({
      latest: undefined,
      path: undefined,
      standing: { kind: "not judged" },
    });
  });

  it.each([
    ["no value", { value: undefined, year: 2030, base: undefined }],
    ["no value", { value: -5, year: 2030, base: undefined }],
    ["no value", { value: 1.5, year: 2030, base: undefined }],
    ["no year", { value: 1, year: undefined, base: undefined }],
    ["no year", { value: 1, year: 20_300, base: undefined }],
    ["year not after base", { value: 1, year: 2025, base: { year: 2025, value: 1 } }],
  ])("says %s of %j", (problem, typed) => {
    expect(targetProblems(typed)).toEqual([problem]);
  });
});
