import { describe, expect, it } from "vitest";
import { readText, type Reading } from "../../src/intake/reading";
import { type Polluted, pollutions, type Table } from "./pollution";

/** One clean table of calls in about 1 900 damaged files, in the spirit of the Pollock benchmark (VLDB 2023). */
const ships = ["Harmony of the Seas", "Costa Diadema", "MSC Orchestra", "Norwegian Epic", "Club Med 2", "AIDAstella"];

const calls: Table = {
  header: ["DATE", "TIME", "Qty", "CALLID", "Price", "Ship", "Description", "URL", "Comments"],
  rows: Array.from({ length: 40 }, (_, at) => [
    `${(at % 12) + 1}/${((at * 7) % 28) + 1}/2017`,
    `${(at % 14) + 6}:${String((at * 13) % 60).padStart(2, "0")}`,
    String(((at * 37) % 11) + 1),
    `FR${1000 + at}`,
    (at * 3.17 + 12).toFixed(2),
    ships[at % ships.length] ?? "",
    ["Large, ", "Deck, bar and pool; ", 'White "hull" ', "Ship ", "Call of "][at % 5] + String(at),
    `http://example.org/calls/${at}?a=1`,
    at % 3 === 0 ? "" : "quay 163, near the café",
  ]),
};

/** A quarter of the files while one works, all of them with LONG=1. */
const every = process.env["LONG"] === "1" ? 1 : 4;

const files = pollutions.flatMap((make) => make(calls)).filter((_, at) => at % every === 0);

/** Read to the letter; or what is not certain was asked, or refused; or read as something else without a word. */
function outcome(file: Polluted): "right" | "asked" | "refused" | "silent" {
  const reading = readText(file.bytes, { asText: true });
  if (reading.verdict === "ask") return "asked";
  if (reading.verdict === "refuse") return "refused";
  return isRight(reading, file) ? "right" : "silent";
}

function isRight({ result }: Reading, { header, rows }: Polluted): boolean {
  const sameRows = JSON.stringify(result?.rows) === JSON.stringify(rows);
  return sameRows && (header === undefined || JSON.stringify(result?.header) === JSON.stringify(header));
}

describe("a polluted file", () => {
  const outcomes = files.map((file) => [file.name, outcome(file)] as const);
  const named = (wanted: string): string[] => outcomes.filter(([, found]) => found === wanted).map(([name]) => name);

  it("is never read as another table without a word", () => {
    expect(named("silent")).toEqual([]);
  });

  it("is read right where the damage can be undone: dialects, line ends, preambles, notes, torn quotes", () => {
    const undone =
      /^(dialect|utf|no |two last|header only|one row|blank|mixed|double|sep|preamble|footnote|comments|extra quote|header (twice|again|above)|width|(no|odd|long|same) name)/;
    const asked = named("asked").filter((name) => undone.test(name));
    expect(asked.length).toBeLessThanOrEqual(outcomes.length * 0.01);
  });

  it("is asked about where nobody can know which cell is meant", () => {
    expect(named("asked").filter((name) => /^(extra|missing) delimiter/.test(name)).length).toBeGreaterThan(0);
    expect(named("refused").filter((name) => name !== "nothing")).toEqual([]);
  });
});
