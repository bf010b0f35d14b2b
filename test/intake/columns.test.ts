import { describe, expect, it } from "vitest";
import { readText, type Reading } from "../../src/intake/reading";

const read = (text: string): Reading => readText(new TextEncoder().encode(text));

/** A file as lines separated by " / ", to keep a case on one line. */
const file = (text: string): string => text.split(" / ").join("\n");

const rowsOf = ({ result }: Reading): unknown => result?.rows;
const asked = ({ questions }: Reading): string[] => questions.map(({ about }) => about);
describe("columns", () => {
  it.each([
    [
      "codes with leading zeros stay texts",
      "INSEE;Pax / 13055;1 / 06088;2",
      [
        ["13055", 1],
        ["06088", 2],
      ],
    ],
    [
      "a sheet's way of keeping a code a text is undone",
      'code;n / ="00123";1 / ="00124";2',
      [
        ["00123", 1],
        ["00124", 2],
      ],
    ],
    [
      "numbers too long for a double stay texts",
      "id;n / 12345678901234567890;1 / 12345678901234567891;2",
      [
        ["12345678901234567890", 1],
        ["12345678901234567891", 2],
      ],
    ],
    [
      "millions and thousands are written out",
      "Port;Pax / A;1,6 M / B;4,98 millions / C;55000",
      [
        ["A", 1_600_000],
        ["B", 4_980_000],
        ["C", 55_000],
      ],
    ],
    [
      "a unit in the header multiplies",
      "Port;Pax (en milliers) / A;1 597,2 / B;55",
      [
        ["A", 1_597_200],
        ["B", 55_000],
      ],
    ],
    [
      "a unit above the table multiplies",
      "Trafic (en milliers) /  / Port;2015;2016 / A;1451,1;1597,2 / B;31;55",
      [
        ["A", 1_451_100, 1_597_200],
        ["B", 31_000, 55_000],
      ],
    ],
    [
      "months are months",
      "Mois;Pax / janv. 2017;1 / févr. 2017;2",
      [
        ["2017-01", 1],
        ["2017-02", 2],
      ],
    ],
    [
      "quarters are quarters",
      "Trimestre;Pax / T1 2017;1 / T2 2017;2",
      [
        ["2017-Q1", 1],
        ["2017-Q2", 2],
      ],
    ],
    [
      "two years are a fiscal year though they might be a month",
      "Exercice;Pax / 2010-11;1 / 2011-12;2",
      [
        ["FY2011", 1],
        ["FY2012", 2],
      ],
    ],
    [
      "another column decides for one that cannot",
      "A;B / 1,597;42,5 / 2,055;3,1",
      [
        [1.597, 42.5],
        [2.055, 3.1],
      ],
    ],
    [
      "another column decides the order of days",
      "In;Out / 03/04/2017;25/04/2017 / 05/04/2017;26/04/2017",
      [
        ["2017-04-03", "2017-04-25"],
        ["2017-04-05", "2017-04-26"],
      ],
    ],
    [
      "a merged first column is filled",
      "Line;Port;n / Costa;Nice;1 / ;Toulon;2 / MSC;Nice;3 / ;Toulon;4",
      [
        ["Costa", "Nice", 1],
        ["Costa", "Toulon", 2],
        ["MSC", "Nice", 3],
        ["MSC", "Toulon", 4],
      ],
    ],
    [
      "names that are merely missing are not filled",
      "Name;Town;n / Ann;Nice;1 / ;Lyon;2 / Bob;Metz;3 / Cid;Pau;4",
      [
        ["Ann", "Nice", 1],
        [null, "Lyon", 2],
        ["Bob", "Metz", 3],
        ["Cid", "Pau", 4],
      ],
    ],
    [
      "midnight says nothing",
      "d;n / 2017-04-03 00:00:00;1 / 2017-04-04 00:00:00;2",
      [
        ["2017-04-03", 1],
        ["2017-04-04", 2],
      ],
    ],
  ])("%s", (_what, text, rows) => {
    const reading = read(file(text));
    expect(asked(reading)).toEqual([]);
    expect(rowsOf(reading)).toEqual(rows);
  });

  it.each([
    ["date-order", "d;n / 03/04/2017;1 / 05/06/2017;2"],
    ["decimal-or-thousands", "Port;Pax / A;1.597 / B;1.055"],
    ["unit-conflict", "Port;Passagers (en milliers) / A;1597213 / B;55000"],
    ["unit-conflict", "Port;Passagers (en milliers) / A;1,6 M / B;55"],
    ["unit-conflict", "Port;Recettes / A;1250 € / B;$1300"],
    ["implausible-values", "Port;Année;Passagers / A;2014;1311284 / A;2015;1451059 / A;2016;1.597 / A;2017;1487313"],
    ["implausible-values", "Port;Passagers / A;-5000 / B;1000 / C;2000 / D;3000 / E;1500"],
    ["duplicate-key", "Port;Année;Passagers / A;2016;1 / A;2016;1 / B;2016;2 / C;2016;3"],
    ["control-characters", "Port;Pax / Ni\0ce;1 / Toulon;2"],
    ["bad-number", "Port;Pax / A;1.59.72 / B;1000 / C;2000 / D;3000 / E;4000 / F;5000"],
  ])("%s is asked", (about, text) => {
    expect(asked(read(file(text)))).toEqual([about]);
  });

  it.each([
    ["units-mixed", "Port;Pax / A;1,6 M / B;55000"],
    ["part-year", "Port;2016;2017 (jan.-sept.) / A;1;2 / B;3;4"],
    ["periods-not-comparable", "Période;Pax / FY2016;1 / 2016;2 / FY2015;3"],
    ["precision-lost", "id;n / 2,01711E+14;1 / 2,01712E+14;2"],
    ["excel-serial-date", "Date;n / 2017-04-03;1 / 43045;2 / 2017-04-05;3"],
    ["no-rows", "Port;Année;Passagers"],
    ["no-header", "A;2016;1 / B;2016;2"],
    ["total-differs", "Port;Pax / A;1 / B;2 / Total;9"],
    ["bidi-control", "Name;n / \u202Egnp.exe;1 / b;2"],
  ])("%s is said", (code, text) => {
    expect(read(file(text)).warnings).toContainEqual(expect.objectContaining({ code }));
  });
});
