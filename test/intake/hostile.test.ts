import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/intake/reading";
import { type Report, report } from "../../src/intake/report";

/** The sample files with one trap each, against what expected.json says of them. */
const folder = "test/fixtures/hostile";

type Expected = {
  file: string;
  trap: string;
  expect: "accept" | "ask" | "refuse";
  result?: Record<string, unknown> & { rows: unknown[][] | null; rowCount?: number; lastRow?: unknown[] };
  warnings?: { code: string; line?: number; lines?: number[]; column?: string }[];
  skippedLines?: unknown[];
  flags?: unknown[];
  ask?: { about: string; resultIf: Record<string, { header: string[]; rows: unknown[][] }> } & Record<string, unknown>;
  refuse?: { code: string; messageMustName: string[] };
  headerRule?: string;
  limits?: { maxMilliseconds: number };
};

const { files } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as { files: Expected[] };

const read = (file: string, answers: Parameters<typeof readText>[1] = {}): Report =>
  report(file, readText(readFileSync(join(folder, file)), answers));

describe("the hostile samples", () => {
  it("are all looked at", () => {
    const samples = readdirSync(folder).filter((file) => file.endsWith(".csv"));
    expect(files.map(({ file }) => file)).toEqual(samples);
    expect(samples).toHaveLength(24);
  });

  it.each(files.map((expected) => [expected.file, expected.trap, expected] as const))(
    "%s: %s",
    (file, _trap, expected) => {
      const start = performance.now();
      const found = read(file);
      expect(found.verdict).toBe(expected.expect);
      if (expected.limits) expect(performance.now() - start).toBeLessThan(expected.limits.maxMilliseconds);
      if (expected.result && expected.expect === "accept") checkResult(found, expected);
      for (const line of expected.skippedLines ?? []) expect(found.skippedLines).toContainEqual(line);
      for (const flag of expected.flags ?? []) expect(found.flags).toContainEqual(flag);
      for (const warning of expected.warnings ?? []) {
        expect(found.warnings).toContainEqual(expect.objectContaining(warning));
      }
      if (expected.ask) checkQuestion(found, expected.ask);
      if (expected.refuse) {
        expect(found.refuse?.code).toBe(expected.refuse.code);
        for (const word of expected.refuse.messageMustName)
          expect(found.refuse?.message).toMatch(new RegExp(word, "i"));
      }
      expect(found.counts.rowsLoaded + found.counts.linesLeftOut).toBe(found.counts.linesIn);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

function checkResult(found: Report, { result, headerRule }: Expected): void {
  const { rows, rowCount, lastRow, header, ...rest } = result ?? { rows: null };
  if (headerRule === undefined) expect(found.result?.header).toEqual(header);
  expect(new Set(found.result?.header).size).toBe(found.result?.header.length);
  if (rows) expect(found.result?.rows).toEqual(rows);
  if (rowCount !== undefined) expect(found.result?.rows).toHaveLength(rowCount);
  if (lastRow) expect(found.result?.rows.at(-1)).toEqual(lastRow);
  expect(found.result).toMatchObject(rest);
}

function checkQuestion(found: Report, { resultIf, ...asked }: NonNullable<Expected["ask"]>): void {
  const question = found.ask.find(({ about }) => about === asked.about);
  expect(question).toMatchObject(asked);
  expect(found.ask).toHaveLength(1);
  for (const [choice, result] of Object.entries(resultIf)) {
    const answered = read(found.file, { answers: [{ about: asked.about, choice }] });
    expect(answered.verdict).toBe("accept");
    expect(answered.result).toMatchObject(result);
    expect(answered.counts.rowsLoaded + answered.counts.linesLeftOut).toBe(answered.counts.linesIn);
  }
}
