import * as fake from "fake-indexeddb";
import { vi } from "vitest";
import type { Engine } from "../../src/db/database";
import type { LiveEngine } from "../../src/db/watch";
import { type Answers, askAll } from "../../src/db/queries";
import type { Reply, Request } from "../../src/import/messages";
import { loadOf, outcomeOf } from "../../src/import/work";

/** A page without a browser: its state, the real database, the real reading, and every port to the outside at which a call can be made to fail. */

/** Counts the calls at the ports, and fails the one that is asked for. */
export class Faults {
  calls = 0;
  met: string | undefined;
  failAt: number | undefined;

  /** Throws in the place of the call that is to fail. */
  at(port: string): void {
    if (this.failAt === undefined) return;
    this.calls += 1;
    if (this.calls !== this.failAt) return;
    this.met = port;
    throw new DOMException(
      `a fault of the test at ${port}`,
      port.startsWith("storage") ? "QuotaExceededError" : "DataError",
    );
  }
}

/** What a person's device and browser hold from one page to the next. */
export type Browser = { indexedDB: IDBFactory; small: Map<string, string>; downloads: string[]; clipboard: string[] };

export const newBrowser = (): Browser => ({
  indexedDB: new fake.IDBFactory(),
  small: new Map(),
  downloads: [],
  clipboard: [],
});

let answers: Answers | undefined;

/** Opens the page in a browser: fresh modules, the same engine with the tables of the tool. */
export async function openPage(browser: Browser, engine: Engine, faults: Faults) {
  vi.resetModules();
  stubBrowser(browser, faults);
  vi.doMock("../../src/import/start-worker", () => ({ startReadingWorker: () => workerInPage(faults) }));
  answers ??= await askAll(engine, undefined);
  const [store, facts, dropping, dropped, keeping, changes, kept, opening, workspace, actions, device, save] =
    await Promise.all([
      import("../../src/state/store"),
      import("../../src/state/facts"),
      import("../../src/state/dropping"),
      import("../../src/state/dropped"),
      import("../../src/state/keeping"),
      import("../../src/state/changes"),
      import("../../src/state/kept"),
      import("../../src/state/opening"),
      import("../../src/state/opening-work"),
      import("../../src/state/actions"),
      import("../../src/keep/device"),
      import("../../src/views/data-save"),
    ]);
  facts.fill(facts.newQueryClient(), { today: answers });
  store.useApp.setState({ database: Promise.resolve(faulty(engine, faults)), engine: { is: "ready" } });
  return { store, dropping, dropped, keeping, changes, kept, opening, workspace, actions, device, save, faults };
}

export type Page = Awaited<ReturnType<typeof openPage>>;

/** As start.tsx brings the work back. */
export async function start({ keeping, changes, kept }: Page): Promise<void> {
  changes.followChanges();
  await Promise.all([keeping.startKeeping(), kept.catchUp()]);
}

function faulty(engine: Engine, faults: Faults): LiveEngine {
  const through =
    <Args extends unknown[], T>(name: string, call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      faults.at(`engine.${name}`);
      return call(...args);
    };
  return {
    register: through("register", engine.register),
    release: through("release", engine.release),
    run: through("run", engine.run),
    rows: through("rows", engine.rows),
    listen: () => undefined,
    end: () => undefined,
  };
}

/** The reading worker, working in the page: it is started, spoken to, and answers, each of which can fail. */
function workerInPage(faults: Faults) {
  faults.at("worker.start");
  let isEnded = false;
  const worker = Object.assign(new EventTarget(), {
    terminate: () => void (isEnded = true),
    postMessage: (request: Request) => {
      faults.at("worker.postMessage");
      void work(request);
    },
  });
  const say = (reply: Reply) => void (isEnded || worker.dispatchEvent(new MessageEvent("message", { data: reply })));
  const work = async ({ job, ...request }: Request) => {
    await Promise.resolve();
    try {
      faults.at("worker dies");
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : "";
      return worker.dispatchEvent(Object.assign(new Event("error"), { message }));
    }
    if (request.kind === "load")
      return say({ job, kind: "loaded", load: await loadOf(request.ask, request.mapping, () => undefined) });
    return say({ job, kind: "read", outcome: await outcomeOf(request.ask, () => undefined, request.mapping) });
  };
  return worker;
}

const originals = {
  put: fake.IDBObjectStore.prototype.put,
  get: fake.IDBObjectStore.prototype.get,
  getAll: fake.IDBObjectStore.prototype.getAll,
  delete: fake.IDBObjectStore.prototype.delete,
};

function stubBrowser({ indexedDB, small, downloads, clipboard }: Browser, faults: Faults): void {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith("IDB")) vi.stubGlobal(name, value);
  for (const name of ["put", "get", "getAll", "delete"] as const)
    fake.IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: never[]) {
      faults.at(`storage.${name}`);
      return Reflect.apply(originals[name], this, args) as never;
    };
  const opening = (...args: Parameters<IDBFactory["open"]>) => {
    faults.at("storage.open");
    return indexedDB.open(...args);
  };
  vi.stubGlobal("indexedDB", { open: opening });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => small.get(key) ?? null,
    setItem: (key: string, text: string) => {
      faults.at("storage.setItem");
      small.set(key, text);
    },
  });
  vi.stubGlobal("BroadcastChannel", undefined);
  vi.stubGlobal("location", { hash: "#/data", href: "http://localhost/#/data" });
  const writeText = async (text: string) => {
    faults.at("clipboard.writeText");
    clipboard.push(text);
  };
  vi.stubGlobal("navigator", { clipboard: { writeText }, storage: undefined });
  const link = () => ({
    href: "",
    download: "",
    click(this: { download: string }) {
      faults.at("download.click");
      downloads.push(this.download);
    },
  });
  vi.stubGlobal("document", { createElement: link, querySelector: () => null });
  URL.createObjectURL = () => {
    faults.at("download.createObjectURL");
    return "blob:made";
  };
  URL.revokeObjectURL = () => undefined;
}

/** A file as the browser hands it over. */
export const fileOf = (name: string, text: string | Uint8Array<ArrayBuffer>, faults: Faults): File => {
  const file = new File([text], name);
  const bytes = file.arrayBuffer.bind(file);
  return Object.assign(file, {
    arrayBuffer: async () => {
      faults.at("file.arrayBuffer");
      return bytes();
    },
  });
};
