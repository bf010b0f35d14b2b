import { type Range, type Scenario, leverIn, restIn, totalIn } from "../domain/scenario";
import type { Field } from "../domain/scenario-check";
import type { Language } from "../i18n/language";
import type { Solved } from "./scenario-answer";
import { leverName, rangeWords } from "./scenario-words";

/** What the bracket of a scenario carries, in words, what it leaves out, and the sum behind a total. */

type Open = { what: string; field: Field; range: Range };

/** "La fourchette porte : base, de 1 480 000 à 1 550 000, …" and what is laid down without a margin. */
export function bracketWords({ scenario }: Solved, language: Language): string {
  const words = language.say.scenario.years;
  const all = rangesOf(scenario, language);
  const open = all.filter(({ range }) => range.low !== range.high);
  const closed = all.filter(({ range }) => range.low === range.high);
  const carried = open.map(({ what, field, range }) => {
    const [low, high] = [range.low, range.high].map((end) =>
      rangeWords(field, { low: end, value: end, high: end }, language),
    );
    return words.range(what, low ?? "", high ?? "");
  });
  const separator = language.code === "fr" ? "\u202f; " : "; ";
  return [
    carried.length === 0 ? words.carriesNothing : words.carries(carried.join(separator)),
    carried.length > 0 && closed.length > 0 ? words.closed(closed.map(({ what }) => what).join(", ")) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function rangesOf({ base, growth, levers }: Scenario, language: Language): Open[] {
  const short = (field: Field): string => (language.say.scenario.short[field] ?? "").toLowerCase();
  const many = levers.length > 1;
  return [
    { what: short("base"), field: "base", range: base.value },
    { what: short("growth"), field: "growth", range: growth },
    ...levers.flatMap((lever): Open[] => {
      const of = (field: Field, range: Range): Open => ({
        what: many ? `${short(field)} (${leverName(lever, language)})` : short(field),
        field,
        range,
      });
      if (lever.kind === "ship")
        return [of("calls", lever.calls), of("occupancy", lever.occupancy), of("homeport", lever.homeport)];
      if (lever.kind === "sum") return [of("passengers", lever.passengers)];
      return [of("calls", lever.calls), of("per call", lever.perCall)];
    }),
  ];
}

/** "1 487 313 (base) +0 (le reste) +121 396 (Symphony of the Seas) = 1 608 709" */
export function calculationOf(scenario: Scenario, year: number, language: Language): string {
  const base = restIn(scenario, scenario.base.year);
  const levers = scenario.levers
    .map((lever) => ` ${language.signed(leverIn(lever, year))} (${leverName(lever, language)})`)
    .join("");
  return language.say.scenario.years.calculation({
    base: language.count(base),
    growth: language.signed(restIn(scenario, year) - base),
    levers,
    total: language.count(totalIn(scenario, year)),
  });
}
