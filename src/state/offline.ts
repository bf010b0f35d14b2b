import { useApp } from "./store";

/**
 * The app without a network: a service worker keeps everything the app is made of (build/offline.ts), and gives way to a newer one
 * only when asked. It starts after the engine, whose files it would compete for.
 */

/** `no`: not kept, or not yet. `kept`: opens without a network. `renewal`: a newer version is there and waits to be opened. */
export type Offline = "no" | "kept" | "renewal";

const script = "/sw.js";

let waiting: ServiceWorker | undefined;

/** Where the browser has no service workers, or refuses ours, the app goes on with the network. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(address());
    if (registration.active) useApp.setState({ offline: "kept" });
    if (registration.waiting) offer(registration.waiting);
    follow(registration.installing);
    registration.addEventListener("updatefound", () => follow(registration.installing));
  } catch {
    // Nothing is promised: the footer says that the app opens without a network only when it does.
  }
}

/** The newer version takes over, and the page is opened again in it. */
export function renew(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  waiting?.postMessage("take over");
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "activated") useApp.setState({ offline: "kept" });
    if (worker.state === "installed" && navigator.serviceWorker.controller) offer(worker);
  });
}

function offer(worker: ServiceWorker): void {
  waiting = worker;
  useApp.setState({ offline: "renewal" });
}

/** Under Trusted Types the address of a script comes from a policy, made once; this one lets exactly one through. */
function address(): string {
  const { trustedTypes } = globalThis as TrustedTypesWindow;
  const policy = trustedTypes?.createPolicy("cap2m-offline", { createScriptURL: () => script });
  return policy?.createScriptURL(script) ?? script;
}

type TrustedTypesWindow = {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
};
