import type { ChartName } from "./chart-name";
import type { Fit, Method } from "./forecast-choice";
import type { Draft } from "./scenario-check";
import type { ColumnChoice, Sort } from "./table-choice";
import type { SlideEdit } from "./slide-edit";
import type { Weights } from "./win-back-score";

/** What a person looks at: the screen and every choice made on it. The address carries all of it; nothing else remembers it. */

export const screens = ["overview", "volumes", "lines", "goal", "data", "query", "slides"] as const;
/** Reached from the foot of the page, not from its navigation. */
export const sideScreens = ["accessibility"] as const;
export const languages = ["fr", "en"] as const;
export const themes = ["system", "light", "dark"] as const;
export const bases = ["published", "comparable"] as const;
export const volumeMeasures = ["total", "homeport", "transit", "calls"] as const;
export const scales = ["linear", "log", "index"] as const;
export const panelScales = ["same", "own"] as const;
export const lineFilters = ["all", "winback", "both"] as const;
export const lineParts = ["matrix", "winback", "concentration"] as const;
export const unrankedLines = ["folded", "shown"] as const;
export const goalParts = ["path", "scenarios", "forecast", "board"] as const;
export const portSides = ["both", "marseille", "miami"] as const;
export const lineOrders = ["size", "presence", "loss", "gap", "name"] as const;
export const drawings = ["bar", "line"] as const;
export const lineArrangements = ["groups", "lines"] as const;

export const packs = ["line", "office", "club", "own"] as const;
/** What the slide of the calls tells: the open scenario, or the calls of the line's own ship. */
export const tellings = ["scenario", "line"] as const;

export type Screen = (typeof screens)[number] | (typeof sideScreens)[number];
export type LanguageCode = (typeof languages)[number];
export type Theme = (typeof themes)[number];
/** published: as each port prints it. comparable: each passenger counted once. */
export type Basis = (typeof bases)[number];
export type VolumeMeasure = (typeof volumeMeasures)[number];
export type Scale = (typeof scales)[number];
/** Small multiples: one scale for all, or each its own. */
export type PanelScale = (typeof panelScales)[number];
/** Lines shown: all, those to win back, those seen in both ports. */
export type LineFilter = (typeof lineFilters)[number];
/** Marseille and Miami side by side, or one of them alone. */
export type PortSides = (typeof portSides)[number];
/** What the lines are sorted by: `ordered` in line-order.ts holds each rule. */
export type LineOrder = (typeof lineOrders)[number];
/** Lines under the group that holds them, or one after the other. */
export type LineArrangement = (typeof lineArrangements)[number];
/** Parts of the screen of the lines: year by year, who to win back, how few lines the traffic rests on. */
export type LinePart = (typeof lineParts)[number];
/** Whether the lines too little is published of to give them a place are shown under those that have one. */
export type UnrankedLines = (typeof unrankedLines)[number];
/** Parts of the goal: the road and its bases, the scenarios, the forecast with its report card, the page for a board. */
export type GoalPart = (typeof goalParts)[number];

/** Sets of slides: the pitch for one line, the tourism office's monthly point, the Club's general assembly, and what a person put together. */
export type Pack = (typeof packs)[number];
/** The slides on the desk, on the whole screen, or beside their notes for who speaks. */
export const stages = ["desk", "show", "notes"] as const;
export type Stage = (typeof stages)[number];
export type Telling = (typeof tellings)[number];
export type Drawing = { kind: (typeof drawings)[number]; x: number; y: number };

export type View = {
  screen: Screen;
  /** The line whose page is open, on the lines screen; the one the slides are for, on theirs. */
  line?: string;
  lang: LanguageCode;
  /** Day (YYYY-MM-DD) whose knowledge is shown; absent means today. */
  asOf?: string;
  basis: Basis;
  theme: Theme;
  measure: VolumeMeasure;
  scale: Scale;
  panels: PanelScale;
  show: LineFilter;
  sides: PortSides;
  order: LineOrder;
  rows: LineArrangement;
  /** Groups (group_id) whose lines are folded into one row. */
  folded: string[];
  /** Only the lines of this group, of this segment, with a name or alias that holds this text. */
  group?: string;
  segment?: string;
  find?: string;
  part: LinePart;
  /** What each part of the win-back score counts for; absent means the usual weights. */
  weights?: Weights;
  unranked: UnrankedLines;
  /** The figure (fact_id) from which the goal is looked at; absent means the last one known. */
  base?: string;
  goal: GoalPart;
  /** Scenarios side by side, at most `mostScenarios`; `at` is the place of the one that is open. */
  scenarios: Draft[];
  at: number;
  /** The method whose intervals are drawn; absent means the best on the report card. */
  method?: Method;
  /** The years that the forecast rests on. */
  fit: Fit;
  /** Ports drawn beside Marseille, in order. */
  ports: string[];
  /** Charts shown as tables. */
  tables: ChartName[];
  /** Of the table of the screen: the text that its rows hold, what they are sorted by, columns shown or hidden against the usual. */
  filter: string;
  sort?: Sort;
  columns: ColumnChoice[];
  /** The set of slides, the language they are written in (absent means that of the screen), the one that is open, from 1, and what the calls are those of. */
  pack: Pack;
  deck?: LanguageCode;
  slide: number;
  tell: Telling;
  stage: Stage;
  /** What a set of one's own is called. */
  named?: string;
  /** What was changed of the set: its slides in order, with their own titles and notes; none is the set as it was made. */
  edits: SlideEdit[];
  /** The dropped file that is looked at (the end of its id); absent means the last one. */
  file?: string;
  /** The tables held by the tool are listed; the one with this name is open, "" is none. */
  held?: string;
  /** The question of the query screen: its SQL, or the name of one of the app's own. */
  sql?: string;
  ask?: string;
  /** Its answer drawn: which columns (counted from 0), as bars or as a line. */
  draw?: Drawing;
  /** First and last year shown; absent means all that the data hold. */
  from?: number;
  to?: number;
};

/** The overview opens on the comparison that holds (each passenger counted once); the other screens on what the ports publish. */
export function defaultBasis(screen: Screen): Basis {
  return screen === "overview" ? "comparable" : "published";
}

export const defaultPorts: string[] = ["miami"];

export const mostScenarios = 4;

/** A longer question is kept on the device, not in an address: links are passed on, and some programs cut them. */
export const longestSql = 1500;

export function defaultView(screen: Screen): View {
  return {
    screen,
    lang: "fr",
    basis: defaultBasis(screen),
    theme: "system",
    measure: "total",
    scale: "linear",
    panels: "same",
    show: "all",
    sides: "both",
    order: "size",
    rows: "groups",
    folded: [],
    part: "matrix",
    unranked: "folded",
    goal: "path",
    scenarios: [],
    at: 0,
    fit: "all",
    ports: defaultPorts,
    tables: [],
    filter: "",
    columns: [],
    pack: "line",
    slide: 1,
    tell: "scenario",
    stage: "desk",
    edits: [],
  };
}
