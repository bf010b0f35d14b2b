import { type Bounds, type Concentration, concentration, hhiBounds } from "../domain/concentration";
import {
  type NamedCalls,
  type PublishedShare,
  dependenceOf,
  leastOfLargest,
  tellingShare,
} from "../domain/concentration-published";
import type { Line, Port } from "../domain/line";
import { shortName } from "../domain/line-names";
import type { Language } from "../i18n/language";
import { type Reading, portName, toneOf } from "../i18n/reading";
import type { FrameContent } from "./frame";

/** What the concentration says: each published share, the dependence it shows by rule, why there is no index, its bounds. */

export type ConcentrationView = {
  shares: PublishedShare[];
  named: NamedCalls | undefined;
  lines: Line[];
  ports: Port[];
};

/** "MSC et Costa : près de 60 % des escales en 2017" */
export function concentrationTitle({ shares, lines }: ConcentrationView, language: Language): string {
  const words = language.say.winback.concentration;
  const share = tellingShare(shares);
  if (!share) return words.titleNone;
  return words.title(
    namesOf(share, lines, language),
    shareText(share, language),
    ofWhat(share, language),
    share.fact.year,
  );
}

/** "MSC et Costa" */
export function namesOf({ fact }: PublishedShare, lines: Line[], language: Language): string {
  return language.list(fact.lines.map((id) => nameOf(id, lines)));
}

const nameOf = (id: string, lines: Line[]): string => {
  const line = lines.find((each) => each.id === id);
  return line ? shortName(line) : id;
};

/** "près de 60 %", "environ 15 %" */
export function shareText({ share, precision }: PublishedShare, language: Language): string {
  const text = percent(share, language);
  if (precision === "at_most") return language.say.winback.concentration.nearly(text);
  return language.worded(text, precision);
}

export const percent = (share: number, language: Language): string =>
  language.percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);

/** "des escales", "du trafic du terminal MPCT" */
export function ofWhat({ of, scope }: PublishedShare, { say }: Language): string {
  const words = say.winback.concentration;
  if (scope === "terminal") return words.ofTerminal;
  return scope === "boarding" ? words.ofBoarding : words.ofWhat[of];
}

export function shareReading(share: PublishedShare, view: ConcentrationView, language: Language): Reading {
  const words = language.say.winback.concentration;
  const { fact, of, scope, port } = share;
  const remarks = [words.scope[scope], ...(of === "unknown" ? [words.shares.unknownMeasure] : [])];
  return {
    heading: `${namesOf(share, view.lines, language)}, ${portName(view.ports, port, language)}, ${fact.year}`,
    value: { raw: fact.value, text: `${shareText(share, language)} ${ofWhat(share, language)}` },
    tone: toneOf(port),
    status: words.status,
    counting: remarks.join(". "),
    calculation: language.say.provenance.none,
    evidence: [fact.evidence],
    rivals: [],
  };
}

export function sharesFrame(view: ConcentrationView, language: Language): FrameContent {
  const words = language.say.winback.concentration;
  const { columns } = words.shares;
  return {
    title: words.shares.title,
    subtitle: words.shares.subtitle,
    alternative: words.shares.alternative(
      view.shares.map((share) => markWords(share, view, language)).join(language.code === "fr" ? " ; " : "; "),
    ),
    sources: words.sources(publishersOf(view, language)),
    fileName: "cap2m-concentration",
    table: {
      columns: [
        { key: "year", label: columns.year, numeric: true },
        { key: "port", label: columns.port },
        { key: "lines", label: columns.lines },
        { key: "share", label: columns.share, numeric: true },
        { key: "of", label: columns.of },
        { key: "scope", label: columns.scope },
      ],
      rows: view.shares.map((share) => ({
        year: { text: String(share.fact.year) },
        port: { text: portName(view.ports, share.port, language) },
        lines: { text: namesOf(share, view.lines, language) },
        share: {
          text: shareText(share, language),
          raw: share.fact.value,
          reading: shareReading(share, view, language),
        },
        of: { text: share.of === "unknown" ? words.shares.unknownMeasure : ofWhat(share, language) },
        scope: { text: words.scope[share.scope] },
      })),
    },
  };
}

export function markWords(share: PublishedShare, { lines, ports }: ConcentrationView, language: Language): string {
  return language.say.winback.concentration.shares.mark(
    `${namesOf(share, lines, language)}, ${shareText(share, language)} ${ofWhat(share, language)}`,
    portName(ports, share.port, language),
    share.fact.year,
  );
}

const publishersOf = ({ shares }: ConcentrationView, language: Language): string =>
  language.list([...new Set(shares.map(({ fact }) => fact.evidence.source.publisher))]);

export type DependenceWords = { title: string; sentences: string[]; share: PublishedShare | undefined };

/** The dependence on few lines, by the stated rule, from the share that tells most. */
export function dependenceWords(view: ConcentrationView, language: Language): DependenceWords {
  const words = language.say.winback.concentration.dependence;
  const share = tellingShare(view.shares);
  if (!share) return { title: words.title.unproven, sentences: [words.none, words.rule], share };
  const kind = dependenceOf(share);
  const told = shareText(share, language);
  const names = namesOf(share, view.lines, language);
  const least = percent(leastOfLargest(share), language);
  const largest =
    share.fact.lines.length === 1
      ? words.single(told)
      : words.largest(share.precision === "exact" ? least : language.worded(least, "about"), told);
  return {
    title: words.title[kind],
    sentences: [
      words.sentence[kind](names, told, ofWhat(share, language), share.fact.year),
      ...(share.scope === "terminal" ? [words.terminal] : []),
      largest,
      words.rule,
    ],
    share,
  };
}

export type BoundsRow = { label: string; bounds: Bounds; rounded: boolean; reading: Reading };

/** The bounds that each published share of Marseille puts to the index, and those of the calls that have a name. */
export function boundsRows(view: ConcentrationView, language: Language): BoundsRow[] {
  const rows = view.shares
    .filter(({ port }) => port === "marseille")
    .map((share) => {
      const bounds = hhiBounds([{ share: share.share, lines: share.fact.lines.length }]);
      return {
        label: markLabel(share, view, language),
        bounds,
        rounded: share.precision === "at_most" || share.precision === "about",
        reading: { ...shareReading(share, view, language), calculation: boundsWords(bounds, language) },
      };
    });
  const named = namedRow(view, language);
  return named ? [...rows, named] : rows;
}

function markLabel(share: PublishedShare, { lines }: ConcentrationView, language: Language): string {
  return `${share.fact.year}, ${namesOf(share, lines, language)}, ${shareText(share, language)} ${ofWhat(share, language)}`;
}

/** The refusal of the list of calls that have a name, as the module gives it. */
export function namedList({ named }: ConcentrationView): Extract<Concentration, { is: "refused" }> | undefined {
  if (!named) return undefined;
  const found = concentration(named.list);
  return found.is === "refused" ? found : undefined;
}

function namedRow(view: ConcentrationView, language: Language): BoundsRow | undefined {
  const { named } = view;
  const bounds = namedList(view)?.bounds;
  if (!named || !bounds) return undefined;
  const label = language.say.winback.concentration.shares.counted(named.year, named.announced);
  return {
    label,
    bounds,
    rounded: named.total.precision !== "exact",
    reading: {
      heading: label,
      tone: "mrs",
      calculation: boundsWords(bounds, language),
      evidence: [...named.statements.map(({ evidence }) => evidence), named.total.evidence],
      rivals: [],
    },
  };
}

const boundsWords = ({ low, high }: Bounds, language: Language): string =>
  language.say.winback.concentration.index.calculation(index(low, language), index(high, language));

/** An index from 0 to 10 000, in whole numbers. */
export const index = (hhi: number, language: Language): string => language.count(Math.round(hhi));
