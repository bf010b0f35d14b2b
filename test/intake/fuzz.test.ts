import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/intake/reading";
import { line, type Style } from "./pollution";
import { runs } from "./runs";

/** Tables of any content in any dialect, and files of any bytes: read right, or asked about, or refused. */

const word = fc.constantFrom(
  "Marseille",
  "Gênes",
  "a",
  "B2",
  "Costa Diadema",
  "n.d.",
  "",
  "42",
  "1597213",
  "3.5",
  "2017-04-03",
  "x, y",
  'the "Bay"',
  "l'eau",
  "a;b",
  "two\nlines",
  "tab\there",
  "#1",
  "100 %",
  "-5",
);
const name = fc.constantFrom("Port", "Année", "Passagers", "Ship", "Date", "Escales", "Note", "Remarque", "id", "code");

const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    header: fc.uniqueArray(name, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(word, { minLength: width, maxLength: width }), { maxLength: 12 }),
  }),
);

const style: fc.Arbitrary<Style> = fc
  .record({
    delimiter: fc.constantFrom(",", ";", "\t", "|", ":", "^", "~", "||", ", "),
    quote: fc.constantFrom('"', "'"),
    all: fc.boolean(),
    escape: fc.constantFrom("double", "\\"),
    newline: fc.constantFrom("\n", "\r\n", "\r"),
  })
  .map((made) => ({
    ...made,
    all: made.all || made.quote === "'", // one cell alone in apostrophes is one cell alone in apostrophes
    escape: made.escape === "double" ? made.quote : made.escape,
  }));

describe("any table", () => {
  it("comes back as it was written, or is asked about, or refused; it is never another table", () => {
    fc.assert(
      fc.property(table, style, ({ header, rows }, written) => {
        const usual = [",", ";", "\t", "|"].includes(written.delimiter) && written.quote === '"';
        if (!usual && (rows.length < 3 || header.length < 2)) return; // a rare sign in two lines proves nothing, to nobody
        const text = [header, ...rows].map((cells) => line(cells, written) + written.newline).join("");
        const reading = readText(new TextEncoder().encode(text), { asText: true });
        if (reading.verdict !== "accept") return;
        const loaded = reading.result?.rows.map((row) => JSON.stringify(row)) ?? [];
        expect(reading.result?.header).toEqual(header);
        expect(
          inOrder(
            loaded,
            rows.map((row) => JSON.stringify(row)),
          ),
        ).toBe(true);
        expect(rows.length - loaded.length).toBe(reading.leftOut.length);
      }),
      runs(500),
    );
  });
});

/** Whether some rows are among others, in their order. */
function inOrder(some: string[], others: string[]): boolean {
  let from = 0;
  return some.every((row) => {
    from = others.indexOf(row, from) + 1;
    return from > 0;
  });
}

const clean = [
  "Port;Année;Passagers",
  "Marseille;2016;1 597 213",
  "Gênes;2016;1 017 368",
  'Nice;2016;"55 000"',
  "Sète;2017;30 000",
];

describe("damaged bytes", () => {
  it("never throw and never lose a line, wherever they are", () => {
    const bytes = new TextEncoder().encode(clean.join("\r\n"));
    const changes = fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(changes, fc.boolean(), (made, asText) => {
        const damaged = Uint8Array.from(bytes);
        for (const { at, byte } of made) damaged[at] = byte;
        const { counts, verdict } = readText(damaged, { asText });
        expect(["accept", "ask", "refuse"]).toContain(verdict);
        expect(counts.rowsLoaded + counts.linesLeftOut).toBe(counts.linesIn);
      }),
      runs(),
    );
  });

  it("of no file at all never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { counts } = readText(bytes);
        expect(counts.rowsLoaded + counts.linesLeftOut).toBe(counts.linesIn);
      }),
      runs(),
    );
  });

  it("of texts made of what readers stumble over never throw", () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      ",",
      ";",
      "\t",
      "|",
      "\n",
      "\r",
      "\r\n",
      "a",
      "1",
      " ",
      "\\",
      "#",
      "=",
      "\u00A0",
      "é",
      "2017",
      "1,5",
      "(",
      ")",
      "-",
      "Total",
      "sep=;",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.boolean(), (pieces, asText) => {
        const { counts } = readText(new TextEncoder().encode(pieces.join("")), { asText });
        expect(counts.rowsLoaded + counts.linesLeftOut).toBe(counts.linesIn);
      }),
      runs(500),
    );
  });
});

describe("cells made to be slow", () => {
  it.each([
    "1".repeat(50_000),
    "1,".repeat(25_000),
    " ".repeat(50_000),
    "1/".repeat(25_000),
    "-".repeat(50_000),
    "(".repeat(50_000),
    '"'.repeat(50_000),
    "\\".repeat(50_000),
    "a ".repeat(25_000),
    "=".repeat(50_000),
  ])("are read in no time (%#)", (cell) => {
    const text = ["Port;Date;Passagers", `A;${cell};1`, `B;03/04/2017;${cell}`, `${cell};25/04/2017;2`].join("\n");
    const start = performance.now();
    readText(new TextEncoder().encode(text));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
