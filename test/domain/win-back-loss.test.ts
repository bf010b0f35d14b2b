import { describe, expect, it } from "vitest";
import { largestLoss } from "../../src/domain/win-back-loss";
import { presenceKnown } from "./presence-rows";
import { said } from "./statements";

describe("the calls a line took away from Marseille", () => {
  const today = presenceKnown();

  it("Royal Caribbean: 20 of its 25 calls of 2010, more than the 18 of Harmony that were not renewed in 2017", () => {
    expect(largestLoss("royal-caribbean", today)).toMatchObject({ year: 2010, calls: 20, how: "stated" });
  });

  it("Norwegian: 25 to 30 calls fewer in 2017, as a page says", () => {
    expect(largestLoss("norwegian", today)).toMatchObject({ year: 2017, calls: 25, high: 30, how: "stated" });
  });

  it("Norwegian on the eve of the mission: the 28 calls of Norwegian Epic in 2016, for no dated page counted the loss yet", () => {
    expect(largestLoss("norwegian", presenceKnown("2017-11-04"))).toMatchObject({
      calls: 28,
      how: "ship",
      announced: false,
    });
  });

  it("Carnival: the 24 calls announced for Carnival Vista in 2016, which did not come back in 2017", () => {
    expect(largestLoss("carnival", today)).toMatchObject({ year: 2017, calls: 24, how: "ship", announced: true });
  });

  it.each(["disney", "silversea", "msc", "celebrity"])("%s: no loss is counted anywhere, which is a gap", (line) => {
    expect(largestLoss(line, today)).toBeUndefined();
  });

  it("another ship of the year before is not the one withdrawn", () => {
    const presence = [
      said("carnival", "marseille", 2016, { ships: ["Carnival Vista"], calls: 24 }),
      said("carnival", "marseille", 2017, { ships: ["Carnival Magic"], status: "withdrawn" }),
    ];
    expect(largestLoss("carnival", presence)).toBeUndefined();
  });
});
