import {
  type View,
  bases,
  defaultBasis,
  defaultPorts,
  defaultView,
  drawings,
  goalParts,
  languages,
  lineArrangements,
  lineFilters,
  lineOrders,
  lineParts,
  longestSql,
  mostScenarios,
  packs,
  panelScales,
  portSides,
  scales,
  screens,
  sideScreens,
  stages,
  tellings,
  themes,
  unrankedLines,
  volumeMeasures,
} from "../domain/view";
import { askable } from "./chart-sql";
import { fits, methods } from "../domain/forecast-choice";
import { isDay } from "../domain/partial-date";
import { usualWeights, weightsIn, weightsText } from "../domain/win-back-score";
import { draftOf, textOf } from "../domain/scenario-text";
import { mostSlides, slideEditOf, slideEditText } from "../domain/slide-edit";

/** The view to its address and back: `#/lines/royal-caribbean?lang=en&asof=2017-11-04`. Defaults are left out. */

/** A part of an address that could not be used: what it was, and what would have been accepted. */
export type Ignored = { part: string; text: string; accepted: string[] };
import { tableParts, tableReaders, withoutTable } from "./address-tables";

const longestTableName = 120;

type Reader = { accepted: string[]; read(text: string, view: View): View | undefined };

const allScreens = [...screens, ...sideScreens];

/** Years that any file could speak of. */
const earliestYear = 1960;
const latestYear = 2050;

const readers: Record<string, Reader> = {
  lang: choice(languages, (view, lang) => ({ ...view, lang })),
  basis: choice(bases, (view, basis) => ({ ...view, basis })),
  theme: choice(themes, (view, theme) => ({ ...view, theme })),
  measure: choice(volumeMeasures, (view, measure) => ({ ...view, measure })),
  scale: choice(scales, (view, scale) => ({ ...view, scale })),
  panels: choice(panelScales, (view, panels) => ({ ...view, panels })),
  show: choice(lineFilters, (view, show) => ({ ...view, show })),
  sides: choice(portSides, (view, sides) => ({ ...view, sides })),
  order: choice(lineOrders, (view, order) => ({ ...view, order })),
  rows: choice(lineArrangements, (view, rows) => ({ ...view, rows })),
  folded: {
    accepted: ["carnival-corporation,msc-group…"],
    read: (text, view) =>
      /^[a-z0-9-]+(,[a-z0-9-]+)*$/.test(text) ? { ...view, folded: [...new Set(text.split(","))] } : undefined,
  },
  group: {
    accepted: ["carnival-corporation…"],
    read: (text, view) => (/^[a-z0-9-]+$/.test(text) ? { ...view, group: text } : undefined),
  },
  segment: {
    accepted: ["contemporary", "premium", "luxury"],
    read: (text, view) => (/^[a-z-]+$/.test(text) ? { ...view, segment: text } : undefined),
  },
  find: {
    accepted: ["RCCL…"],
    read: (text, view) => (text.trim() === "" || text.length > 80 ? undefined : { ...view, find: text }),
  },
  part: choice(lineParts, (view, part) => ({ ...view, part })),
  weights: { accepted: [weightsText(usualWeights)], read: withWeights },
  unranked: choice(unrankedLines, (view, unranked) => ({ ...view, unranked })),
  base: {
    accepted: ["marseille-2016-passengers-total-lantenne…"],
    read: (text, view) => (/^[a-z0-9-]+$/.test(text) ? { ...view, base: text } : undefined),
  },
  goal: choice(goalParts, (view, goal) => ({ ...view, goal })),
  s: { accepted: ["1;royal-caribbean-weekly;…"], read: withScenario },
  line: {
    accepted: ["royal-caribbean…"],
    read: (text, view) =>
      view.screen !== "slides" || text.trim() === "" || text.length > 80 ? undefined : { ...view, line: text },
  },
  pack: choice(packs, (view, pack) => ({ ...view, pack })),
  named: {
    accepted: ["…"],
    read: (text, view) => (text.trim() === "" || text.length > 80 ? undefined : { ...view, named: text }),
  },
  d: { accepted: ["ports…"], read: withSlide },
  stage: choice(stages, (view, stage) => ({ ...view, stage })),
  tell: choice(tellings, (view, tell) => ({ ...view, tell })),
  deck: choice(languages, (view, deck) => ({ ...view, deck })),
  slide: {
    accepted: ["1", "2…"],
    read: (text, view) => (/^[1-9]\d?$/.test(text) ? { ...view, slide: Number(text) } : undefined),
  },
  method: choice(methods, (view, method) => ({ ...view, method })),
  fit: choice(fits, (view, fit) => ({ ...view, fit })),
  at: {
    accepted: ["1", "2", "3", "4"],
    read: (text, view) => (/^[1-4]$/.test(text) ? { ...view, at: Number(text) - 1 } : undefined),
  },
  asof: {
    accepted: ["today", "YYYY-MM-DD"],
    read: (text, view) => (text === "today" ? view : isDay(text) ? { ...view, asOf: text } : undefined),
  },
  ports: {
    accepted: ["miami,barcelona…"],
    read: (text, view) =>
      /^[a-z-]+(,[a-z-]+)*$/.test(text) ? { ...view, ports: [...new Set(text.split(","))] } : undefined,
  },
  file: {
    accepted: ["0a1b2c3d4e5f"],
    read: (text, view) => (/^[0-9a-f]{12}$/.test(text) ? { ...view, file: text } : undefined),
  },
  held: {
    accepted: ["traffic…"],
    read: (text, view) => (text.length > longestTableName ? undefined : { ...view, held: text }),
  },
  from: { accepted: ["2010"], read: (text, view) => withYear(text, (from) => ({ ...view, from })) },
  to: { accepted: ["2020"], read: (text, view) => withYear(text, (to) => ({ ...view, to })) },
  sql: {
    accepted: ["select … from …"],
    read: (text, view) => (text.trim() === "" || text.length > longestSql ? undefined : { ...view, sql: text }),
  },
  ask: choice(askable, (view, ask) => ({ ...view, ask })),
  draw: { accepted: ["bar-0-1", "line-0-1"], read: withDrawing },
  ...tableReaders,
};

/** Names that every object has ("constructor") are no parts of an address. */
const readerOf = (key: string): Reader | undefined => (Object.hasOwn(readers, key) ? readers[key] : undefined);

/** Any hash to the nearest valid view, with what had to be ignored. Never throws. */
export function readAddress(hash: string): { view: View; ignored: Ignored[] } {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const ignored: Ignored[] = [];
  const [first = "", second, ...rest] = path.split("/").map(decoded);
  const screen = first === "" ? "overview" : allScreens.find((each) => each === first);
  if (screen === undefined) ignored.push({ part: "path", text: path, accepted: allScreens.map((each) => `#/${each}`) });
  let view = defaultView(screen ?? "overview");
  if (second && screen === "lines" && rest.length === 0) view = { ...view, line: second };
  else if (second && screen !== undefined) ignored.push({ part: "path", text: path, accepted: [`#/${screen}`] });

  for (const [key, text] of new URLSearchParams(query)) {
    const reader = readerOf(key);
    const next = reader?.read(text, view);
    if (next) view = next;
    else ignored.push({ part: key, text, accepted: reader?.accepted ?? Object.keys(readers) });
  }
  if (view.from !== undefined && view.to !== undefined && view.from > view.to) {
    ignored.push({ part: "from", text: `${view.from} > ${view.to}`, accepted: ["from ≤ to"] });
    const { from: _from, to: _to, ...others } = view;
    view = others;
  }
  return { view, ignored };
}

/** The shortest address of a view. */
export function writeAddress(view: View): string {
  const usual = defaultView(view.screen);
  const parts: [string, string | undefined][] = [
    ["lang", other(view.lang, usual.lang)],
    ["asof", view.asOf],
    ["basis", other(view.basis, defaultBasis(view.screen))],
    ["theme", other(view.theme, usual.theme)],
    ["measure", other(view.measure, usual.measure)],
    ["scale", other(view.scale, usual.scale)],
    ["panels", other(view.panels, usual.panels)],
    ["show", other(view.show, usual.show)],
    ["sides", other(view.sides, usual.sides)],
    ["order", other(view.order, usual.order)],
    ["rows", other(view.rows, usual.rows)],
    ["folded", other(view.folded.join(","), usual.folded.join(","))],
    ["group", view.group],
    ["segment", view.segment],
    ["find", view.find === undefined ? undefined : encodeURIComponent(view.find)],
    ["part", other(view.part, usual.part)],
    ["weights", view.weights && other(weightsText(view.weights), weightsText(usualWeights))],
    ["unranked", other(view.unranked, usual.unranked)],
    ["base", view.base],
    ["line", view.screen === "slides" && view.line !== undefined ? encodeURIComponent(view.line) : undefined],
    ["pack", other(view.pack, usual.pack)],
    ["named", view.named === undefined ? undefined : encodeURIComponent(view.named)],
    ["deck", view.deck],
    ["slide", view.slide === usual.slide ? undefined : String(view.slide)],
    ["tell", other(view.tell, usual.tell)],
    ["stage", other(view.stage, usual.stage)],
    ...view.edits.map((each): [string, string] => ["d", encodedText(slideEditText(each))]),
    ["goal", other(view.goal, usual.goal)],
    ["method", view.method],
    ["fit", other(view.fit, usual.fit)],
    ...view.scenarios.map((draft): [string, string] => ["s", encodedText(textOf(draft))]),
    ["at", view.at === usual.at ? undefined : String(view.at + 1)],
    ["ports", other(view.ports.join(","), defaultPorts.join(","))],
    ["file", view.file],
    ["held", view.held === undefined ? undefined : encodeURIComponent(view.held)],
    ["sql", view.sql === undefined ? undefined : encodeURIComponent(view.sql)],
    ["ask", view.ask],
    ["draw", view.draw && `${view.draw.kind}-${view.draw.x}-${view.draw.y}`],
    ["from", view.from?.toString()],
    ["to", view.to?.toString()],
    ...tableParts(view),
  ];
  const query = parts.flatMap(([key, text]) => (text === undefined ? [] : [`${key}=${text}`])).join("&");
  const path =
    view.line === undefined || view.screen === "slides"
      ? view.screen
      : `${view.screen}/${encodeURIComponent(view.line)}`;
  return `#/${path}${query && "?"}${query}`;
}

/** The same choices on another screen. A basis that was only the screen's default becomes the default of the new one. */
export function onScreen(view: View, screen: View["screen"], line?: string): View {
  const { line: _line, ...others } = screen === view.screen ? view : withoutFile(withoutTable(withoutQuestion(view)));
  const basis = view.basis === defaultBasis(view.screen) ? defaultBasis(screen) : view.basis;
  return { ...others, screen, basis, ...(line !== undefined && { line }) };
}

const withoutFile = ({ file: _file, held: _held, ...view }: View): View => view;

function choice<const T extends string>(allowed: readonly T[], put: (view: View, value: T) => View): Reader {
  return {
    accepted: [...allowed],
    read: (text, view) => {
      const found = allowed.find((each) => each === text);
      return found === undefined ? undefined : put(view, found);
    },
  };
}

/** One after the other: the slides of a set that was changed. */
function withSlide(text: string, view: View): View | undefined {
  const edit = slideEditOf(text);
  return edit && view.edits.length < mostSlides ? { ...view, edits: [...view.edits, edit] } : undefined;
}

/** One after the other, up to four. */
function withScenario(text: string, view: View): View | undefined {
  const draft = draftOf(text);
  if (!draft || view.scenarios.length >= mostScenarios) return undefined;
  return { ...view, scenarios: [...view.scenarios, draft] };
}

/** Names are escaped; what separates parts and numbers may stand in an address as it is. */
const encodedText = (text: string): string =>
  encodeURIComponent(text).replace(/%3B/g, ";").replace(/%2C/g, ",").replace(/%3A/g, ":");

function withDrawing(text: string, view: View): View | undefined {
  const [, given, x, y] = /^([a-z]+)-(\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  const kind = drawings.find((each) => each === given);
  return kind && { ...view, draw: { kind, x: Number(x), y: Number(y) } };
}

/** A question belongs to its screen: the next one asked there is the one kept on the device. */
function withoutQuestion({ sql: _sql, ask: _ask, draw: _draw, ...view }: View): View {
  return view;
}

function withYear(text: string, put: (year: number) => View): View | undefined {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= earliestYear && year <= latestYear ? put(year) : undefined;
}

/** The usual weights, written out, are no choice. */
function withWeights(text: string, { weights: _before, ...view }: View): View | undefined {
  const weights = weightsIn(text);
  if (!weights || weightsText(weights) === weightsText(usualWeights)) return weights && view;
  return { ...view, weights };
}

const other = (value: string, usual: string): string | undefined => (value === usual ? undefined : value);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
