import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";

/** The engine's worker: it can read its own script while the library that speaks to it is still on its way. */

export type EngineWorker = { worker: Worker; failed: Promise<never> };

/** Throws when the browser has no workers or refuses this one at once; `failed` rejects when it dies before or after. */
export function startWorker(): EngineWorker {
  if (typeof WebAssembly === "undefined") throw new Error("WebAssembly is missing");
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl);
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker was blocked")));
  });
  failed.catch(() => undefined);
  return { worker, failed };
}

/** Under Trusted Types a worker's address must come from a policy, made once; ours lets exactly one through. */
const policy = (globalThis as Partial<TrustedTypesWindow>).trustedTypes?.createPolicy("cap2m-worker", {
  createScriptURL: (wanted) => {
    if (wanted !== workerUrl) throw new TypeError(`not our worker: ${wanted}`);
    return wanted;
  },
});

/** The part of the Trusted Types API that is used; its result is taken wherever a script address is. */
type TrustedTypesWindow = {
  trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
};
