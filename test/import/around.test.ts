import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ask, Outcome } from "../../src/import/messages";
import { outcomeOf } from "../../src/import/work";
import { large } from "../../src/intake/content";
import { runs } from "../intake/runs";

/** What may stand around a large table: the fast road leaves the same lines out as the careful one, or does not take the file. */

const above = [
  "", "Trafic des ports", "Trafic des ports;;;;", "Source : le port", "Note : chiffres provisoires", "# extrait du registre", "(en milliers)",
  "Unité : passagers", "Mise à jour : 03/04/2017", "2016;2017", ";;;;", "\"Un titre; entre guillemets\"", "Ports;Jours", "-----", "Édition 2017",
]; // prettier-ignore
const below = [
  "", "Source : le port", "(p) chiffre provisoire", "* estimation", "Total;;99;1,5;", "Note : sans les ferries;;;;", "Fin", "1", "2017", ";;;;",
  "# fin", "Nice;03/04/2017;12;2,5;", "Nice;03/04/2017;12;2,5", "Extrait le 03/04/2017", "\"Source : \"\"le port\"\"\"", "Sous-total;;;;", "n.d.",
]; // prettier-ignore

const pad = (value: number): string => String(value).padStart(2, "0");
const body = [
  "Port;Date;Tonnage;Solde;Remarque",
  ...Array.from({ length: 28_000 }, (_, at) =>
    [
      ["Marseille", "Gênes", "La Seyne, quai 3", "Naples"][at % 4],
      `${pad((at % 28) + 1)}/${pad((at % 12) + 1)}/${2000 + (at % 25)}`,
      at % 11 === 0 ? "" : (at * 7919) % 6000,
      `${(at * 31) % 1000},${pad((at * 17) % 100)}`,
      at % 5 === 0 ? "" : `FR${at % 1000} au quai`,
    ].join(";"),
  ),
];

const asked = (text: string): Ask => ({
  id: "dropped-0000000000cc",
  name: "tonnages.csv",
  bytes: new TextEncoder().encode(text),
  droppedAt: "2026-11-30T06:00:00.000Z",
  answers: [],
  known: { ports: [], lines: [] },
});

const told = ({ verdict, leftOut, counts, warnings, questions, flags, table }: Outcome) => ({
  verdict,
  leftOut,
  counts,
  warnings,
  questions,
  flags,
  table: table && [table.header, table.headerLine, table.formats, table.preview, table.delimiter, table.encoding],
});

describe("what stands above and below a large table", () => {
  it("is left out as on the careful road, with the same reasons, counts and lines", async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...above), { maxLength: 4 }),
        fc.array(fc.constantFrom(...below), { maxLength: 4 }),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        async (before, after, end, isEnded) => {
          const ask = asked([...before, ...body, ...after].join(end) + (isEnded ? end : ""));
          const fast = await outcomeOf(ask, () => undefined);
          if (fast.fast === undefined) return;
          taken += 1;
          expect(told(fast)).toEqual(told(await outcomeOf({ ...ask, careful: "as the test wants" }, () => undefined)));
        },
      ),
      {
        ...runs(12),
        examples: [
          [["Trafic des ports", ""], ["Source : le port"], "\n", true],
          [["Édition 2017"], ["", "(p) chiffre provisoire"], "\r\n", false],
          [[], [], "\n", false],
        ],
      },
    );
    expect(body.join("\n").length).toBeGreaterThan(large);
    expect(taken).toBeGreaterThanOrEqual(3); // the examples
  }, 900_000);
});
