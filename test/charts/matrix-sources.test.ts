import { describe, expect, it } from "vitest";
import { cellLabel, groupReading } from "../../src/charts/matrix-labels";
import { matrixReading } from "../../src/charts/matrix-words";
import { type LineRow, isOnRecord, lineRows, statedYears } from "../../src/domain/line-rows";
import { sectionsOf } from "../../src/domain/line-sections";
import { languagesByCode } from "../../src/i18n/language";
import { rowsOf } from "../data-rows";
import { lines, presenceKnown } from "../domain/presence-rows";

const { fr, en } = languagesByCode;
const sources = new Set(rowsOf("sources").map((row) => row.cell("source_id")));

function rowsKnown(asOf: string | undefined): LineRow[] {
  const presence = presenceKnown(asOf);
  const known = { lines, presence, events: [] };
  return lineRows(known, { presence, agreements: [] }, { asOf, years: statedYears(presence) });
}

describe.each([[undefined], ["2017-11-04"]])("every cell of every year stated, as known %s", (asOf) => {
  const rows = rowsKnown(asOf);
  const cells = rows.flatMap(({ line, marseille, miami }) =>
    [...marseille.cells, ...miami.cells].map((cell) => ({ line, cell })),
  );
  const onRecord = cells.filter(({ cell }) => isOnRecord(cell));

  it("opens at least one page of the sources when it is on record, with its row and what it says", () => {
    expect(onRecord.length).toBeGreaterThan(60);
    for (const { line, cell } of onRecord) {
      const { evidence, says } = matrixReading(cell, line.name, [], fr);
      expect(evidence).toHaveLength(cell.statements.length);
      expect(evidence.length).toBeGreaterThan(0);
      expect(says).toHaveLength(evidence.length);
      for (const each of evidence) {
        expect(each.file).toBe("line_presence.csv");
        expect(each.line).toBeGreaterThan(1);
        expect(sources.has(each.source.id)).toBe(true);
      }
    }
  });

  it("has no statement when it is not: no record is never filled in", () => {
    expect(cells.filter(({ cell }) => !isOnRecord(cell) && cell.statements.length > 0)).toEqual([]);
  });

  it("is read aloud with line, port, year, what is said, how many statements and by whom, in both languages", () => {
    for (const language of [fr, en])
      for (const { line, cell } of onRecord) {
        const label = cellLabel({ name: line.name, place: cell.port, cell, turn: undefined }, language);
        expect(label.startsWith(`${line.name}, ${cell.port}, ${cell.year}`)).toBe(true);
        expect(label).toMatch(new RegExp(`\\b${cell.statements.length} (déclarations?|statements?), source\\s?: .+`));
        expect(label).not.toMatch(/undefined|NaN/);
      }
  });

  it("is behind the number of its folded group too, each statement with the name of its line", () => {
    const grouped = rows.map((row) => ({ ...row, line: { ...row.line, groupId: "all", groupName: "All" } }));
    const [group] = sectionsOf(grouped);
    if (group?.is !== "group") throw new Error("one group of all lines");
    for (const year of [...group.marseille, ...group.miami].filter((each) => each.cells.length > 0)) {
      const { evidence, says } = groupReading(group, year, [], fr);
      expect(evidence).toHaveLength(year.cells.reduce((sum, { statements }) => sum + statements.length, 0));
      expect(says).toHaveLength(evidence.length);
      expect(year.seen + year.other).toBe(year.cells.length);
    }
  });
});
