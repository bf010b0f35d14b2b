import type { Score } from "../domain/backtest";
import { fewestTrials } from "../domain/backtest";
import { type Card, type Cards, oneAhead } from "../domain/forecast-card";
import { levels } from "../domain/forecast";
import type { Method } from "../domain/forecast-choice";
import { type RunChoice, fewestYears } from "../domain/forecast-run";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { citedAll } from "./goal-cited";
import { separator } from "./run-rate-words";

/** The report card: how each method did on the years that are over, and which did best, hedged by the number of trials. */

export type CardRow = {
  method: Method;
  name: string;
  /** Undefined where nothing ever changed. */
  mase: number | undefined;
  maseText: string;
  mae: string;
  inside: string;
  isBest: boolean;
  label: string;
  reading: Reading;
};

export type CardView = {
  rows: CardRow[];
  /** End of the axis, in units of MASE. */
  top: number;
  sentences: string[];
  rules: string[];
  frame: FrameContent;
};

export function cardView(choice: RunChoice, cards: Cards, language: Language): CardView {
  const words = language.say.card;
  const rows = cards.cards.flatMap((card) => rowOf(card, cards, choice, language));
  const sentences = rows.length === 0 ? [words.none(fewestTrials, fewestYears)] : sentencesOf(cards, language);
  const title = titleOf(cards, language);
  return {
    rows,
    top: Math.max(1, ...rows.map(({ mase }) => Math.ceil((mase ?? 0) * 2) / 2)),
    sentences,
    rules: rows.length === 0 ? [] : [words.mase, words.vintage],
    frame: {
      title,
      subtitle: rows.length === 0 ? "" : words.subtitle(firstTried(cards), choice.run.years.at(-1)?.year ?? 0),
      alternative:
        rows.length === 0 ? title : words.alternative(rows.map(({ label }) => label).join(separator(language))),
      sources: citedAll(
        choice.run.years.slice(-6).map(({ fact }) => fact.figure.evidence.source),
        language,
      ),
      fileName: "cap2m-forecast-card",
      table: tableOf(cards, rows, language),
    },
  };
}

const firstTried = ({ cards }: Cards): number => Math.min(...(cards[0]?.trials.map(({ year }) => year) ?? [0]));

function titleOf({ best, cards }: Cards, language: Language): string {
  const words = language.say.card;
  const [won, naive] = [oneAhead(best), oneAhead(cards[0])];
  if (!best || !won || !naive) return words.titleNone;
  const n = language.say.numberWord(won.n);
  const less = naive.mae > 0 ? 1 - won.mae / naive.mae : 0;
  return best.method === "naive" || less <= 0
    ? words.titleNaive(n)
    : words.title(best.method, language.percent(less, 0), n);
}

function rowOf(card: Card, { best }: Cards, choice: RunChoice, language: Language): CardRow[] {
  const words = language.say.card;
  const score = oneAhead(card);
  if (!score) return [];
  const { name } = language.say.forecast.methods[card.method];
  const maseText = maseOf(score, language);
  const mae = language.estimate(score.mae);
  return [
    {
      method: card.method,
      name,
      mase: score.mase,
      maseText,
      mae: words.mae(mae),
      inside: words.inside(score.inLikely, score.n),
      isBest: card === best,
      label: words.rowLabel({ name, mase: maseText, mae, inside: score.inLikely, n: score.n }),
      reading: {
        heading: `${words.heading}, ${name}`,
        ...(score.mase !== undefined && {
          value: { raw: Math.round(score.mase * 1000) / 1000, text: `MASE ${maseText}` },
        }),
        tone: "ink",
        calculation: words.calculation(score.n),
        evidence: choice.run.years.map(({ fact }) => fact.figure.evidence),
        says: choice.run.years.map(
          ({ year, fact }) => `${year}${language.say.sourceDash}${language.figure(fact.figure)}`,
        ),
        rivals: [],
      },
    },
  ];
}

function maseOf({ mase }: Score, language: Language): string {
  return mase === undefined ? language.say.card.noScale : language.decimal(mase, 2);
}

function sentencesOf({ cards, best }: Cards, language: Language): string[] {
  const words = language.say.card;
  const score = oneAhead(best);
  if (!best || !score) return [];
  const { name, won } = language.say.forecast.methods[best.method];
  const hedge = words.hedge(score.n);
  const first =
    best.method === "naive"
      ? words.sentenceNaive(score.n, hedge)
      : words.sentence({ won, n: score.n, nearer: best.nearer, hedge });
  const should = language.decimal(score.n * levels.likely, 1);
  const calm = cards.flatMap((card) =>
    card.calm ? [words.calmItem(language.say.forecast.methods[card.method].short, maseOf(card.calm, language))] : [],
  );
  return [
    first,
    words.coverage({ name, inside: score.inLikely, n: score.n, should }),
    ...(calm.length === 0 ? [] : [words.calm(language.list(calm), cards[0]?.calm?.n ?? 0)]),
    language.say.forecast.literature,
  ];
}

function tableOf({ cards }: Cards, rows: CardRow[], language: Language): FrameContent["table"] {
  const { columns, of } = language.say.card;
  const share = (count: number, n: number) => ({ text: of(count, n), raw: Math.round((count / n) * 1000) / 1000 });
  return {
    columns: [
      { key: "method", label: columns.method },
      { key: "ahead", label: columns.ahead, numeric: true },
      { key: "n", label: columns.n, numeric: true },
      { key: "mae", label: columns.mae, numeric: true },
      { key: "mase", label: columns.mase, numeric: true },
      { key: "likely", label: columns.likely, numeric: true },
      { key: "wide", label: columns.wide, numeric: true },
    ],
    rows: cards.flatMap(({ method, scores }) =>
      scores.map((score) => {
        const row = rows.find((each) => each.method === method);
        const { ahead, n, mae, mase, inLikely, inWide } = score;
        return {
          method: { text: language.say.forecast.methods[method].name },
          ahead: { text: String(ahead), raw: ahead },
          n: { text: String(n), raw: n },
          mae: { text: language.estimate(mae), raw: Math.round(mae) },
          mase: {
            text: maseOf(score, language),
            ...(mase !== undefined && { raw: Math.round(mase * 1000) / 1000 }),
            ...(row && ahead === 1 && { reading: row.reading }),
          },
          likely: share(inLikely, n),
          wide: share(inWide, n),
        };
      }),
    ),
  };
}
