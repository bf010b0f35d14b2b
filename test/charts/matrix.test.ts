import { describe, expect, it } from "vitest";
import { pagesOf } from "../../src/charts/matrix";
import { type MatrixFacts, matrixFrame, matrixStatuses, matrixTitle } from "../../src/charts/matrix-content";
import { cellWords, matrixReading, periodWords, statementWords } from "../../src/charts/matrix-words";
import { type LineRow, lineRows, yearsShown } from "../../src/domain/line-rows";
import { cellOf } from "../../src/domain/presence";
import { languagesByCode } from "../../src/i18n/language";
import { lines, presenceKnown } from "../domain/presence-rows";

const { fr, en } = languagesByCode;
const presence = presenceKnown();
const known = { lines, presence, events: [] };
const years = yearsShown(presence, {});
const rows = lineRows(known, { presence, agreements: [] }, { asOf: undefined, years });
const cell = (line: string, year: number, port = "marseille") => cellOf(line, port, year, presence);
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");

describe("a cell in words", () => {
  it.each([
    ["royal-caribbean", 2004, "annoncé, transit, 25 escales annoncées, 50 000 passagers annoncés"],
    ["royal-caribbean", 2010, "escales annulées, 5 escales annoncées, 20 escales perdues"],
    [
      "royal-caribbean",
      2012,
      "tête de ligne, 6 à 7 escales annoncées, les sources ne donnent pas le même nombre d’escales",
    ],
    [
      "royal-caribbean",
      2013,
      "annoncé, tête de ligne, 16 à 24 escales annoncées, les sources ne donnent pas le même nombre d’escales",
    ],
    ["royal-caribbean", 2014, "transit, 23 escales annoncées"],
    ["royal-caribbean", 2016, "transit, 18 escales annoncées, 120 000 passagers annoncés"],
    [
      "royal-caribbean",
      2017,
      "transit, un navire ou des escales retirés cette année-là, une source dit venu un navire qu’une autre dit retiré ou annulé",
    ],
    ["norwegian", 2016, "tête de ligne et transit, 28 escales faites"],
  ])("%s in %i: %s", (line, year, words) => {
    expect(plain(cellWords(cell(line, year), undefined, fr))).toBe(words);
  });

  it("never tells announced calls as made, in either language", () => {
    const told = rows.flatMap(({ marseille }) => marseille.cells).filter(({ counted }) => counted === "announced");
    expect(
      told.filter(
        (each) => /faites/.test(cellWords(each, undefined, fr)) || /made/.test(cellWords(each, undefined, en)),
      ),
    ).toEqual([]);
  });

  it("opens every statement, those that contradict each other included", () => {
    const reading = matrixReading(cell("royal-caribbean", 2013), "Royal Caribbean International", [], fr);
    expect(reading.evidence).toHaveLength(3);
    expect(reading.says?.map(plain)).toEqual([
      "16 escales annoncées en tête de ligne avec Legend of the Seas",
      "23 escales annoncées en tête de ligne avec Legend of the Seas",
      "24 escales annoncées en tête de ligne avec Legend of the Seas",
    ]);
    expect(reading.calculation).toBe(
      "Les sources ne donnent pas le même nombre d’escales : toutes sont gardées.".replace(" :", "\u00a0:"),
    );
  });
});

describe("a statement in words", () => {
  it.each([
    [
      "royal-caribbean-marseille-2010-cancelled",
      "20 escales annulées, environ 70 000 passagers",
      "20 calls cancelled, about 70,000 passengers",
    ],
    ["royal-caribbean-marseille-2017-withdrawn", "Retrait : Harmony of the Seas", "Withdrawn: Harmony of the Seas"],
    ["royal-caribbean-marseille-2021-planned", "Aucune escale annoncée", "No call planned"],
    [
      "royal-caribbean-marseille-before-2010-claim",
      "Affirmé, non vérifié : 24 à 26 escales en transit",
      "Claimed, unverified: 24 to 26 calls, transit",
    ],
  ])("%s", (id, french, english) => {
    const statement = presence.find((each) => each.id === id);
    expect(statement && plain(statementWords(statement, fr))).toBe(french);
    expect(statement && plain(statementWords(statement, en))).toBe(english);
  });

  it.each([
    ["before 2010", "", "", "avant 2010"],
    ["from October 2018", "2018-10-01", "", "dès oct. 2018"],
    ["from autumn 2023", "2023-09-01", "", "dès 2023"],
    ["from 27 January 2024", "2024-01-27", "", "dès 27 janv. 2024"],
    ["about 2008 to 2018", "2008-01-01", "2018-10-31", "2008 à 2018 environ"],
  ])("%s is said in French", (label, start, end, words) => {
    expect(plain(periodWords({ kind: "other", label, start, end }, fr))).toBe(words);
  });
});

const frameOf = (shown: LineRow[], choices: Partial<MatrixFacts> = {}) =>
  matrixFrame({ all: rows, shown }, { years, ports: [], sides: "both", order: "size", filters: [], ...choices }, fr);

describe("the matrix", () => {
  it("opens with the ships withdrawn in the year of the mission", () => {
    expect(matrixTitle(rows, years, fr)).toBe(
      "Carnival, Norwegian et Royal Caribbean ont retiré un navire de Marseille en 2017",
    );
    expect(matrixTitle(rows, years, en)).toBe(
      "Carnival, Norwegian and Royal Caribbean withdrew a ship from Marseille in 2017",
    );
  });

  it("says which statuses stand in it", () => {
    expect(matrixStatuses(rows, fr)).toBe("Constaté, annoncé, retiré ou annulé");
  });

  it("is also a table with one row for each line, port and year on record, and a CSV of it", () => {
    const cells = rows.flatMap(({ marseille, miami }) => [...marseille.cells, ...miami.cells]);
    expect(frameOf(rows).table.rows).toHaveLength(cells.filter(({ kind }) => kind !== "none").length);
  });

  it("has pages of at most eight years, for the grid of one line", () => {
    expect(pagesOf(years).map((page) => [page[0], page.at(-1)])).toEqual([
      [2004, 2011],
      [2012, 2019],
      [2020, 2025],
    ]);
  });
});
