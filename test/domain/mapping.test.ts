import { describe, expect, it } from "vitest";
import type { Line, Port } from "../../src/domain/line";
import type { CellValue, Known, Mapping, SourceTable } from "../../src/domain/mapping";
import { isAim, roleNamed } from "../../src/domain/mapping-names";
import { periodOf } from "../../src/domain/mapping-period";
import { mappingTo, proposedMapping } from "../../src/domain/mapping-proposal";
import { modelRows } from "../../src/domain/mapping-rows";

const port = (id: string, fr: string, fiscalYear = false): Port => ({
  id,
  name: { fr, en: fr },
  role: "peer",
  fiscalYear,
  countingRule: "movements",
});
const line = (id: string, name: string, aliases: string[] = []): Line => ({
  id,
  name,
  aliases,
  segment: "contemporary",
});
const known: Known = {
  ports: [port("marseille", "Marseille"), port("miami", "PortMiami", true), port("genoa", "Gênes")],
  lines: [line("msc", "MSC Cruises", ["MSC"]), line("silversea", "Silversea Cruises", ["Silversea"])],
};

type Kind = SourceTable["kinds"][number];

/** A table of a file, its columns as "name:kind". */
function table(columns: string[], rows: CellValue[][], more: Partial<SourceTable> = {}): SourceTable {
  const parts = columns.map((column) => column.split(":"));
  return {
    name: "fichier.csv",
    around: "",
    header: parts.map(([name = ""]) => name),
    kinds: parts.map(([, kind = "text"]) => kind as Kind),
    rows,
    lines: rows.map((_, at) => at + 2),
    fileRows: rows.length,
    textAt: (row, column) => String(rows[row]?.[column] ?? ""),
    flagAt: () => undefined,
    isRounded: () => false,
    monthNamed: (word) => (word === "mars" ? 3 : undefined),
    ...more,
  };
}

const proposed = (source: SourceTable): Mapping => proposedMapping(source, known);
const made = (source: SourceTable, said: Mapping["said"] = {}) =>
  modelRows(source, { ...proposed(source), said: { ...proposed(source).said, ...said } }, known, "dropped-1");

describe("the name of a column", () => {
  it.each([
    ["Nombre de passagers (en milliers)", "passengers"],
    ["Pasajeros", "passengers"],
    ["Passeggeri", "passengers"],
    ["Total pax", "passengers"],
    ["dont TDL", "homeport"],
    ["Têtes de ligne", "homeport"],
    ["En tránsito", "transit"],
    ["Escales", "calls"],
    ["Nb escales", "calls"],
    ["Scali", "calls"],
    ["Armateur", "line"],
    ["Naviera", "line"],
    ["Compagnia", "line"],
    ["NAVIRE", "ship"],
    ["Buque", "ship"],
    ["Año", "year"],
    ["Exercice", "year"],
    ["Mese", "month"],
    ["F_ENTRADA", "arrival"],
    ["Puerto", "port"],
  ])("%s says %s", (name, role) => {
    expect(roleNamed(name)).toBe(role);
  });

  it("says nothing when nobody knows it, whatever it is called", () => {
    for (const name of ["Muelle", "__proto__", "constructor", "", "=1+1", "x".repeat(50_000)])
      expect(roleNamed(name)).toBeUndefined();
  });

  it("tells an aim from what came", () => {
    expect([isAim("Objectif"), isAim("Passagers")]).toEqual([true, false]);
  });
});

describe("what a table is taken for", () => {
  it.each<[string, SourceTable, Mapping["to"]]>([
    ["years and passengers", table(["Année:number", "Passagers:number"], [[2016, 1]]), "traffic"],
    ["months and calls", table(["Mois:month", "Escales:number"], [["2016-01", 1]]), "traffic"],
    ["ships and days", table(["Navire", "Date:date"], [["A", "2016-01-03"]]), "calls"],
    ["lines and years", table(["Armateur", "Année:number"], [["MSC", 2016]]), "presence"],
    ["years and aims", table(["Année:number", "Objectif:number"], [[2020, 2_000_000]]), "targets"],
    ["anything else", table(["Jauge:number", "Cabines:number"], [[1, 2]]), "own"],
    ["passengers that are words", table(["Année:number", "Passagers"], [[2016, "beaucoup"]]), "own"],
  ])("%s: %s", (_, source, to) => {
    expect(proposed(source).to).toBe(to);
  });

  it("lets the first of two columns of passengers speak, and the person choose another", () => {
    const source = table(["Année:number", "Passagers:number", "Pax:number"], [[2016, 1, 2]]);
    expect(proposed(source).roles).toEqual(["year", "passengers", "skip"]);
    expect(mappingTo("own", source, proposed(source)).roles).toEqual(["skip", "skip", "skip"]);
  });

  it("believes the port in the name of the file when it is the only one", () => {
    const columns = ["Année:number", "Passagers:number"];
    expect(proposed(table(columns, [], { name: "bilan-marseille-2016.csv" })).said.port).toBe("marseille");
    expect(proposed(table(columns, [], { name: "marseille-genoa.csv" })).said.port).toBeUndefined();
  });
});

describe("figures of a port", () => {
  const bilan = table(
    ["Année:number", "Passagers:number", "dont TDL:number", "Escales:number"],
    [
      [2016, 1_597_213, 500_000, 463],
      [2017, null, 430_000, 444],
    ],
  );

  it("are one row of ours for each cell that holds one; a cell without is a gap and said", () => {
    const { rows, mapped } = made(bilan, { port: "marseille", counting: "movements", status: "actual", origin: "A" });
    expect(
      rows.traffic?.map(({ period_label: label, measure, segment, value }) => [label, measure, segment, value]),
    ).toEqual([
      ["2016", "passengers", "total", 1_597_213],
      ["2016", "passengers", "homeport", 500_000],
      ["2016", "calls", "total", 463],
      ["2017", "passengers", "homeport", 430_000],
      ["2017", "calls", "total", 444],
    ]);
    expect(mapped).toMatchObject({ needs: [], used: 2, unused: [], notes: [{ code: "no-figure", lines: [3] }] });
  });

  it("lead back to line and cell", () => {
    expect(made(bilan, { port: "marseille" }).rows.traffic?.[0]).toMatchObject({
      file_line: 2,
      evidence: "Passagers: 1597213",
    });
  });

  it("need to be told the port, the way of counting, the status and who publishes them", () => {
    expect(made(bilan).mapped.needs).toEqual(["port", "status", "origin"]);
    expect(made(bilan, { port: "marseille" }).mapped.needs).toEqual(["counting", "status", "origin"]);
  });

  it("of PortMiami by bare years need to be told whether these are fiscal years", () => {
    const source = table(["Port", "Année:number", "Escales:number"], [["Miami", 2016, 1]]);
    expect(made(source).mapped.needs).toContain("yearKind");
    expect(made(source, { yearKind: "fiscal_year" }).rows.traffic?.[0]).toMatchObject({
      period_label: "FY2016",
      period_start: "2015-10-01",
    });
  });

  it("of a port that nobody knows stay out, and each line of it is named", () => {
    const source = table(
      ["Port", "Année:number", "Escales:number"],
      [
        ["Marseille", 2016, 463],
        ["Atlantis", 2016, 5],
      ],
    );
    expect(made(source).mapped).toMatchObject({
      used: 1,
      unused: [3],
      notes: [{ severity: "error", code: "port-unknown", text: "Atlantis", lines: [3] }],
    });
  });

  it("of a port that is nearly one we know go in, and the likeness is said", () => {
    const source = table(["Port", "Année:number", "Escales:number"], [["Marseile", 2016, 463]]);
    expect(made(source).mapped.notes).toMatchObject([{ severity: "note", code: "port-alike", found: "marseille" }]);
  });

  it.each([
    [-5, "negative"],
    [1.597, "not-whole"],
  ])("that cannot be a count (%s) stay out: %s", (value, code) => {
    const { rows, mapped } = made(table(["Année:number", "Passagers:number"], [[2016, value]]), { port: "marseille" });
    expect(rows.traffic).toEqual([]);
    expect(mapped.notes).toMatchObject([{ severity: "error", code }]);
  });

  it("with a flag are what the flag says, whatever is said of the file", () => {
    const flagged = (flag: string) =>
      made(table(["Année:number", "Passagers:number"], [[2016, 1]], { flagAt: () => flag }), {
        port: "marseille",
        status: "actual",
      }).rows.traffic?.[0];
    expect(flagged("p")).toMatchObject({ status: "provisional", precision: "exact" });
    expect(flagged("e")).toMatchObject({ status: "provisional", precision: "about" });
    expect(flagged("f")).toMatchObject({ status: "forecast" });
  });

  it("written short are rounded", () => {
    const source = table(["Année:number", "Passagers:number"], [[2016, 1_600_000]], { isRounded: () => true });
    expect(made(source, { port: "marseille" }).rows.traffic?.[0]).toMatchObject({ precision: "rounded" });
  });
});

describe("the period of a row", () => {
  it.each<[CellValue, number | undefined, string, [string, string]]>([
    [2016, undefined, "2016", ["2016-01-01", "2016-12-31"]],
    [2016, 2, "2016-02", ["2016-02-01", "2016-02-29"]],
    ["2017-03", undefined, "2017-03", ["2017-03-01", "2017-03-31"]],
    ["2017-Q1", undefined, "2017-Q1", ["2017-01-01", "2017-03-31"]],
    ["2015-H2", undefined, "2015-H2", ["2015-07-01", "2015-12-31"]],
    ["FY2017", undefined, "FY2017", ["2016-10-01", "2017-09-30"]],
    ["2017-11-04", undefined, "2017-11-04", ["2017-11-04", "2017-11-04"]],
  ])("%s, month %s is %s", (year, month, label, [start, end]) => {
    expect(periodOf(year, month, "calendar_year")).toMatchObject({ label, start, end });
  });

  it.each([[null], ["bientôt"], [1597213], [16.5], ["2017-Q5"]])("%s names none", (value) => {
    expect(periodOf(value, undefined, "calendar_year")).toBeUndefined();
  });

  it("may be a year and the name of a month in two columns", () => {
    const source = table(
      ["Année:number", "Mois", "Escales:number"],
      [
        [2016, "mars", 30],
        [2016, "Total", 463],
      ],
    );
    const { rows, mapped } = made(source, { port: "marseille" });
    expect(rows.traffic?.map((row) => row["period_label"])).toEqual(["2016-03"]);
    expect(mapped.unused).toEqual([3]);
  });
});

describe("lines in a port, and aims", () => {
  it("keep calls and passengers of each line and year, and leave out a line that nobody knows", () => {
    const source = table(
      ["Armateur", "Année:number", "Escales:number"],
      [
        ["MSC", 2016, 100],
        ["Silverseas", 2016, 3],
        ["Titanic & Co", 2016, 1],
      ],
    );
    const { rows, mapped } = made(source, { port: "marseille", status: "forecast", origin: "B" });
    expect(rows.line_presence?.map(({ line_id: id, calls, status }) => [id, calls, status])).toEqual([
      ["msc", 100, "planned"],
      ["silversea", 3, "planned"],
    ]);
    expect(mapped.unused).toEqual([4]);
  });

  it("are statements of who set them", () => {
    const source = table(["Année:number", "Objectif:number", "Annoncé par"], [[2020, 2_000_000, "Club"]]);
    expect(made(source, { port: "marseille", origin: "B" }).rows.targets).toMatchObject([
      { year: 2020, value: 2_000_000, measure: "passengers", set_by: "Club" },
    ]);
  });
});
