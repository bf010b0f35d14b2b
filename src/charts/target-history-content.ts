import type { Fact } from "../domain/figure";
import type { Port, PublicTarget } from "../domain/line";
import { type Announced, type TargetHistory, surplus } from "../domain/target-history";
import type { Language } from "../i18n/language";
import { type Reading, targetReading } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { citation } from "./ladder-content";

/** What was announced and what came, row by row: one figure for one year, whoever said it and however often. */

export type AnnouncedRow = {
  key: string;
  year: string;
  /** The year, on the first row of that year only. */
  yearShown: string;
  who: string;
  times: string;
  said: number;
  /** Upper end of an announced range. */
  saidHigh: number | undefined;
  came: { value: number; texture: string } | undefined;
  kind: Announced["outcome"]["kind"];
  share: string;
  verdict: string;
  disputed: string;
  label: string;
  reading: Reading;
};

export type HistoryView = {
  rows: AnnouncedRow[];
  /** End of the axis, and its ticks. */
  top: number;
  ticks: number[];
  withoutYear: { key: string; text: string; raw: number; reading: Reading }[];
  frame: FrameContent;
};

/** `hindsight`: the outcomes noted with the statements are today's knowledge, and stay unsaid on an earlier day. */
export type HistoryQuestion = { history: TargetHistory; ports: Port[]; hindsight: boolean };

const step = 500_000;

export function historyView(asked: HistoryQuestion, language: Language): HistoryView {
  const { announced, withoutYear } = asked.history;
  const highest = Math.max(
    0,
    ...announced.flatMap((each) => [each.valueHigh ?? each.value, cameOf(each)?.figure.value ?? 0]),
  );
  const top = Math.max(step, Math.ceil(highest / step) * step);
  const rows = announced.map((each, at) => {
    const row = rowOf(each, asked, language);
    return each.year === announced[at - 1]?.year ? { ...row, yearShown: "" } : row;
  });
  return {
    rows,
    top,
    ticks: Array.from({ length: top / step + 1 }, (_, at) => at * step),
    withoutYear: withoutYear.map((each) => withoutYearOf(each, asked.ports, language)),
    frame: frameOf(asked.history, rows, language),
  };
}

function rowOf(each: Announced, asked: HistoryQuestion, language: Language): AnnouncedRow {
  const words = language.say.goal.history;
  const { year, value, valueHigh, first, repeats, outcome } = each;
  const came = cameOf(each);
  const share = surplus(each);
  const who = language.say.goal.setter(first.setBy);
  const disputed = each.disputed && asked.hindsight ? words.disputed(outcome.kind === "held") : "";
  const arrived = !came
    ? words.noneCame
    : came.figure.status === "forecast"
      ? words.forecastWords(language.figure(came.figure))
      : words.cameWords(language.figure(came.figure));
  const verdict = words[outcome.kind];
  return {
    key: first.id,
    year: String(year),
    yearShown: String(year),
    who,
    times: repeats.length > 0 ? words.repeats(repeats.length + 1) : "",
    said: value,
    saidHigh: valueHigh,
    came: came && {
      value: came.figure.value,
      texture: { actual: "f-mrs", provisional: "e-mrs", forecast: "h-mrs", claim: "d-mrs" }[came.figure.status],
    },
    kind: outcome.kind,
    share: share === undefined ? "" : language.signedPercent(share, Math.abs(share) < 0.01 ? 1 : 0),
    verdict,
    disputed,
    label: words.rowLabel({
      year,
      who,
      said: language.span(value, valueHigh),
      came: arrived,
      verdict: [verdict, disputed].filter(Boolean).join(", "),
    }),
    reading: readingOf(each, asked, language),
  };
}

/** The figure drawn as the dot: of the year named, or of the earlier one that got there. */
function cameOf({ outcome }: Announced): Fact | undefined {
  if (outcome.kind === "held" || outcome.kind === "missed") return outcome.came.fact;
  return outcome.kind === "pending" ? outcome.forecast?.fact : undefined;
}

/** Every time it was said, then what came; the outcome noted in the data beside the one by rule. */
function readingOf(each: Announced, { ports, hindsight }: HistoryQuestion, language: Language): Reading {
  const words = language.say.goal.history;
  const { first, repeats, outcome, value, valueHigh } = each;
  const came = cameOf(each);
  const share = surplus(each);
  const difference =
    came &&
    share !== undefined &&
    words.calculation({
      came: language.figure(came.figure),
      said: language.count(value),
      difference: language.signed(came.figure.value - value),
      share: language.signedPercent(share),
    });
  const early = outcome.kind === "held" && outcome.in < each.year ? words.heldEarly(outcome.in) : "";
  const noted = hindsight && first.outcome !== "stated" ? words.noted(first.outcome, first.outcomeNote ?? "") : "";
  const range = valueHigh === undefined ? "" : words.fromLowEnd;
  const verdict = words[outcome.kind];
  return {
    ...targetReading(first, ports, language),
    calculation: [difference ? `${difference}, ${verdict}.` : `${verdict}.`, range, early, noted]
      .filter(Boolean)
      .join(" "),
    evidence: [...[first, ...repeats].map(({ evidence }) => evidence), ...(came ? [came.figure.evidence] : [])],
  };
}

function withoutYearOf(each: PublicTarget, ports: Port[], language: Language): HistoryView["withoutYear"][number] {
  const { history, setter } = language.say.goal;
  const day = each.setOn === undefined ? history.noDate : language.date(each.setOn);
  const text = history.withoutYearItem(language.short(each.value), setter(each.setBy), day);
  return { key: each.id, text, raw: each.value, reading: targetReading(each, ports, language) };
}

/** As many publishers as a source line bears. */
const namedSources = 12;

function frameOf({ announced, held, judged }: TargetHistory, rows: AnnouncedRow[], language: Language): FrameContent {
  const words = language.say.goal.history;
  const sources = [...new Set(announced.map(({ first }) => first.evidence.source.publisher))];
  return {
    title: announced.length === 0 ? words.none : words.title(held, judged),
    subtitle: words.subtitle,
    alternative: words.alternative(rows.map(({ label }) => label).join(language.code === "fr" ? "\u202f; " : "; ")),
    sources:
      sources.length === 0
        ? ""
        : language.say.overview.sources(
            sources.slice(0, namedSources).join(", ") + words.otherSources(sources.length - namedSources),
          ),
    fileName: "cap2m-announcements",
    table: {
      columns: [
        { key: "year", label: words.columns.year },
        { key: "who", label: words.columns.who },
        { key: "when", label: words.columns.when },
        { key: "said", label: words.columns.said, numeric: true },
        ...(announced.some(({ valueHigh }) => valueHigh !== undefined)
          ? [{ key: "saidHigh", label: words.columns.saidHigh, numeric: true }]
          : []),
        { key: "came", label: words.columns.came, numeric: true },
        { key: "share", label: words.columns.share, numeric: true },
        { key: "verdict", label: words.columns.verdict },
        { key: "times", label: words.columns.times, numeric: true },
        { key: "source", label: words.columns.source },
      ],
      rows: announced.map((each, at) => tableRow(each, rows[at], language)),
    },
  };
}

function tableRow(
  each: Announced,
  row: AnnouncedRow | undefined,
  language: Language,
): FrameContent["table"]["rows"][number] {
  const words = language.say.goal.history;
  const { first, repeats, value, valueHigh } = each;
  const came = cameOf(each)?.figure;
  const share = surplus(each);
  return {
    year: { text: String(each.year) },
    who: { text: row?.who ?? first.setBy },
    when: { text: first.setOn === undefined ? words.noDate : language.date(first.setOn) },
    said: { text: language.count(value), raw: value, ...(row && { reading: row.reading }) },
    ...(valueHigh !== undefined && { saidHigh: { text: language.count(valueHigh), raw: valueHigh } }),
    came: came ? { text: language.figure(came), raw: came.value } : { text: language.say.missing },
    share: share === undefined ? { text: "" } : { text: row?.share ?? "", raw: Math.round(share * 1000) / 1000 },
    verdict: { text: [row?.verdict, row?.disputed].filter(Boolean).join(", ") },
    times: { text: String(repeats.length + 1), raw: repeats.length + 1 },
    source: { text: citation(first.evidence.source, language) },
  };
}
