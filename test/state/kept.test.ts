import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OwnTarget } from "../../src/domain/own-target";
import { keep, readKept, useKept } from "../../src/state/kept";
import { scenarios } from "../domain/scenarios";

const target: OwnTarget = {
  id: "a",
  port: "marseille",
  measure: "passengers",
  value: 3_000_000,
  year: 2030,
  base: { year: 2025, value: 2_600_000 },
};

/** A place to keep, as a browser gives one. */
function shelf(refuses = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (refuses) throw new Error("QuotaExceededError");
      kept.set(key, text);
    },
  };
}

beforeEach(() =>
  useKept.setState({ targets: [], scenarios: [], decks: [], clips: [], trouble: undefined, dropped: 0 }),
);

describe("what a person keeps", () => {
  it("is read back as it was kept: any scenarios, and a target of 3 million in 2030", () => {
    fc.assert(
      fc.property(fc.array(scenarios, { maxLength: 5 }), (drafts) => {
        const place = shelf();
        Object.assign(globalThis, { localStorage: place });
        expect(keep({ targets: [target], scenarios: drafts })).toBe(true);
        const [text = ""] = place.kept.values();
        expect(readKept(text)).toEqual({
          targets: [target],
          scenarios: drafts,
          decks: [],
          clips: [],
          trouble: undefined,
          dropped: 0,
        });
      }),
    );
  });

  it("is there again when the page is opened again", async () => {
    const place = shelf();
    Object.assign(globalThis, { localStorage: place });
    keep({ targets: [target] });
    vi.resetModules();
    const again = await import("../../src/state/kept");
    expect(again.useKept.getState()).toEqual({
      targets: [target],
      scenarios: [],
      decks: [],
      clips: [],
      trouble: undefined,
      dropped: 0,
    });
  });

  it("is told when the browser refuses, and stays as it was", () => {
    Object.assign(globalThis, { localStorage: shelf(true) });
    expect(keep({ targets: [target] })).toBe(false);
    expect(useKept.getState()).toMatchObject({ targets: [], trouble: "refused" });
  });
});

describe("what was not kept by this version", () => {
  it.each([
    ["no JSON", "{"],
    ["another version", '{"version":2,"targets":[],"scenarios":[]}'],
    ["another shape", '{"version":1,"targets":{},"scenarios":[]}'],
    ["a bare text", '"hello"'],
    ["nothing", "null"],
  ])("is not used: %s", (_what, text) => {
    expect(readKept(text)).toEqual({
      targets: [],
      scenarios: [],
      decks: [],
      clips: [],
      trouble: "unreadable",
      dropped: 0,
    });
  });

  it.each([
    ["a negative target", { ...target, value: -1 }],
    ["a target in the year of its base", { ...target, year: 2025 }],
    ["a measure that is none", { ...target, measure: "bananas" }],
    ["a base that is a text", { ...target, base: "2025" }],
    ["markup for a port", { ...target, port: "<b>" }],
  ])("is dropped alone and counted: %s", (_what, bad) => {
    const text = JSON.stringify({ version: 1, targets: [target, bad], scenarios: ["not one"] });
    expect(readKept(text)).toEqual({
      targets: [target],
      scenarios: [],
      decks: [],
      clips: [],
      trouble: "unreadable",
      dropped: 2,
    });
  });

  it("never fails, whatever the text", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readKept(text)));
  });
});
