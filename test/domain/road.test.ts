import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import { type Road, road } from "../../src/domain/road";

let ways: Record<"today" | "eve" | "summer2015" | "before", Road>;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  const known = async (day: string | undefined) => factsOf(await askAll(db, day));
  const today = await known(undefined);
  const way = (facts: Facts, year: number) => road(facts.figures, facts.targets, today.figures, year);
  ways = {
    today: way(today, Infinity),
    eve: way(await known("2017-11-04"), 2017),
    summer2015: way(await known("2015-08-01"), 2015),
    before: way(await known("2014-01-01"), 2014),
  };
}, 60_000);

const asked = ({ bases }: Road) =>
  bases.map(({ path }) => (path.kind === "under way" ? Math.round(path.yearlyGrowth * 1000) / 10 : path.kind));

describe("the road to two million", () => {
  it("asks 5.8, 7.7 or 10.4 % a year, by base, with what is known today", () => {
    expect(asked(ways.today)).toEqual([5.8, 7.7, 10.4]);
  });

  it("asks 5.7, 7.7 or 10.1 % a year with what was known on the eve of the mission", () => {
    expect(asked(ways.eve)).toEqual([5.7, 7.7, 10.1]);
  });

  it("starts in 2015 at 1 450 000, with the port's word of June, then the Club's of November", () => {
    expect(ways.today.start).toMatchObject({ year: 2015, fact: { figure: { value: 1_450_000 } } });
    expect(ways.today.statements.slice(0, 2).map(({ setOn }) => setOn)).toEqual(["2015-06-19", "2015-11-18"]);
  });

  it("is off track by 9 % on the eve, missed in 2020 and passed in 2023 today", () => {
    expect(ways.eve.standing).toMatchObject({ kind: "off track", gap: -149_046, share: expect.closeTo(-0.09, 2) });
    expect(ways.today.standing).toEqual({ kind: "missed", by: 1_900_000, reachedLater: 2023 });
  });

  it("is not judged while the year it starts from is not published", () => {
    expect(ways.summer2015).toMatchObject({ start: undefined, standing: { kind: "not judged", because: "no base" } });
  });

  it("has nobody who said it on 1 January 2014", () => {
    expect(ways.before).toMatchObject({ statements: [], start: undefined });
  });
});
