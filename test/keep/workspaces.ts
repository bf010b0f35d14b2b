import { createHash } from "node:crypto";
import fc from "fast-check";
import { destinations, roles } from "../../src/domain/mapping";
import { differenceKinds } from "../../src/domain/revision";
import { clips } from "../domain/clips";
import type { KeptFile } from "../../src/keep/kept-file";
import type { Workspace } from "../../src/keep/workspace";

/** Any work that a person could have made. */

const answers = fc.array(
  fc.record(
    { about: fc.string(), choice: fc.string(), column: fc.string(), line: fc.nat() },
    { requiredKeys: ["about", "choice"] },
  ),
  { maxLength: 3 },
);

const mapping = fc.record({
  to: fc.constantFrom(...destinations),
  roles: fc.array(fc.constantFrom(...roles), { maxLength: 5 }),
  said: fc.record({ port: fc.string(), complete: fc.boolean() }, { requiredKeys: [] }),
  table: fc.string(),
});

const revision = fc.record(
  {
    of: fc.string(),
    takes: fc.subarray([...differenceKinds]),
    except: fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 }),
  },
  { requiredKeys: ["takes", "except"] },
);

export const keptFiles: fc.Arbitrary<KeptFile> = fc
  .record(
    {
      name: fc.string({ unit: "grapheme" }),
      bytes: fc.uint8Array({ maxLength: 200 }),
      droppedAt: fc
        .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString()),
      answers,
      mapping,
      revision,
    },
    { requiredKeys: ["name", "bytes", "droppedAt", "answers"] },
  )
  .map((file) => {
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    return { id: `dropped-${sha256.slice(0, 12)}`, sha256, ...file };
  });

const addresses = fc.webFragments().map((text) => `#/slides?pack=own&d=${text}`);

export const workspaces: fc.Arbitrary<Workspace> = fc.record({
  files: fc.uniqueArray(keptFiles, { maxLength: 4, selector: ({ id }) => id }),
  targets: fc.array(
    fc.record({
      id: fc.string(),
      port: fc.constantFrom("marseille", "miami"),
      measure: fc.constantFrom("passengers" as const, "calls" as const),
      value: fc.integer({ min: 1, max: 9_000_000 }),
      year: fc.integer({ min: 2000, max: 2050 }),
    }),
    { maxLength: 3 },
  ),
  scenarios: fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3 }),
  questions: fc.array(
    fc.record({
      sql: fc.string({ unit: "grapheme" }),
      rows: fc.nat(),
      ms: fc.nat(),
      at: fc.constant("2026-11-23T06:00:00.000Z"),
    }),
    { maxLength: 3 },
  ),
  decks: fc.array(fc.record({ name: fc.string({ unit: "grapheme" }), address: addresses }), { maxLength: 3 }),
  clips: fc.array(clips, { maxLength: 2 }),
  view: fc.string({ unit: "grapheme" }),
});
