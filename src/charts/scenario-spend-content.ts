import { type Spend, spendOf } from "../domain/scenario-spend";
import type { EconomicFact } from "../domain/economics";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { citedAll } from "./goal-cited";
import type { Solved } from "./scenario-answer";

/** Money spent ashore by the passengers of the levers: one row a scope, never added. */

export type SpendRow = {
  key: string;
  scope: string;
  passengers: string;
  each: string;
  money: { text: string; raw: number; reading: Reading };
  figures: { key: string; text: string; raw: number; reading: Reading }[];
};

export type SpendView = { rows: SpendRow[]; frame: FrameContent };

export function spendView({ scenario }: Solved, economics: EconomicFact[], language: Language): SpendView {
  const words = language.say.scenario.spend;
  const spends = spendOf(scenario, economics);
  const rows = spends.map((spend) => rowOf(spend, language));
  return {
    rows,
    frame: {
      title: titleOf(spends, language),
      subtitle: words.subtitle,
      alternative: words.alternative(
        rows.map(({ scope, money, passengers }) => `${scope}, ${money.text} (${passengers})`).join(", "),
      ),
      sources: citedAll(
        spends.flatMap(({ figures }) => figures.map(({ evidence }) => evidence.source)),
        language,
      ),
      fileName: "cap2m-scenario-spend",
      table: {
        columns: [
          { key: "scope", label: words.columns.scope },
          { key: "passengers", label: words.columns.passengers },
          { key: "each", label: words.columns.each },
          { key: "money", label: words.columns.money, numeric: true },
        ],
        rows: rows.map(({ scope, passengers, each, money }) => ({
          scope: { text: scope },
          passengers: { text: passengers },
          each: { text: each },
          money,
        })),
      },
    },
  };
}

function titleOf(spends: Spend[], language: Language): string {
  const words = language.say.scenario.spend;
  const [first] = spends;
  if (!first) return words.titleNone;
  const [low, high] = [first.money.low, first.money.high].map((value) => millions(value, language));
  return (first.scope === "transit" ? words.titleTransit : words.titleOther)(low ?? "", high ?? "");
}

/** In millions, two significant figures at least: 3,6 M€ · 62 M€ · 0,4 M€ */
function millions(value: number, language: Language): string {
  const digits = value >= 1e7 ? 0 : value >= 1e6 ? 1 : 2;
  return language.say.scenario.spend.millions(language.decimal(value / 1e6, digits));
}

function rowOf({ scope, passengers, money, lowest, highest, figures }: Spend, language: Language): SpendRow {
  const words = language.say.scenario.spend;
  const { count } = language;
  const people = words.people[scope];
  const text =
    money.low === money.high
      ? millions(money.low, language)
      : words.range(millions(money.low, language), millions(money.high, language));
  const counted =
    passengers.low === passengers.high
      ? count(passengers.low)
      : words.range(count(passengers.low), count(passengers.high));
  const each = words.each(euros(lowest, language), euros(highest, language), people);
  return {
    key: scope,
    scope: words.scopes[scope],
    passengers: `${counted} ${people}`,
    each,
    money: {
      text,
      raw: money.high,
      reading: {
        heading: words.scopes[scope],
        tone: "ink",
        value: { raw: money.high, text },
        status: language.say.provenance.estimate,
        calculation: `${counted} ${people} × ${each}`,
        evidence: figures.map(({ evidence }) => evidence),
        says: figures.map((fact) => figureWords(fact, language)),
        rivals: [],
      },
    },
    figures: figures.map((fact) => ({
      key: fact.id,
      text: words.figure(euros(fact, language), fact.year, whereOf(fact, language), fact.evidence.source.publisher),
      raw: fact.value,
      reading: {
        heading: figureWords(fact, language),
        tone: "ink",
        value: { raw: fact.value, text: `${euros(fact, language)} €` },
        period: String(fact.year),
        evidence: [fact.evidence],
        rivals: [],
      },
    })),
  };
}

/** Where the money is spent, when the page says so. */
function whereOf({ scope }: EconomicFact, { say }: Language): string {
  const { near, department } = say.scenario.spend.where;
  return scope.includes("surroundings") ? near : scope.includes("Bouches-du-Rhône") ? department : "";
}

/** The scope in the data's own words: they are what the page covers. */
const figureWords = (fact: EconomicFact, language: Language): string =>
  `${euros(fact, language)} €, ${fact.year}, ${fact.scope}`;

const euros = ({ value }: EconomicFact, language: Language): string =>
  language.decimal(value, Number.isInteger(value) ? 0 : 1);
