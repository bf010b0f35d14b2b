import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ChoiceWords, choiceText } from "../../src/i18n/choice-words";
import { importWords } from "../../src/i18n/import-words";
import { readFile } from "../../src/intake/any-file";

/** The reading layer speaks in codes: each of them has its sentence in both languages. */

const sources = readdirSync("src/intake")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(`src/intake/${name}`, "utf8") }));

const said = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map((found) => found[1] ?? ""))),
];

const spoken = { fr: importWords("fr").codes, en: importWords("en").codes };

describe.each(["fr", "en"] as const)("in %s", (lang) => {
  const { questions, warnings, refusals, reasons, rules } = spoken[lang];

  it("each question has its sentence", () => {
    const asked = said(/about: "([a-z-]+)"/g).filter((about) => about !== "turned");
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((about) => !(about in questions))).toEqual([]);
  });

  it("each remark or refusal has its sentence", () => {
    const codes = said(/code: "([a-z-]+)"/g);
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !(code in warnings) && !(code in refusals))).toEqual([]);
  });

  it("each reason to leave a line out has its words", () => {
    const given = said(/(?:reason: |leave\([^)]*, |isRule\(record\) \? |: )"([a-z-]+)"(?= \}|\)| \}\)|;|,)/g);
    const known = [
      "blank",
      "comment",
      "sep-directive",
      "repeated-header",
      "ragged",
      "duplicate",
      "dropped",
      "another-table",
    ];
    expect(known.filter((reason) => !(reason in reasons))).toEqual([]);
    expect(given.length).toBeGreaterThan(0);
  });

  it("both languages say the same things", () => {
    for (const part of ["questions", "warnings", "refusals", "reasons", "rules", "choices"] as const)
      expect(Object.keys(spoken.fr[part]).toSorted()).toEqual(Object.keys(spoken.en[part]).toSorted());
    expect(Object.keys(rules).length).toBeGreaterThan(10);
  });
});

const write = { number: (raw: string) => raw, day: (iso: string) => iso };
const say = (choice: string, words: ChoiceWords = spoken.fr.choices) => choiceText(choice, words, write);

describe("a choice", () => {
  it.each([
    ["1597 (comma = thousands)", "1597 : la virgule sépare les milliers"],
    ["2017-03-04 (month first)", "2017-03-04 : le mois d’abord"],
    ["leave lines 6, 9 and 12 date empty", "Laisser la cellule vide, lignes 6, 9 et 12"],
    ["drop line 6", "Écarter la ligne 6"],
    ["drop lines 1, 2 and 14 more", "Écarter les lignes 1, 2 et 14 autres"],
    ["keep line 5", "Garder la ligne 5"],
    ["keep the 3 sound rows", "Garder 3 lignes saines, écarter les autres"],
    ["the table at lines 3 to 9", "Le tableau des lignes 3 à 9"],
    ["lines 1 and 2 name the columns", "Les lignes 1 et 2 nomment les colonnes"],
    ["semicolon (4 columns)", "le point-virgule : 4 colonnes"],
    ["cancel", "Ne pas lire ce fichier"],
    ["windows-1252: Année", "windows-1252: Année"],
  ])("%j is said: %s", (choice, words) => {
    expect(say(choice).replaceAll(/[\u00A0\u202F]/g, " ")).toBe(words);
  });

  it("of the sample files is never said in the words of the reader", async () => {
    const left: string[] = [];
    for (const name of readdirSync("test/fixtures/hostile").filter((each) => each.endsWith(".csv"))) {
      const { questions } = await readFile(new Uint8Array(readFileSync(`test/fixtures/hostile/${name}`)));
      for (const { choices } of questions) left.push(...choices.filter((choice) => say(choice) === choice));
    }
    expect(left).toEqual([]);
  });
});
