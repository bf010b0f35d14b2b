import type { ownTargets as french } from "./fr-targets";

/** What is said of the targets that a person sets and keeps on a device. */

export const ownTargets: typeof french = {
  title: "Your targets",
  subtitle: "Kept on this device, judged by the same rules as the public ones",
  none: "No target of your own. Choose a measure, a port, a number and a year.",
  measures: { passengers: "passengers", calls: "calls" },
  heading: (value, measure, port, year) => `${value} ${measure}, ${port}, ${year}`,
  from: (value, year) => `Route drawn from ${value} in ${year}`,
  noRoute: "No route: nothing was published when it was set",
  sentence: ({ from, year, to, target, growth, perYear, years, one }) =>
    `To go from ${from} (${year}) to ${to} in ${target} takes ${growth} a year for ${years} ${one ? "year" : "years"}, that is ${perYear} more each year.`,
  calls: (calls, perCall, year) => ` In calls, ${calls} more at the rate of ${year}, ${perCall} passengers a call.`,
  reached: (from, year) => `${from} (${year}): the target is reached or passed.`,
  tooLate: (from, year, missing) =>
    `${from} (${year}): the year of the target is here or over, ${missing} were missing.`,
  noFigure: "No figure of this port is published for this measure: nothing can be worked out.",
  progress: (ofTarget, ofWay) => `Share of the target: ${ofTarget}. Share of the way since the start: ${ofWay}.`,
  progressOne: (ofTarget) => `Share of the target: ${ofTarget}.`,
  form: "Set a target",
  formEdit: "Change the target",
  measure: "Measure",
  port: "Port",
  value: "Number",
  year: "Year",
  add: "Add",
  save: "Save",
  cancel: "Leave as it was",
  edit: (name) => `Change: ${name}`,
  remove: (name) => `Delete: ${name}`,
  removed: (name) => `“${name}” deleted`,
  undo: "Undo",
  problems: {
    "no value": "The number aimed at is a whole number, 1 at least.",
    "no year": "The year has four digits, from 1960 to 2100.",
    "year not after base": "The year aimed at must come after the last year published for this port.",
  },
  refused: "The browser refuses to keep anything: these targets will go with the page.",
  copied: "A second, whole copy of these targets, scenarios and decks is on this device.",
  takeCopy: "Take the whole copy",
  unreadable: (dropped) =>
    dropped === 0
      ? "What was kept on this device was not written by this version: none of it is used."
      : `${dropped} kept ${dropped === 1 ? "target or scenario is unreadable and not used" : "targets or scenarios are unreadable and not used"}.`,
};
