import { type DataFile, neededFiles } from "./load";
import { openFacts } from "./open";
import type { LiveEngine } from "./watch";
import type { EngineWorker } from "./worker";

/** The engine with the files of data/, served beside the app. */

const urls = import.meta.glob<string>(["../../data/*.csv", "!../../data/preferred.csv"], {
  query: "?url&no-inline",
  import: "default",
  eager: true,
});

export const openBundledFacts = (worker: EngineWorker): Promise<LiveEngine> => openFacts(worker, fetchFacts());

/** Fetches every file that schema.sql asks for. Throws naming the file that does not come. */
export function fetchFacts(): Promise<DataFile[]> {
  return Promise.all(
    neededFiles.map(async (name) => {
      const url = urls[`../../data/${name}`];
      const response = url === undefined ? undefined : await fetch(url);
      if (!response?.ok) throw new Error(`data/${name} could not be read`);
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}
