import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddRows } from "../../src/intake/fast-aside";
import { bodySource } from "../../src/intake/fast-plan";
import { fastRows } from "../../src/intake/fast-rows";
import { fastScan } from "../../src/intake/fast-scan";
import { readText } from "../../src/intake/reading";
import { calls, french, planFor, planOf, utf8 } from "./large-files";
import { runs } from "./runs";

/** Anything in some cells of a file: the fast road gives the rows of the careful road, or sends the file back to it. */

/** What a person, a port or a program may write in a cell. */
const nasty = [
  "n.d.", "-", "?", "...", "nc", "NA", "0", "00", "007", "1 597", "1\u00A0597", "1597 (p)", "e", "1597e", "12,5 %", "1,6 M", "1e3", " 42", "42 ", "+42",
  "-42", "(42)", "42-", "1.597", "1,597", "12.5", "12,50", "1.234,5", "1,234.5", "99999999", "1234567890123456", "#N/A", "Total", "Sous-total", "Nice ",
  "=1+1", '="001"', "'42", "31/02/2017", "3/4/2017", "03/04/2017 10:00", "2017-04-03", "03.04.2017", "4 avril 2017", "2017", "42829", "FY2017", "T1 2017",
  "Gênes", "oui", "*", "12*", "12 €", "€12", "1_000", "12/13", "1597¹", "vrai", "", '"42"', '"Nice; quai"', "Source : port", "# note",
]; // prettier-ignore

describe("a file with anything in some of its cells", () => {
  const clean = calls(2400, french); // more than the head beside which lines are read
  it("is sent back, or has the rows and flags of the careful road", async () => {
    const cell = fc.record({
      at: fc.integer({ min: 1, max: 2400 }),
      column: fc.nat(4),
      text: fc.constantFrom(...nasty),
    });
    const stayed: string[] = [];
    const planned = await planOf(utf8(clean));
    if (planned === undefined) throw new Error("the clean file has a plan");
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
        const lines = [...clean];
        for (const { at, column, text } of cells)
          lines[at] = ["Nice", "03/04/2017", "1597", "2,5", "x"].with(column, text).join(";");
        const bytes = utf8(lines);
        const plan = planFor(bytes, planned);
        const scanned = await fastScan(await bodySource(bytes, plan), plan);
        if ("why" in scanned) return;
        const odd =
          scanned.aside.length > 0 ? await oddRows(await bodySource(bytes, plan), plan, scanned, {}) : undefined;
        if (odd && "why" in odd) return;
        stayed.push(...cells.map(({ text }) => text));
        const { verdict, result, flags, warnings } = readText(bytes);
        const rows: unknown[] = [];
        for await (const piece of fastRows(
          await bodySource(bytes, plan),
          plan,
          plan.columns.map(() => true),
          odd,
        ))
          rows.push(...piece.rows);
        const told = [...plan.sample.warnings, ...(odd?.warnings ?? [])];
        expect({ verdict, flags, warnings, rows: result?.rows }).toEqual({
          verdict: "accept",
          flags: odd?.flags ?? [],
          warnings: told,
          rows,
        });
      }),
      runs(40),
    );
    expect(new Set(stayed).size).toBeGreaterThan(3);
  });
});
