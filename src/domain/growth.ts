/** How much more: growth, yearly growth and ratio. Each is undefined where the question has no answer. */

/** Relative change, (to − from) / from: 0.13 is +13 %. Undefined from a base of zero or less. */
export function growth(from: number, to: number): number | undefined {
  return from > 0 ? finite(to / from - 1) : undefined;
}

/**
 * Compound annual growth rate (CAGR; French: TCAM, taux de croissance annuel moyen): (to / from)^(1 / years) − 1.
 * Undefined from a base of zero or less, to a negative value, or over no time.
 */
export function cagr(from: number, to: number, years: number): number | undefined {
  return from > 0 && to >= 0 && years > 0 ? finite((to / from) ** (1 / years) - 1) : undefined;
}

/** How many times `b` goes into `a`. Undefined where `a` is negative, or `b` zero or less. */
export function ratio(a: number, b: number): number | undefined {
  return a >= 0 && b > 0 ? finite(a / b) : undefined;
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
