// oxlint-disable-next-line import/default -- Vite gives the address of the worker
import workerUrl from "./worker.ts?worker&url";
import type { ReadingWorker } from "./reader";

/** Our own module worker for reading files, under a policy that lets exactly this one through. */

export const startReadingWorker = (): ReadingWorker =>
  new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: "module", name: "cap2m-reader" });

const policy = (globalThis as Partial<TrustedTypesWindow>).trustedTypes?.createPolicy("cap2m-reader", {
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
