import type { Source } from "../domain/figure";
import { mission } from "../domain/mission";
import type { Ladder, Rung, Side } from "../domain/ladder";
import type { Port } from "../domain/line";
import type { Language } from "../i18n/language";
import { type Reading, factReading, figureReading, guestsReading, guestsText, toneOf } from "../i18n/reading";
import type { ChartTable } from "./data-table";
import type { FrameContent } from "./frame";

/** What the ladder says, rung by rung, in the language of the screen. */

export type BarView = {
  name: string;
  value: number;
  text: string;
  texture: string;
  reading: Reading;
};

export type RungView = {
  kind: Rung["kind"];
  name: string;
  detail: string;
  bars: BarView[];
  ratio: number | undefined;
  ratioText: string;
  ratioReading: Reading;
  /** The bracket, where the count of a side is one. */
  bracket?: string;
  /** The same rung on the other day: the eve of the mission, or today. */
  otherDay?: { ratio: number; text: string };
};

export type LadderView = { rungs: RungView[]; scale: number; frame: FrameContent };

type Days = { shown: Ladder; other: Ladder | undefined; isToday: boolean };

export function ladderView({ shown, other, isToday }: Days, ports: Port[], language: Language): LadderView {
  const { say } = language;
  const rungs = shown.rungs.map((rung) => {
    const view = rungView(rung, ports, language);
    const twin = rung.kind === "article" ? undefined : other?.rungs.find(({ kind }) => kind === rung.kind)?.ratio;
    const day = isToday ? say.overview.ladder.onEve : say.overview.ladder.today;
    return twin === undefined
      ? view
      : { ...view, otherDay: { ratio: twin, text: say.overview.ladder.otherDay(language.times(twin), day) } };
  });
  return {
    rungs,
    scale: Math.max(...rungs.flatMap(({ bars }) => bars.map(({ value }) => value))),
    frame: frame(shown, rungs, language),
  };
}

function rungView(rung: Rung, ports: Port[], language: Language): RungView {
  const { say } = language;
  const words = say.overview.ladder;
  const bars = [rung.miami, rung.marseille].map((side) => barView(side, rung, ports, language));
  const status = ({ figure }: Side) => say.status[figure.status];
  const detail = {
    article: words.articleDetail,
    published: words.publishedDetail(status(rung.miami), status(rung.marseille)),
    comparable: words.comparableDetail,
  };
  const ratioText = rung.ratio === undefined ? say.missing : language.times(rung.ratio);
  const bracket =
    rung.low !== undefined &&
    rung.high !== undefined &&
    language.decimal(rung.low, 1) !== language.decimal(rung.high, 1);
  return {
    kind: rung.kind,
    name: words[rung.kind],
    detail: detail[rung.kind],
    bars,
    ratio: rung.ratio,
    ratioText,
    ratioReading: {
      heading: `${words[rung.kind]}, ${words.weighs.toLowerCase()}`,
      tone: "ink",
      ...(rung.ratio !== undefined && { value: { raw: rung.ratio, text: ratioText } }),
      calculation: say.overview.ratioCalculation(...pair(bars)),
      evidence: [rung.miami, rung.marseille].map(({ figure }) => figure.evidence),
      rivals: [],
    },
    ...(bracket && { bracket: words.bracket(language.decimal(rung.low ?? 0, 1), language.decimal(rung.high ?? 0, 1)) }),
  };
}

function pair(bars: BarView[]): [string, string] {
  return [bars[0]?.text ?? "", bars[1]?.text ?? ""];
}

function barView(side: Side, rung: Rung, ports: Port[], language: Language): BarView {
  const role = toneOf(side.port) === "mrs" ? "mrs" : "mia";
  const name = side.port === "miami" ? "Miami" : "Marseille";
  if (rung.kind === "comparable" && side.guests) {
    const { guests } = side;
    return {
      name,
      value: guests.value ?? guests.high,
      text: guests.value === undefined ? guestsText(guests, language) : language.short(guests.value),
      texture: `e-${role}`,
      reading: guestsReading(side.fact, guests, ports, language),
    };
  }
  const texture = { actual: `f-${role}`, provisional: `e-${role}`, forecast: `h-${role}`, claim: `d-${role}` }[
    side.figure.status
  ];
  const { figure } = side;
  return {
    name,
    value: figure.value,
    text: language.worded(language.short(figure.value), figure.precision),
    texture,
    reading:
      rung.kind === "article"
        ? figureReading(side.fact, figure, ports, language)
        : factReading(side.fact, ports, language),
  };
}

function frame(shown: Ladder, rungs: RungView[], language: Language): FrameContent {
  const words = language.say.overview.ladder;
  const published = shown.rungs.find(({ kind }) => kind === "published");
  const periods =
    published && [published.miami, published.marseille].map(({ figure }) => language.period(figure.period));
  return {
    title: words.title(rungs.map(({ ratioText }) => ratioText).join(", ")),
    subtitle: words.subtitle(periods?.[0] ?? "", periods?.[1] ?? ""),
    guard: words.guard(homeportShare(shown, language)),
    alternative: words.alternative(
      language.list(rungs.map(({ name, ratioText, bars }) => words.item(name.toLowerCase(), ratioText, ...pair(bars)))),
    ),
    sources: language.say.overview.sources(publishers(shown, language)),
    table: table(rungs, language),
    fileName: "cap2m-miami-marseille",
  };
}

/** The share of Marseille's movements made by homeport passengers, in words; undefined where no split is known. */
function homeportShare({ rungs }: Ladder, language: Language): string | undefined {
  const side = rungs.find(({ kind }) => kind === "comparable")?.marseille;
  const homeport = side?.guests?.steps.homeport;
  return side && homeport !== undefined ? language.percent(homeport / side.figure.value, 0) : undefined;
}

function publishers({ rungs }: Ladder, language: Language): string {
  const cited = rungs
    .filter(({ kind }) => kind === "published")
    .flatMap(({ miami, marseille }) => [miami, marseille])
    .map(({ figure }) => citation(figure.evidence.source, language));
  return cited.join(language.code === "fr" ? " ; " : "; ");
}

/** Publisher and date; the article, whose page nobody found, is named as what it is. */
export function citation({ id, publisher, publishedOn }: Source, language: Language): string {
  if (id === mission.article) return language.say.overview.ladder.articleDetail;
  return `${publisher}, ${publishedOn === undefined ? language.say.provenance.noDate : language.date(publishedOn)}`;
}

function table(rungs: RungView[], language: Language): ChartTable {
  const { columns } = language.say.overview.ladder;
  return {
    columns: [
      { key: "rung", label: columns.rung },
      { key: "miami", label: columns.miami, numeric: true },
      { key: "marseille", label: columns.marseille, numeric: true },
      { key: "ratio", label: columns.ratio, numeric: true },
      { key: "rule", label: columns.rule },
    ],
    rows: rungs.map(({ name, detail, bars, ratio, ratioText, ratioReading, bracket }) => ({
      rung: { text: name },
      miami: cell(bars[0], language),
      marseille: cell(bars[1], language),
      ratio: {
        text: bracket === undefined ? ratioText : `${ratioText} (${bracket})`,
        reading: ratioReading,
        ...(ratio !== undefined && { raw: Math.round(ratio * 100) / 100 }),
      },
      rule: { text: detail },
    })),
  };
}

function cell(bar: BarView | undefined, language: Language) {
  return bar
    ? { text: language.count(Math.round(bar.value)), raw: Math.round(bar.value), reading: bar.reading }
    : { text: language.say.missing };
}
