import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { overlap } from "../../src/charts/goal-labels";
import { type GoalRoadView, goalRoadView } from "../../src/charts/goal-road-content";
import { roadLayout } from "../../src/charts/goal-road-layout";
import { askAll, factsOf } from "../../src/db/queries";
import { basesOf } from "../../src/domain/gap";
import { road } from "../../src/domain/road";
import { languagesByCode } from "../../src/i18n/language";

const days = ["today", "2017-11-04", "2015-08-01", "2014-01-01", "1995-01-01", "2018-06-01", "2019-10-01"];
const { fr, en } = languagesByCode;
const views = new Map<string, GoalRoadView[]>();
beforeAll(async () => {
  const db = await openFactsInNode("data");
  const everything = factsOf(await askAll(db, undefined));
  for (const day of days) {
    const facts = day === "today" ? everything : factsOf(await askAll(db, day));
    const way = road(
      facts.figures,
      facts.targets,
      everything.figures,
      day === "today" ? Infinity : Number(day.slice(0, 4)),
    );
    const { named, usual } = basesOf(way);
    const bases = named.length > 0 ? named : [usual];
    const asked = { road: way, targets: facts.targets, figures: facts.figures, ports: facts.ports };
    views.set(
      day,
      [fr, en].flatMap((language) => bases.map((base) => goalRoadView({ ...asked, base }, language))),
    );
  }
}, 60_000);

const viewOf = (day: string): GoalRoadView => {
  const view = views.get(day)?.at(2) ?? views.get(day)?.[0];
  if (!view) throw new Error(`no view of ${day}`);
  return view;
};

describe("the road chart", () => {
  it.each(days.flatMap((day) => [308, 358, 600, 877, 960, 1660].map((width) => [day, width] as const)))(
    "as of %s, %i px wide, writes no label over another, over a column or out of its place",
    (day, width) => {
      for (const view of views.get(day) ?? []) {
        const layout = roadLayout(view, width, fr);
        const boxes = layout.labels.map(({ box }) => box);
        const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b)));
        const columns = view.columns.filter(({ year }) => layout.years.includes(year));
        const covered = layout.labels.filter(({ box }) =>
          columns.some(({ year, value }) => {
            const half = layout.bar / 2;
            return overlap(box, {
              left: layout.x(year) - half,
              right: layout.x(year) + half,
              top: layout.y(value),
              bottom: layout.height,
            });
          }),
        );
        expect(pairs).toEqual([]);
        expect(covered.map(({ label }) => label.id)).toEqual([]);
        expect(boxes.filter(({ left, right, top }) => left < 0 || right > width || top < 0)).toEqual([]);
      }
    },
  );

  it("on the eve draws 2017 hatched, the City's targets and 149 000 below the route", () => {
    const view = viewOf("2017-11-04");
    expect(view.columns.at(-1)).toMatchObject({ year: 2017, texture: "h-mrs", value: 1_500_000 });
    expect(view.others.map(({ words }) => words)).toEqual([
      "2\u202fM en 2018, Ville de Marseille",
      "2,2\u202fM en 2020, Ville de Marseille",
    ]);
    expect(view.gap).toMatchObject({ year: 2017, raw: -149_046 });
    expect(view.future).toBe(2018);
    expect(view.frame.title).toBe("En 2017, 9\u202f% sous la route tracée en 2015 (prévu)");
  });

  it("today draws 2025 ruled, nothing to come, and 2020 beside its target", () => {
    const view = viewOf("today");
    expect(view.columns.at(-1)).toMatchObject({ year: 2025, texture: "e-mrs" });
    expect(view.future).toBeUndefined();
    expect(view.frame.title).toContain("2 millions");
  });

  it("starts at zero, with a gauge of one box for 100 000", () => {
    const layout = roadLayout(viewOf("today"), 877, fr);
    expect(layout.y(0)).toBe(layout.height - layout.margin.bottom);
    expect(layout.ticks[0]).toBe(500_000);
  });

  it("has neither route, course nor target on a day that did not know it, and no year at all in 1995", () => {
    const { route, course, target, others, gap, columns } = viewOf("2014-01-01");
    expect({ route, course, target, others, gap }).toEqual({
      route: undefined,
      course: undefined,
      target: undefined,
      others: [],
      gap: undefined,
    });
    expect(columns.at(-1)).toMatchObject({ year: 2014, texture: "h-mrs" });
    expect(viewOf("1995-01-01").years).toEqual([]);
  });

  it("gives the counted years once each in words, as estimates", () => {
    expect(viewOf("today").once.find(({ year }) => year === 2017)?.text).toContain("1,25\u202fM");
  });
});

describe("beside the compound route", () => {
  it("stands the straight line from 1.45 million in 2015: 110 000 passengers more each year", () => {
    expect(viewOf("today").linear?.points.map(({ value }) => value)).toEqual([
      1_450_000, 1_560_000, 1_670_000, 1_780_000, 1_890_000, 2_000_000,
    ]);
    expect(viewOf("2014-01-01").linear).toBeUndefined();
  });

  it("stand the announced numbers below two million, each once: 1.7 million for 2016 and for 2017", () => {
    const said = viewOf("today").announced.map(({ year, value }) => `${year} ${value}`);
    expect(said).toEqual(expect.arrayContaining(["2016 1700000", "2017 1700000", "2018 1600000"]));
    expect(new Set(said).size).toBe(said.length);
    expect(viewOf("today").announced.every(({ value }) => value < 2_000_000)).toBe(true);
  });
});
