import { languagesByCode } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import type { ChartName } from "../domain/chart-name";
import { type Screen, type View, longestSql } from "../domain/view";
import { onScreen, readAddress, writeAddress } from "./address";
import { type Message, useApp } from "./store";

/** What a person can do. Every choice goes through the address, so that the back button undoes it and a link repeats it. */

export function change(part: Partial<View>): void {
  location.hash = writeAddress({ ...useApp.getState().view, ...part });
}

/** The same for what is typed letter by letter: the first letter is a step back in the history, the next ones amend it. */
export function amend(part: Partial<View>, isFirst: boolean): void {
  const address = writeAddress({ ...useApp.getState().view, ...part });
  if (isFirst) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  useApp.setState(readAddress(address));
}

/** Forgets choices that are optional in the view (asOf, from, to). */
export function reset(...keys: ("asOf" | "from" | "to" | "group" | "segment" | "find" | "weights")[]): void {
  const view = { ...useApp.getState().view };
  for (const key of keys) delete view[key];
  location.hash = writeAddress(view);
}

/** Takes a port from beside Marseille, and with it what was chosen of its columns. */
export function removePort(port: string): void {
  const { sort, ...view } = useApp.getState().view;
  const isIts = (column: string) => column.startsWith(`${port}-`);
  location.hash = writeAddress({
    ...view,
    ports: view.ports.filter((each) => each !== port),
    columns: view.columns.filter(({ column }) => !isIts(column)),
    ...(sort && !isIts(sort.column) && { sort }),
  });
}

/** Shows a chart as a table, or as a chart again. */
export function toggleTable(name: ChartName): void {
  const { tables } = useApp.getState().view;
  change({ tables: tables.includes(name) ? tables.filter((each) => each !== name) : [...tables, name] });
}

/** How the table of the screen is looked at. Clearing the filter is a step back in the history, as its first letter is. */
export function lookAtTable({ filter, columns, sort }: Pick<View, "filter" | "columns" | "sort">): void {
  const { sort: _before, ...view } = useApp.getState().view;
  if (filter === view.filter) location.hash = writeAddress({ ...view, columns, ...(sort && { sort }) });
  else amend({ filter }, filter === "" || view.filter === "");
}

/** Folds the lines of a group into one row of the matrix, or shows them again. */
export function foldGroup(group: string): void {
  const { folded } = useApp.getState().view;
  change({ folded: folded.includes(group) ? folded.filter((each) => each !== group) : [...folded, group] });
}

/** All the lines again, over the years in view. */
export function clearLines(): void {
  const { group: _group, segment: _segment, find: _find, ...view } = useApp.getState().view;
  location.hash = writeAddress({ ...view, show: "all" });
}

/** The address of another screen with today's choices kept. */
export function addressOf(view: View, screen: Screen, line?: string): string {
  return writeAddress(onScreen(view, screen, line));
}

/** Where a chart's own question can be asked and changed; undefined for the chart of an answer, which stands below its question. */
export function sqlAddress(view: View, chart: ChartName): string | undefined {
  return chart === "query" ? undefined : writeAddress({ ...onScreen(view, "query"), ask: `chart-${chart}` });
}

/** Puts a question in the address, where it is short enough for one. */
export function ask(sql: string): void {
  const { sql: _sql, ask: _ask, draw: _draw, ...view } = useApp.getState().view;
  const next = writeAddress({ ...view, ...(sql.length <= longestSql && { sql }) });
  if (next !== location.hash) location.hash = next;
}

/** Draws two columns of the answer, or nothing. */
export function draw(drawing: View["draw"]): void {
  const { draw: _draw, ...view } = useApp.getState().view;
  location.hash = writeAddress({ ...view, ...(drawing && { draw: drawing }) });
}

/** Follows the address from now on. */
export function followAddress(): void {
  window.addEventListener("hashchange", () =>
    useApp.setState({ ...readAddress(location.hash), reading: undefined, message: undefined }),
  );
}

export function openReading(reading: Reading): void {
  useApp.setState({ reading });
}

export function closeReading(): void {
  useApp.setState({ reading: undefined });
}

export function showPalette(paletteOpen: boolean): void {
  useApp.setState({ paletteOpen });
}

export function say(message: string | Message | undefined): void {
  useApp.setState({ message: typeof message === "string" ? { text: message } : message });
}

/** Asks for the dossier, or says that it is written. */
export function writeDossier(dossier: boolean): void {
  useApp.setState({ dossier });
}

/** Copies a text and says so, or says why not. */
export async function copy(text: string, done: string, refused: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say(refused);
  }
}

/** What failed and was told nowhere else is told here: nothing a person does goes wrong in silence. */
export function followFailures(): void {
  const tell = (cause: unknown): void => {
    const { failure } = languagesByCode[useApp.getState().view.lang].say;
    say(failure(cause instanceof Error ? cause.message : String(cause)));
  };
  window.addEventListener("unhandledrejection", ({ reason }) => tell(reason));
  window.addEventListener("error", ({ error }) => error !== null && tell(error));
}
