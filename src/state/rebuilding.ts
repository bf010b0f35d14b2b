import { openBundledFacts } from "../db/bundled";
import type { LiveEngine } from "../db/watch";
import { startWorker } from "../db/worker";
import { languagesByCode } from "../i18n/language";
import { say } from "./actions";
import { allDropped, setReading } from "./dropped";
import { loadInto } from "./dropping";
import { followEngine } from "./engine";
import { refreshFacts } from "./facts";
import { useApp } from "./store";

/** The engine made again: the tables of the tool, then the rows of every file that a person loaded, read from its bytes. */
export async function rebuild(): Promise<void> {
  const { database } = useApp.getState();
  const made = another();
  await Promise.all([
    followEngine(made),
    database.then(
      (engine) => engine.end(),
      () => undefined,
    ),
  ]);
  await made;
  await refreshFacts();
  const { engine } = languagesByCode[useApp.getState().view.lang].say;
  say(engine.rebuilt);
}

async function another(): Promise<LiveEngine> {
  const engine = await openBundledFacts(startWorker());
  for (const file of allDropped())
    try {
      await loadInto(engine, file);
    } catch (cause) {
      setReading(file.id, {
        is: "failed",
        message: cause instanceof Error ? cause.message : String(cause),
        isOut: true,
      });
    }
  return engine;
}
