import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { partReading, scoreReading } from "../../src/charts/win-back-readings";
import { askAll, factsOf } from "../../src/db/queries";
import { concentration } from "../../src/domain/concentration";
import {
  dependenceOf,
  leastOfLargest,
  namedCalls,
  publishedShares,
  tellingShare,
} from "../../src/domain/concentration-published";
import type { Facts } from "../../src/domain/facts";
import { type Candidate, winBackLines } from "../../src/domain/win-back-parts";
import { winBackScatter } from "../../src/domain/win-back-scatter";
import { ranking, scoreParts, usualWeights } from "../../src/domain/win-back-score";
import { yearsCounted } from "../../src/domain/win-back-standing";
import { languagesByCode } from "../../src/i18n/language";

/** Who to win back and the concentration, on the facts of data/ as the engine answers them. */

const eve = "2017-11-04";
let today: Facts;
let then: Facts;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  today = factsOf(await askAll(db, undefined));
  then = factsOf(await askAll(db, eve), eve);
}, 60_000);

const compared = (asOf?: string) => winBackLines(asOf === undefined ? today : then, today, asOf);
const placesOf = (asOf?: string) =>
  ranking(compared(asOf).candidates, usualWeights).ranked.map(({ id, place }) => `${place} ${id}`);
const candidate = (id: string, asOf?: string): Candidate | undefined =>
  compared(asOf).candidates.find((each) => each.id === id);

describe("who to win back, with the usual weights", () => {
  it.each([undefined, eve])("as of %s: Carnival, Norwegian, Royal Caribbean, then Disney", (asOf) => {
    expect(placesOf(asOf)).toEqual(["1 carnival", "2 norwegian", "3 royal-caribbean", "4 disney"]);
  });

  it("MSC is not: it homeports in Marseille, today as on the eve of the mission; nor is Costa on the eve", () => {
    expect(candidate("msc")).toBeUndefined();
    expect(compared().here.map(({ line }) => line.id)).toEqual(["msc"]);
    expect(compared(eve).here.map(({ line }) => line.id)).toEqual(["costa", "msc"]);
  });

  it("Silversea is among the lines without a place: neither its passengers in Miami nor a loss is published", () => {
    const { others } = ranking(compared().candidates, usualWeights);
    const silversea = others.find(({ id }) => id === "silversea");
    expect(silversea?.score).toMatchObject({ rests: 0.4, missing: ["miami", "lost"] });
  });

  it("a brand that is over is left out: Fathom sailed from Miami in 2016 and ended in 2018", () => {
    expect(candidate("fathom", eve)).toBeDefined();
    expect(candidate("fathom")).toBeUndefined();
  });
});

describe("the parts of a score", () => {
  it("Royal Caribbean on the eve: 750 000 of Carnival's 2 million, 20 calls of Norwegian's 28, the largest ship, 8 years of 10", () => {
    expect(candidate("royal-caribbean", eve)?.parts).toEqual({
      miami: 0.375,
      lost: expect.closeTo(20 / 28, 9),
      ship: 1,
      mediterranean: 0.8,
    });
  });

  it("Royal Caribbean on the eve has no part for its group: no other line of it had left a record, which is not an absence", () => {
    expect(candidate("royal-caribbean", eve)?.facts.group).toBeUndefined();
    expect(candidate("royal-caribbean")?.facts.group?.kind).toBe("on record");
  });

  it("Carnival has its group here, through Costa; Disney is alone in its own, which counts for 0", () => {
    expect(candidate("carnival")?.facts.group).toMatchObject({ kind: "homeport", line: { id: "costa" } });
    expect(candidate("disney")).toMatchObject({ parts: { group: 0 }, facts: { group: { kind: "alone" } } });
  });

  it("on the eve the largest ship is one that was built: Harmony and not Wonder of the Seas", () => {
    expect(candidate("royal-caribbean", eve)?.facts.ship?.ship.name).toBe("Harmony of the Seas");
    expect(candidate("royal-caribbean")?.facts.ship?.ship.name).toBe("Wonder of the Seas");
  });

  it("Carnival's passengers in Miami count on the eve and are marked: they were published in January 2018", () => {
    expect(candidate("carnival", eve)?.facts.miami).toMatchObject({ passengers: 2_000_000, late: true });
    expect(candidate("royal-caribbean", eve)?.facts.miami).toMatchObject({ late: false });
  });

  it.each([undefined, eve])("as of %s all run from 0 to 1 and lead to a row of a file, with its page", (asOf) => {
    const all = compared(asOf);
    for (const each of all.candidates)
      for (const part of scoreParts) {
        const value = each.parts[part];
        const reading = partReading(part, each, all, languagesByCode.fr);
        expect(reading === undefined, `${each.id} ${part}`).toBe(value === undefined);
        if (value === undefined || !reading) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(reading.evidence.length, `${each.id} ${part}`).toBeGreaterThan(0);
        for (const { file, line, source } of reading.evidence) {
          expect(file).toMatch(/^[a-z_]+\.csv$/);
          expect(line).toBeGreaterThan(1);
          expect(source.publisher).not.toBe("");
        }
      }
  });

  it("the score shows its working and every page behind it, each once", () => {
    const all = compared();
    const disney = ranking(all.candidates, usualWeights).ranked.find(({ id }) => id === "disney");
    const reading = disney && scoreReading(disney, usualWeights, all, languagesByCode.en);
    expect(reading?.calculation).toBe(
      "100 × (3 × 0.05 (presence in Miami) + 2 × 0.44 (ship size) + 1 × 0.00 (group already here) + 1 × 0.20 (Mediterranean deployment)) ÷ 7 = 17. Left out, for want of a publication: calls lost",
    );
    const pages = reading?.evidence.map(({ file, line }) => `${file}:${line}`) ?? [];
    expect(new Set(pages).size).toBe(pages.length);
    expect(reading?.says?.length).toBe(pages.length);
  });
});

describe("the scatter of years on record", () => {
  const at = (id: string, asOf?: string) => {
    const { points } = winBackScatter(asOf === undefined ? today : then, today, asOf);
    const point = points.find(({ line }) => line.id === id);
    return point && [yearsCounted(point.miami), yearsCounted(point.marseille), point.quadrant];
  };

  it.each<[string, (number | string)[]]>([
    ["carnival", [7, 2, "miami"]],
    ["msc", [7, 5, "both"]],
    ["royal-caribbean", [6, 6, "both"]],
    ["virgin", [5, 1, "miami"]],
    ["costa", [0, 6, "marseille"]],
    ["disney", [2, 2, "few"]],
  ])("puts %s today at %j", (id, place) => {
    expect(at(id)).toEqual(place);
  });

  it("has no mark for a line without a record in either port", () => {
    expect(at("celestyal")).toBeUndefined();
  });
});

describe("the published shares of Marseille", () => {
  it("are told by the one of MSC and Costa: nearly 60 % of calls in 2017, a heavy dependence by our rule", () => {
    const share = tellingShare(publishedShares(today.fleet));
    expect(share).toMatchObject({ share: 0.6, precision: "at_most", of: "calls", scope: "port", fact: { year: 2017 } });
    expect(share && dependenceOf(share)).toBe("heavy");
    expect(share && leastOfLargest(share)).toBe(0.3);
  });

  it("on the eve are told by those of the terminal, which are not the port's", () => {
    expect(tellingShare(publishedShares(then.fleet))).toMatchObject({
      share: 0.9,
      scope: "terminal",
      fact: { year: 2015 },
    });
  });

  it("hold 83 % of calls and 95 % of passengers for four lines in 2019: a marked dependence", () => {
    const shares = publishedShares(today.fleet).filter(({ fact }) => fact.year === 2019);
    expect(shares.map(({ share, of }) => [share, of])).toEqual([
      [0.83, "calls"],
      [0.95, "passengers"],
    ]);
    expect(shares.map(dependenceOf)).toEqual(["marked", "marked"]);
  });

  it("say when the page does not say what is shared: 85 % for MSC, Costa and Louis in 2009", () => {
    expect(publishedShares(today.fleet).find(({ fact }) => fact.year === 2009)?.of).toBe("unknown");
  });
});

describe("the concentration index of Marseille", () => {
  it("is refused: 163 of the 512 calls announced for 2018 bear a name", () => {
    const named = namedCalls(today.presence, today.figures);
    expect(named).toMatchObject({ year: 2018, announced: true });
    expect(named && concentration(named.list)).toMatchObject({
      is: "refused",
      why: { kind: "not complete", known: 163, total: 512 },
    });
  });

  it("is refused on the eve: 68 of the 500 calls announced for 2016 bear a name, and both come from one page", () => {
    const named = namedCalls(then.presence, then.figures);
    expect(named && concentration(named.list)).toMatchObject({ why: { known: 68, total: 500 } });
    expect(
      new Set([...(named?.statements ?? []), ...(named ? [named.total] : [])].map(({ evidence }) => evidence.source.id))
        .size,
    ).toBe(1);
  });
});
