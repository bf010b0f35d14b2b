import { beforeAll, describe, expect, it } from "vitest";
import { broughtViews, publishedShareViews } from "../../src/charts/brought-content";
import { type EpisodeView, episodeView, portsOf } from "../../src/charts/episode-content";
import { fleetView } from "../../src/charts/line-fleet-content";
import { holderViews, neighbourViews } from "../../src/charts/line-group-content";
import { lineLede } from "../../src/charts/line-content";
import { shipRows } from "../../src/charts/line-ships-content";
import { episodesOf } from "../../src/domain/episode";
import type { Facts } from "../../src/domain/facts";
import type { Line } from "../../src/domain/line";
import { type Language, languagesByCode } from "../../src/i18n/language";
import { factsKnown } from "../facts-known";

const { fr, en } = languagesByCode;
const eve = "2017-11-04";
let today: Facts;
let then: Facts;
beforeAll(async () => {
  const [now, before] = await factsKnown(undefined, eve);
  if (!now || !before) throw new Error("no facts");
  [today, then] = [now, before];
}, 60_000);

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");

function lineOf(id: string, facts: Facts): Line {
  const found = facts.lines.find((each) => each.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}

function episodes(id: string, facts: Facts, language: Language, port = "marseille"): EpisodeView[] {
  const until = facts === then ? 2017 : port === "marseille" ? 2025 : 0;
  return episodesOf({ line: id, port }, facts, until).map((each) =>
    episodeView(each, lineOf(id, facts), facts, language),
  );
}

const heads = (views: EpisodeView[]) =>
  views.map(({ years, headline, status }) => [years, plain(headline), plain(status)].filter(Boolean).join(" | "));

describe("the episodes of Royal Caribbean, read aloud", () => {
  it("in French", () => {
    expect(heads(episodes("royal-caribbean", today, fr))).toEqual([
      "Avant 2010 | Sans année précise",
      "2004 | Escales de transit annoncées",
      "2005 à 2006 | Aucune trace trouvée",
      "2007 | Escales annoncées, rôle non précisé",
      "2008 à 2009 | Aucune escale retrouvée",
      "2010 | 20 escales annulées sur 25 annoncées",
      "2011 | Aucune escale retrouvée",
      "2012 à 2013 | Revient : tête de ligne (auparavant, seul le transit était connu) | présence attestée en 2012, annoncée en 2013",
      "2014 à 2018 | Tête de ligne perdue en 2014 : escales de transit | présence attestée chaque année",
      "2019 | Escales annoncées, rôle non précisé",
      "2020 | Aucune trace trouvée",
      "2021 | Aucune escale prévue, dit une source",
      "2022 | Revient : escales de transit | présence attestée en 2022",
      "2023 à 2024 | Aucune trace trouvée",
      "2025 | Escales de transit | présence attestée en 2025",
    ]);
  });

  it("in English, on the eve of the mission", () => {
    expect(heads(episodes("royal-caribbean", then, en)).slice(-3)).toEqual([
      "2012 to 2013 | Comes back: homeport (before, only transit was known) | presence on record in 2012, planned in 2013",
      "2014 to 2016 | Homeport lost in 2014: transit calls | presence on record each year",
      "2017 | Role of the port not stated | presence on record in 2017",
    ]);
  });

  it("say which years contradict each other, and on what", () => {
    const told = episodes("royal-caribbean", today, fr).flatMap(({ contradictions }) => contradictions.map(plain));
    expect(told).toEqual([
      "2012 et 2013 : les sources ne donnent pas le même nombre d’escales.",
      "2017 : une source dit un navire retiré, une autre le dit venu.",
    ]);
  });

  it("tell the day of a maiden call once, with the two pages that speak of it", () => {
    const symphony = episodes("royal-caribbean", today, fr)
      .flatMap(({ entries }) => entries)
      .find(({ key }) => key === "2018-04-09-marseille-maiden-call-royal-caribbean");
    expect(symphony?.reading.evidence.map(({ file }) => file)).toEqual(["events.csv", "line_presence.csv"]);
  });

  it("keep the range, the frequency and the doubt of their pages", () => {
    const texts = episodes("royal-caribbean", today, fr).flatMap(({ entries }) =>
      entries.map(({ text }) => plain(text)),
    );
    expect(texts).toContain("Affirmé, non vérifié : 24 à 26 escales en transit, chaque année");
    expect(texts).toContain("Présente en transit avec Symphony of the Seas, chaque semaine");
    expect(texts).toContain("20 escales annulées, environ 70 000 passagers");
  });

  it("keep the accident of September 2016 apart, for the delegation alone", () => {
    const views = episodes("royal-caribbean", today, fr);
    expect(views.flatMap(({ internal }) => internal.map(({ when }) => plain(when)))).toEqual(["13 sept. 2016"]);
    expect(views.flatMap(({ entries }) => entries.filter(({ text }) => text.includes("canot")))).toEqual([]);
  });
});

describe("the episodes of other lines, read aloud", () => {
  it.each([
    ["carnival", "2017 | Retrait de Carnival Vista"],
    ["carnival", "2016 | Retour annoncé : escales de transit"],
    ["norwegian", "2017 | Départ : 25 à 30 escales perdues"],
    ["louis", "2012 | Départ : 90 escales perdues"],
    ["festival", "2004 | Départ : 110 escales annulées"],
    ["silversea", "2020 | Navires à quai, sans passagers"],
    ["silversea", "2017 | Rôle du port non précisé | présence attestée en 2017"],
    ["oceania", "2011 | Escale annulée"],
  ])("%s: %s", (id, head) => {
    expect(heads(episodes(id, today, fr))).toContain(head);
  });

  it("never say that Royal Caribbean sailed from Port Everglades in 2008: the page itself says about", () => {
    expect(heads(episodes("royal-caribbean", today, fr, "port-everglades"))).toEqual([
      "2008 à 2018 environ | Tête de ligne",
    ]);
  });
});

describe("the figures of a line, in words", () => {
  const brought = (id: string, language: Language) =>
    broughtViews(lineOf(id, today), today, language).map(({ year, calls, passengers, shares }) =>
      [String(year), ...[...calls, ...passengers, ...shares].map(({ text }) => plain(text))].join(" | "),
    );

  it("say whose calls they are, and what is left of a share when the port's total is a bound", () => {
    expect(brought("royal-caribbean", fr).at(-1)).toBe(
      "2016 | 18 annoncées avec Harmony of the Seas | 120 000 annoncés | au plus 3,6 % des escales | 7,5 % des passagers",
    );
    expect(brought("royal-caribbean", en)[1]).toBe("2010 | 25 planned | of which 20 cancelled | about 70,000 lost");
  });

  it("keep nearly, more than and about", () => {
    expect(brought("costa", fr).find((each) => each.startsWith("2003"))).toContain("près de 99 000 annoncés");
    expect(brought("festival", fr).find((each) => each.startsWith("2003"))).toContain("plus de 100 000 annoncés");
  });

  it("name those with whom a share is published", () => {
    const shares = publishedShareViews(lineOf("royal-caribbean", today), today, fr).map(({ text }) => plain(text));
    expect(shares).toEqual([
      "2019 : 83 % des escales, avec Costa, MSC et Ponant",
      "2019 : 95 % des passagers, avec Costa, MSC et Ponant",
    ]);
  });

  it("open the working of a computed share, with both pages", () => {
    const [share] = broughtViews(lineOf("royal-caribbean", today), today, fr).at(-1)?.shares.slice(-1) ?? [];
    expect(plain(share?.reading.calculation ?? "")).toBe(
      "120 000 ÷ 1 597 000 passagers, un programme rapporté au total du port",
    );
    expect(share?.reading.evidence).toHaveLength(2);
  });

  it("say the median over the ships that have it, with a page for each", () => {
    const [berths] = fleetView(lineOf("royal-caribbean", today), today, { language: fr, asOf: undefined }).medians;
    expect(plain(`${berths?.view.text}, ${berths?.of}`)).toBe(
      "5 400 lits bas, médiane des 11 navires renseignés sur 14",
    );
    expect(berths?.view.reading.evidence).toHaveLength(11);
  });

  it("mark figures that came out after the day", () => {
    const row = shipRows(lineOf("royal-caribbean", then), then, { language: fr, asOf: eve }).find(({ name }) =>
      name.startsWith("Harmony"),
    );
    expect(row?.figures.gross_tonnage?.text).toMatch(/†$/);
    expect(plain(row?.years ?? "")).toBe("attesté en 2016, retiré en 2017");
  });

  it("tell the groups with their dates, and the neighbours with their years", () => {
    const told = { language: fr, asOf: undefined };
    expect(holderViews(lineOf("silversea", today), today, told).map(({ text }) => plain(text))).toEqual([
      "Famille Lefebvre, de 1994 au 31 juil. 2018",
      "Royal Caribbean Group, du 31 juil. 2018 au 10 juil. 2020, 66,7 %",
      "Royal Caribbean Group, depuis le 10 juil. 2020, 100 %",
    ]);
    const near = neighbourViews(lineOf("silversea", today), today, told);
    expect(near.find(({ line }) => line.id === "royal-caribbean")?.text).toBe(
      "attestée en 2012, de 2014 à 2018, en 2022 et en 2025",
    );
  });
});

describe("the words below the title", () => {
  it("say what is announced and not found, and that silence proves nothing", () => {
    expect(lineLede(lineOf("royal-caribbean", today), today, 2025, fr)).toBe(
      "En 2004, 2007, 2010, 2013 et 2019, des escales étaient annoncées\u202f; aucune n’a été retrouvée. En 2021, dit une source, aucune escale n’était prévue. Une année dont les sources ne disent rien n’est pas une année sans escale.",
    );
  });

  it("do not look for the calls of a year to come", () => {
    expect(lineLede(lineOf("carnival", then), then, 2017, en)).toBe(
      "In 2016, calls were planned; none was found. For 2018, calls are planned. A year of which the sources say nothing is not a year without calls.",
    );
  });
});

describe("the pages of all lines", () => {
  it("have no sentence with a hole, in both languages, today and on the eve of the mission", () => {
    for (const [facts, asOf] of [
      [today, undefined],
      [then, eve],
    ] as const)
      for (const language of [fr, en])
        for (const line of facts.lines) {
          const told = { language, asOf };
          const views = portsOf(line.id, facts).flatMap((port) => episodes(line.id, facts, language, port));
          const texts = [
            ...views.flatMap((view) => [view.years, view.headline, view.status, ...view.contradictions]),
            ...views.flatMap((view) => [...view.reasons, ...view.entries].flatMap(({ text, when }) => [text, when])),
            ...broughtViews(line, facts, language).flatMap((each) =>
              [...each.calls, ...each.passengers, ...each.port, ...each.shares].map(({ text }) => text),
            ),
            ...shipRows(line, facts, told).map(({ years }) => years),
            ...fleetView(line, facts, told).where.map(({ text }) => text),
            ...holderViews(line, facts, told).map(({ text }) => text),
            ...neighbourViews(line, facts, told).map(({ text }) => text),
          ];
          expect(texts.filter((text) => /undefined|NaN|null|\s\s|^[ ,]|[ ,]$|Infinity/.test(text))).toEqual([]);
        }
  });
});
