import type { RefreshProblem } from "../domain/refresh-problem";
import type { RefreshWords } from "./fr-refresh";

/** A deck of Cap 2M that comes back, edited in PowerPoint. */

const refused: Record<RefreshProblem, string> = {
  large: "it is larger than 200 MB",
  other: "it is no .pptx file of PowerPoint",
  locked: "it is protected by a password, or in the old .ppt format. Save it without a password, as .pptx",
  macros: "it holds macros. Save it as .pptx, without macros",
  damaged: "it is damaged. Open it in PowerPoint and save it again",
  swollen: "one of its parts is far too large when unpacked",
  foreign: "Cap 2M did not write it, or the program that saved it removed its marks (LibreOffice and Google Slides do)",
  newer: "it comes from a later version of Cap 2M. Reload the page, then try again",
  line: "the line it is about is no longer in the data",
};

export const refresh: RefreshWords = {
  title: "Refresh a PowerPoint",
  choose: "Choose a .pptx of Cap 2M",
  help: "Edited since in PowerPoint? Its charts, tables and figures take today’s data; your edits stay. The list of changes comes before anything is saved.",
  reading: "Reading the file…",
  refused: (name, why) => `${name} is not refreshed: ${refused[why]}. Nothing has changed.`,
  found: (name, day) => `${name}, written on ${day}`,
  nothing: "All is up to date: no figure has changed.",
  count: (changes) => (changes === 1 ? "1 change" : `${changes} changes`),
  slide: (n) => `Slide ${n}`,
  what: { text: "Text", table: "Table", chart: "Chart", notes: "Notes" },
  none: "nothing",
  left: "Edited by you, left as it is. Today, we would write:",
  newRows: "There are new rows; they are not added to a table that you edited:",
  byHand: (n) => (n === 1 ? "One value typed by hand stays." : `${n} values typed by hand stay.`),
  unseen: (title) => `New in the set, not in your file: ${title}`,
  added: (n, which) =>
    n === 1
      ? `Slide ${which}, added from a screen: it stays as it was taken. For today’s data, add it again.`
      : `Slides ${which}, added from a screen: they stay as they were taken. For today’s data, add them again.`,
  gone: (n) => `Slide ${n}: what it says is not in the data of this device any more; it stays as it is.`,
  save: "Save the refreshed file",
  leave: "Save nothing",
  saved: (name) => `File written: ${name}`,
  suffix: "refreshed",
  columns: { where: "Where", was: "Was", now: "Becomes" },
};
