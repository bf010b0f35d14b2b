import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Database } from "../../src/db/database";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";

let db: Database;
let today: Facts;
let eve: Facts;
beforeAll(async () => {
  db = await openFactsInNode("data");
  today = factsOf(await askAll(db, undefined), undefined);
  eve = factsOf(await askAll(db, "2017-11-04"), "2017-11-04");
});

describe("what is known", () => {
  it("today includes every published figure; on the eve of the mission only what was out", () => {
    const count = (facts: Facts) => facts.figures.reduce((sum, fact) => sum + 1 + fact.rivals.length, 0);
    expect(count(today)).toBe(580);
    expect(count(eve)).toBeLessThan(count(today));
    expect(today.presence).toHaveLength(269);
    expect(today.lines).toHaveLength(38);
    expect(today.ports).toHaveLength(21);
  });
  it("lets 1 597 000 speak for Marseille 2016 today, and 1 600 000 on 4 November 2017", () => {
    const value = (facts: Facts) =>
      facts.figures.find(
        ({ figure }) =>
          figure.port === "marseille" &&
          figure.period.label === "2016" &&
          figure.measure === "passengers" &&
          figure.segment === "total",
      )?.figure.value;
    expect([value(today), value(eve)]).toEqual([1_597_000, 1_600_000]);
  });
  it("leads every figure back to its file and line", () => {
    const fact = today.figures.find(({ figure }) => figure.id === "marseille-2017-passengers-total-seatrade");
    expect(fact?.figure.evidence).toMatchObject({ file: "traffic.csv", source: { publisher: "Seatrade Cruise News" } });
  });
  it("says in both languages why a choice overruled the rule", () => {
    const fact = today.figures.find(
      ({ figure }) =>
        figure.port === "marseille" &&
        figure.period.label === "2007" &&
        figure.segment === "total" &&
        figure.measure === "passengers",
    );
    expect(fact?.figure.value).toBe(436_000);
    expect(fact?.overruled?.en).toContain("most likely 2006");
    expect(fact?.overruled?.fr).toContain("sans doute 2006");
  });
  it("gives each figure of a ship the source it comes from", () => {
    const allure = today.ships.find(({ id }) => id === "allure-of-the-seas");
    expect(allure?.figures.lower_berths?.source.id).not.toBe(allure?.figures.gross_tonnage?.source.id);
    expect(today.ships).toHaveLength(105);
  });
  it("tells on the eve of the mission that nobody but its founders held Silversea yet", () => {
    const holders = (facts: Facts) =>
      facts.ownership.filter(({ line }) => line === "silversea").map(({ from }) => from);
    expect(holders(eve).every((from) => from === undefined || from < "2017")).toBe(true);
    expect(holders(today)).toContain("2018-07-31");
  });
  it("keeps money and fleets of later sources out of a past day", () => {
    expect(today.economics).toHaveLength(125);
    expect(today.fleet).toHaveLength(106);
    expect(eve.economics.length).toBeLessThan(today.economics.length);
  });
});
