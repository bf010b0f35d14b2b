import type { CountingRule } from "../domain/figure";
import type { Port } from "../domain/line";
import { type Point, type Question, isRestated } from "../domain/series";
import type { Language } from "../i18n/language";

/** A port as it stands beside others: its name in the language of the screen, and its points. */
export type Beside = { name: string; port: Pick<Port, "fiscalYear">; points: { point: Point }[] };

/** Why ports side by side are not like for like: other periods, other counting rules, an estimate. Undefined where nothing differs. */
export function volumesGuard(ports: Beside[], question: Question, language: Language): string | undefined {
  const shown = ports.filter(({ points }) => points.length > 0);
  const sentences = [
    ...periods(shown, language),
    ...(isRestated(question) ? estimates(shown, language) : rules(shown, language)),
    ...(question.measure === "total" && !isRestated(question) ? homeports(shown, language) : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function periods(shown: Beside[], language: Language): string[] {
  const fiscal = shown.filter(({ points }) =>
    points.some(({ point }) => point.fact.figure.period.kind === "fiscal_year"),
  );
  if (fiscal.length === 0 || fiscal.length === shown.length) return [];
  return [language.say.volumes.guard.periods(names(fiscal, language), fiscal.length > 1)];
}

/** Which ports count how, where more than one rule is met. */
function rules(shown: Beside[], language: Language): string[] {
  const words = language.say.volumes.guard;
  const byRule = new Map<CountingRule, Beside[]>();
  for (const each of shown) {
    for (const rule of new Set(each.points.map(({ point }) => point.fact.figure.countingRule)))
      if (rule !== undefined) byRule.set(rule, [...(byRule.get(rule) ?? []), each]);
  }
  if (byRule.size < 2) return [];
  const named = ([rule, ports]: [CountingRule, Beside[]], isRest: boolean) =>
    words.ruleItem(isRest ? words.others : names(ports, language), words.rule[rule]);
  const groups = [...byRule].toSorted(([, a], [, b]) => a.length - b.length);
  const most = groups.at(-1)?.[1].length ?? 0;
  const items = groups.map((group, at) => named(group, at === groups.length - 1 && most > namedPorts));
  return [words.rules(items.join(language.code === "fr" ? "\u202f; " : "; "))];
}

/** A rule that more ports follow is that of "the others". */
const namedPorts = 3;

/** In Florida nearly every guest is homeport and so counts twice. */
function homeports(shown: Beside[], language: Language): string[] {
  const twice = shown.filter(({ port }) => port.fiscalYear);
  return twice.length === 0 || twice.length === shown.length
    ? []
    : [language.say.volumes.guard.movements(names(twice, language))];
}

function estimates(shown: Beside[], language: Language): string[] {
  const words = language.say.volumes.guard;
  const assumed = shown.filter(({ points }) => points.some(({ point }) => point.guests?.assumption === "all-homeport"));
  const open = shown.some(({ points }) => points.some(({ point }) => point.low < point.high));
  return [...(assumed.length > 0 ? [words.estimated(names(assumed, language))] : []), ...(open ? [words.bracket] : [])];
}

const names = (ports: Beside[], language: Language): string => language.list(ports.map(({ name }) => name));
