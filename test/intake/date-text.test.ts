import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOrderOf, inOrder } from "../../src/intake/date-order";
import { dateText, isReal } from "../../src/intake/date-text";
import { periodText } from "../../src/intake/period-text";
import { runs } from "./runs";

const day = (cell: string, order: "dmy" | "mdy" | "ymd" = "dmy"): string | undefined => {
  const date = dateText(cell);
  if (date === undefined || date.kind === "month") return undefined;
  const [year, month, dayOfMonth] = date.kind === "numeric" ? inOrder(date, order) : [date.year, date.month, date.day];
  return `${year}-${month}-${dayOfMonth}${date.time}`;
};

describe("a day in a cell", () => {
  it.each([
    ["2017-04-03", "2017-4-3"],
    ["2017/04/03", "2017-4-3"],
    ["03/04/2017", "2017-4-3"],
    ["3.4.2017", "2017-4-3"],
    ["03-04-17", "2017-4-3"],
    ["03/04/98", "1998-4-3"],
    ["7 nov. 2017", "2017-11-7"],
    ["7 novembre 2017", "2017-11-7"],
    ["mardi 7 novembre 2017", "2017-11-7"],
    ["1er mars 2017", "2017-3-1"],
    ["7 de noviembre de 2017", "2017-11-7"],
    ["7 novembre 2017", "2017-11-7"],
    ["Nov 7, 2017", "2017-11-7"],
    ["November 7th, 2017", "2017-11-7"],
    ["07-NOV-17", "2017-11-7"],
    ["2017-04-03T14:30:05Z", "2017-4-3T14:30:05Z"],
    ["03/04/2017 14:30", "2017-4-3T14:30"],
    ["4/3/2017 2:30 PM", "2017-3-4T14:30"],
    ["03/04/2017 14h30", "2017-4-3T14:30"],
  ])("%s is %s", (cell, expected) => {
    expect(day(cell)).toBe(expected);
  });

  it.each([
    "06-12-34-56",
    "12/34/56/78",
    "1/2",
    "2014-15",
    "mars",
    "17-nov",
    "192.168.0.1",
    "12 34 5678 90",
    "hello 2017",
  ])("%s is none", (cell) => {
    expect(day(cell)).toBeUndefined();
  });

  it("is told to be real or not by the calendar alone", () => {
    expect(isReal(2017, 2, 31)).toBe(false);
    expect(isReal(2016, 2, 29)).toBe(true);
    expect(isReal(1900, 2, 29)).toBe(false);
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, at) => {
          const slow = new Date(Date.UTC(year, month - 1, at));
          expect(isReal(year, month, at)).toBe(slow.getUTCMonth() === month - 1 && slow.getUTCDate() === at);
        },
      ),
      runs(),
    );
  });
});

describe("months, quarters and fiscal years", () => {
  it.each([
    ["janv. 2017", 2017, 1],
    ["février 2017", 2017, 2],
    ["août 2017", 2017, 8],
    ["nov-17", 2017, 11],
    ["enero de 2017", 2017, 1],
    ["Dec 2017", 2017, 12],
    ["2017-11", 2017, 11],
    ["11/2017", 2017, 11],
    ["2017M11", 2017, 11],
  ])("%s is month %d-%d", (cell, year, month) => {
    expect(dateText(cell)).toEqual({ kind: "month", year, month });
  });

  it.each([
    ["FY2016", 2016],
    ["FY 2017", 2017],
    ["FY17", 2017],
    ["2014-15", 2015],
    ["2013/2014", 2014],
    ["1999-00", 2000],
    ["Exercice 2011", 2011],
    ["FY2012-13", 2013],
    ["saison 2016/17", 2017],
  ])("%s is the fiscal year that ends in %d", (cell, year) => {
    expect(periodText(cell)).toMatchObject({ kind: "fiscal", year });
  });

  it.each([
    ["T1 2017", { kind: "quarter", year: 2017, quarter: 1 }],
    ["2017Q4", { kind: "quarter", year: 2017, quarter: 4 }],
    ["1er trimestre 2017", { kind: "quarter", year: 2017, quarter: 1 }],
    ["S2 2017", { kind: "half", year: 2017, half: 2 }],
    ["S3 2017", undefined],
    ["2014-16", undefined],
  ])("%s is %j", (cell, expected) => {
    expect(periodText(cell)).toEqual(expected);
  });
});

describe("the order of day and month in a column", () => {
  const orderOf = (...cells: string[]): string =>
    dateOrderOf(cells.map(dateText).flatMap((date) => (date?.kind === "numeric" ? [date] : [])));

  it.each([
    ["dmy", "one day beyond 12 settles it", ["03/04/2017", "25/04/2017"]],
    ["mdy", "one day beyond 12 in the second place settles it", ["04/03/2017", "04/25/2017"]],
    ["undecided", "every date has two readings", ["03/04/2017", "05/06/2017"]],
    ["undecided", "one date speaks for each", ["25/04/2017", "04/25/2017"]],
    ["dmy", "an impossible day speaks for none", ["25/04/2017", "31/02/2017"]],
    ["dmy", "dots are never American", ["03.04.2017"]],
    ["dmy", "both readings are the same day", ["04/04/2017"]],
    ["undecided", "even the year may come first", ["17-04-03"]],
    ["dmy", "no date needs an order", []],
  ])("is %s when %s", (expected, _why, cells) => {
    expect(orderOf(...cells)).toBe(cells.length === 0 ? "unneeded" : expected);
  });

  it("is never the wrong one", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 30 }), fc.constantFrom("dmy", "mdy"), (dates, order) => {
        const cells = dates.map((date) => {
          const [month, at] = [date.getUTCMonth() + 1, date.getUTCDate()];
          return `${order === "dmy" ? `${at}/${month}` : `${month}/${at}`}/${date.getUTCFullYear()}`;
        });
        const same = dates.every((date) => date.getUTCMonth() + 1 === date.getUTCDate());
        expect(same ? [order] : [order, "undecided"]).toContain(same ? order : orderOf(...cells));
      }),
      runs(),
    );
  });
});
