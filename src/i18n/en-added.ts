import type { AddedWords } from "./fr-added";

/** What is added to slides from a screen. */

export const clip: AddedWords = {
  part: (shown, all) => `${shown} rows of ${all}, the others are in Cap 2M`,
  missing: "it was added on another device. Open the .cap2m file of that device, or add it again",
  added: (name) => `Added to “${name}”.`,
  open: "Open the slides",
  removed: (name) => `Taken out of “${name}”.`,
  notKept: "The browser refuses to keep: nothing was added.",
  full: (name) => `“${name}” already has all the slides that a deck can hold: nothing was added.`,
  empty: "No slide yet. On a chart, a table or an answer, choose “Add to slides” in its download menu.",
  form: "Form",
  forms: { table: "Table", columns: "Columns", line: "Line", bars: "Bars", scatter: "Scatter" },
  name: "Name",
};
