import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { linearTicks, logTicks, yearText } from "../../src/charts/volumes-axis";
import { panelsFrame, panelsView } from "../../src/charts/small-multiples-content";
import { volumesView } from "../../src/charts/volumes-content";
import { volumesRows } from "../../src/charts/volumes-rows";
import { volumesTitle } from "../../src/charts/volumes-titles";
import { volumesFrame, volumesPeriods, volumesStatus } from "../../src/charts/volumes-words";
import { askAll, factsOf } from "../../src/db/queries";
import type { Facts } from "../../src/domain/facts";
import { type View, defaultView } from "../../src/domain/view";
import { languagesByCode } from "../../src/i18n/language";

const { fr, en } = languagesByCode;
const eveDay = "2017-11-04";

let today: Facts;
let eve: Facts;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  today = factsOf(await askAll(db, undefined));
  eve = factsOf(await askAll(db, eveDay));
}, 60_000);

function seen(part: Partial<View> = {}, language = fr) {
  const view: View = { ...defaultView("volumes"), ...part };
  return volumesView({ known: view.asOf === undefined ? today : eve, everything: today, view }, language);
}
/** Spaces of French typography as plain ones, to read the sentences. */
const read = (text: string | undefined) => (text ?? "").replace(/[\u00a0\u202f]/g, " ");

describe("the title of the volumes", () => {
  it.each([
    ["De 2001 à 2024, Marseille a multiplié son trafic par 10 et Miami par 2,4", {}],
    ["De 2001 à 2016, Marseille a multiplié son trafic par 6,7 et Miami par 1,5", { asOf: eveDay }],
    ["De 2007 à 2016, Marseille a multiplié son trafic par 3,7 et Miami par 1,3", { asOf: eveDay, from: 2007 }],
    ["De 2016 à 2017, Marseille a perdu 7 % de trafic et Miami a gagné 6 %", { from: 2016, to: 2017 }],
    ["De 1992 à 2023, Marseille a multiplié ses escales par 31", { measure: "calls" }],
  ] as const)("is « %s »", (title, part) => {
    expect(read(volumesTitle(seen(part), fr))).toBe(title);
  });
  it("says the same in English", () => {
    expect(volumesTitle(seen({}, en), en)).toBe(
      "From 2001 to 2024, Marseille’s traffic was multiplied by 10 and Miami’s by 2.4",
    );
  });
  it("calls what it worked out an estimate", () => {
    expect(read(volumesTitle(seen({ basis: "comparable" }), fr))).toMatch(
      /, chaque passager compté une fois \(estimation\)$/,
    );
  });
  it("says when too little was published", () => {
    expect(read(volumesTitle(seen({ measure: "transit", from: 2014, to: 2014 }), fr))).toContain(
      "trop peu de chiffres",
    );
  });
});

describe("the title of the chart", () => {
  const title = (part: Partial<View>, language = fr) => read(volumesFrame(seen(part, language), language).title);
  it("never names a figure without its status, unless it is actual", () => {
    expect(title({})).toBe("Marseille : 2 600 000 en 2025, provisoire ; PortMiami : 8 564 225 sur l’exercice 2025");
    expect(title({ to: 2019 })).toBe("Marseille : 1 860 000 en 2019 ; PortMiami : 6 823 816 sur l’exercice 2019");
    expect(title({ asOf: eveDay })).toBe(
      "Marseille : 1 500 000 en 2017, prévu ; PortMiami : 4 980 000 sur l’exercice 2016",
    );
  });
  it("says estimate beside the status, once each passenger counts once", () => {
    expect(title({ basis: "comparable" })).toMatch(
      /^Marseille : environ .* en 2025, estimé, provisoire ; PortMiami : /,
    );
    expect(title({ basis: "comparable" }, en)).toMatch(
      /in 2025, estimate, provisional; PortMiami: .* in FY2025, estimate$/,
    );
  });
});

describe("the guard", () => {
  it("names the fiscal year of Miami and who counts twice", () => {
    const text = read(volumesFrame(seen(), fr).guard);
    expect(text).toContain("PortMiami compte d’octobre à septembre");
    expect(text).toContain("comptent deux fois");
  });
  it("says that the homeport passengers of Miami are persons and those of Marseille movements", () => {
    expect(read(volumesFrame(seen({ measure: "homeport" }), fr).guard)).toContain(
      "Marseille, mouvements ; PortMiami, personnes",
    );
  });
  it("calls the count in guests an estimate, with its assumption", () => {
    expect(read(volumesFrame(seen({ basis: "comparable" }), fr).guard)).toContain("par hypothèse");
  });
  it("is silent where everything is counted alike", () => {
    expect(volumesFrame(seen({ ports: ["barcelona"] }), fr).guard).toBeUndefined();
  });
});

describe("the title block", () => {
  it("warns of mixed periods and names what is not counted and final", () => {
    expect(volumesPeriods(seen(), fr).mixed).toBe(true);
    expect(volumesPeriods(seen({ ports: ["barcelona"] }), fr)).toMatchObject({ mixed: false });
    expect(read(volumesStatus(seen({ from: 2012 }), fr))).toBe("Réel, sauf Marseille 2025 provisoire");
    expect(read(volumesStatus(seen({ from: 2012, to: 2019 }), fr))).toBe("Tout réel");
  });
});

describe("the chart", () => {
  it("draws the 11 million of the article off the scale, and marks it as late on the eve of the mission", () => {
    const claim = (part: Partial<View>) => seen(part).claims.find(({ place }) => place === 11_000_000);
    expect(claim({})).toMatchObject({ late: false, year: 2017, role: "mia" });
    expect(read(claim({ asOf: eveDay })?.text)).toBe("11 M dans l’article †, hors échelle");
    expect(seen().axis.high).toBeLessThan(11_000_000);
  });
  it("draws the target of 2020 on published totals only, once it was set", () => {
    expect(seen({ asOf: eveDay }).target).toMatchObject({ year: 2020, place: 2_000_000 });
    expect(seen({ basis: "comparable" }).target).toBeUndefined();
    expect(seen({ measure: "calls" }).target).toBeUndefined();
    expect(seen({ to: 2019 }).target).toBeUndefined();
  });
  it("keeps the linear scale and says why where no year is shared", () => {
    const view = seen({ measure: "calls", scale: "index" });
    expect([view.scale, view.noBase]).toEqual(["linear", true]);
    expect(read(volumesFrame(view, fr).subtitle)).toContain("pas d’indice possible");
  });
  it("states the base of the index", () => {
    expect(read(volumesFrame(seen({ scale: "index" }), fr).subtitle)).toContain("Indice 100 en 2001");
  });
  it("ignores a port that does not exist", () => {
    expect(seen({ ports: ["atlantis", "miami"] }).series.map(({ id }) => id)).toEqual(["marseille", "miami"]);
  });
  it("has textures for what is counted, provisional and announced", () => {
    const textures = (year: number) =>
      seen({ asOf: eveDay }).series.map(({ points }) => points.find((each) => each.year === year)?.texture);
    expect(textures(2016)).toEqual(["m-mrs", "m-mia"]);
    expect(textures(2017)).toEqual(["h-mrs", undefined]);
    expect(textures(2011)).toEqual(["m-mrs", "e-mia"]);
  });
});

describe("the table", () => {
  it("says of 2017 that Marseille lost 6.9 %, has rivals and weighs 3.6 times less than Miami", () => {
    const row = volumesRows(seen(), fr).find(({ year }) => year === 2017);
    expect(read(row?.cells.get("marseille")?.change?.text)).toBe("−6,9 %");
    expect(row?.cells.get("marseille")?.others?.count).toBe(11);
    expect(read(row?.ratio?.text)).toBe("× 3,6");
  });
  it("has no change after a year that was not published", () => {
    const rows = volumesRows(seen(), fr);
    expect(rows.find(({ year }) => year === 2022)?.cells.get("miami")?.change).toBeUndefined();
    expect(rows.find(({ year }) => year === 2020)?.cells.has("miami")).toBe(false);
  });
  it("divides guests by guests once each passenger counts once: 2.1 for 2017", () => {
    expect(volumesRows(seen({ basis: "comparable" }), fr).find(({ year }) => year === 2017)?.ratio?.raw).toBeCloseTo(
      2.11,
      1,
    );
  });
});

describe("the small multiples", () => {
  it("say in words how much each port grew, and between which years", () => {
    const { question, years } = seen();
    const panels = panelsView({ known: today, question, shown: years }, fr);
    const words = (id: string) => read(panels.panels.find((each) => each.id === id)?.growth);
    expect(words("marseille")).toBe("+197 % de 2011 à 2024");
    expect(words("venice")).toBe("−20 % de 2011 à 2017");
    const frame = panelsFrame(panels, { question, own: false }, fr);
    expect(read(frame.title)).toBe("Marseille est 7e sur dix ports : 2,6 M en 2025, provisoire");
    expect(read(frame.subtitle)).toContain("dernier chiffre réel ou provisoire de chaque port, de 2017 à 2025");
  });
});

describe("the rank of the small multiples", () => {
  const panels = (part: Partial<View>) => {
    const { question, years } = seen(part);
    return panelsFrame(panelsView({ known: today, question, shown: years }, fr), { question, own: false }, fr);
  };
  it("is not told where persons stand beside movements", () => {
    expect(read(panels({ measure: "homeport" }).title)).toBe(
      "Marseille : 0,13 M en 2021, parmi six ports qui ne comptent pas tous de même",
    );
  });
  it("is that of an estimate once each passenger counts once", () => {
    expect(read(panels({ basis: "comparable" }).title)).toBe(
      "Marseille est 5e sur huit ports : environ 2,12 M en 2025, estimé, provisoire",
    );
  });
  it("stands under a guard that names who does not say how it counts", () => {
    expect(read(panels({}).guard)).toContain("Southampton, décompte non précisé ; les autres, mouvements");
  });
});

describe("the axis", () => {
  it.each([
    [[0, 2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000], 8_564_225],
    [[0, 100, 200, 300, 400, 500, 600], 573],
    [[0, 0.2, 0.4, 0.6, 0.8, 1], 1],
  ])("counts %j up to %d", (ticks, max) => {
    expect(linearTicks(max)).toEqual(ticks);
  });
  it("climbs 1, 2, 5 on a logarithmic scale, or by tens over many of them", () => {
    expect(logTicks(240_000, 5_300_000)).toEqual([200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000]);
    expect(logTicks(20, 1_000_000)).toEqual([10, 100, 1_000, 10_000, 100_000, 1_000_000]);
  });
  it("writes years in full every five, and only those where room is short", () => {
    expect([2002, 2005].map((year) => yearText(year, 30, false))).toEqual(["’02", "2005"]);
    expect([2002, 2005].map((year) => yearText(year, 12, false))).toEqual(["", "2005"]);
  });
});
