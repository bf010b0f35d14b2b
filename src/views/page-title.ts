import type { View } from "../domain/view";
import type { Messages } from "../i18n/fr";

/** What a tab and a screen reader call a page: the line or the part in view, its screen, the app; nothing is said twice. */
export function pageTitle(view: View, line: string | undefined, say: Messages): string {
  const inView = {
    overview: undefined,
    volumes: undefined,
    lines: line ?? (view.part === "matrix" ? undefined : say.winback.parts[view.part]),
    goal: say.goal.parts[view.goal],
    data: undefined,
    query: undefined,
    slides: line,
    accessibility: undefined,
  }[view.screen];
  const names = [inView, say.screens[view.screen], say.appTitle].filter((name) => name !== undefined);
  return [...new Set(names)].join(" · ");
}
