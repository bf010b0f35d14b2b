import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The colours of tokens.css, as WCAG weighs them: text needs 4.5 to 1 with its ground, marks and controls 3 to 1. */

const css = readFileSync("src/ui/tokens.css", "utf8");
type Colours = Record<string, string>;

const light = coloursOf(":root {");
const themes: [string, Colours][] = [
  ["light", light],
  ["dark", { ...light, ...coloursOf(':root[data-theme="dark"] {') }],
  ["of a system that is dark", { ...light, ...coloursOf(':root:not([data-theme="light"])') }],
];
const texts = ["ink", "ink-2", "ink-3", "mrs", "mia-text", "route", "err", "warn", "ok"];
const marks = ["mrs", "mrs-2", "mia", "peer", "route", "control", "focus"];
const laid = [
  ["on-ink", "ink"],
  ["on-mrs", "mrs"],
  ["on-mia", "mia"],
  ["err", "err-wash"],
  ["warn", "warn-wash"],
  ["ok", "ok-wash"],
] as const;

describe.each(themes)("in the theme %s", (_name, colours) => {
  it.each(["paper", "sunk", "raise"])("every text stands out from %s", (ground) => {
    expect(texts.filter((text) => contrast(colours, text, ground) < 4.5)).toEqual([]);
  });

  it("text laid on a colour stands out from it", () => {
    expect(laid.filter(([text, ground]) => contrast(colours, text, ground) < 4.5)).toEqual([]);
  });

  it.each(["paper", "sunk"])("every mark, border of a control and focus stands out from %s", (ground) => {
    expect(marks.filter((mark) => contrast(colours, mark, ground) < 3)).toEqual([]);
  });
});

/** The custom properties of the rule that starts with these words. */
function coloursOf(start: string): Colours {
  const from = css.indexOf(start);
  expect(from).toBeGreaterThan(-1);
  const rule = css.slice(css.indexOf("{", from), css.indexOf("}", from));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function contrast(colours: Colours, a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(colours, a), luminance(colours, b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colours: Colours, name: string): number {
  const value = colours[name] ?? "";
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return luminance(colours, other);
  const hex = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i.exec(value);
  expect(hex, `--${name}: ${value}`).not.toBeNull();
  const parts = (hex ?? []).slice(1).filter((part) => part !== undefined);
  const [r = 0, g = 0, b = 0] = parts.map((part) => linear(parseInt(part.length === 1 ? part + part : part, 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
