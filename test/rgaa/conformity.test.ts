import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkedOn, checkedPages } from "../../src/rgaa/checked";
import { type Criterion, conformity, criteria, grid } from "../../src/rgaa/conformity";
import { type Verdict, met, notApplicable, notChecked, said } from "../../src/rgaa/criterion";
import { declared } from "../../src/rgaa/declared";
import { verdicts } from "../../src/rgaa/verdicts";
import { screens } from "../e2e/screens";

/** Criteria of each theme, as the RGAA 4.1 numbers them. */
const inTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const numbers = inTheme.flatMap((count, at) => Array.from({ length: count }, (_, of) => `${at + 1}.${of + 1}`));
const all = criteria();
const proofsOf = (verdict: Verdict) => verdict.by ?? [];
const reasonOf = (verdict: Verdict) => verdict.why;

describe("the grid", () => {
  it("has the 106 criteria of the RGAA 4.1, each once, in order, in both languages", () => {
    expect(all.map(({ number }) => number)).toEqual(numbers);
    expect(grid.map(({ criteria: some }) => some.length)).toEqual(inTheme);
    expect(all.filter(({ title }) => title.fr === "" || title.en === "")).toEqual([]);
  });

  it("has a verdict for each of them, and none for another", () => {
    expect(Object.keys(verdicts).toSorted()).toEqual(numbers.toSorted());
  });

  it("calls nothing met without a test that shows it, nor anything else without a reason", () => {
    const bare = all.filter(
      ({ verdict }) => (verdict.is === "met" ? proofsOf(verdict) : [reasonOf(verdict)])[0] === undefined,
    );
    expect(bare).toEqual([]);
  });

  it("cites tests that exist, by the title that their file gives them", () => {
    const cited = all.flatMap(({ verdict }) => proofsOf(verdict));
    const gone = cited.filter(({ file, title }) => !titlesOf(`test/${file}`).includes(title));
    expect([...new Set(gone.map(({ file, title }) => `${file}: ${title}`))]).toEqual([]);
  });

  it("was checked on every screen that the browser tests open", () => {
    expect(checkedPages).toEqual(screens);
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe("the state of conformity", () => {
  const why = said("…", "…");
  const by = [{ file: "", title: "" }];
  const of = (...some: Verdict[]) =>
    conformity(some.map((verdict): Criterion => ({ number: "", title: why, verdict })));

  it("is full when every criterion that applies is met", () => {
    expect(of(met(by), notApplicable(why))).toMatchObject({ applicable: 1, share: 1, state: "full" });
  });

  it("is partial from one criterion in two; one that nobody has checked applies and is not met", () => {
    expect(of(met(by), notChecked(why))).toMatchObject({ applicable: 2, share: 0.5, state: "partial" });
  });

  it("is none below one in two", () => {
    expect(of(met(by), notChecked(why), { is: "not met", why })).toMatchObject({ applicable: 3, state: "none" });
  });

  it("is the one that the foot of every page declares", () => {
    expect(conformity(all).state).toBe(declared);
  });
});

/** Titles of the tests of a file, as it writes them: the text before a function, placeholders left in. */
function titlesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const titles = readFileSync(file, "utf8").matchAll(/\(\s*(["`])((?:\\.|(?!\1)[^\\])*)\1,\s*(?:async\s*)?\(/g);
  return [...titles].map(([, , title = ""]) => title);
}
