import type { LanguageCode } from "../domain/view";
import type { Cited } from "./deck";

/** The numbers of a text that a person typed, each held against the figures of its slide: it matches, it drifts, or nothing is near. */

export type Audited = {
  /** As typed: "1,6 M". */
  text: string;
} & ({ kind: "matches"; cited: Cited } | { kind: "drifts"; cited: Cited } | { kind: "unknown" });

/** Within so much of a figure, a number that is not the same is taken for it, gone astray. */
const nearBy = 0.15;

export function audited(text: string, cited: Cited[], lang: LanguageCode): Audited[] {
  const known = cited.flatMap((each) =>
    numbersIn(`${each.what} ; ${each.text} ; ${each.calculation ?? ""}`, lang).map((number) => ({ each, number })),
  );
  return numbersIn(text, lang)
    .filter(({ isYear }) => !isYear)
    .map((typed): Audited => {
      const same = known.find(({ number }) => matches(typed, number));
      if (same) return { text: typed.text, kind: "matches", cited: same.each };
      const near = known
        .filter(({ number }) => number.isPercent === typed.isPercent && !number.isYear)
        .map(({ each, number }) => ({ each, off: Math.abs(typed.value / number.value - 1) }))
        .toSorted((a, b) => a.off - b.off)[0];
      return near && near.off <= nearBy
        ? { text: typed.text, kind: "drifts", cited: near.each }
        : { text: typed.text, kind: "unknown" };
    });
}

type Read = { text: string; value: number; step: number; isPercent: boolean; isYear: boolean };

/** A rounding may stray so far: two million is not 1.8 million. */
const roundedBy = 0.04;

/** The same number, or the published one rounded to the digits that were typed. */
const matches = (typed: Read, known: Read): boolean =>
  typed.isPercent === known.isPercent &&
  Math.abs(typed.value - known.value) <= typed.step / 2 + 1e-9 &&
  Math.abs(typed.value - known.value) <= Math.max(1e-9, known.value * roundedBy);

const spaces = "\u0020\u00a0\u202f";
const number = new RegExp(`(?<![\\p{L}\\d])\\d+(?:[${spaces},.]\\d+)*`, "gu");
const after = new RegExp(`^[${spaces}]?(millions?\\b|[mM](?![\\p{L}])|%)`, "u");

function numbersIn(text: string, lang: LanguageCode): Read[] {
  return [...text.matchAll(number)].flatMap((found) => {
    const [digits] = found;
    const [spaced = "", unit] = after.exec(text.slice(found.index + digits.length)) ?? [];
    const times = unit !== undefined && unit !== "%" ? 1e6 : 1;
    const plain = lang === "fr" ? digits.replace(/[\s.]/gu, "").replace(",", ".") : digits.replace(/[\s,]/gu, "");
    const value = Number(plain) * times;
    if (!Number.isFinite(value)) return [];
    const decimals = plain.split(".")[1]?.length ?? 0;
    const isYear = unit === undefined && /^(19|20)\d\d$/.test(digits);
    return [{ text: digits + spaced, value, step: stepOf(value, times, decimals), isPercent: unit === "%", isYear }];
  });
}

/** A rounded number stands for what lies within half its last digit that is no zero: 98 600 for 98 622. */
function stepOf(value: number, times: number, decimals: number): number {
  if (decimals > 0) return times / 10 ** decimals;
  if (times > 1) return times;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value >= 1000 ? 10 ** zeros : 1e-9;
}
