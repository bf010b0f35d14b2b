import { originsOf } from "../domain/backtest";
import type { Shape } from "../domain/forecast";
import { type Smoothing, valuesOf } from "../domain/forecast-card";
import type { RunChoice } from "../domain/forecast-run";
import type { Smoother } from "../forecast/augurs";

/** Exponential smoothing of a run and of each origin of its back-test: fetched when it is first wanted, and once. */

export type Smoothed =
  | { is: "ready"; smoothing: Smoothing; shape: Shape | undefined; tried: (Shape | undefined)[] }
  | { is: "waiting" }
  | { is: "failed" };

const nothing: Smoothed = { is: "ready", smoothing: { now: undefined, tried: [] }, shape: undefined, tried: [] };

/** Never throws: a browser without WebAssembly, or without the file, has no smoothing and says so. */
export async function smoothingOf(choice: RunChoice): Promise<Smoothed> {
  if (choice.run.kind !== "long enough") return nothing;
  const run = valuesOf(choice);
  try {
    const { smoothAll } = await smoother();
    const histories = [run, ...originsOf(run)].map((known) => known.map(({ value }) => value));
    const [now, ...tried] = await smoothAll(histories);
    return {
      is: "ready",
      smoothing: { now: now?.prediction, tried: tried.map((each) => each?.prediction) },
      shape: now?.shape,
      tried: tried.map((each) => each?.shape),
    };
  } catch {
    return { is: "failed" };
  }
}

let opened: Promise<Smoother> | undefined;

function smoother(): Promise<Smoother> {
  opened ??= import("../forecast/augurs").then(({ openSmoother }) => openSmoother());
  opened.catch(() => (opened = undefined)); // the next wish tries again
  return opened;
}
