import { describe, expect, it } from "vitest";
import { lineFrame, lineTitle } from "../../src/charts/line-content";
import { withDatedCalls } from "../../src/domain/dated-call";
import { portYears, yearsShown } from "../../src/domain/line-rows";
import { type Language, languagesByCode } from "../../src/i18n/language";
import { eventsKnown } from "../domain/event-rows";
import { lines, presenceKnown } from "../domain/presence-rows";

const { fr, en } = languagesByCode;
const eve = "2017-11-04";
const knownOn = (day?: string) => {
  const events = eventsKnown(day);
  return { events, presence: withDatedCalls(presenceKnown(day), events) };
};
const known = knownOn();
const knownThen = knownOn(eve);
const titleOf = (id: string, language: Language = fr, of = known) =>
  lines.filter((line) => line.id === id).map((line) => plain(lineTitle(line, of, language)))[0];
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");

describe("the title of a line's page", () => {
  it.each([
    [
      "royal-caribbean",
      "Des escales de Royal Caribbean à Marseille sont attestées en 2012, de 2014 à 2018, en 2022 et en 2025",
    ],
    [
      "carnival",
      "Des escales de Carnival à Marseille sont attestées en 2011, d’autres annoncées ensuite en 2016 et en 2018",
    ],
    ["silversea", "Des escales de Silversea à Marseille sont attestées en 2017 et en 2021"],
    ["disney", "Des escales de Disney à Marseille sont attestées en 2007, d’autres annoncées ensuite en 2018 et 2019"],
    ["azamara", "Des escales d’Azamara à Marseille ont été annoncées en 2018 et 2019, aucune n’est attestée"],
    ["festival", "Des escales de Festival Cruises à Marseille ont été annoncées en 2003, aucune n’est attestée"],
    ["explora", "Explora : aucune trace trouvée à Marseille"],
  ])("%s", (id, title) => {
    expect(titleOf(id)).toBe(title);
  });

  it.each([
    ["royal-caribbean", "Royal Caribbean calls at Marseille are on record in 2012 and from 2014 to 2017"],
    ["silversea", "Silversea calls at Marseille are on record in 2017"],
  ])("%s on the eve of the mission", (id, title) => {
    expect(titleOf(id, en, knownThen)).toBe(title);
  });

  it("stays short for lines that came every year", () => {
    expect(titleOf("costa")?.length).toBeLessThan(110);
  });

  it("speaks of calls on record, never of years without calls, for all 38 lines, in both languages, today and on the eve", () => {
    const titles = lines.flatMap(({ id }) =>
      [known, knownThen].flatMap((of) => [titleOf(id, fr, of) ?? "", titleOf(id, en, of) ?? ""]),
    );
    expect(titles).toHaveLength(4 * 38);
    const careful = /attestée|on record|aucune trace trouvée|no record found|étaient prévues|were planned/;
    expect(titles.filter((title) => !careful.test(title))).toEqual([]);
    expect(titles.filter((title) => /a fait escale|called|\b(only|seulement|dos|turned|back)\b/.test(title))).toEqual(
      [],
    );
  });

  it("heads the highest number of calls found for Marseille, announced as such", () => {
    const years = yearsShown(known.presence, {});
    const line = lines.find(({ id }) => id === "royal-caribbean");
    const sides = {
      marseille: portYears({ line: "royal-caribbean", port: "marseille" }, years, known),
      miami: portYears({ line: "royal-caribbean", port: "miami" }, years, known),
      ports: [],
    };
    expect(line && plain(lineFrame(line, sides, fr).title)).toBe(
      "Le plus haut chiffre daté retrouvé à Marseille : 25 escales annoncées, en 2004",
    );
  });
});
