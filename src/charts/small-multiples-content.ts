import {
  type Link,
  type Question,
  type Series,
  type Years,
  actuals,
  isRestated,
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
import { type PointView, pointWords, textureOf } from "./volumes-content";
import { sourcesOf, statusWord } from "./volumes-words";

/** Ten ports in ten small panels: what each shows, in the language of the screen. */

export type PanelPoint = Pick<PointView, "year" | "texture" | "text" | "label" | "reading" | "point"> & {
  value: number;
};

export type Panel = {
  id: string;
  name: string;
  role: Role;
  /** How much more between two stated years. */
  growth: string;
  points: PanelPoint[];
  links: Link[];
  latest: { year: number; value: number; text: string };
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
  const last = points.at(-1);
  return {
    id,
    name,
    role,
    growth: growthWords(series, language),
    points,
    links: links(series),
    latest: { year: last?.year ?? 0, value: last?.value ?? 0, text: language.short(last?.value ?? 0) },
    top: linearTicks(Math.max(1, ...points.map(({ value }) => value))).at(-1) ?? 1,
  };
}

/** In percent up to a doubling and a half, then as a ratio: "+32 %", "×10". */
const ratioFrom = 3;

/** The place of Marseille by the last figure that each port published. */
function titleOf(all: Panel[], count: string, { say }: Language): string {
  const place = all.toSorted((a, b) => b.latest.value - a.latest.value).findIndex(({ id }) => id === "marseille") + 1;
  const marseille = all[place - 1] && all.find(({ id }) => id === "marseille");
  return marseille ? say.volumes.panels.title(place, count, marseille.latest.text) : say.volumes.panels.titleAll(count);
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
  const count = language.say.numberWord(all.length);
  const unit = words.panels.unit[isRestated(question) ? "persons" : question.measure];
  const points = all.flatMap((each) => each.points.map((point) => ({ ...point, name: each.name })));
  const title = all.length === 1 ? words.panels.titleOne : titleOf(all, count, language);
  const rule = periodsGuard(all, language);
  return {
    title,
    subtitle: words.panels.subtitle(unit, years.from, years.to, own ? undefined : language.short(top)),
    ...(rule !== undefined && { guard: rule }),
    alternative: all
      .map(
        ({ name, growth, latest }) =>
          `${name}${language.say.sourceDash}${latest.text} (${latest.year})${growth && `, ${growth}`}.`,
      )
      .join(" "),
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

function periodsGuard(all: Panel[], language: Language): string | undefined {
  const fiscal = all.filter(({ points }) =>
    points.some(({ point }) => point.fact.figure.period.kind === "fiscal_year"),
  );
  if (fiscal.length === 0 || fiscal.length === all.length) return undefined;
  return language.say.volumes.guard.periods(language.list(fiscal.map(({ name }) => name)), fiscal.length > 1);
}
