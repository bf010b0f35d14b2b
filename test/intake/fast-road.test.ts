import { beforeAll, describe, expect, it } from "vitest";
import { openEngineInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { loadFast } from "../../src/db/fast-road";
import { type Counted, counted, type Odd, oddRows, plainText } from "../../src/intake/fast-aside";
import { bodyOf, bodySource, type FastPlan } from "../../src/intake/fast-plan";
import { fastScan } from "../../src/intake/fast-scan";
import { readText } from "../../src/intake/reading";
import { american, calls, french, plain, planFor, planOf, utf8, windows } from "./large-files";
import { lookIn, near } from "./look-in-table";

/** The fast road gives the rows of the careful road, or sends the file back to it: the same files on both. */

let engine: Engine;
let tables = 0;
beforeAll(async () => {
  engine = await openEngineInNode();
});

/** What the database holds after the fast road; or the reason why the file was sent back. `plan` is that of a file whose sample shows no damage. */
async function fast(bytes: Uint8Array, given?: FastPlan): Promise<unknown[][] | string> {
  const plan = given ? planFor(bytes, given) : await planOf(bytes);
  if (plan === undefined) return "no plan";
  const scanned = await fastScan(await bodySource(bytes, plan), plan);
  if ("why" in scanned) return scanned.why;
  if (scanned.aside.length === 0) return loaded(bytes, plan, scanned);
  const odd = await oddRows(await bodySource(bytes, plan), plan, scanned, {});
  return "why" in odd ? odd.why : loaded(bytes, plan, counted(scanned, odd), odd);
}

async function loaded(bytes: Uint8Array, plan: FastPlan, scanned: Counted, odd?: Odd): Promise<unknown[][] | string> {
  tables += 1;
  const [file, table] = [`fast-${tables}.csv`, `fast_${tables}`];
  await engine.register(file, await plainText(bodyOf(bytes, plan), plan, odd));
  const reason = await loadFast(engine, { file, table, plan, scanned, strays: odd?.strays ?? [] });
  if (reason !== undefined) return reason;
  const names = plan.columns.map(({ name, kind }) =>
    kind === "day" ? `"${name}"::varchar as "${name}"` : `"${name}"`,
  );
  const rows = await engine.rows(`select file_line, ${names.join(", ")} from "${table}" order by file_line`);
  const wanted = await lookIn(engine, table, plan);
  expect(near(scanned.look, wanted)).toEqual(wanted);
  return rows.map((row) => Object.values(row));
}

function careful(bytes: Uint8Array): unknown[][] {
  const { verdict, result } = readText(bytes);
  expect(verdict).toBe("accept");
  return asStored(result?.rows.map((row, at) => [result.lines[at] ?? null, ...row]) ?? []);
}

/** Figures of a column that holds texts too are texts in the database. */
function asStored(rows: (string | number | null)[][]): unknown[][] {
  const has = (at: number, kind: string): boolean => rows.some((row) => typeof row[at] === kind);
  const mixed = (rows[0] ?? []).map((_, at) => has(at, "string") && has(at, "number"));
  return rows.map((row) => row.map((value, at) => (mixed[at] && value !== null ? String(value) : value)));
}

describe("a clean file", () => {
  it.each([
    ["with commas and points", utf8(calls(3000, plain))],
    ["with Windows line ends", utf8(calls(3000, plain), "\r\n")],
    ["with American days", utf8(calls(3000, american))],
    ["in French form", utf8(calls(3000, french))],
    ["in French form and Windows-1252", windows(calls(3000, french))],
    [
      "in French form and Windows-1252 with signs that Latin-1 lacks",
      windows(calls(3000, french).map((line) => line.replace("au quai", "\u0080 \u0093quai\u0094"))),
    ],
    [
      "with a title, a blank line and a source above",
      utf8(["Trafic du port", "", "Source : le port", ...calls(3000, french)]),
    ],
    ["with notes below", utf8([...calls(9000, french), "", "Source : le port", "(p) chiffre provisoire"])],
    [
      "with a title above and notes below, and no line end at its end",
      utf8(["Trafic", ...calls(9000, french), "Source : le port"]).subarray(0, -1),
    ],
    ["without a line end at its end", utf8(calls(9000, french)).subarray(0, -1)],
    ["with Windows line ends, but for the last", windows(["Trafic", "", ...calls(3000, french)]).subarray(0, -2)],
    ["with tabs", utf8(calls(3000, { ...plain, delimiter: "\t" }))],
  ])("%s has the same rows on both roads, with the same lines", async (_how, bytes) => {
    expect(await fast(bytes)).toEqual(careful(bytes));
  });

  it("with figures that a binary number only comes near to has the same figures on both roads", async () => {
    const lines = [
      "Port,Date,Solde",
      ...Array.from({ length: 3000 }, (_, at) => `Nice,2017-04-03,${((at * 7919) % 99_991) / 7}`),
    ];
    const short = lines.map((line) => line.slice(0, 31));
    expect(await fast(utf8(short))).toEqual(careful(utf8(short)));
  });
});

describe("a file that is not quite clean", () => {
  const clean = calls(3000, french);
  let planned: FastPlan | undefined;
  beforeAll(async () => {
    planned = await planOf(utf8(clean));
  });
  const changed = (cells: (string | undefined)[], at = 1507): string[] =>
    clean.with(
      at,
      (clean[at] ?? "")
        .split(";")
        .map((cell, column) => cells[column] ?? cell)
        .join(";"),
    );

  it.each([
    ["a code with a leading zero", changed([undefined, undefined, "00123"])],
    ["a percent", changed([undefined, undefined, undefined, "12,5 %"])],
    ["more digits than a double holds", changed([undefined, undefined, "1234567890123456"])],
    ["a day that no calendar has", changed([undefined, "31/02/2017"])],
    ["the header of another table", clean.with(1507, "Ville;Jour;Tonnes;Reste;Note")],
    ["a day with the month first", changed([undefined, "04/25/2017"])],
    ["an empty first cell", changed([""])],
    ["a total", changed(["Total", undefined, "999999"])],
    ["a subtotal in the second column of words", changed([undefined, undefined, undefined, undefined, "Sous-total"])],
    ["a note below", [...clean, "Source : port;;;;"]],
    ["a cell too few", clean.with(1507, "Nice;03/04/2017;1;2,5")],
    ["a cell too many", clean.with(1507, "Nice;03/04/2017;1;2,5;x;y")],
    ["a blank line", clean.toSpliced(1507, 0, "")],
    ["the header again", clean.toSpliced(1507, 0, clean[0] ?? "")],
    ["a quote that does not close", changed(['"Nice'])],
    ["a quote inside a cell", changed(['Ni"ce'])],
    ["a line break in a cell", changed(['"Ni\nce"'])],
    ["a sign that turns the direction of writing", changed(["Ni\u202Ece"])],
    ["a control character", changed(["Ni\u0001ce"])],
    ["a formula that keeps a code a text", changed(['="001"'])],
    ["an apostrophe around every cell", clean.with(1507, "'Nice';'03/04/2017';'1';'2,5';'x'")],
  ])("is sent back to the careful road for %s", async (_what, lines) => {
    const reason = await fast(utf8(lines), planned);
    expect(typeof reason === "string" && reason !== "no plan").toBe(true);
  });

  it.each([
    ["a missing mark", changed([undefined, undefined, "n.d."])],
    ["a figure with a flag", changed([undefined, undefined, "1597 (p)"])],
    ["a blank before a figure", changed([undefined, undefined, " 42"])],
    ["a blank behind a word", changed(["Nice "])],
    ["an English point", changed([undefined, undefined, undefined, "12.5"])],
    ["a day in short", changed([undefined, "3/4/2017"])],
    ["a figure with its thousands apart", changed([undefined, undefined, "1 597"])],
    ["an exponent", changed([undefined, undefined, "1e3"])],
    ["an underscore between digits", changed([undefined, undefined, "1_000"])],
    ["a day with its time", changed([undefined, "03/04/2017 10:00"])],
    ["a word among figures", changed([undefined, undefined, "environ 1600"])],
    ["a word among figures with decimals", changed([undefined, undefined, undefined, "environ 1600"])],
    ["a word among days", changed([undefined, "au printemps"])],
    ["a year among days", changed([undefined, "2017"])],
  ])("stays on the fast road with %s in one line, and has the rows of the careful road", async (_what, lines) => {
    expect(await fast(utf8(lines), planned)).toEqual(careful(utf8(lines)));
    expect(await fast(windows(lines))).toEqual(careful(windows(lines)));
  });

  it("is sent back for a word among figures so small that the two roads would write them in another way", async () => {
    const lines = changed([undefined, undefined, undefined, "environ 1600"]).with(12, "Nice;03/04/2017;1;0,00005;x");
    expect(await fast(utf8(lines))).toMatch(/Solde are too small/);
  });

  it("stays on the fast road with marks for missing figures throughout, as empty cells", async () => {
    const lines = clean.map((line, at) => (at > 0 && at % 7 === 0 ? line.replace(/;\d*;/, ";n.d.;") : line));
    expect((await planOf(utf8(lines)))?.columns[2]).toMatchObject({ kind: "integer", gaps: ["n.d."] });
    expect(await fast(utf8(lines))).toEqual(careful(utf8(lines)));
  });

  it("is sent back for bytes that are no UTF-8", async () => {
    const bytes = utf8(clean);
    bytes[Math.floor(bytes.length / 2)] = 0xe9;
    expect(await fast(bytes, planned)).toMatch(/not written like/);
  });

  it("is sent back for a figure of passengers that stands out", async () => {
    const counted = clean.with(0, "Port;Date;Passagers;Solde;Remarque");
    const plan = await planOf(utf8(counted));
    expect(Array.isArray(await fast(utf8(counted), plan))).toBe(true);
    const odd = counted.with(1507, "Nice;03/04/2017;90000000;2,5;x");
    expect(await fast(utf8(odd), plan)).toBe("a figure stands out");
    expect(readText(utf8(odd)).questions).toMatchObject([{ about: "implausible-values", line: 1508 }]);
  });

  it("is sent back for a figure put into a cell whose own figure has counted among the ends of its column", async () => {
    const counted = clean.with(0, "Port;Date;Passagers;Solde;Remarque");
    const lines = counted.with(1507, "Nice;03/04/2017;5999;environ 2;x");
    const bytes = utf8(lines);
    const plan = await planOf(utf8(counted));
    const scanned = plan && (await fastScan(await bodySource(bytes, planFor(bytes, plan)), plan));
    if (plan === undefined || scanned === undefined || "why" in scanned) throw new Error("the file has a plan");
    const put = (column: string) => [{ about: "put-cell", line: 1508, column, choice: "12" }];
    const source = await bodySource(bytes, planFor(bytes, plan));
    expect(await oddRows(source, plan, scanned, { answers: put("Passagers") })).toMatchObject({
      why: "changed by hand",
    });
    expect(await oddRows(source, plan, scanned, { answers: put("Solde") })).toMatchObject({ strays: [] });
  });

  it("is sent back when the database finds other rows than the scan: nothing is left of the table", async () => {
    const bytes = utf8(clean);
    const plan = await planOf(bytes);
    const scanned = plan && (await fastScan(await bodySource(bytes, plan), plan));
    if (plan === undefined || scanned === undefined || "why" in scanned) throw new Error("the clean file has a plan");
    expect(await loaded(bytes, plan, { ...scanned, rows: scanned.rows + 1 })).toContain("3001 in the file");
    expect(await loaded(utf8(changed(["Nice", "n.d."])), plan, scanned)).toMatch(/date|convert/i);
    const left = await engine.rows("select count(*) as tables from duckdb_tables() where table_name = $1", [
      `fast_${tables}`,
    ]);
    expect(left).toEqual([{ tables: 0 }]);
  });
});

describe("a plan", () => {
  it.each([
    [
      "days that may be months as well",
      utf8(calls(3000, french).map((line) => line.replace(/;\d\d\/(\d\d)\//, ";$1/$1/"))),
    ],
    [
      "years beside words without a day",
      utf8(["Port;Année;Pax", ...Array.from({ length: 3000 }, (_, at) => `Port ${at};2016;${at}`)]),
    ],
    [
      "codes that start with figures",
      utf8(["Code;Date;n", ...Array.from({ length: 3000 }, (_, at) => `0${at};25/04/2017;${at}`)]),
    ],
    ["a unit above, which counts", utf8(["En milliers", ...calls(3000, french)])],
    ["a total below", utf8([...calls(9000, french), "Total;;999;2,5;"])],
    ["a title of two lines in quotes", utf8(['"Trafic\ndu port"', ...calls(3000, french)])],
    ["a last line that may be cut", utf8(calls(9000, french)).subarray(0, 4096 * 70)],
  ])("is not made for %s", async (_what, bytes) => {
    expect(await planOf(bytes)).toBeUndefined();
  });
});
