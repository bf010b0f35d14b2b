import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaSentences } from "../../src/charts/win-back-content";
import { type Spot, boxOf, overlap, scatterLayout } from "../../src/charts/win-back-scatter-layout";
import { usualWeights } from "../../src/domain/win-back-score";
import { languagesByCode } from "../../src/i18n/language";

const { fr, en } = languagesByCode;
/** Any kind of space reads as one. */
const plain = (text: string | undefined): string | undefined => text?.replaceAll(/\s/g, " ");

describe("the formula in words", () => {
  it("names each part with its weight", () => {
    expect(plain(formulaSentences(usualWeights, fr)[0])).toBe(
      "Score = 100 × (3 × présence à Miami + 3 × escales perdues + 2 × taille du navire + groupe déjà ici + déploiement en Méditerranée) ÷ 10, chaque partie allant de 0 à 1.",
    );
  });

  it("follows the weights, and says what does not count", () => {
    const [score, out] = formulaSentences({ miami: 5, lost: 0, ship: 1, group: 0, mediterranean: 0 }, en);
    expect(plain(score)).toBe("Score = 100 × (5 × presence in Miami + ship size) ÷ 6, each part running from 0 to 1.");
    expect(out).toBe("Do not count: calls lost, group already here and Mediterranean deployment.");
  });

  it("agrees with a single part left out", () => {
    expect(plain(formulaSentences({ ...usualWeights, lost: 0 }, fr)[1])).toBe("Ne compte pas : escales perdues.");
    expect(formulaSentences({ ...usualWeights, lost: 0 }, en)[1]).toBe("Does not count: calls lost.");
  });

  it("says that nothing is ranked when nothing counts", () => {
    const nothing = { miami: 0, lost: 0, ship: 0, group: 0, mediterranean: 0 };
    expect(plain(formulaSentences(nothing, fr).join(" "))).toBe(
      "Tous les poids sont à zéro : rien ne peut être classé.",
    );
  });
});

describe("plural forms", () => {
  it.each([
    [fr.say.winback.figure.years(1, 10), "1 an sur 10"],
    [fr.say.winback.figure.years(2, 10), "2 ans sur 10"],
    [fr.say.winback.figure.lost("1", 1), "1 escale"],
    [fr.say.winback.figure.lost("25 à 30", 30), "25 à 30 escales"],
    [fr.say.winback.ranking.others(1), "1 compagnie sans rang"],
    [fr.say.winback.ranking.here("MSC (2023)", true), "pas classée"],
    [fr.say.winback.ranking.here("Costa (2015), MSC (2017)", false), "pas classées"],
    [fr.say.winback.scatter.mark("Disney", 1, 0), "1 année à Miami, 0 année à Marseille"],
    [en.say.winback.figure.years(1, 10), "1 year of 10"],
    [en.say.winback.figure.lost("1", 1), "1 call"],
    [en.say.winback.ranking.others(1), "1 line without a rank"],
    [en.say.winback.ranking.here("MSC (2023)", true), "a homeport line"],
    [en.say.winback.scatter.mark("Disney", 1, 0), "1 year in Miami, 0 years in Marseille"],
  ])("%s", (sentence, held) => {
    expect(plain(sentence)).toContain(held);
  });
});

describe("the scatter", () => {
  const spot = fc.record({
    name: fc.string({ minLength: 2, maxLength: 18 }),
    x: fc.nat(9),
    y: fc.nat(9),
    ring: fc.constantFrom(0, 0, 0.3, 1),
    first: fc.boolean(),
  });
  const spots: fc.Arbitrary<Spot[]> = fc
    .array(spot, { minLength: 1, maxLength: 30 })
    .map((all) => all.map((each, at) => ({ ...each, id: `line-${at}` })));
  const width = fc.constantFrom(288, 358, 640, 912, 1328);

  it("never lets a name touch another name, or the mark of another line", () => {
    fc.assert(
      fc.property(spots, width, (all, given) => {
        const { placed } = scatterLayout(all, given);
        for (const one of placed)
          for (const other of placed) {
            if (one === other || !one.label) continue;
            expect(overlap(one.label, boxOf(other))).toBe(false);
            expect(other.label !== undefined && overlap(one.label, other.label)).toBe(false);
          }
      }),
    );
  });

  it("keeps every mark a finger's width from the others", () => {
    fc.assert(
      fc.property(spots, width, (all, given) => {
        const { placed } = scatterLayout(all, given);
        for (const one of placed)
          for (const other of placed)
            if (one.spot.x === other.spot.x && one !== other)
              expect(Math.abs(one.cy - other.cy)).toBeGreaterThanOrEqual(23.999);
      }),
    );
  });

  it("stacks lines of the same years around their true place", () => {
    fc.assert(
      fc.property(spots, width, (all, given) => {
        const { placed, scale } = scatterLayout(all, given);
        for (const {
          spot: { x, y },
        } of placed) {
          const same = placed.filter((each) => each.spot.x === x && each.spot.y === y);
          expect(same.reduce((sum, { cy }) => sum + cy, 0) / same.length).toBeCloseTo(scale.y(y), 6);
          expect(same.every(({ cx }) => cx === scale.x(x))).toBe(true);
        }
      }),
    );
  });
});
