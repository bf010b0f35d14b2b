import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import { type Ladder, ladder } from "../../src/domain/ladder";

let today: Facts;
let eve: Facts;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  today = factsOf(await askAll(db, undefined));
  eve = factsOf(await askAll(db, "2017-11-04"), "2017-11-04");
});

const ladderOf = (facts: Facts): Ladder => ladder(facts.figures, today.figures, facts.ports) ?? { year: 0, rungs: [] };
const ratios = (facts: Facts) =>
  ladderOf(facts).rungs.map(({ kind, ratio }) => [kind, Math.round((ratio ?? 0) * 10) / 10]);

describe("the ladder that opens the pitch", () => {
  it("goes, on the eve of the mission, from 6.9 in the article to 3.1 as published and 1.8 counted once", () => {
    expect(ratios(eve)).toEqual([
      ["article", 6.9],
      ["published", 3.1],
      ["comparable", 1.8],
    ]);
    expect(ladderOf(eve).year).toBe(2016);
  });

  it("goes, as known today, from 6.9 to 3.6 and 2.1: the same year, better known", () => {
    expect(ratios(today)).toEqual([
      ["article", 6.9],
      ["published", 3.6],
      ["comparable", 2.1],
    ]);
    expect(ladderOf(today).year).toBe(2017);
  });

  it("counts 2.49 M against about 1.35 M on the eve, and 2.65 M against about 1.25 M today", () => {
    const once = (facts: Facts) => {
      const rung = ladderOf(facts).rungs.find(({ kind }) => kind === "comparable");
      return [rung?.miami.guests?.value, Math.round((rung?.marseille.guests?.value ?? 0) / 1e4) * 1e4];
    };
    expect(once(eve)).toEqual([2_490_000, 1_350_000]);
    expect(once(today)).toEqual([2_650_000, 1_250_000]);
  });

  it("says how far the ratio could be, when the 500 000 of Marseille's homeport are boarders only", () => {
    const rung = ladderOf(eve).rungs.find(({ kind }) => kind === "comparable");
    expect([rung?.low, rung?.high].map((each) => Math.round((each ?? 0) * 10) / 10)).toEqual([1.8, 2.3]);
  });

  it("keeps the article's figures as the claims they are, with their page", () => {
    const article = ladderOf(eve).rungs[0];
    expect([article?.miami.figure.value, article?.marseille.figure.value]).toEqual([11_000_000, 1_600_000]);
    expect(article?.miami.figure).toMatchObject({
      status: "claim",
      evidence: { source: { id: "press-2017-11-mission-miami" } },
    });
  });

  it("rests the split of 2017 on the homeport passengers of 2016, and names their row", () => {
    const marseille = ladderOf(today).rungs.find(({ kind }) => kind === "comparable")?.marseille;
    expect(marseille?.guests).toMatchObject({ assumption: "split-of-year", splitYear: 2016 });
    expect(marseille?.guests?.parts.map(({ figure }) => figure.id)).toEqual(["marseille-2016-passengers-homeport-jmm"]);
  });

  it("is no ladder on a day when no year is known of both ports", () => {
    expect(ladder([], today.figures, today.ports)).toBeUndefined();
  });
});
