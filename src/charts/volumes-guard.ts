import type { CountingRule } from "../domain/figure";
import { isRestated } from "../domain/series";
import type { Language } from "../i18n/language";
import type { SeriesView, VolumesView } from "./volumes-content";

/** Why the curves are not like for like: other periods, other counting rules, an estimate. Undefined where nothing differs. */
export function volumesGuard({ series, question }: VolumesView, language: Language): string | undefined {
  const shown = series.filter(({ points }) => points.length > 0);
  const sentences = [
    ...periods(shown, language),
    ...(isRestated(question) ? estimates(shown, language) : rules(shown, language)),
    ...(question.measure === "total" && !isRestated(question) ? homeports(shown, language) : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function periods(shown: SeriesView[], language: Language): string[] {
  const fiscal = shown.filter(({ points }) =>
    points.some(({ point }) => point.fact.figure.period.kind === "fiscal_year"),
  );
  if (fiscal.length === 0 || fiscal.length === shown.length) return [];
  return [language.say.volumes.guard.periods(names(fiscal, language), fiscal.length > 1)];
}

/** Which ports count how, where more than one rule is met. */
function rules(shown: SeriesView[], language: Language): string[] {
  const words = language.say.volumes.guard;
  const byRule = new Map<CountingRule, SeriesView[]>();
  for (const each of shown) {
    for (const rule of new Set(each.points.map(({ point }) => point.fact.figure.countingRule)))
      if (rule !== undefined) byRule.set(rule, [...(byRule.get(rule) ?? []), each]);
  }
  if (byRule.size < 2) return [];
  return [
    words.rules(
      [...byRule]
        .map(([rule, ports]) => words.ruleItem(names(ports, language), words.rule[rule]))
        .join(language.code === "fr" ? "\u202f; " : "; "),
    ),
  ];
}

/** In Florida nearly every guest is homeport and so counts twice. */
function homeports(shown: SeriesView[], language: Language): string[] {
  const twice = shown.filter(({ series }) => series.port.fiscalYear);
  return twice.length === 0 || twice.length === shown.length
    ? []
    : [language.say.volumes.guard.movements(names(twice, language))];
}

function estimates(shown: SeriesView[], language: Language): string[] {
  const words = language.say.volumes.guard;
  const assumed = shown.filter(({ points }) => points.some(({ point }) => point.guests?.assumption === "all-homeport"));
  const open = shown.some(({ points }) => points.some(({ low, high }) => low < high));
  return [...(assumed.length > 0 ? [words.estimated(names(assumed, language))] : []), ...(open ? [words.bracket] : [])];
}

const names = (series: SeriesView[], language: Language): string => language.list(series.map(({ name }) => name));
