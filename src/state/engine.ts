import type { LiveEngine, News } from "../db/watch";
import { keepOffline } from "./offline";
import { useApp } from "./store";

/** The engine of the page: what it is waited for, what becomes of it, and another in its place. */

/** What ended by itself is rebuilt by itself so many times; after that a person decides. */
const mostRebuilt = 3;
let rebuilt = 0;

/** Every question that is not shipped waits for the engine, or for the reason why there is none. The mark is what test/bench measures. */
export async function followEngine(database: Promise<LiveEngine>): Promise<void> {
  useApp.setState({ database, engine: { is: "starting" } });
  try {
    const engine = await database;
    engine.listen((news) => hear(database, news));
    performance.mark("cap2m:engine");
    useApp.setState({ engine: { is: "ready" } });
  } catch (cause) {
    useApp.setState({ engine: { is: "failed", error: cause instanceof Error ? cause : new Error(String(cause)) } });
  }
  void keepOffline();
}

/** Another engine in the place of this one, because a person wants it. */
export async function restartEngine(): Promise<void> {
  rebuilt = 0;
  await another();
}

/** With the rows of the files that a person loaded. */
async function another(): Promise<void> {
  const { rebuild } = await import("./rebuilding");
  await rebuild();
}

/** An engine that was replaced is not heard any more. */
function hear(database: Promise<LiveEngine>, news: News): void {
  if (useApp.getState().database !== database) return;
  if (news !== "gone") return useApp.setState({ engine: { is: news === "silent" ? "silent" : "ready" } });
  useApp.setState({ engine: { is: "gone" } });
  rebuilt += 1;
  if (rebuilt <= mostRebuilt) void another();
}
