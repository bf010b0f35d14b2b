import fc from "fast-check";
import { type Clip, clipMarks, clipTones } from "../../src/domain/clip";

/** Any chart or table that a person could have added to slides. */

const text = fc.string({ unit: "grapheme" });

const evidence = fc.record(
  {
    file: fc.constantFrom("traffic.csv", "presence.csv"),
    line: fc.nat(),
    words: text,
    note: text,
    source: fc.record(
      {
        id: text,
        publisher: text,
        title: text,
        url: fc.webUrl(),
        kind: text,
        language: fc.constantFrom("fr", "en"),
        grade: fc.constantFrom("A" as const, "B" as const, "C" as const, "D" as const),
        publishedOn: fc.constantFrom("2017", "2017-11-04"),
      },
      { requiredKeys: ["id", "publisher", "title", "kind", "language", "grade"] },
    ),
  },
  { requiredKeys: ["file", "line", "words", "source"] },
);

const cited = fc.record(
  { what: text, text, status: text, basis: text, calculation: text, evidence: fc.array(evidence, { maxLength: 2 }) },
  { requiredKeys: ["what", "text", "status", "evidence"] },
);

const cell = fc.record(
  {
    text,
    raw: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    mark: fc.constantFrom(...clipMarks),
  },
  { requiredKeys: ["text"] },
);

export const clips: fc.Arbitrary<Clip> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record(
    {
      id: fc.stringMatching(/^[0-9a-f]{12}$/),
      lang: fc.constantFrom("fr" as const, "en" as const),
      chart: fc.constantFrom("cap2m-volumes-total", "cap2m-query-bar", "cap2m-lines-matrix"),
      from: fc.constant("#/volumes"),
      on: fc.constantFrom("2017-11-04", "2026-11-23"),
      title: text,
      subtitle: text,
      guard: text,
      sources: text,
      alternative: text,
      columns: fc.array(
        fc.record(
          { key: text, label: text, numeric: fc.boolean(), tone: fc.constantFrom(...clipTones) },
          { requiredKeys: ["key", "label", "numeric"] },
        ),
        { minLength: width, maxLength: width },
      ),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
      cited: fc.array(cited, { maxLength: 3 }),
      rivals: fc.array(text, { maxLength: 2 }),
    },
    {
      requiredKeys: [
        "id",
        "lang",
        "chart",
        "from",
        "on",
        "title",
        "subtitle",
        "sources",
        "alternative",
        "columns",
        "rows",
        "cited",
        "rivals",
      ],
    },
  ),
);
