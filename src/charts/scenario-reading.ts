import type { Facts } from "../domain/facts";
import type { Evidence } from "../domain/figure";
import { type Standing, groundsOf } from "../domain/scenario-grounds";
import type { Reading } from "../i18n/reading";
import type { Language } from "../i18n/language";
import type { Solved } from "./scenario-answer";
import { leverName } from "./scenario-words";

/** The provenance of what a scenario gives: the working, and the pages under the numbers that went into it. */

export type Grounded = { solved: Solved; grounds: Standing[] };

export const grounded = (solved: Solved, facts: Facts): Grounded => ({
  solved,
  grounds: groundsOf(solved.scenario, facts),
});

type Said = { heading: string; raw: number; text: string; calculation: string };

/** `of`: the levers that matter, all when absent; base and target always do. */
export function scenarioReading(known: Grounded, said: Said, language: Language, of?: number[]): Reading {
  const { heading, raw, text, calculation } = said;
  const pages = pagesOf(known, language).filter(
    ({ lever }) => lever === undefined || of === undefined || of.includes(lever),
  );
  return {
    heading,
    tone: "mrs",
    value: { raw, text },
    status: language.say.provenance.estimate,
    counting: language.say.counting.movements,
    calculation,
    evidence: pages.map(({ evidence }) => evidence),
    says: pages.map(({ says }) => says),
    rivals: [],
  };
}

type Page = { evidence: Evidence; says: string; lever: number | undefined };

/** The pages under the numbers of a scenario, each once, with the number it stands under. */
function pagesOf({ solved, grounds }: Grounded, language: Language): Page[] {
  const seen = new Set<string>();
  return grounds
    .filter(({ field }) => field !== "berths a day")
    .flatMap(({ field, lever, evidence }) =>
      evidence.map((each) => ({ evidence: each, lever, says: language.say.scenario.fields[field] })),
    )
    .filter(({ evidence: { file, line, source } }) => seen.size !== seen.add(`${file} ${line} ${source.id}`).size)
    .map((page) => ({ ...page, says: `${page.says}${nameOf(solved, page.lever, language)}` }));
}

function nameOf({ scenario }: Solved, lever: number | undefined, language: Language): string {
  const found = lever === undefined ? undefined : scenario.levers[lever];
  return found ? `, ${leverName(found, language)}` : "";
}
