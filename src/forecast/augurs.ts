import start, { AutoETS } from "@bsull/augurs/ets";
import { type Prediction, type Shape, floored, horizon, levels } from "../domain/forecast";

/**
 * The door to augurs (Grafana): exponential smoothing with additive errors, no season, in WebAssembly. It tries a level, a
 * straight trend and a damped trend, and keeps the one with the lowest AICc (Hyndman & Athanasopoulos, FPP3, ch. 8);
 * it does not let a caller ask for damping, nor say what it kept, so that is read off what it forecasts.
 */

export type Smoothed = { prediction: Prediction; shape: Shape };

export type Smoother = {
  /** Undefined where no model is found, under nine years for one. */
  smooth(values: number[]): Smoothed | undefined;
  /** The same for several histories, giving the page back its turn between them: each takes a millisecond or two. */
  smoothAll(histories: number[][]): Promise<(Smoothed | undefined)[]>;
};

/** Loads the library once. `bytes` of its WebAssembly where there is no page to fetch it from. Throws where it cannot run. */
export async function openSmoother(bytes?: Uint8Array<ArrayBuffer>): Promise<Smoother> {
  await (bytes ? start({ module_or_path: bytes }) : start());
  return { smooth, smoothAll };
}

/** Error additive, trend left to choose, no season. Multiplicative trends are left out: their intervals come back wrong. */
const models = "AZN";

function smooth(values: number[]): Smoothed | undefined {
  const model = new AutoETS(1, models);
  try {
    model.fit(values);
    const likely = model.predict(horizon, levels.likely);
    const wide = model.predict(horizon, levels.wide).intervals;
    const point = likely.point;
    const prediction = point.flatMap((value, at) => {
      const near = intervalAt(likely.intervals, at);
      const far = intervalAt(wide, at);
      return near && far ? [{ ahead: at + 1, value: Math.max(0, value), likely: near, wide: far }] : [];
    });
    return prediction.length === horizon ? { prediction, shape: shapeOf(point) } : undefined;
  } catch {
    return undefined; // too few years, or no model that fits them
  } finally {
    model.free();
  }
}

async function smoothAll(histories: number[][]): Promise<(Smoothed | undefined)[]> {
  const found: (Smoothed | undefined)[] = [];
  for (const history of histories) {
    found.push(smooth(history));
    // oxlint-disable-next-line no-await-in-loop -- one after the other on purpose
    await new Promise((turn) => setTimeout(turn));
  }
  return found;
}

function intervalAt(intervals: { lower: number[]; upper: number[] } | undefined, at: number) {
  const [low, high] = [intervals?.lower[at], intervals?.upper[at]];
  return Number.isFinite(low) && Number.isFinite(high) && low !== undefined && high !== undefined
    ? floored({ low, high })
    : undefined;
}

/** A level does not move; a straight trend moves by as much each year; a damped one by less and less. */
function shapeOf(point: number[]): Shape {
  const [first = 0, second = 0, third = 0] = point;
  const [step, next] = [second - first, third - second];
  if (Math.abs(step) <= Math.abs(first) * 1e-6) return "level";
  return Math.abs(next / step - 1) < 1e-6 ? "straight" : "damped";
}
