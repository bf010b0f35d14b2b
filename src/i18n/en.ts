import type { Period, Precision } from "../domain/figure";
import { announced } from "./en-announced";
import { card, forecast } from "./en-forecast";
import { biography } from "./en-biography";
import { goal } from "./en-goal";
import { lines } from "./en-lines";
import { matrix } from "./en-matrix";
import { overview } from "./en-overview";
import { scenario } from "./en-scenario";
import { ownTargets } from "./en-targets";
import { runRate } from "./en-run-rate";
import { volumes } from "./en-volumes";
import { winback } from "./en-winback";
import type { Messages } from "./fr";

/** The sentences of the app in English. */

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

function period({ kind, label }: Period): string {
  const [year = label, part = ""] = label.split("-");
  if (kind === "half") return `${part === "H1" ? "first" : "second"} half of ${year}`;
  if (kind === "quarter") return `${part} ${year}`;
  return label;
}

const precision: Record<Precision, (text: string) => string> = {
  exact: (text) => text,
  rounded: (text) => text,
  about: (text) => `about ${text}`,
  at_least: (text) => `more than ${text}`,
  at_most: (text) => `at most ${text}`,
};

const inWords = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export const en: Messages = {
  name: "English",
  appTitle: "Cap 2M",
  tagline: "Cruise traffic of Marseille, beside Miami",
  plural,
  period,
  day: (date) => date,
  precision,
  range: (low, high) => `${low} to ${high}`,
  numberWord: (n) => inWords[n] ?? String(n),
  screens: {
    overview: "Overview",
    volumes: "Volumes",
    lines: "Lines",
    goal: "Cap 2M",
    data: "Data",
    query: "SQL",
    slides: "Slides",
    accessibility: "Accessibility",
  },
  screensShort: {
    overview: "Overview",
    volumes: "Volumes",
    lines: "Lines",
    goal: "Cap 2M",
    data: "Data",
    query: "SQL",
    slides: "Slides",
  },
  nav: "Main",
  skip: "Skip to content",
  language: "Language",
  theme: "Theme",
  themes: { system: "System theme", light: "Light theme", dark: "Dark theme" },
  drop: {
    release: "Release: the file is read here and never leaves this device",
    unreadable: "What was dropped does not open as a file. Drop the files themselves, without their folder.",
  },
  search: "Search or command",
  close: "Close",
  status: { actual: "actual", provisional: "provisional", forecast: "forecast", claim: "claimed, unverified" },
  statusLegend: {
    actual: "actual",
    estimate: "estimate, provisional",
    forecast: "forecast, announced",
    target: "target",
    claim: "claimed, unverified",
  },
  precisionWord: {
    exact: "exact figure",
    rounded: "rounded",
    about: "about",
    at_least: "lower bound",
    at_most: "upper bound",
  },
  measure: { passengers: "passengers", calls: "calls", ships: "ships", lines: "lines" },
  segment: { total: "total", homeport: "homeport", transit: "transit", multiday: "multi-day cruises" },
  basis: {
    published: "As published",
    comparable: "Each passenger counted once",
    comparableShort: "Counted once",
    label: "Counting",
    movements: "Passenger movements",
    movementsHelp: "Embarked, disembarked and transit: a homeport passenger counts twice, a transit passenger once.",
    comparableHelp:
      "A homeport passenger, counted twice in movements, is brought back to one person. A bracket shows what stays uncertain.",
  },
  counting: {
    movements: "movements (embarking, disembarking, transit)",
    guests: "persons, each counted once a cruise",
    unknown: "counting not stated",
  },
  ruleOfPort: "the port’s rule, the page does not say",
  ruleOfPage: "stated by the page",
  asOf: {
    label: "Data known on",
    today: "today",
    on: (day) => `data known on ${day}`,
    setToday: "Data known today",
    setEve: "Data known on 4 Nov 2017, eve of the mission",
    eve: "4 Nov 2017, eve of the mission",
    day: "Another day",
    help: "The whole tool shows only what was published by that day. A date known to the month or year counts as the end of that month or year.",
  },
  titleBlock: {
    unit: "Unit",
    periods: "Periods",
    status: "Status",
    summary: "Unit, periods, status and date of the data",
  },
  periodsMixed: "Calendar year and fiscal year Oct–Sep",
  periodsMixedHelp:
    "Marseille counts by calendar year. Florida ports count from 1 October to 30 September: their fiscal year 2017 starts three months earlier. No months are published here: nothing is restated.",
  periodsSameHelp: "All years on this screen are calendar years, January to December.",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkNotCopied: "The browser refuses to copy: copy the address of the page.",
  print: "Print",
  table: "Table",
  chart: "Chart",
  download: "Download",
  openAsSql: "Open as SQL",
  addToSlides: "Add to slides",
  picture: { copy: "Copy the picture", copied: "Picture copied", refused: "The browser refuses to copy the picture" },
  downloads: { csv: "CSV, the values", svg: "SVG, the picture", png: "PNG, the picture" },
  unitOfScreen: (unit) => `unit of the screen: ${unit}`,
  asPrinted: (label) => `${label}, as printed`,
  source: (n) => plural(n, "Source", "Sources"),
  sourceDash: ": ",
  valuesAndSources: (n) => `${n} ${plural(n, "value and its source", "values and their sources")}`,
  missing: "n/a",
  missingLong: "not published",
  notLikeForLike: "Not like for like",
  provenance: {
    title: "Provenance",
    cell: "Cell",
    where: (file, line) => `${file}, line ${line}`,
    words: "Words of the page",
    says: "What it says",
    statements: (n) => `${n} statements, all of them kept`,
    source: "Source",
    grade: "Grade of the source",
    grades: {
      A: "A, port or statistics office",
      B: "B, association, company or trade press",
      C: "C, press",
      D: "D, other",
    },
    noAddress: "page not found",
    noPublisher: "publisher unknown",
    dropped: "your file",
    published: "Published",
    noDate: "date unknown",
    status: "Status",
    counting: "Counting",
    period: "Period",
    calculation: "Calculation",
    none: "none, a published figure",
    note: "Note",
    sourceNote: "About the page",
    rivals: (n) =>
      n === 0 ? "No other published figure" : n === 1 ? "One other published figure" : `${n} other published figures`,
    why: "Why this figure speaks",
    rule: "The order is: status, grade of the source, precision, date. The other figures stay visible.",
    copy: "Copy citation",
    copied: "Citation copied",
    open: (what) => `Provenance: ${what}`,
    estimate: "estimate",
    from: "From",
    opens: "opens the source’s page in a new tab",
  },
  palette: {
    title: "Search or command",
    placeholder: "A screen, a line, a command",
    empty: "Nothing matches.",
    go: "Go to",
  },
  address: {
    ignored: (part, text) =>
      `The address asked for “${part === "path" ? text : `${part}=${text}`}”, which does not exist: the nearest view is open.`,
    accepted: (values) => `Accepted: ${values}.`,
    unknownLine: (text) => `No line is called “${text}”.`,
    nearest: "Did you mean:",
    unknownPort: (text) => `The address asked for the port “${text}”, unknown here: it is not shown.`,
  },
  engine: {
    starting: "The database is starting…",
    failed: "The database does not start in this browser.",
    failedHelp:
      "The views and tables shipped with the page still hold, as of today and of 4 November 2017. Another day needs WebAssembly and workers: allow them, or try a recent browser.",
    waiting: "That day is worked out as soon as the database has started.",
    bug: "This view met an error.",
    reload: "Reload the page",
    again: "Try again",
    silent:
      "The database has not answered for some seconds. It is still at work, or stuck; the rest of the page answers.",
    restart: "Restart it",
    rebuilt: "The database was rebuilt, with the files that were loaded.",
    rebuiltWithout: (names) => `The database was rebuilt, without ${names}.`,
    gone: "The database has stopped. The views shipped with the page still hold, and your files are untouched.",
    ended: "the database stopped during this work; try again.",
    noMemory: "the memory that the browser gives the page was not enough.",
    panel: "This part of the page met an error. The rest works.",
    drawing: "This chart could not be drawn; here are its values.",
  },
  failure: (why) => `This did not work: ${why}. Nothing that was kept is lost.`,
  renewal: { there: "A newer version of Cap 2M is ready.", open: "Open it now" },
  footer: {
    course: (degrees, miles) =>
      `Marseille to Miami: initial course ${degrees}°, ${miles} nautical miles. Great circle.`,
    states: { full: "fully compliant", partial: "partially compliant", none: "not compliant" },
    accessibility: (state) => `Accessibility: ${state}`,
    privacy: "Your files stay on this device.",
    offline: "Also opens without a network.",
    sources: (n) => `${n} pages cited`,
  },
  overview,
  volumes,
  lines,
  matrix,
  winback,
  biography,
  goal,
  scenario,
  ownTargets,
  runRate,
  forecast,
  card,
  announced,
};
