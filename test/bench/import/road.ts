import { fastPlan, sourceOf } from "../../../src/intake/fast-plan";
import { fastScan, transcoder } from "../../../src/intake/fast-scan";
import { readText } from "../../../src/intake/reading";

/** The reading worker of the benchmark: the plan, the text that the database reads, the scan; or the careful road alone. */

type Wish = { file: File; careful: boolean };

self.addEventListener("message", ({ data }: MessageEvent<Wish>) => void (data.careful ? careful : fast)(data.file));

const tell = (message: unknown): void => self.postMessage(message, { targetOrigin: "" }); // the page's types know no worker's scope

async function fast(file: File): Promise<void> {
  const source = sourceOf(file);
  const plan = await fastPlan(source);
  if (plan === undefined) return tell({ is: "plan", why: "none" });
  const { sample: _sample, ...rest } = plan;
  tell({ is: "plan", plan: rest, text: plan.encoding === "utf-8" ? file : await utf8(file) });
  tell({ is: "scanned", scanned: await fastScan(source, plan) });
}

async function utf8(file: File): Promise<Blob> {
  const { size, read } = sourceOf(file);
  const turn = transcoder();
  const pieces: Blob[] = [];
  for (let from = 0; from < size; from += 4_000_000) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other: the file is never in memory as a whole
    pieces.push(new Blob([turn(await read(from, Math.min(size, from + 4_000_000)))]));
  }
  return new Blob(pieces);
}

async function careful(file: File): Promise<void> {
  const { verdict, counts } = readText(new Uint8Array(await file.arrayBuffer()));
  tell({ is: "careful", verdict, rows: counts.rowsLoaded });
}
