import { EngineGone, isOutOfMemory } from "../db/watch";
import { languagesByCode } from "../i18n/language";
import { useApp } from "./store";

/** Why work with the database came to nothing, in words of the page where there are any. */
export function troubleOf(cause: unknown): string {
  const { engine } = languagesByCode[useApp.getState().view.lang].say;
  const said = cause instanceof Error ? cause.message : String(cause);
  if (isOutOfMemory(said)) return engine.noMemory;
  return cause instanceof EngineGone ? engine.ended : said;
}
