import { describe, expect, it } from "vitest";
import { ordered } from "../../src/domain/line-order";
import { isSought, lineRows } from "../../src/domain/line-rows";
import { type Group, sectionsOf } from "../../src/domain/line-sections";
import { lines, presenceKnown } from "./presence-rows";

const groups: Record<string, string> = {
  costa: "carnival-corporation",
  carnival: "carnival-corporation",
  aida: "carnival-corporation",
  "royal-caribbean": "royal-caribbean-group",
  celebrity: "royal-caribbean-group",
  disney: "disney-company",
};
const grouped = lines.map((line) => {
  const groupId = groups[line.id];
  return groupId === undefined ? line : { ...line, groupId, groupName: groupId };
});
const presence = presenceKnown();
const years = [2013, 2016, 2017, 2018];
const rows = ordered(
  lineRows({ lines: grouped, presence, events: [] }, { presence, agreements: [] }, { asOf: undefined, years }),
  "size",
  "both",
);
const sections = sectionsOf(rows);
const group = (id: string): Group | undefined =>
  sections.flatMap((section) => (section.is === "group" && section.id === id ? [section] : []))[0];

describe("lines under their groups", () => {
  it("keep every line once", () => {
    const held = sections.flatMap((section) => (section.is === "line" ? [section.row] : section.rows));
    expect(held.map(({ line }) => line.id).toSorted()).toEqual(rows.map(({ line }) => line.id).toSorted());
  });

  it("put a group where its first line stands, and its lines in the order of all", () => {
    expect(sections[0]).toMatchObject({ is: "group", id: "carnival-corporation" });
    expect(group("carnival-corporation")?.rows.map(({ line }) => line.id)).toEqual(["carnival", "aida", "costa"]);
  });

  it("make no group of a line alone, nor of lines whose group is not known", () => {
    expect(group("disney-company")).toBeUndefined();
    expect(sections.filter(({ is }) => is === "group").map((section) => (section as Group).id)).toEqual([
      "carnival-corporation",
      "royal-caribbean-group",
    ]);
  });

  it("tell a folded group by its lines on record: in Marseille in 2016 Costa not found, Carnival planned, AIDA not found", () => {
    const year = group("carnival-corporation")?.marseille.find((each) => each.year === 2016);
    expect(year).toMatchObject({ port: "marseille", seen: 0, other: 1 });
    expect(year?.cells.map(({ line, kind }) => [line, kind])).toEqual([["carnival", "planned"]]);
  });

  it("count a withdrawal and an absence as a record, not as a line seen", () => {
    expect(group("carnival-corporation")?.marseille.find((each) => each.year === 2017)).toMatchObject({
      seen: 1,
      other: 1,
    });
  });
});

describe("lines sought", () => {
  const found = (sought: Parameters<typeof isSought>[1]) =>
    rows.filter((row) => isSought(row, sought)).map(({ line }) => line.id);

  it.each([
    [{ find: "RCCL" }, ["royal-caribbean"]],
    [{ find: "rccl " }, ["royal-caribbean"]],
    [{ find: "Croisières de F" }, ["croisieres-de-france"]],
    [{ find: "dysney" }, ["disney"]],
    [{ find: "titanic" }, []],
    [{ group: "royal-caribbean-group" }, ["royal-caribbean", "celebrity"]],
    [{ group: "royal-caribbean-group", segment: "premium" }, ["celebrity"]],
    [{ group: "nobody" }, []],
  ])("by %j are %j", (sought, ids) => {
    expect(found(sought)).toEqual(ids);
  });

  it("by nothing are all", () => {
    expect(found({})).toHaveLength(rows.length);
  });
});
