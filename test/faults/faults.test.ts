import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { openDevice } from "../../src/keep/device";
import { atRest, dayBefore, fileOfPage, journeys, readingOf } from "./journeys";
import { type Browser, Faults, type Page, newBrowser, openPage } from "./page";

/**
 * In each journey the first call to the outside fails, then the second, the third, until a run meets no fault: reading a file, the worker, the
 * database, the device's stores, the clipboard, the download. Each time it is told, nothing is half done, and nothing that was acknowledged is lost.
 */

let engine: Engine;
beforeAll(async () => {
  engine = await openFactsInNode("data");
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock("../../src/import/start-worker");
});

/** Far more than any journey calls. */
const mostCalls = 400;

describe.each(journeys)("$name", (journey) => {
  it("tells every fault, leaves nothing half done and loses nothing acknowledged, whichever call fails", async () => {
    const met: string[] = [];
    for (let failAt = 1; failAt < mostCalls; failAt += 1) {
      await clean();
      const faults = new Faults();
      const browser = newBrowser();
      if (journey.name.startsWith("restore")) {
        await dayBefore(await openPage(browser, engine, faults));
        await clean();
      }
      const page = await openPage(browser, engine, faults);
      await journey.before(page);
      const before = acknowledged(page);
      faults.failAt = failAt;
      const rejected = await journey.go(page, browser).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      faults.failAt = undefined;
      await atRest(page);
      const told = rejected !== undefined || messages(page).length > 0;
      const isDone = await journey.isDone(page, browser);
      const where = `call ${failAt}, ${faults.met ?? "none"}`;
      expect(isDone || told, `${where} is told`).toBe(true);
      expect(`${where}: ${await halfDone(page)}`).toBe(`${where}: `);
      expect([where, ...(await lost(page, browser, before))]).toEqual([where]);
      if (faults.met === undefined) {
        expect(isDone, "without a fault the journey comes to its end").toBe(true);
        break;
      }
      met.push(faults.met);
    }
    expect(met.length).toBeGreaterThan(1);
    expect(met.length).toBeLessThan(mostCalls - 1);
  }, 240_000);
});

/** The engine as a new page finds it. */
async function clean(): Promise<void> {
  await engine.run("rollback").catch(() => undefined);
  const rows = await engine.rows("select source_id from sources where kind = 'dropped'");
  for (const { source_id: id } of rows)
    for (const table of ["traffic", "line_presence", "targets", "calls", "sources"])
      await engine.run(`delete from ${table} where source_id = '${String(id)}'`);
  await engine.run("drop table if exists quais");
}

/** Everything that the page says to a person who looks. */
function messages({ store, dropped, keeping, kept }: Page): string[] {
  const { trouble, evicted, damaged, unloaded } = keeping.useKeeping.getState();
  const readings = [...dropped.useDropped.getState().readings.values()].flatMap((state) => {
    if (state.is === "failed") return [state.message];
    return state.is === "read" && state.trouble !== undefined ? [state.trouble] : [];
  });
  const own = [store.useApp.getState().message?.text, trouble, kept.useKept.getState().trouble];
  return [...own, ...evicted, ...damaged.map(({ name }) => name), ...unloaded, ...readings].filter(
    (each) => each !== undefined,
  );
}

/** The rows are in the tables when the screen says so, and only then. */
async function halfDone(page: Page): Promise<string> {
  const file = fileOfPage(page);
  const state = readingOf(page);
  const isSaid = file?.mapping !== undefined && !(state?.is === "failed" && state.isOut);
  const [source] = await engine.rows("select count(*)::integer as n from sources where kind = 'dropped'");
  const [table] = await engine.rows("select count(*)::integer as n from duckdb_tables() where table_name = 'quais'");
  const rows = table?.["n"] === 1 ? (await engine.rows("select count(*)::integer as n from quais"))[0]?.["n"] : 0;
  const found = `${String(source?.["n"])} source, ${String(rows)} rows`;
  const wanted = isSaid ? "1 source, 3 rows" : "0 source, 0 rows";
  return found === wanted ? "" : `${found} where the screen says ${wanted}`;
}

type Acknowledged = { id: string; said: string };

function acknowledged({ dropped, keeping }: Page): Acknowledged[] {
  const { kept } = keeping.useKeeping.getState();
  return dropped
    .allDropped()
    .filter(({ id }) => kept.has(id))
    .map(({ id, answers, mapping }) => ({ id, said: JSON.stringify([answers, mapping]) }));
}

/** What was said to be kept, and is not on the device as it was said to be. */
async function lost(page: Page, browser: Browser, before: Acknowledged[]): Promise<string[]> {
  vi.stubGlobal("indexedDB", browser.indexedDB);
  const device = await openDevice(() => undefined);
  const now = acknowledged(page);
  const later = new Set(now.map(({ id }) => id));
  const gone = page.dropped.allDropped().length === 0 && page.changes.useChanges.getState().past.length > 0;
  const missing: string[] = [];
  for (const { id, said } of now) {
    const found = await device.find(id);
    if (JSON.stringify(found && [found.answers, found.mapping]) !== said) missing.push(`${id} is not as said`);
  }
  for (const { id } of before.filter((each) => !later.has(each.id)))
    if (!gone && (await device.find(id)) === undefined) missing.push(`${id} of before is gone`);
  return missing;
}
