import type { LineOrder, PortSides } from "../domain/view";
import type { Messages } from "./fr";

/** What the matrix of the lines says, year by year. */

const lines = (n: number): string => `${n} ${n === 1 ? "line" : "lines"}`;

const inPorts: Record<PortSides, string> = {
  both: "years seen in Marseille plus years seen in Miami",
  marseille: "years seen in Marseille",
  miami: "years seen in Miami",
};

const rules: Record<LineOrder, (sides: PortSides) => string> = {
  size: () =>
    "passengers a year in Miami as published (counted, else guaranteed, else expected); last, without a published figure, the lines by number of years on record",
  presence: (sides) => `${inPorts[sides]}, where a source says that the line came; between equals, years on record`,
  loss: () =>
    "calls said to be lost in Marseille by withdrawal or cancellation, the highest where sources differ; between equals, number of years with a withdrawal or cancellation",
  gap: () => "years seen in Miami minus years seen in Marseille; between equals, years seen in Miami",
  name: () => "name of the line",
};

export const matrix: Messages["matrix"] = {
  title: (both, all) => `${both} lines of ${all} left a record in both ports`,
  subtitle: (from, to, shown, rule) =>
    `Calls and passengers a year as published, ${from} to ${to}. ${shown} Order: ${rule}.`,
  shown: (shown, all, by) => (by.length === 0 ? "" : `${lines(shown)} of ${all} (${by.join(", ")}).`),
  alternative: ({ count, from, to, ports, items }) =>
    `Table of ${lines(count)}, year by year from ${from} to ${to}, ${ports}. ${items} A cell marked by a dot means that no record was found.`,
  inPorts: { both: "in Marseille then in PortMiami", marseille: "in Marseille", miami: "in PortMiami" },
  withdrew: (names, year) => `A ship withdrawn from Marseille in ${year}: ${names}.`,
  line: "Line",
  keys: "Arrow keys: from cell to cell. Ctrl and arrow: to the next record. Home and End: ends of the row. Enter: the sources.",
  sides: { label: "Ports", both: "Both ports" },
  order: {
    label: "Order",
    names: {
      size: "Size in Miami",
      presence: "Presence",
      loss: "Losses in Marseille",
      gap: "Miami minus Marseille",
      name: "Name",
    },
  },
  rules,
  rank: {
    size: (text) => `${text} a year`,
    presence: (n) => `seen ${n} ${n === 1 ? "year" : "years"}`,
    loss: (n) => `${n} ${n === 1 ? "call" : "calls"} lost`,
    gap: (text, n) => `${text} ${Math.abs(n) === 1 ? "year" : "years"}`,
  },
  arrangement: { label: "Groups", names: { groups: "By group", lines: "Without groups" } },
  foldAll: "Fold the groups",
  unfoldAll: "Unfold the groups",
  groupHead: (name, n) => `${name}, ${lines(n)}`,
  groupSub: (n) => `${lines(n)}: how many are on record`,
  groupCount: lines,
  groupYear: (seen, other, all) =>
    `${lines(seen)} seen${other === 0 ? "" : `, ${other} ${other === 1 ? "other" : "others"} on record (planned, withdrawn, cancelled, absent…)`}, of ${all} shown`,
  filter: {
    button: "Filters",
    show: "Lines shown",
    shows: { all: "All", winback: "To win back", both: "Seen in both ports" },
    group: "Group",
    anyGroup: "All groups",
    segment: "Segment",
    anySegment: "All segments",
    years: "Years",
    from: "First year",
    to: "Last year",
    find: "Find a line",
    findHint: "Name or other name (RCCL…)",
    found: (text) => `name: “${text}”`,
    remove: (what) => `Remove the filter ${what}`,
    clear: "Remove the filters",
  },
  none: "No line matches these filters for these years.",
  noRecord: "No record found: not a proven absence.",
  statements: (n) => `${n} ${n === 1 ? "statement" : "statements"}`,
  passengers: (text, made) => `${text} passengers${made ? "" : " planned"}`,
  thousands: (text) => `${text}k`,
  contradictions: {
    calls: "sources give different numbers of calls",
    passengers: "sources give different numbers of passengers",
    lost: "sources count differently what was lost",
    absent: "one source says that the line came or would come, another that no call was planned",
    ship: "one source says that a ship came which another says was withdrawn or cancelled",
  },
  kept: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}: all are kept.`,
  member: (name, what) => `${name}: ${what}`,
  tip: (more) =>
    `${more === 0 ? "" : `${more} more ${more === 1 ? "statement" : "statements"}. `}Click or Enter: all sources.`,
  cell: (name, port, year, what) => `${name}, ${port}, ${year}: ${what}`,
  by: (publishers) => `source: ${publishers}`,
  outside: (n, from, to) => `${n} statements speak of other years than ${from} to ${to}.`,
  showAll: "All years",
  showUsual: "Usual years",
  seasons:
    "A winter season counts in both its years, a Florida fiscal year in the one it ends in; an open period (“from Oct 2018”) in its first year only.",
  sources: (pages, publishers, others) =>
    `Sources: ${pages} pages, among them ${publishers}${others > 0 ? ` and ${others} other ${others === 1 ? "publisher" : "publishers"}` : ""}.`,
  key: {
    homeport: "homeport",
    transit: "transit",
    both: "homeport and transit",
    calls: "seen, role not stated",
    planned: "planned",
    claim: "claimed, unverified",
    lost: "withdrawn or cancelled",
    reduced: "came, a ship withdrawn",
    laid_up: "laid up without passengers",
    absent: "absent, a source says so",
    comesBack: "comes back",
    announcedBack: "return announced",
    leaves: "leaves, a source says so",
    differ: "sources contradict each other, all are kept",
    none: "no record found: not a proven absence",
    counts: ["number of calls", "made", "planned"],
    lostCalls: "calls lost",
    passengers: "thousands of passengers",
    group: ["folded group: number of its lines", "seen", "others on record"],
  },
  columns: {
    line: "Line",
    group: "Group",
    segment: "Segment",
    port: "Port",
    year: "Year",
    what: "What is said",
    low: "Calls, low",
    high: "Calls, high",
    counted: "Calls made or planned",
    lost: "Calls lost",
    passengers: "Passengers",
    differ: "Sources contradict",
    statements: "Statements",
    source: "Publishers",
  },
  counted: { made: "made", announced: "planned" },
  yes: "yes",
};
