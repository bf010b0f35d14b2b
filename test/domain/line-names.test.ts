import { describe, expect, it } from "vitest";
import { otherNames, resolveLine, shortName } from "../../src/domain/line-names";
import { lines } from "./presence-rows";

const found = (text: string) => {
  const resolved = resolveLine(text, lines);
  return resolved.kind === "unknown" ? resolved.kind : [resolved.kind, resolved.line.id];
};
const named = (id: string) => lines.filter((line) => line.id === id);

describe("the name of a line", () => {
  it.each([
    ["royal-caribbean", "by its id", "royal-caribbean"],
    ["RCCL", "by an alias", "royal-caribbean"],
    ["rci", "whatever the case", "royal-caribbean"],
    ["Silverseas", "as the article spells it", "silversea"],
    ["Dysney", "as the article spells it", "disney"],
    ["Dysney Cruise Line", "as the article spells it", "disney"],
    ["NCL", "by its letters", "norwegian"],
    ["MSC Croisières", "in French", "msc"],
    ["msc croisieres", "without accents", "msc"],
    ["P and O Cruises", "& written out", "po-cruises"],
    ["costa-croisieres", "as an address would write it", "costa"],
  ])("%s is understood %s", (text, _why, id) => {
    expect(found(text)).toEqual(["named", id]);
  });

  it.each([
    ["Carnaval", "carnival"],
    ["Royal Caribean", "royal-caribbean"],
    ["norvegian", "norwegian"],
    ["Celebritty", "celebrity"],
  ])("%s is taken for %s by likeness, and says so", (text, id) => {
    expect(found(text)).toEqual(["alike", id]);
  });

  it.each(["Titanic", "xyz", ""])("%j is no line: the nearest are offered", (text) => {
    const resolved = resolveLine(text, lines);
    expect(resolved).toMatchObject({ kind: "unknown" });
    expect(resolved.kind === "unknown" && resolved.nearest).toHaveLength(3);
  });

  it("is short in a sentence: Royal Caribbean, Carnival, Norwegian", () => {
    const short = ["royal-caribbean", "carnival", "norwegian", "star-clippers"].flatMap(named).map(shortName);
    expect(short).toEqual(["Royal Caribbean", "Carnival", "Norwegian", "Star Clippers"]);
  });

  it("is not shown misspelt on the line's own page", () => {
    const shown = ["royal-caribbean", "silversea", "disney"].flatMap(named).flatMap(otherNames);
    expect(shown.filter((name) => /Carribean|Silverseas|Dysney/.test(name))).toEqual([]);
  });
});
