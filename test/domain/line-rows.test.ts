import { describe, expect, it } from "vitest";
import { isInBothPorts, lineRows, shipWithdrawals, yearsShown } from "../../src/domain/line-rows";
import { lines, presenceKnown } from "./presence-rows";

const rowsKnown = (asOf?: string, years = yearsShown(presenceKnown(asOf), {})) => {
  const presence = presenceKnown(asOf);
  return lineRows({ lines, presence, events: [] }, { presence: presenceKnown(), agreements: [] }, { asOf, years });
};

describe("the years shown", () => {
  it("are 2004 to 2025 without a choice", () => {
    const years = yearsShown(presenceKnown(), {});
    expect([years[0], years.at(-1)]).toEqual([2004, 2025]);
  });

  it("end in 2018 on the eve of the mission: nothing was announced beyond", () => {
    expect(yearsShown(presenceKnown("2017-11-04"), {}).at(-1)).toBe(2018);
  });

  it("are those that the address asks for, or one where it asks for none that exists", () => {
    expect(yearsShown(presenceKnown(), { from: 1996, to: 1998 })).toEqual([1996, 1997, 1998]);
    expect(yearsShown([], { from: 2030 })).toEqual([2030]);
  });
});

describe("the lines, year by year", () => {
  it("leave out lines without a record in these years: Royal Olympia is of 2003", () => {
    expect(rowsKnown().some(({ line }) => line.id === "royal-olympia")).toBe(false);
    expect(rowsKnown(undefined, [2003]).some(({ line }) => line.id === "royal-olympia")).toBe(true);
  });

  it("tell who is on record in both ports: MSC is, Louis is not", () => {
    const both = new Set(
      rowsKnown()
        .filter(isInBothPorts)
        .map(({ line }) => line.id),
    );
    expect([both.has("msc"), both.has("louis")]).toEqual([true, false]);
  });

  it.each([[undefined], ["2017-11-04"]])(
    "say who withdrew a ship in 2017, known %s: Carnival, Norwegian, Royal Caribbean",
    (asOf) => {
      expect(shipWithdrawals(rowsKnown(asOf), 2017).map(({ id }) => id)).toEqual([
        "carnival",
        "norwegian",
        "royal-caribbean",
      ]);
    },
  );

  it("say nothing of 2017 as long as nobody had written it", () => {
    expect(shipWithdrawals(rowsKnown("2016-06-30"), 2017)).toEqual([]);
  });
});
