/** Contrast as WCAG 2.2 weighs it, of colours in six hexadecimal digits: text needs 4.5 to 1 with its ground, marks 3 to 1. */

export const forText = 4.5;
export const forMarks = 3;

const channels = (color: string): number[] => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((each) => linear(each / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** How far apart two colours are, from 0 to 442. */
export function distance(a: string, b: string): number {
  const other = channels(b);
  return Math.hypot(...channels(a).map((each, at) => each - (other[at] ?? 0)));
}

/** A colour with a share of another in it. */
export function mixed(color: string, other: string, share: number): string {
  const second = channels(other);
  return channels(color)
    .map((each, at) => Math.round(each + ((second[at] ?? 0) - each) * share))
    .map((each) => each.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
