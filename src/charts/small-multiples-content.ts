import {
  type Link,
  type Question,
  type Series,
  type Years,
  actuals,
  isRestated,
  isWorkedOut,
  links,
  seriesOf,
  valued,
  within,
} from "../domain/series";
import { growthOf, panelYears, panels } from "../domain/series-compare";
import type { Facts } from "../domain/facts";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import type { FrameContent } from "./frame";
import { linearTicks } from "./volumes-axis";
import { type Role, roleOf } from "./volumes-ask";
import { type PointRead, pointWords, textureOf } from "./volumes-content";
import { volumesGuard } from "./volumes-guard";
import { standing, statusWord } from "./volumes-titles";
import { sourcesOf } from "./volumes-words";

/** Ten ports in ten small panels: what each shows, in the language of the screen. */

export type PanelPoint = PointRead & { value: number };

export type Panel = {
  id: string;
  name: string;
  role: Role;
  /** How much more between two stated years. */
  growth: string;
  points: PanelPoint[];
  links: Link[];
  latest: PanelPoint | undefined;
  /** The last figure that counts what came. */
  counted: PanelPoint | undefined;
  port: Series["port"];
  /** Top of the panel on its own scale. */
  top: number;
};

export type PanelsView = {
  panels: Panel[];
  years: Years;
  /** Top of all panels on the same scale. */
  top: number;
  /** Marseille, drawn thin in every panel. */
  reference: Link[];
};

type Ask = { known: Facts; question: Question; shown: Years };

export function panelsView({ known, question, shown }: Ask, language: Language): PanelsView {
  const single = known.ports.filter(({ role }) => role !== "aggregate");
  const all = panels(single.map((port) => within(seriesOf(known.figures, port, question), shown)));
  const years = panelYears(all, shown);
  const drawn = all.map((each) => within(each, years)).filter((each) => valued(each).length > 0);
  const views = drawn.map((each) => panel(each, known, language));
  const marseille = drawn.find(({ port }) => port.id === "marseille");
  return {
    panels: views,
    years,
    top: Math.max(1, ...views.map(({ top }) => top)),
    reference: marseille ? links(marseille) : [],
  };
}

function panel(series: Series, known: Facts, language: Language): Panel {
  const { id } = series.port;
  const role = roleOf(id);
  const name = portName(known.ports, id, language);
  const points = valued(series).map((point): PanelPoint => ({
    year: point.year,
    value: point.value,
    texture: textureOf(point, role),
    point,
    ...pointWords(point, name, known.ports, language),
  }));
  return {
    id,
    port: series.port,
    name,
    role,
    growth: growthWords(series, language),
    points,
    links: links(series),
    latest: points.at(-1),
    counted: points.findLast(({ point }) => point.status === "actual" || point.status === "provisional"),
    top: linearTicks(Math.max(1, ...points.map(({ value }) => value))).at(-1) ?? 1,
  };
}

/** In percent up to a doubling and a half, then as a ratio: "+32 %", "×10". */
const ratioFrom = 3;

type Ranked = { title: string; rank?: string };

/** The place of Marseille by the last figure of each port that counts what came: a forecast gives no place. */
function ranked(all: Panel[], question: Question, language: Language): Ranked {
  const words = language.say.volumes.panels;
  if (all.length === 1) return { title: words.titleOne };
  const counted = all.flatMap(({ id, name, counted: last }) => (last ? [{ id, name, last }] : []));
  const own = counted.find(({ id }) => id === "marseille");
  if (!own) return { title: words.titleAll(language.say.numberWord(all.length)) };
  const count = language.say.numberWord(counted.length);
  const stands = standing(own.name, { ...own.last, text: shortText(own.last, language) }, language);
  if (!isRestated(question) && countingRules(counted.map(({ last }) => last)).size > 1)
    return { title: words.titleMixed(count, stands) };
  const years = counted.map(({ last }) => last.year);
  const place = counted.filter(({ last }) => last.value > own.last.value).length + 1;
  return { title: words.title(place, count, stands), rank: words.rank(Math.min(...years), Math.max(...years)) };
}

/** Persons and movements have no common ranking. A page that does not say what it counts is named by the guard. */
const countingRules = (points: PanelPoint[]): Set<string> =>
  new Set(points.flatMap(({ point }) => point.fact.figure.countingRule ?? []).filter((rule) => rule !== "unknown"));

/** "environ 2,12 M" of what was worked out; else with the precision of the page. */
function shortText({ value, point }: PanelPoint, language: Language): string {
  const { guests, fact } = point;
  if (isWorkedOut(guests)) return language.say.precision.about(language.short(Number(value.toPrecision(3))));
  return language.worded(language.short(value), fact.figure.precision);
}

function growthWords(series: Series, language: Language): string {
  const words = language.say.volumes.panels;
  const growth = growthOf(series);
  if (!growth) return actuals(series).length === 1 ? words.one : "";
  const { from, to, ratio } = growth;
  if (ratio >= ratioFrom) return words.grownTimes(language.times(ratio), from.year, to.year);
  return words.grown(language.signedPercent(ratio - 1, Math.abs(ratio - 1) < 0.01 ? 1 : 0), from.year, to.year);
}

export function panelsFrame(
  view: PanelsView,
  { question, own }: { question: Question; own: boolean },
  language: Language,
): FrameContent {
  const words = language.say.volumes;
  const { panels: all, years, top } = view;
  const unit = words.panels.unit[isRestated(question) ? "persons" : question.measure];
  const points = all.flatMap((each) => each.points.map((point) => ({ ...point, name: each.name })));
  const { title, rank = "" } = ranked(all, question, language);
  const guard = volumesGuard(all, question, language);
  return {
    title,
    subtitle: [words.panels.subtitle(unit, years.from, years.to, own ? undefined : language.short(top)), rank]
      .filter(Boolean)
      .join(" "),
    ...(guard !== undefined && { guard }),
    alternative: all.flatMap((each) => alternativeOf(each, language)).join(" "),
    sources: sourcesOf(points, language),
    fileName: `cap2m-ports-${question.measure}`,
    table: {
      columns: [
        { key: "port", label: words.panels.columns.port },
        { key: "year", label: words.panels.columns.year },
        { key: "value", label: words.panels.columns.value, numeric: true },
        { key: "status", label: words.panels.columns.status },
      ],
      rows: points.map((point) => ({
        port: { text: point.name },
        year: { text: language.period(point.point.fact.figure.period) },
        value: { text: point.text, raw: Math.round(point.value), reading: point.reading },
        status: { text: statusWord(point, language) },
      })),
    },
  };
}

function alternativeOf({ name, growth, latest }: Panel, language: Language): string[] {
  if (!latest) return [];
  const { value, status } = standing(name, latest, language);
  return [
    `${name}${language.say.sourceDash}${value} (${[latest.year, status].filter(Boolean).join(", ")})${growth && `, ${growth}`}.`,
  ];
}
