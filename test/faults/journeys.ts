import { expect, vi } from "vitest";
import type { FrameContent } from "../../src/charts/frame";
import { languagesByCode } from "../../src/i18n/language";
import { type Browser, type Page, fileOf, start } from "./page";

/** Six things that a person does, from the first gesture to what they see at the end. */

export type Journey = {
  name: string;
  /** What was done before: nothing fails in it. */
  before(page: Page): Promise<void>;
  /** Whatever it rejects is told by the page (state/actions, followFailures). */
  go(page: Page, browser: Browser): Promise<void>;
  /** Whether it has come to its end. */
  isDone(page: Page, browser: Browser): boolean | Promise<boolean>;
};

/** A table of its own, with nothing to be asked. */
const plain = "quai;poste;longueur\nJ0;poste 0;100,5\nJ1;poste 1;101,5\nJ2;poste 2;102,5\n";
/** Thousands or decimals: nothing in it says which. */
const doubtful = "Port;Passagers\nMarseille;1,597\nNice;1,055\nToulon;2,240\n";

export const fileOfPage = ({ dropped }: Page) => dropped.allDropped()[0];

export function readingOf(page: Page) {
  const file = fileOfPage(page);
  return file && page.dropped.useDropped.getState().readings.get(file.id);
}

/** Until nothing is being read or loaded, and the device has all there is or has said why not. */
export async function atRest({ dropped, keeping }: Page): Promise<void> {
  await vi.waitFor(() => {
    const { readings, files } = dropped.useDropped.getState();
    const { kept, trouble } = keeping.useKeeping.getState();
    const busy = [...readings.values()].filter(({ is }) => is === "reading" || is === "loading");
    expect(busy).toEqual([]);
    expect(trouble !== undefined || files.every(({ id }) => kept.has(id))).toBe(true);
  }, 3000);
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve)); // oxlint-disable-line no-await-in-loop
}

async function dropIn(page: Page, text: string): Promise<void> {
  await page.opening.openDropped([fileOf("quais.csv", text, page.faults)]);
  await atRest(page);
}

async function load(page: Page): Promise<void> {
  const [file, state] = [fileOfPage(page), readingOf(page)];
  if (file && state?.is === "read" && state.outcome.mapping) await page.dropping.load(file.id, state.outcome.mapping);
  await atRest(page);
}

const hasDropped = (text: string) => async (page: Page) => {
  await start(page);
  await dropIn(page, text);
};

async function hasLoaded(page: Page): Promise<void> {
  await hasDropped(plain)(page);
  await load(page);
}

const isKept = (page: Page): boolean => {
  const file = fileOfPage(page);
  return file !== undefined && page.keeping.useKeeping.getState().kept.has(file.id);
};

const target = { id: "a", port: "marseille", measure: "passengers" as const, value: 3_000_000, year: 2030 };
const language = languagesByCode.fr;
const content: FrameContent = {
  title: "Quais",
  subtitle: "longueur",
  alternative: "",
  sources: "",
  table: { columns: [{ key: "quai", label: "Quai" }], rows: [{ quai: { text: "J0" } }] },
  fileName: "cap2m-volumes-total",
};

export const journeys: Journey[] = [
  {
    name: "import",
    before: start,
    go: async (page) => {
      await dropIn(page, plain);
      await load(page);
    },
    isDone: (page) => fileOfPage(page)?.mapping !== undefined && readingOf(page)?.is === "read" && isKept(page),
  },
  {
    name: "answer a question",
    before: hasDropped(doubtful),
    go: async (page) => {
      const [file, state] = [fileOfPage(page), readingOf(page)];
      const question = state?.is === "read" ? state.outcome.questions[0] : undefined;
      if (!file || !question) throw new Error("nothing is asked");
      const { about, choices, column } = question;
      page.dropping.answer(file.id, { about, choice: choices[0] ?? "", ...(column !== undefined && { column }) });
      await atRest(page);
    },
    isDone: (page) => {
      const state = readingOf(page);
      return fileOfPage(page)?.answers.length === 1 && state?.is === "read" && isKept(page);
    },
  },
  {
    name: "edit: take out, undo, set a target",
    before: hasLoaded,
    go: async (page) => {
      await page.dropping.unload(fileOfPage(page)?.id ?? "");
      await atRest(page);
      await page.changes.undo();
      await atRest(page);
      await page.kept.keepSafely({ targets: [target] });
    },
    isDone: (page) =>
      fileOfPage(page)?.mapping !== undefined &&
      readingOf(page)?.is === "read" &&
      isKept(page) &&
      page.kept.useKept.getState().targets.length === 1,
  },
  {
    name: "save",
    before: hasLoaded,
    go: (page) => page.save.saveWork("travail"),
    isDone: (_page, { downloads }) => downloads.some((name) => name.endsWith(".cap2m")),
  },
  {
    name: "export: a chart to CSV, its table to the clipboard",
    before: hasLoaded,
    go: async (page) => {
      const { download, tabsOf } = await import("../../src/charts/download");
      await download("csv", content, {} as HTMLElement, language);
      await page.actions.copy(tabsOf(content.table, language), "copié", language.say.linkNotCopied);
    },
    isDone: (page, { downloads, clipboard }) =>
      downloads.length === 1 && clipboard.length === 1 && page.store.useApp.getState().message?.text === "copié",
  },
  {
    name: "restore: what the device kept",
    before: async () => undefined,
    go: async (page) => {
      await start(page);
      await atRest(page);
    },
    isDone: (page) =>
      fileOfPage(page)?.mapping !== undefined &&
      readingOf(page)?.is === "read" &&
      isKept(page) &&
      page.kept.useKept.getState().targets.length === 1,
  },
];

/** What the page of the day before left on the device. */
export async function dayBefore(page: Page): Promise<void> {
  await hasLoaded(page);
  await page.kept.keepSafely({ targets: [target] });
}
