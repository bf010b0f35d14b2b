import type { BundleRefusal } from "../keep/bundle";
import type { KeepTrouble } from "../keep/device";
import type { keeping as french } from "./fr-keep";

/** What is kept on the device, and what is carried in a file. */

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const troubles: Record<KeepTrouble, string> = {
  absent: "This browser has no place to keep files.",
  denied: "The browser refuses to keep files here (a private window, or the site’s settings).",
  full: "There is no room left on this device.",
  newer: "A newer version of the tool keeps its files here already. Reload the page to use it.",
  broken: "The browser could not write.",
};

const refusals: Record<BundleRefusal["why"], (part: string) => string> = {
  foreign: () => "It is no work saved by this tool.",
  damaged: (part) => `The file is damaged${part === "" ? "" : `: “${part}” is not whole`}.`,
  newer: (part) => `It was saved by a newer version (format ${part}): update the tool.`,
  large: () => "Unpacked, it would be too large.",
};

export const keeping: typeof french = {
  title: "Your work",
  kept: (n, text) =>
    n === 0 ? "Dropped files are kept on this device." : `${text} ${plural(n, "file", "files")} kept on this device.`,
  onlyHere: (n, text) =>
    `${text} ${plural(n, "file is", "files are")} in this page only: save everything to a file before closing it.`,
  troubles,
  goesOn: "Nothing on screen is lost: work goes on in this page.",
  tryAgain: "Try to keep again",
  evicted: (names) => `The browser has cleared its store: ${names} is gone from it. Drop it again, or open saved work.`,
  damaged: (names) => `Damaged on this device, and left aside: ${names}. Drop the original file again.`,
  copied: (names) => `Damaged on this device, and left aside: ${names}. A second copy, whole, is there.`,
  takeCopy: "Take the whole copy",
  unloaded: (names) => `Kept, but its rows could not be put back into the tables: ${names}.`,
  save: "Save everything",
  saveHelp:
    "One .cap2m file: original data, answers, mappings, targets, scenarios, queries and view. It opens on another device, like any file dropped here.",
  fileName: "work",
  undo: "Undo",
  redo: "Redo",
  history: "History of the data",
  noHistory: "No change so far.",
  changes: {
    dropped: "dropped",
    answered: "answer given",
    decided: "rows accepted or not",
    loaded: "loaded into the tables",
    unloaded: "taken out of the tables",
    removed: "removed",
    opened: "work opened",
  },
  when: "When",
  what: "Change",
  file: "File",
  hash: "SHA-256 checksum",
  refused: (name) => `“${name}” was not opened, nothing has changed.`,
  refusals,
  opened: (name) => `“${name}” is open. Undo, on the Data screen, gives the files before it back.`,
  ownNotKept: "Its targets and scenarios could not be taken over: the browser refuses to keep.",
};
