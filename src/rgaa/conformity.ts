import themes from "./criteria.json";
import { type Said, type Verdict, type VerdictName, notChecked, said } from "./criterion";
import { verdicts } from "./verdicts";

/** The grid of the RGAA with our verdicts, and the state of conformity that follows from it. */

export type Criterion = { number: string; title: Said; verdict: Verdict };
export type Theme = { number: number; title: Said; criteria: Criterion[] };

/** As article 47 names it: every criterion met, half of them at least, or less. */
export type State = "full" | "partial" | "none";

export type Conformity = { counts: Record<VerdictName, number>; applicable: number; share: number; state: State };

/** A criterion without a verdict is one that nobody has checked. */
const unheardOf = notChecked(said("Aucune vérification n’est notée.", "No check is on record."));

export const grid: Theme[] = themes.map(({ number, criteria, ...title }) => ({
  number,
  title,
  criteria: criteria.map(({ number: of, ...wording }) => ({
    number: of,
    title: wording,
    verdict: verdicts[of] ?? unheardOf,
  })),
}));

/** Criteria met by applicable criteria. One that was not checked applies and is not met. */
export function conformity(criteria: Criterion[]): Conformity {
  const counts = { met: 0, "not met": 0, "not checked": 0, "not applicable": 0 };
  for (const { verdict } of criteria) counts[verdict.is] += 1;
  const applicable = criteria.length - counts["not applicable"];
  const share = applicable === 0 ? 1 : counts.met / applicable;
  return { counts, applicable, share, state: share === 1 ? "full" : share >= 0.5 ? "partial" : "none" };
}

export const criteria = (): Criterion[] => grid.flatMap((theme) => theme.criteria);
