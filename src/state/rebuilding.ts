import { openBundledFacts } from "../db/bundled";
import type { LiveEngine } from "../db/watch";
import { startWorker } from "../db/worker";
import { languagesByCode } from "../i18n/language";
import { say } from "./actions";
import { type Dropped, allDropped, setReading, useDropped } from "./dropped";
import { loadInto } from "./dropping";
import { followEngine } from "./engine";
import { refreshFacts } from "./facts";
import { useApp } from "./store";
import { troubleOf } from "./trouble";

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
  const without = allDropped().filter(isOut);
  say(without.length === 0 ? engine.rebuilt : engine.rebuiltWithout(without.map(({ name }) => name).join(", ")));
}

/** A file that breaks an engine is left out of the next one: each attempt has one file fewer. */
async function another(): Promise<LiveEngine> {
  const engine = await openBundledFacts(startWorker());
  let isGone = false;
  engine.listen((news) => void (isGone ||= news === "gone"));
  for (const file of allDropped().filter((each) => !isOut(each))) {
    await put(engine, file); // oxlint-disable-line no-await-in-loop -- the tables change one file at a time
    if (isGone) return another();
  }
  return engine;
}

/** Its rows should be in the tables, and could not be put there. */
function isOut({ id }: Dropped): boolean {
  const state = useDropped.getState().readings.get(id);
  return state?.is === "failed" && state.isOut === true;
}

async function put(engine: LiveEngine, file: Dropped): Promise<void> {
  try {
    await loadInto(engine, file);
  } catch (cause) {
    setReading(file.id, { is: "failed", message: troubleOf(cause), isOut: true });
  }
}
