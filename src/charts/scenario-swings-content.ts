import { type Swing, spanOf, swings } from "../domain/scenario-swings";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { calculationOf } from "./scenario-bracket";
import { type Grounded, scenarioReading } from "./scenario-reading";
import { amount, leverName } from "./scenario-words";

/** What moves the result most: a bar for each assumption, from the total of its low end to that of its high end. */

export type SwingRow = {
  key: string;
  what: string;
  /** The stated sign where the step is ours and not a published range. */
  ends: string;
  low: number;
  high: number;
  texts: { low: string; high: string };
  label: string;
  reading: Reading;
};

export type SwingsView = {
  rows: SwingRow[];
  /** The total that speaks, and the ends of the scale. */
  middle: number;
  least: number;
  most: number;
  target: number;
  frame: FrameContent;
};

const shown = 8;

export function swingsView(known: Grounded, language: Language): SwingsView {
  const { scenario, result } = known.solved;
  const found = swings(scenario).slice(0, shown);
  const rows = found.map((swing) => rowOf(swing, known, language));
  const totals = rows.flatMap(({ low, high }) => [low, high]);
  const target = scenario.target.value;
  const [least, most] = [Math.min(result.atTarget.value, ...totals), Math.max(result.atTarget.value, ...totals)];
  const margin = Math.max(1, (most - least) * 0.08);
  return {
    rows,
    middle: result.atTarget.value,
    least: least - margin,
    most: most + margin,
    target,
    frame: frameOf(known, { found, rows }, language),
  };
}

function rowOf(swing: Swing, known: Grounded, language: Language): SwingRow {
  const words = language.say.scenario.swings;
  const { scenario } = known.solved;
  const lever = swing.lever === undefined ? undefined : scenario.levers[swing.lever];
  const field = language.say.scenario.short[swing.field] ?? swing.field;
  const what = lever && scenario.levers.length > 1 ? `${field}, ${leverName(lever, language)}` : field;
  const [from, to] = [swing.low, swing.high].map(({ total }) => language.count(total));
  const inputs = [swing.low, swing.high].map(({ input }) =>
    amount(swing.field, Math.round(input * 100) / 100, language),
  );
  const [low = "", high = ""] = inputs;
  const label = words.row({ what, low, high, from: from ?? "", to: to ?? "" });
  const ends = language.say.range(low, high);
  return {
    key: `${swing.field} ${swing.lever ?? ""}`,
    what,
    ends: swing.by === "range" ? ends : `${words.stated} ${ends}`,
    low: Math.min(swing.low.total, swing.high.total),
    high: Math.max(swing.low.total, swing.high.total),
    texts: { low, high },
    label,
    reading: scenarioReading(
      known,
      {
        heading: label,
        raw: spanOf(swing),
        text: language.count(spanOf(swing)),
        calculation: calculationOf(scenario, scenario.target.year, language),
      },
      language,
      swing.lever === undefined ? [] : [swing.lever],
    ),
  };
}

type Parts = { found: Swing[]; rows: SwingRow[] };

function frameOf({ solved }: Grounded, { found, rows }: Parts, language: Language): FrameContent {
  const words = language.say.scenario.swings;
  const [first] = rows;
  const [largest] = found;
  return {
    title: first && largest ? words.title(lowerFirst(first.what), language.count(spanOf(largest))) : words.titleNone,
    subtitle: words.subtitle(solved.scenario.target.year),
    alternative: words.alternative(rows.map(({ label }) => label).join(", ")),
    sources: "",
    fileName: "cap2m-scenario-sensitivities",
    table: {
      columns: [
        { key: "what", label: words.columns.what },
        { key: "low", label: words.columns.low, numeric: true },
        { key: "high", label: words.columns.high, numeric: true },
        { key: "from", label: words.columns.from, numeric: true },
        { key: "to", label: words.columns.to, numeric: true },
      ],
      rows: rows.map(({ what, texts, low, high, reading }) => ({
        what: { text: what },
        low: { text: texts.low },
        high: { text: texts.high },
        from: { text: language.count(low), raw: low, reading },
        to: { text: language.count(high), raw: high, reading },
      })),
    },
  };
}

/** In the middle of a sentence; names keep their capitals. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
