import { shortName } from "../domain/line-names";
import type { Candidate, WinBackLines } from "../domain/win-back-parts";
import { type Ranking, type ScorePart, type Scored, type Weights, scoreParts } from "../domain/win-back-score";
import type { Language } from "../i18n/language";
import type { ChartTable, TableCell } from "./data-table";
import type { FrameContent } from "./frame";
import { outOf100, part01, partReading, scoreReading, standingReading } from "./win-back-readings";
import { partWords, standingWords } from "./win-back-words";
import type { Port } from "../domain/line";

/** What the ranking of the lines to win back says around its drawing: the finding, the rules and formula in words, the table. */

export type WinBackView = { compared: WinBackLines; ranking: Ranking<Candidate>; weights: Weights; ports: Port[] };

/** The lines in the three first places, for the title of the screen. */
export function winBackTitle({ ranking: { ranked } }: WinBackView, { say, list }: Language): string {
  const first = ranked.filter(({ place }) => place <= 3).slice(0, 3);
  if (first.length === 0) return say.winback.titleNone;
  return say.winback.title(list(first.map(({ line }) => shortName(line))), first.length === 1);
}

export function rankingFrame(view: WinBackView, language: Language): FrameContent {
  const words = language.say.winback.ranking;
  const { ranked, others } = view.ranking;
  const { candidates, window } = view.compared;
  return {
    title: rankingTitle(view, language),
    subtitle: words.subtitle(candidates.length, window.from, window.to),
    alternative: words.alternative(
      ranked
        .map(({ place, line, score }) =>
          words.item(place, line.name, scoreText(score.value, language), language.percent(score.rests, 0)),
        )
        .join(language.code === "fr" ? " ; " : "; "),
    ),
    sources: publishersOf(view, language),
    fileName: "cap2m-win-back",
    get table() {
      return { columns: columnsOf(language), rows: [...ranked, ...others].map((row) => tableRow(row, view, language)) };
    },
  };
}

function rankingTitle({ ranking: { ranked } }: WinBackView, language: Language): string {
  const words = language.say.winback.ranking;
  const [first, second] = ranked;
  if (!first) return words.none;
  const name = shortName(first.line);
  const score = scoreText(first.score.value, language);
  if (!second) return words.title(name, score);
  return words.titleTwo(name, score, shortName(second.line), scoreText(second.score.value, language));
}

/** What a part measures, with the line that sets its yardstick. */
export function ruleOf(part: ScorePart, view: WinBackView, language: Language): string {
  const { rule } = language.say.winback;
  if (part === "group" || part === "mediterranean") return rule[part];
  const first = view.compared.candidates.find((candidate) => candidate.parts[part] === 1);
  const most = first && partWords(part, first, view.compared, language);
  return first && most ? rule[part](shortName(first.line), most.text) : rule[part]("", "");
}

/** The formula, as the weights make it. */
export function formulaSentences(weights: Weights, { say, list }: Language): string[] {
  const words = say.winback.formula;
  const kept = scoreParts.filter((part) => weights[part] > 0);
  const out = scoreParts.filter((part) => weights[part] === 0);
  if (kept.length === 0) return [words.nothing];
  const terms = kept.map((part) => words.term(weights[part], say.winback.part[part])).join(" + ");
  const total = kept.reduce((sum, part) => sum + weights[part], 0);
  const left = out.length > 0 ? [words.out(list(out.map((part) => say.winback.part[part])), out.length === 1)] : [];
  return [words.score(terms, total), ...left, words.gap];
}

export const scoreText = (value: number | undefined, language: Language): string =>
  value === undefined ? language.say.missing : language.count(outOf100(value));

/** The first publishers by number of statements, and how many more there are. */
function publishersOf({ compared, weights }: WinBackView, language: Language): string {
  const words = language.say.winback.ranking;
  const counts = new Map<string, number>();
  for (const candidate of compared.candidates)
    for (const part of scoreParts.filter((each) => weights[each] > 0))
      for (const { source } of partReading(part, candidate, compared, language)?.evidence ?? [])
        counts.set(source.publisher, (counts.get(source.publisher) ?? 0) + 1);
  const names = [...counts].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([name]) => name);
  const more = names.length - 6;
  return words.sources(language.list([...names.slice(0, 6), ...(more > 0 ? [words.otherPublishers(more)] : [])]));
}

function columnsOf({ say }: Language): ChartTable["columns"] {
  const { columns, value } = say.winback.ranking;
  return [
    { key: "line", label: columns.line },
    { key: "place", label: columns.place, numeric: true },
    { key: "group", label: columns.group },
    { key: "score", label: columns.score, numeric: true },
    { key: "low", label: columns.low, numeric: true },
    { key: "high", label: columns.high, numeric: true },
    { key: "rests", label: columns.rests, numeric: true },
    { key: "standing", label: columns.standing },
    { key: "standingYear", label: columns.standingYear, numeric: true },
    ...scoreParts.flatMap((part) => [
      { key: part, label: say.winback.partTitle[part] },
      { key: `${part}-value`, label: value(say.winback.partTitle[part]), numeric: true },
    ]),
  ];
}

function tableRow(
  row: Scored<Candidate> & { place?: number },
  { compared, weights, ports }: WinBackView,
  language: Language,
): Record<string, TableCell> {
  const { ranking } = language.say.winback;
  const { line, standing, score, parts, place } = row;
  const reading = scoreReading(row, weights, compared, language);
  const share = (value: number): TableCell => ({
    text: language.count(outOf100(value)),
    raw: outOf100(value),
    reading,
  });
  const { tag, detail } = standingWords(standing, language);
  const cells = scoreParts.flatMap((part): [string, TableCell][] => {
    const said = partWords(part, row, compared, language);
    const value = parts[part];
    const behind = partReading(part, row, compared, language);
    if (!said || value === undefined || !behind) return [[part, { text: ranking.gap }]];
    return [
      [part, { text: `${said.text}, ${said.detail}`, raw: said.raw, reading: behind }],
      [`${part}-value`, { text: part01(value, language), raw: value, reading: behind }],
    ];
  });
  return {
    line: { text: line.name },
    place: place === undefined ? { text: ranking.noPlace } : { text: String(place), raw: place },
    group: { text: line.groupName ?? "" },
    score: score.value === undefined ? { text: language.say.missing } : share(score.value),
    low: share(score.low),
    high: share(score.high),
    rests: { text: language.percent(score.rests, 0), raw: score.rests },
    standing: { text: `${tag}, ${detail}` },
    ...(standing.cell && {
      standingYear: {
        text: String(standing.cell.year),
        raw: standing.cell.year,
        reading: standingReading(row, ports, language),
      },
    }),
    ...Object.fromEntries(cells),
  };
}
