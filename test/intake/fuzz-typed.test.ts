import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateText } from "../../src/intake/date-text";
import { numberText, valueOf } from "../../src/intake/number-text";
import { readText } from "../../src/intake/reading";
import { line } from "./pollution";
import { runs } from "./runs";

/** Figures and days written as countries write them, in any dialect and encoding: read back with their values, or asked about. */

type Country = { delimiter: string; decimal: "," | "."; group: string; order: "dmy" | "mdy" | "ymd"; mark: string };

const countries = fc.constantFrom<Country>(
  { delimiter: ";", decimal: ",", group: "\u202F", order: "dmy", mark: "/" },
  { delimiter: ";", decimal: ",", group: "\u00A0", order: "dmy", mark: "/" },
  { delimiter: ";", decimal: ",", group: " ", order: "dmy", mark: "-" },
  { delimiter: ";", decimal: ",", group: ".", order: "dmy", mark: "/" },
  { delimiter: ";", decimal: ",", group: "", order: "dmy", mark: "." },
  { delimiter: ",", decimal: ".", group: ",", order: "mdy", mark: "/" },
  { delimiter: ",", decimal: ".", group: "", order: "ymd", mark: "-" },
  { delimiter: "\t", decimal: ".", group: "'", order: "dmy", mark: "." },
  { delimiter: "\t", decimal: ",", group: ".", order: "dmy", mark: "/" },
  { delimiter: "|", decimal: ".", group: ",", order: "dmy", mark: "/" },
);

const rowsOfFacts = fc.array(
  fc.record({
    port: fc.constantFrom("Marseille", "Gênes", "Sète", "Málaga", "Miami", "La Seyne, quai 3", "N'importe"),
    day: fc.date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }),
    passengers: fc.option(fc.integer({ min: 0, max: 6_000_000 }), { nil: null }),
    cents: fc.integer({ min: -99_999, max: 9_999_999 }),
    code: fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, "0")),
  }),
  { minLength: 1, maxLength: 12 },
);

const encodings = fc.constantFrom("utf-8", "utf-8 mark", "utf-16le", "utf-16be mark", "windows-1252");

/** A text in an encoding; undefined when the encoding lacks one of its characters. */
function encoded(text: string, encoding: string): Uint8Array | undefined {
  const marked = encoding.endsWith("mark") ? `\uFEFF${text}` : text;
  if (encoding.startsWith("utf-8")) return new TextEncoder().encode(marked);
  if (encoding === "windows-1252")
    return /[^\0-\xFF]/.test(text) ? undefined : Uint8Array.from(text, (char) => char.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1)
    view.setUint16(at * 2, marked.charCodeAt(at), encoding.startsWith("utf-16le"));
  return new Uint8Array(view.buffer);
}

/** A whole number with its thousands set apart the slow way. */
function grouped(value: number, group: string): string {
  const digits = String(Math.abs(value)).split("").toReversed();
  const apart = digits.map((digit, at) => (at > 0 && at % 3 === 0 ? digit + group : digit)).toReversed();
  return (value < 0 ? "-" : "") + apart.join("");
}

function written(day: Date, { order, mark }: Country): string {
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  const parts = { dmy: [date, month, year], mdy: [month, date, year], ymd: [year, month, date] }[order];
  return parts.join(mark);
}

describe("any facts, as any country writes them", () => {
  it("come back with their values, or are asked about; they are never other values", () => {
    fc.assert(
      fc.property(rowsOfFacts, countries, encodings, fc.boolean(), (facts, country, encoding, all) => {
        const { delimiter, decimal, group } = country;
        const amount = (cents: number): string => {
          const whole = grouped(Math.trunc(Math.abs(cents) / 100), group);
          return `${cents < 0 ? "-" : ""}${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, "0")}`;
        };
        const cells = facts.map(({ port, day, passengers, cents, code }) => [
          port,
          written(day, country),
          passengers === null ? "" : grouped(passengers, group),
          amount(cents),
          code,
        ]);
        const style = { delimiter, quote: '"', all, escape: '"', newline: "\n" };
        const text = [["Port", "Date", "Trafic", "Solde", "Code"], ...cells].map((row) => `${line(row, style)}\n`);
        const bytes = encoded(text.join(""), encoding);
        if (bytes === undefined) return;
        const { verdict, result, counts } = readText(bytes);
        expect(counts.rowsLoaded + counts.linesLeftOut).toBe(counts.linesIn);
        if (verdict !== "accept") return;
        const expected = facts.map(({ port, day, passengers, cents, code }) => [
          port,
          day.toISOString().slice(0, 10),
          passengers,
          cents / 100,
          code,
        ]);
        const codes = facts.every(({ code }) => !code.startsWith("0")); // without a leading zero a code is a number
        expect(result?.rows).toEqual(codes ? expected.map((row) => row.with(4, Number(row[4]))) : expected);
      }),
      runs(300),
    );
  });
});

describe("the reader of numbers", () => {
  it("accepts what a slow reference accepts, with the same value, and nothing else", () => {
    const piece = fc.constantFrom("0", "1", "5", "12", "123", "456", ",", ".", " ", "'", "-", "000");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), fc.constantFrom(",", "."), (pieces, decimal) => {
        const cell = pieces.join("").trim();
        const figure = numberText(cell);
        const found = figure === undefined ? undefined : valueOf(figure, { decimal });
        const expected = slowly(cell, decimal) ?? slowly(cell, decimal === "," ? "." : ",");
        expect({ cell, found }).toEqual({ cell, found: expected });
      }),
      runs(500),
    );
  });
});

/** The value of a cell by the letter of the rules, one pattern after the other; undefined when it breaks them. */
function slowly(cell: string, decimal: string): number | undefined {
  const negative = /^-|-$/.test(cell);
  const bare = cell.replace(/^- */, "").replace(/ *-$/, "");
  if (cell.replaceAll(/[^-]/g, "").length > 1) return undefined;
  const other = decimal === "," ? "." : ",";
  const fraction = `(?:\\${decimal}(\\d+))?`;
  const shapes = [
    new RegExp(`^(\\d+)${fraction}$`),
    new RegExp(`^()\\${decimal}(\\d+)$`),
    ...[" ", "'", other].map((group) => new RegExp(`^([1-9]\\d{0,2}(?:\\${group}\\d{3})+)${fraction}$`)),
  ];
  const match = shapes.map((shape) => shape.exec(bare)).find((found) => found !== null);
  if (!match) return undefined;
  const value = Number(`${(match[1] ?? "").replaceAll(/\D/g, "") || "0"}.${match[2] ?? "0"}`);
  return negative && value !== 0 ? -value : value;
}

describe("the reader of dates", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const languages = fc.constantFrom("fr", "en", "en-GB", "es", "it", "de", "pt");
  const lengths = fc.constantFrom<"long" | "short">("long", "short");

  it("reads a day with the name of its month in every language that Intl writes", () => {
    fc.assert(
      fc.property(days, languages, lengths, fc.boolean(), (day, language, month, weekday) => {
        const style = new Intl.DateTimeFormat(language, {
          day: "numeric",
          month,
          year: "numeric",
          timeZone: "UTC",
          ...(weekday ? { weekday: "long" } : {}),
        });
        const cell = style.format(day);
        const [year, number, date] = day.toISOString().slice(0, 10).split("-").map(Number);
        expect({ cell, ...dateText(cell) }).toMatchObject({ cell, kind: "day", year, month: number, day: date });
      }),
      runs(300),
    );
  });
});
