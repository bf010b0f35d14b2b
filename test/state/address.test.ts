import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type View,
  bases,
  defaultView,
  goalParts,
  languages,
  lineArrangements,
  lineFilters,
  lineOrders,
  lineParts,
  packs,
  panelScales,
  portSides,
  scales,
  screens,
  stages,
  tellings,
  themes,
  unrankedLines,
  volumeMeasures,
} from "../../src/domain/view";
import { fits, methods } from "../../src/domain/forecast-choice";
import { chartNames } from "../../src/domain/chart-name";
import { weightsIn } from "../../src/domain/win-back-score";
import { onScreen, readAddress, writeAddress } from "../../src/state/address";
import { marseille, scenarios, shipLever } from "../domain/scenarios";

const year = fc.integer({ min: 1960, max: 2050 });
/** What can be typed: any whole characters. */
const typed = fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), { nil: undefined });
const slideEdits = fc
  .record({ slide: fc.constantFrom("ports", "win-back", "toDate"), title: typed, notes: typed })
  .map(({ slide, title, notes }) => ({
    slide,
    ...(title !== undefined && { title }),
    ...(notes !== undefined && { notes }),
  }));
const columns = fc.constantFrom("year", "miami-value", "marseille-change", "port-everglades-status");
/** How tables are looked at. */
const looks = fc.record(
  {
    tables: fc.uniqueArray(fc.constantFrom(...chartNames)),
    filter: fc.oneof(fc.constant(""), fc.string({ minLength: 1, maxLength: 80 })),
    columns: fc.uniqueArray(fc.record({ column: columns, isShown: fc.boolean() }), { selector: (each) => each.column }),
    sort: fc.record({ column: columns, descending: fc.boolean() }),
  },
  { requiredKeys: ["tables", "filter", "columns"] },
);
const anyView: fc.Arbitrary<View> = fc
  .record({
    screen: fc.constantFrom(...screens),
    lang: fc.constantFrom(...languages),
    basis: fc.constantFrom(...bases),
    theme: fc.constantFrom(...themes),
    measure: fc.constantFrom(...volumeMeasures),
    scale: fc.constantFrom(...scales),
    panels: fc.constantFrom(...panelScales),
    show: fc.constantFrom(...lineFilters),
    sides: fc.constantFrom(...portSides),
    order: fc.constantFrom(...lineOrders),
    rows: fc.constantFrom(...lineArrangements),
    folded: fc.uniqueArray(fc.constantFrom("msc-group", "nclh", "disney-company")),
    sought: fc.record(
      { group: fc.constantFrom("nclh"), segment: fc.constantFrom("luxury"), find: fc.constantFrom("rccl", "é & +#%=") },
      { requiredKeys: [] },
    ),
    part: fc.constantFrom(...lineParts),
    unranked: fc.constantFrom(...unrankedLines),
    goal: fc.constantFrom(...goalParts),
    fit: fc.constantFrom(...fits),
    question: fc.record(
      {
        sql: fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" }).filter((text) => text.trim() !== ""),
        ask: fc.constantFrom("figures", "ports"),
        draw: fc.record({ kind: fc.constantFrom("bar" as const, "line" as const), x: fc.nat(99), y: fc.nat(99) }),
      },
      { requiredKeys: [] },
    ),
    method: fc.constantFrom(undefined, ...methods),
    scenarios: fc.array(scenarios, { maxLength: 4 }),
    looks,
    at: fc.integer({ min: 0, max: 3 }),
    ports: fc.uniqueArray(fc.constantFrom("miami", "barcelona", "genoa", "port-everglades"), { minLength: 1 }),
    asOf: fc.constantFrom(undefined, "2017-11-04", "2016-02-29"),
    weights: fc.constantFrom(undefined, weightsIn("0-5-1-4-0"), weightsIn("0-0-0-0-0")),
    years: fc.option(fc.tuple(year, year), { nil: undefined }),
    line: fc.constantFrom(undefined, "royal-caribbean", "é/?&=#%"),
    pack: fc.constantFrom(...packs),
    tell: fc.constantFrom(...tellings),
    stage: fc.constantFrom(...stages),
    edits: fc.array(slideEdits, { maxLength: 5 }),
    deck: fc.constantFrom(undefined, ...languages),
    slide: fc.integer({ min: 1, max: 99 }),
    held: fc.constantFrom(undefined, "", "traffic", 'é "2026" & +#%='),
  })
  .map(({ looks: looked, sought, question, asOf, years, line, method, weights, deck, held, ...view }) => ({
    ...view,
    ...(weights && { weights }),
    ...(deck && { deck }),
    ...(held !== undefined && { held }),
    ...looked,
    ...sought,
    ...question,
    ...(method && { method }),
    ...(view.screen === "goal" && { base: "marseille-2016-passengers-total-lantenne" }),
    ...(asOf !== undefined && { asOf }),
    ...(years && { from: Math.min(...years), to: Math.max(...years) }),
    ...(line !== undefined && (view.screen === "lines" || view.screen === "slides") && { line }),
  }));

describe("the address", () => {
  it("carries the whole view: written and read again, nothing is lost and nothing ignored", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readAddress(writeAddress(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  it("never fails on any text, and opens the nearest valid view", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { view } = readAddress(`#${text}`);
        expect(readAddress(writeAddress(view)).ignored).toEqual([]);
      }),
    );
  });

  it.each([
    ["", "overview", []],
    ["#/", "overview", []],
    ["#/volumes", "volumes", []],
    ["#/nowhere", "overview", ["path"]],
    ["#/slides?line=disney&deck=en&slide=3", "slides", []],
    ["#/slides/disney?slide=0", "slides", ["path", "slide"]],
    ["#/volumes?line=disney", "volumes", ["line"]],
    ["#/volumes/extra", "volumes", ["path"]],
    ["#/goal?lang=de", "goal", ["lang"]],
    ["#/goal?asof=2017-02-30", "goal", ["asof"]],
    ["#/goal?asof=today", "goal", []],
    ["#/volumes?from=2020&to=2010", "volumes", ["from"]],
    ["#/volumes?from=abc&zzz=1", "volumes", ["from", "zzz"]],
    ["#/overview?lang=en&lang=xx", "overview", ["lang"]],
    ["#/lines/%E0%A4%A", "lines", []],
    ["#/lines?part=winback&weights=0-5-1-4-0", "lines", []],
    ["#/lines?weights=3-3-2-1-1", "lines", []],
    ["#/lines?weights=3-3-2-1", "lines", ["weights"]],
    ["#/lines?weights=3-3-2-1-9", "lines", ["weights"]],
    ["#/lines?weights=3-3-2-1-1.5&part=x", "lines", ["weights", "part"]],
    ["#/volumes?table=volumes&table=ports&filter=2017&sort=-miami-value&cols=-miami-status,ratio", "volumes", []],
    ["#/volumes?table=nothing&table=ports", "volumes", ["table"]],
    ["#/volumes?filter=&sort=--year&cols=year,-year", "volumes", ["filter", "sort", "cols"]],
    ["#/goal?goal=scenarios&s=1;;;2017,1,,;1,2020;2020;0;7&at=1", "goal", []],
    ["#/goal?goal=elsewhere&s=not%20one&at=9", "goal", ["goal", "s", "at"]],
    [`#/goal${"&s=1;;;2017,1,,;1,2020;2020;0;7".repeat(5).replace("&", "?")}`, "goal", ["s"]],
  ])("reads %j as %s and says what it ignored: %j", (hash, screen, parts) => {
    const { view, ignored } = readAddress(hash);
    expect(view.screen).toBe(screen);
    expect(ignored.map(({ part }) => part)).toEqual(parts);
  });

  it("leaves defaults out, so that the overview of today in French is just #/overview", () => {
    expect(writeAddress(defaultView("overview"))).toBe("#/overview");
    expect(writeAddress({ ...defaultView("volumes"), lang: "en", asOf: "2017-11-04" })).toBe(
      "#/volumes?lang=en&asof=2017-11-04",
    );
  });

  it("carries a scenario as one readable part", () => {
    const view = { ...defaultView("goal"), scenarios: [marseille({ name: "Été à 100 %", levers: [shipLever()] })] };
    expect(writeAddress(view)).toBe(
      "#/goal?s=1;;%C3%89t%C3%A9%20%C3%A0%20100%20%25;2017,1487313,marseille-2017-passengers-total-seatrade,444;2000000,2020;2020;0;7;" +
        "ship,Symphony%20of%20the%20Seas,2018,1,symphony-of-the-seas,5518,22,100,0",
    );
  });

  it("keeps charts shown as tables on another screen, and forgets how the table of the first was looked at", () => {
    const { view } = readAddress("#/volumes?table=road&filter=2017&sort=year&cols=-ratio");
    expect(writeAddress(view)).toBe("#/volumes?table=road&filter=2017&sort=year&cols=-ratio");
    expect(writeAddress(onScreen(view, "goal"))).toBe("#/goal?table=road");
  });

  it("keeps language and day on another screen, and a basis that was chosen; a default stays each screen's own", () => {
    const overview = { ...defaultView("overview"), lang: "en" as const };
    expect(onScreen(overview, "volumes")).toMatchObject({ lang: "en", basis: "published" });
    expect(onScreen({ ...overview, basis: "published" }, "volumes").basis).toBe("published");
    expect(onScreen({ ...defaultView("volumes"), basis: "comparable" }, "goal").basis).toBe("comparable");
  });
});
