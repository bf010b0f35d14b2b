import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/intake/reading";
import { type Report, report } from "../../src/intake/report";

/** Files as people published them, and what a person reads in them (copied from ../shared/samples/real, read by eye). */
const read = (file: string): Report => report(file, readText(readFileSync(`test/fixtures/real/${file}`)));

/** The cells of one row under the names of their columns. */
function rowOf({ result }: Report, at: number): Record<string, unknown> {
  return Object.fromEntries(result?.header.map((name, column) => [name, result.rows[at]?.[column]]) ?? []);
}

const columnOf = ({ result }: Report, name: string): unknown[] =>
  result?.rows.map((row) => row[result.header.indexOf(name)]) ?? [];

describe("the calls planned in Tenerife, as the port authority published them on 19 August 2021", () => {
  const calls = read("tenerife-cruceros-previstos-2021-08-19.csv");

  it("are all read, without a question", () => {
    expect(calls.verdict).toBe("accept");
    expect(calls.ask).toEqual([]);
    expect(calls.counts).toEqual({ linesIn: 89, rowsLoaded: 89, linesLeftOut: 0 });
    expect(calls.result).toMatchObject({ delimiter: ",", encoding: "windows-1252", decimal: ",", dateOrder: "dmy" });
  });

  it("begin with Celebrity Apex on 16 October, of 130 818 gross tons", () => {
    expect(rowOf(calls, 0)).toEqual({
      PUERTO_ID: "T",
      PUERTO: "S/C DE TENERIFE",
      SECUENCIA: "T-2021-3232-1",
      ESTADO_SECUENCIA: "Aceptada",
      BUQUE: "CELEBRITY APEX",
      F_ENTRADA: "2021-10-16",
      H_ENTRADA: "09:00",
      F_SALIDA: "2021-10-16",
      H_SALIDA: "18:00",
      ORIGEN: "LISBOA",
      DESTINO: "FORT LAUDERDALE",
      MUELLE: "SUR AL 3 (-)",
      CONSIG: "BERGE MARITIMA S.L.",
      CONSIG_CIF: "B95524898",
      COD_TIPO_ATRAQUE: "AXM",
      DESC_TIPO_ATRAQUE: "Atracado  al muelle",
      CALADOENTRADA: 8,
      CALADOSALIDA: 8,
      FECCONSTRUCCION: "2020-12-31",
      IMO: 9_838_383,
      CALLSIGN: "9HA4960",
      ESLORA: 306,
      MANGA: 40,
      PUNTAL: null,
      ALTURAARBOLADURA: null,
      POTENCIA: null,
      VELCRUCERO: null,
      VELMAXIMA: null,
      GT: 130_818,
      BANDERA: "MALTA",
      NORAYINI: null,
      NORAYFIN: null,
    });
  });

  it("keep the accents of Windows-1252, the empty dates and the decimals", () => {
    expect(columnOf(calls, "DESTINO")).toContain("A Órdenes");
    expect(columnOf(calls, "ORIGEN")).toContain("A CORUÑA");
    expect(columnOf(calls, "FECCONSTRUCCION").filter((day) => day === null)).toHaveLength(8);
    expect(columnOf(calls, "ESLORA")).toContain(294.13);
    expect(columnOf(calls, "POTENCIA")).toContain(77_660);
    expect(Math.max(...columnOf(calls, "GT").map(Number))).toBe(184_000);
  });

  it("have the same cells as the file, text by text", () => {
    const bytes = readFileSync("test/fixtures/real/tenerife-cruceros-previstos-2021-08-19.csv");
    const lines = bytes.toString("latin1").split(/\r?\n/).slice(1, 90);
    const plain = readText(bytes, { asText: true });
    const written = plain.result?.rows.map((row) => row.map((cell) => `"${String(cell)}"`).join(","));
    expect(written).toEqual(lines);
  });
});

describe("the teaching file of 158 ships of 2013", () => {
  const ships = read("cruise_ship_info-regression-2013.csv");

  it("is read as it stands: Journey by Azamara first, the last ship last", () => {
    expect(ships.verdict).toBe("accept");
    expect(ships.counts).toEqual({ linesIn: 158, rowsLoaded: 158, linesLeftOut: 0 });
    expect(ships.result?.rows[0]).toEqual(["Journey", "Azamara", 6, 30.276999999999997, 6.94, 5.94, 3.55, 42.64, 3.55]);
    const text = readFileSync("test/fixtures/real/cruise_ship_info-regression-2013.csv", "utf8").trimEnd();
    const cells = text.split(/\r?\n/).map((line) => line.split(","));
    expect(ships.result?.header).toEqual(cells[0]);
    const expected = cells.slice(1).map((row) => row.map((cell, at) => (at < 2 ? cell : Number(cell))));
    expect(ships.result?.rows).toEqual(expected);
  });
});
