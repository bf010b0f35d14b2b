import type { Browser, Page } from "@playwright/test";

/** Tasks of the page's main thread that took more than 50 ms of the processor: what other programs take meanwhile is not counted. */
export async function longTasks(browser: Browser, page: Page, work: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: Traced[] };
  const mains = new Set(
    traceEvents.flatMap(({ name, args, ...at }) =>
      name === "thread_name" && args?.name === "CrRendererMain" ? threadOf(at) : [],
    ),
  );
  return traceEvents
    .filter((event) => event.name.endsWith("RunTask") && mains.has(threadOf(event)))
    .map(({ tdur = 0 }) => Math.round(tdur / 1000))
    .filter((ms) => ms > 50);
}

type Traced = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

const threadOf = ({ pid, tid }: { pid: number; tid: number }): string => `${pid} ${tid}`;
