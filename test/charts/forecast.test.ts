import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { announcedView } from "../../src/charts/forecast-announced-content";
import { cardView } from "../../src/charts/forecast-card-content";
import { type ForecastQuestion, forecastView } from "../../src/charts/forecast-content";
import { forecastLayout } from "../../src/charts/forecast-layout";
import { refusal } from "../../src/charts/forecast-sentences";
import { runRateView } from "../../src/charts/run-rate-content";
import { askAll, factsOf } from "../../src/db/queries";
import { announcedForecasts, besideNaive } from "../../src/domain/announced";
import { originsOf } from "../../src/domain/backtest";
import type { Facts } from "../../src/domain/facts";
import { cardsOf, valuesOf } from "../../src/domain/forecast-card";
import type { Fit, Method } from "../../src/domain/forecast-choice";
import { runFor } from "../../src/domain/forecast-run";
import { yearly } from "../../src/domain/ledger";
import { runRate } from "../../src/domain/run-rate";
import { type Smoother, openSmoother } from "../../src/forecast/augurs";
import { type Language, languagesByCode } from "../../src/i18n/language";
import { published } from "../domain/published";

const { fr, en } = languagesByCode;
const days = ["today", "2017-11-04", "2025-12-31", "2016-08-01", "2005-06-01", "1995-01-01"];
const known = new Map<string, Facts>();
let smoother: Smoother;
beforeAll(async () => {
  const db = await openFactsInNode("data");
  for (const day of days) {
    const asOf = day === "today" ? undefined : day;
    known.set(day, factsOf(await askAll(db, asOf), asOf));
  }
  const folder = dirname(createRequire(import.meta.url).resolve("@bsull/augurs/ets"));
  smoother = await openSmoother(new Uint8Array(readFileSync(join(folder, "ets_bg.wasm"))));
}, 60_000);

function factsOn(day: string): Facts {
  const facts = known.get(day);
  if (!facts) throw new Error(`nothing known on ${day}`);
  return facts;
}

function asked(day: string, fit: Fit = "all", wanted?: Method): ForecastQuestion {
  const { figures, ports } = factsOn(day);
  const history = yearly(figures, "marseille");
  const choice = runFor(history, fit);
  const run = valuesOf(choice).map(({ value }) => value);
  const origins = choice.run.kind === "long enough" ? originsOf(valuesOf(choice)) : [];
  const [now, ...tried] = [run, ...origins.map((each) => each.map(({ value }) => value))].map((each) =>
    smoother.smooth(each),
  );
  const smoothing = { now: now?.prediction, tried: tried.map((each) => each?.prediction) };
  const smoothed = { is: "ready" as const, shape: now?.shape, tried: tried.map((each) => each?.shape) };
  return { choice, cards: cardsOf(choice, smoothing), history, wanted, smoothed, target: undefined, ports };
}

const view = (day: string, language: Language, fit?: Fit, wanted?: Method) => {
  const found = forecastView(asked(day, fit, wanted), language);
  if (!found) throw new Error(`no forecast on ${day}`);
  return found;
};
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
/** Every sentence and number of a view, without the words of the pages; a number that is none becomes null. */
const everything = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) => (key === "evidence" || each === undefined ? "" : each));

describe("the forecast in words", () => {
  it("on the eve goes from 1.60 million, naive, to 1.94, drift", () => {
    expect(plain(view("2017-11-04", fr).frame.title)).toBe("Pour 2020, de 1,60 M à 1,94 M selon la méthode");
    expect(view("2017-11-04", en).frame.title).toBe("For 2020, 1.60m to 1.94m depending on the method");
  });

  it("says how sure in chances, and on which years it rests", () => {
    const [interval = "", run = ""] = view("2017-11-04", fr).sentences.map(plain);
    expect(interval).toBe(
      "Pente moyenne : 1,94 M en 2020 ; huit chances sur dix d’aller de 1,74 M à 2,14 M, 95 sur 100 de 1,64 M à 2,24 M, si l’avenir s’écarte comme le passé.",
    );
    expect(run).toBe("Les 18 années de 1999 à 2016 se suivent sans trou.");
  });

  it("always draws the naive method, whichever is shaded", () => {
    for (const wanted of ["naive", "drift", "ets"] as const) {
      const { lines, shaded } = view("2017-11-04", fr, "all", wanted);
      expect(lines.map(({ method }) => method)).toEqual(["naive", "drift", "ets"]);
      expect(shaded).toBe(wanted);
    }
  });

  it("on the eve knows neither 2018 nor 2020, and draws the 1.5 million of 2017 as the forecast it was", () => {
    const { columns } = view("2017-11-04", fr);
    expect(columns.at(-1)).toMatchObject({ year: 2017, texture: "h-mrs", value: 1_500_000 });
  });

  it("handles the stop in the open: inside the years, or set before them beside what came", () => {
    expect(plain(view("today", fr).sentences.join(" "))).toContain("2020 et 2021, sans croisières");
    expect(plain(view("today", fr).sentences.join(" "))).toContain("Depuis la reprise, quatre années (2022 à 2025)");
    expect(plain(view("today", fr).sentences.join(" "))).toContain("2020, au plus 100 000 : une borne");
    const before = view("today", en, "before");
    expect(before.sentences.join(" ")).toContain("What these methods would have said of 2020 to 2023");
    expect(before.columns.filter(({ isLater }) => isLater).map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
  });

  it("says what the smoothing kept, and that it never kept any damping", () => {
    expect(view("2017-11-04", en).sentences.join(" ")).toContain("kept a straight trend");
    expect(view("2017-11-04", en).sentences.join(" ")).toContain("In 8 trials it never kept any damping.");
    expect(view("today", en).sentences.join(" ")).toContain("kept a level only");
  });

  it("refuses with the years that are there and those that it takes", () => {
    expect(forecastView(asked("2005-06-01"), fr)).toBeUndefined();
    expect(plain(refusal(asked("2005-06-01"), fr) ?? "")).toMatch(
      /^Il faut 10 années de suite publiées ; il y en a \d/,
    );
    expect(refusal(asked("1995-01-01"), en)).toBe("No counted year is known on that day: nothing is forecast.");
    expect(refusal(asked("today"), en)).toBeUndefined();
  });

  it("opens the working and the years behind each point", () => {
    const point = view("2017-11-04", fr).lines[1]?.points.at(-1);
    expect(plain(point?.reading.calculation ?? "")).toContain("1 600 000 + 4 × +85 294 passagers par an");
    expect(point?.reading.evidence).toHaveLength(2);
  });
});

describe("the report card in words", () => {
  it("on the eve: the drift, 46 % less than naive, eight times in eight, too few to conclude", () => {
    const { choice, cards } = asked("2017-11-04");
    const card = cardView(choice, cards, fr);
    expect(plain(card.frame.title)).toBe(
      "La pente moyenne s’est le moins trompée : 46 % de moins que la naïve, sur huit essais",
    );
    expect(plain(card.sentences.join(" "))).toContain("8 essais, c’est trop peu pour conclure.");
    expect(plain(card.sentences.join(" "))).toContain("a contenu 6 années sur 8 ; il en promettait 6,4");
    expect(card.frame.table.rows).toHaveLength(12);
  });

  it("today says what it is without the trials of the stop", () => {
    const { choice, cards } = asked("today");
    expect(cardView(choice, cards, en).sentences.join(" ")).toContain(
      "naive 2.01, drift 1.40 and ETS 1.71, in 14 trials",
    );
  });

  it("says when no method beats the naive one, and when there is no card yet", () => {
    const flat = Array.from({ length: 20 }, (_, at) => ({
      year: 2000 + at,
      fact: published(String(2000 + at), at % 2 === 0 ? 400_000 : 500_000 + at * 100),
    }));
    const choice = runFor(
      flat.filter(({ year }) => year < 2020),
      "all",
    );
    const naiveWins = cardsOf(choice, undefined);
    expect(["naive", "drift"]).toContain(naiveWins.best?.method);
    const short = runFor(flat.slice(0, 12), "all");
    expect(cardView(short, cardsOf(short, undefined), en).frame.title).toBe(
      "No report card yet: too few years to try on",
    );
  });
});

describe("the run-rate in words", () => {
  const rate = (day: string, language: Language) =>
    runRateView(
      runRate(factsOn(day).figures, "marseille", day === "today" ? Infinity : Number(day.slice(0, 4))),
      language,
    );

  it("at the end of 2025 tells the year from its first half", () => {
    const { frame, sentences } = rate("2025-12-31", fr);
    expect(plain(frame.title)).toBe("À ce qu’a fait 2025 au premier semestre, l’année irait de 2,49 M à 2,85 M");
    expect(plain(sentences.slice(0, 3).join(" "))).toBe(
      "Au premier semestre 2025, 1 100 000 passagers. Dans quatre années connues (2013, 2015, 2016 et 2024), le premier semestre a fait de 38,6 % à 44,2 % de l’année, 41,6 % au milieu. Répartie comme elles, 2025 ferait environ 2,65 M, entre 2,49 M et 2,85 M. C’est un rythme, pas une prévision.",
    );
  });

  it("on the eve says what is missing, and what the forecast of 2017 asked of its first half", () => {
    expect(plain(rate("2017-11-04", fr).sentences.slice(0, 2).join(" "))).toBe(
      "Aucun mois, trimestre ou semestre de 2017 n’est publié : le rythme de 2017 ne se dit pas. Un fichier mensuel déposé suffit à le dire. Les 1 500 000 prévus pour 2017 demandaient de 578 000 à 629 000 passagers au premier semestre.",
    );
  });

  it("in August 2016 says that too few years are known", () => {
    expect(rate("2016-08-01", en).sentences.join(" ")).toMatch(
      /617,000 passengers in the first half of 2016\. It takes at least three past years that published the first half and their total; (none|only)/,
    );
  });

  it("today tells how it would have done", () => {
    expect(rate("today", en).sentences.join(" ")).toContain("2024 would have come to 2.57m, 2.4m came (7% too many)");
  });
});

describe("announced forecasts in words", () => {
  const announced = (day: string, language: Language) => {
    const { figures, targets, ports } = factsOn(day);
    const of = (port: string) => announcedForecasts(figures, targets, port);
    const own = of("marseille");
    const others = [{ port: "miami", announced: of("miami") }];
    return announcedView({ own, others, beside: besideNaive(own, yearly(figures, "marseille")), ports }, language);
  };

  it("eight of the eleven said ahead were too high; 1.7 million for 2016 missed by 103 000", () => {
    const { frame, rows } = announced("today", en);
    expect(frame.title).toBe("Eight of eleven forecasts said ahead were too high");
    expect(rows.find(({ label }) => label.startsWith("2016"))?.label).toBe(
      "2016, Cruise Club: 1,700,000 announced, 1,597,000 came, −6.1%",
    );
    expect(frame.table.rows.length).toBeGreaterThan(rows.length);
  });

  it("compares them with repeating the last year", () => {
    expect(plain(announced("today", fr).sentences.join(" "))).toContain(
      "elles s’écartent du résultat de 6 %, la méthode naïve de 11 % ; elles ont fait mieux qu’elle neuf fois sur onze",
    );
  });

  it("has nothing to say on a day that knows none", () => {
    expect(announced("1995-01-01", fr)).toMatchObject({ rows: [], sentences: [] });
  });
});

describe("on any day, in either language", () => {
  it.each(days.flatMap((day) => [fr, en].map((language) => [day, language.code, language] as const)))(
    "%s, %s: no hole in any sentence, no number that is none",
    (day, _code, language) => {
      const { figures, targets, ports } = factsOn(day);
      const question = asked(day);
      const said = [
        forecastView(question, language),
        refusal(question, language),
        cardView(question.choice, question.cards, language),
        runRateView(runRate(figures, "marseille", Number(day.slice(0, 4)) || Infinity), language),
        announcedView(
          { own: announcedForecasts(figures, targets, "marseille"), others: [], beside: undefined, ports },
          language,
        ),
      ];
      expect(everything(said)).not.toMatch(/NaN|Infinity|undefined|:null/);
    },
  );

  it.each(
    ["today", "2017-11-04", "2025-12-31"].flatMap((day) =>
      [300, 358, 640, 880, 1600].map((width) => [day, width] as const),
    ),
  )("%s, %i px wide: the names at the ends of the lines keep apart and inside", (day, width) => {
    const { ends, height } = forecastLayout(view(day, fr), width);
    for (const [at, end] of ends.entries()) {
      expect(end.y).toBeGreaterThan(0);
      expect(end.y).toBeLessThanOrEqual(height);
      const before = ends[at - 1];
      if (before) expect(end.y - before.y).toBeGreaterThanOrEqual(16.9);
    }
  });
});
