import type { Scale } from "../domain/view";
import type { Language } from "../i18n/language";

/** Round ticks, with the unit on the top one only. */

export type Tick = { value: number; text: string };
export type Axis = { kind: "linear" | "log"; ticks: Tick[]; low: number; high: number };

const roundSteps = [1, 2, 5, 10];
/** About so many steps from zero to the top. */
const stepCount = 6;
/** The highest value never touches the top. */
const headroom = 1.03;
/** More than so many ticks on a logarithmic axis leave only the powers of ten. */
const mostLogTicks = 9;

type Ask = { values: number[]; scale: Scale; passengers: boolean };

export function axisOf({ values, scale, passengers }: Ask, language: Language): Axis {
  const max = Math.max(1, ...values);
  const log = scale === "log";
  const ticks = log
    ? logTicks(Math.min(...values.filter((value) => value > 0), max), max)
    : linearTicks(max * headroom);
  const write = passengers && scale !== "index" ? inMillions(ticks, language) : language.count;
  return {
    kind: log ? "log" : "linear",
    low: ticks[0] ?? 0,
    high: ticks.at(-1) ?? max,
    ticks: ticks.map((value) => ({ value, text: write(value) })),
  };
}

/** From zero, always: 0, 2, 4, 6, 8 and 10 million for 8.56 million. */
export function linearTicks(max: number): number[] {
  const power = 10 ** Math.floor(Math.log10(max / stepCount));
  const step = (roundSteps.find((each) => each * power >= max / stepCount) ?? 10) * power;
  return Array.from({ length: Math.ceil(max / step - 1e-9) + 1 }, (_, at) => rounded(at * step));
}

/** 1, 2 and 5 of each power of ten, from below the least to above the greatest. */
export function logTicks(min: number, max: number): number[] {
  const [first, last] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
  const powers = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  const all = powers.flatMap((power) => [1, 2, 5].map((digit) => rounded(digit * power)));
  const low = all.findLast((tick) => tick <= min) ?? min;
  const high = all.find((tick) => tick >= max) ?? max;
  const ticks = all.filter((tick) => tick >= low && tick <= high);
  return ticks.length > mostLogTicks ? powers.map(rounded) : ticks;
}

function inMillions(ticks: number[], language: Language): (value: number) => string {
  const top = ticks.at(-1) ?? 0;
  if (top < 1e6) return language.count;
  return (value) => {
    const millions = value / 1e6;
    const digits = [0, 1, 2, 3].find((each) => rounded(millions * 10 ** each) % 1 === 0) ?? 3;
    return value === top ? language.short(value, digits) : language.decimal(millions, digits);
  };
}

/** Steps of 0.2 add up to 0.6000000000000001. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** Room for "’04 2005" side by side. */
const shortFrom = 27;

/** "’02", in full every five years and at the ends; where room is short, only the fifths. */
export function yearText(year: number, slot: number, isEnd: boolean): string {
  if (year % 5 === 0 || (isEnd && slot >= shortFrom)) return String(year);
  return slot < shortFrom ? "" : `’${String(year).slice(2)}`;
}
