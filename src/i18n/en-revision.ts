import type { HeadlineKind } from "../domain/headlines";
import type { DifferenceKind } from "../domain/revision";
import type { RevisionWords } from "./fr-revision";

/** What a file changes of the one that it takes up, on the Data screen. */

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const kinds: Record<DifferenceKind, (n: number, text: string) => string> = {
  revised: (n, text) => `${text} ${plural(n, "row revised", "rows revised")}`,
  contradicting: (n, text) => `${text} contradicting ${plural(n, "row", "rows")}`,
  new: (n, text) => `${text} new ${plural(n, "row", "rows")}`,
  missing: (n, text) => `${text} ${plural(n, "row", "rows")} missing from the new file`,
};

const help: Record<DifferenceKind, string> = {
  revised: "Ticked, the new value takes the place of the old one; otherwise the old one stays.",
  contradicting: "The file says the same thing twice, with other values: untick the wrong one.",
  new: "Ticked, the row is added.",
  missing: "Ticked, the row is taken out; otherwise it stays.",
};

const headlines: Record<HeadlineKind, string> = {
  latest: "Passengers of Marseille, last counted year",
  benchmark: "Passengers of Miami, last counted year",
  published: "Miami to Marseille, as published",
  comparable: "Miami to Marseille, each passenger counted once",
  missing: "Passengers missing to 2 million",
  growth: "Growth a year that leads there",
  calls: "Calls at Marseille, last counted year",
};

export const revision: RevisionWords = {
  title: "What this file changes",
  waiting: "Comparing with what is already loaded…",
  failed: (why) => `The comparison did not come to an end: ${why}. The file can be loaded without it.`,
  takesUp: "This file takes up",
  beside: "no other: it is added to what is loaded",
  kinds,
  help,
  taken: (taken, all) => `${taken} of ${all}`,
  acceptAll: "Accept all rows of this kind",
  accept: "Accept",
  acceptRow: (row) => `Accept ${row}`,
  same: (n, text) => `${text} ${plural(n, "row is", "rows are")} the same in both files.`,
  row: "Row",
  cell: "Cell",
  before: "Before",
  after: "After",
  line: (line) => `line ${line}`,
  absent: "absent",
  more: (n, text) => `and ${text} ${plural(n, "other, decided", "others, decided")} with all of this kind.`,
  cells: {
    value: "value",
    precision: "precision",
    counting_rule: "counting",
    status: "status",
    calls: "calls",
    passengers: "passengers",
    role: "role of the port",
    departure: "departure",
  },
  conserved: (n, [all, taken, refused]) =>
    `${all} ${plural(n, "row", "rows")} to load = ${taken} taken + ${refused} not accepted`,
  stays: (n, text, name) => `${text} ${plural(n, "row", "rows")} of ${name} ${plural(n, "stays", "stay")}.`,
  effect: "The headline figures",
  noEffect: "No headline figure changes.",
  figure: "Figure",
  source: "Source",
  screens: { overview: "Overview", goal: "Goal", volumes: "Volumes" },
  headlines,
  ofYear: (name, year) => `${name}: ${year}`,
  years: (n, text) => `${text} yearly ${plural(n, "figure changes", "figures change")} in Volumes`,
  contradicted: (n, text) =>
    `${text} ${plural(n, "figure is", "figures are")} contradicted by another source: all stay, the best founded is shown`,
  contradictedOf: {
    lines: (n, text) =>
      `${text} ${plural(n, "presence of a line is", "presences of lines are")} contradicted by another source: all stay, the matrix marks it`,
    aims: (n, text) => `${text} ${plural(n, "target is", "targets are")} contradicted by another source: all stay`,
    calls: (n, text) => `${text} ${plural(n, "call is", "calls are")} told otherwise by another loaded file: all stay`,
    on: "On what",
    passengers: (n, text) => `${text} ${plural(n, "passenger", "passengers")}`,
    departs: (date) => `departure on ${date}`,
    more: (n, text) => `and ${text} ${plural(n, "other", "others")}.`,
  },
  here: "This file",
  others: "Other sources",
  shown: "Shown",
  apart: {
    title: (name) => `This file is not compared row by row with ${name}`,
    why: (name) =>
      `Both have the same columns or the same name, but a comparison holds both files whole in memory: it stops at 16 MB, and ${name} is heavier.`,
    rowsStay: (name) =>
      `If you load, the rows of ${name} stay in the tables beside these: of two figures that differ, the screens show the best founded and keep the other; an SQL query counts both.`,
    ownStays: (table) => `If you load, the table ${table} stays as it is and this file becomes a table of its own.`,
    waiting: "The engine is counting the differences…",
    alike: "No difference.",
    byKey: (columns) => `Counted by the engine, each row known by ${columns}; they are not accepted one by one.`,
    noKey: "Counted by the engine, whole row against whole row; they are not accepted one by one.",
    takeOut: (name) => `Take ${name} out of the tables`,
    replaces: "if this file replaces it whole. Undo puts it back.",
  },
  speaks: { true: "this file", false: "the other source" },
};
