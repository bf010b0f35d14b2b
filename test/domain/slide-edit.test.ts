import { describe, expect, it } from "vitest";
import {
  doubled,
  mostSlides,
  moved,
  removed,
  rewritten,
  slideEditOf,
  slideEditText,
} from "../../src/domain/slide-edit";

const set = [{ slide: "figure" }, { slide: "ports" }, { slide: "road" }];
const names = (edits: { slide: string }[]) => edits.map(({ slide }) => slide).join(" ");

describe("a set of slides that a person changes", () => {
  it("has one moved before another, never over an edge", () => {
    expect(names(moved(set, 2, 0))).toBe("road figure ports");
    expect(moved(set, 0, -1)).toBe(set);
    expect(moved(set, 2, 3)).toBe(set);
  });

  it("has one twice, with its own title, and no more than can be shown", () => {
    const twice = rewritten(doubled(set, 1), 2, "title", { text: " Two \n ports ", made: "Made" });
    expect(twice.slice(1, 3)).toEqual([{ slide: "ports" }, { slide: "ports", title: "Two ports" }]);
    const full = Array.from({ length: mostSlides }, () => ({ slide: "road" }));
    expect(doubled(full, 0)).toBe(full);
  });

  it("keeps its last slide", () => {
    expect(names(removed(set, 1))).toBe("figure road");
    expect(removed([{ slide: "road" }], 0)).toEqual([{ slide: "road" }]);
  });

  it("takes back what was made when a text is emptied or typed as it was", () => {
    const written = rewritten(set, 0, "notes", { text: "One\nTwo", made: "Made" });
    expect(written[0]).toEqual({ slide: "figure", notes: "One\nTwo" });
    expect(rewritten(written, 0, "notes", { text: "  ", made: "Made" })[0]).toEqual({ slide: "figure" });
    expect(rewritten(written, 0, "notes", { text: "Made", made: "Made" })[0]).toEqual({ slide: "figure" });
  });

  it.each([
    ["<b>&\"' ; % ~ é ç 中", "=cmd|' /C calc'!A0"],
    ["\u202eright to left", "a;b;c\n%41"],
  ])("stands in a link: %j", (title, notes) => {
    const edit = { slide: "win-back", title, notes };
    expect(slideEditOf(slideEditText(edit))).toEqual(edit);
  });

  it.each([["a;b;c;d"], ["../x"], ["ports;%zz"], [`ports;${"x".repeat(201)}`], [""]])("is not read from %j", (text) => {
    expect(slideEditOf(text)).toBeUndefined();
  });
});
