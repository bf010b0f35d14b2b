import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line, Port } from "../../src/domain/line";
import { otherNames, resolveLine, resolvePort, resolveShip, shortName } from "../../src/domain/line-names";
import type { Ship } from "../../src/domain/ship";
import { rowsOf } from "../data-rows";
import { lines } from "./presence-rows";

const found = (text: string) => {
  const resolved = resolveLine(text, lines);
  return resolved.kind === "unknown" ? resolved.kind : [resolved.kind, resolved.found.id];
};
const named = (id: string) => lines.filter((line) => line.id === id);

describe("the name of a line", () => {
  it.each([
    ["royal-caribbean", "by its id", "exact", "royal-caribbean"],
    ["DISNEY CRUISE LINE", "whatever the case", "exact", "disney"],
    ["RCCL", "by an alias", "alias", "royal-caribbean"],
    ["rci", "by an alias in small letters", "alias", "royal-caribbean"],
    ["Silverseas", "as the article spells it", "alias", "silversea"],
    ["Dysney", "as the article spells it", "alias", "disney"],
    ["Dysney Cruise Line", "as the article spells it", "alias", "disney"],
    ["NCL", "by its letters", "alias", "norwegian"],
    ["MSC Croisières", "in French", "alias", "msc"],
    ["msc croisieres", "without accents", "alias", "msc"],
    ["P and O Cruises", "with & written out", "exact", "po-cruises"],
    ["costa-croisieres", "as an address would write it", "alias", "costa"],
    ["  Silversea   Cruises ", "with stray spaces", "exact", "silversea"],
    ["Cunard Cruise Lines", "with words of the trade", "alias", "cunard"],
    ["Ponant Croisières", "with words of the trade, in French", "alias", "ponant"],
    ["Celebrity Cruises Ltd", "as a company", "alias", "celebrity"],
  ])("%s is understood %s", (text, _why, kind, id) => {
    expect(found(text)).toEqual([kind, id]);
  });

  it.each([
    ["Carnaval", "carnival"],
    ["Royal Caribean", "royal-caribbean"],
    ["norvegian", "norwegian"],
    ["Celebritty", "celebrity"],
  ])("%s is taken for %s by likeness, and says so", (text, id) => {
    expect(found(text)).toEqual(["alike", id]);
  });

  it("says how like: one letter in nine is wrong in norvegian", () => {
    expect(resolveLine("norvegian", lines)).toMatchObject({ score: expect.closeTo(8 / 9, 4) });
  });

  it.each(["Titanic", "xyz", "", "Royal", "Viking Line", "Royal Cruise Line", "Carnival Corporation"])(
    "%j is no line of ours: the nearest are offered",
    (text) => {
      const resolved = resolveLine(text, lines);
      expect(resolved).toMatchObject({ kind: "unknown" });
      expect(resolved.kind === "unknown" && resolved.nearest).toHaveLength(3);
    },
  );

  it("Royal is offered as Royal Caribbean or Royal Olympia, and not decided", () => {
    const resolved = resolveLine("Royal", lines);
    const offered = resolved.kind === "unknown" ? resolved.nearest.map(({ id }) => id) : [];
    expect(offered.slice(0, 2).toSorted()).toEqual(["royal-caribbean", "royal-olympia"]);
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

describe("any name of any line", () => {
  const names = lines.flatMap((line) => [line.name, ...line.aliases].map((name) => ({ id: line.id, name })));

  it("is understood as its own line, without a note", () => {
    const wrong = names.filter(({ id, name }) => {
      const resolved = resolveLine(name, lines);
      return resolved.kind === "unknown" || resolved.kind === "alike" || resolved.found.id !== id;
    });
    expect(wrong).toEqual([]);
  });

  it("is understood alike in any case, with or without accents, hyphens and spaces", () => {
    const written = fc.record({
      name: fc.constantFrom(...names.map(({ name }) => name)),
      upper: fc.boolean(),
      bare: fc.boolean(),
      glue: fc.constantFrom(" ", "-", "_", "  ", ". "),
      pad: fc.constantFrom("", " ", "\t"),
    });
    fc.assert(
      fc.property(written, ({ name, upper, bare, glue, pad }) => {
        const cased = upper ? name.toUpperCase() : name.toLowerCase();
        const text = pad + (bare ? cased.normalize("NFD").replace(/\p{M}/gu, "") : cased).replaceAll(" ", glue) + pad;
        expect(resolveLine(text, lines)).toEqual(resolveLine(name, lines));
      }),
    );
  });

  it("far from all of them is unknown", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[qxz]{3,20}$/), (text) => {
        expect(resolveLine(text, lines).kind).toBe("unknown");
      }),
    );
  });

  it("is never decided between two that are both near", () => {
    const twin = (id: string, name: string): Line => ({ id, name, segment: "", aliases: [] });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-m]{8,20}$/), fc.constantFrom("x", "y"), (stem, end) => {
        const twins = [twin("one", `${stem}v`), twin("two", `${stem}w`)];
        expect(resolveLine(stem + end, twins)).toMatchObject({ kind: "unknown", nearest: [{}, {}] });
      }),
    );
  });

  it("shared by two lines is asked about, not given to the first", () => {
    const twins: Line[] = ["one", "two"].map((id) => ({ id, name: id, segment: "", aliases: ["Royal"] }));
    expect(resolveLine("royal", twins)).toMatchObject({ kind: "unknown", nearest: twins });
  });
});

describe("the name of a port", () => {
  const ports: Port[] = rowsOf("ports").map((row) => ({
    id: row.cell("port_id"),
    name: { fr: row.cell("name_fr"), en: row.cell("name") },
    role: "",
    fiscalYear: false,
    countingRule: "",
  }));

  it.each([
    ["Barcelone", "exact", "barcelona"],
    ["genoa", "exact", "genoa"],
    ["Port of Miami", "alias", "miami"],
    ["Port de Marseille", "alias", "marseille"],
    ["Marseilles", "alike", "marseille"],
    ["port-everglades", "exact", "port-everglades"],
  ])("%s is understood (%s)", (text, kind, id) => {
    expect(resolvePort(text, ports)).toMatchObject({ kind, found: { id } });
  });

  it("Fort Lauderdale is a city: Port Everglades is not guessed", () => {
    expect(resolvePort("Fort Lauderdale", ports).kind).toBe("unknown");
  });
});

describe("the name of a ship", () => {
  const ships: Ship[] = rowsOf("ships").map((row) => ({
    id: row.cell("ship_id"),
    name: row.cell("name"),
    line: row.cell("line_id"),
    fileLine: row.line,
    figures: {},
  }));

  it.each([
    ["Harmony-of-the-Seas", "exact", "harmony-of-the-seas"],
    ["MS Harmony of the Seas", "alias", "harmony-of-the-seas"],
    ["M/S Carnival Vista", "alias", "carnival-vista"],
    ["Le Laperouse", "exact", "le-laperouse"],
    ["Norvegian-Epic", "alike", "norwegian-epic"],
  ])("%s is understood (%s)", (text, kind, id) => {
    expect(resolveShip(text, ships)).toMatchObject({ kind, found: { id } });
  });

  it.each(["Mein Schiff 3", "Explora II", "Queen Mary"])("%s is another ship than the one we know", (text) => {
    expect(resolveShip(text, ships).kind).toBe("unknown");
  });

  it("Costa Serenata is like Costa Serena, and says so; Horizon is not Carnival Horizon", () => {
    expect(resolveShip("Costa Serenata", ships)).toMatchObject({ kind: "alike", found: { id: "costa-serena" } });
    expect(resolveShip("Horizon", ships)).toMatchObject({ kind: "exact", found: { id: "horizon" } });
  });
});
