import { beforeAll, describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import type { Engine } from "../../src/db/database";
import { askAll, factsOf } from "../../src/db/queries";
import { droppedList } from "../../src/domain/concentration-dropped";
import { factsWith } from "../dropped";

/** From a dropped list of calls to the index, on the real engine. */

let engine: Engine;
beforeAll(async () => void (engine = await openFactsInNode("data")));

async function listOf(text: string, complete: boolean) {
  const said = { counting: "movements" as const, status: "actual" as const, origin: "A" as const, complete };
  const { presence, figures, lines } = await factsWith(engine, "escales.csv", text, said);
  return droppedList(presence, figures, lines);
}

const calls = `Date;Navire;Compagnie;Port
03/04/2026;Allure of the Seas;RCCL;Marseille
04/04/2026;MSC Seaview;MSC Croisières;Marseille
11/04/2026;MSC Seaview;MSC Croisières;Marseille
12/04/2026;Costa Smeralda;Costa Croisières;Marseille
19/04/2026;AIDAcosma;AIDA;Marseille
`;

describe("a dropped list of calls", () => {
  it("said to be complete gives the index by line (2, 1, 1, 1 of 5: 2 800) and by group (2, 2, 1: 3 600)", async () => {
    const list = await listOf(calls, true);
    expect(list).toMatchObject({ year: 2026, total: { value: 5, evidence: { file: "escales.csv" } } });
    expect(list?.found).toMatchObject({
      is: "measured",
      byLine: { hhi: expect.closeTo(2800, 6), cr2: expect.closeTo(0.6, 9) },
      byGroup: { hhi: expect.closeTo(3600, 6), cr2: expect.closeTo(0.8, 9) },
    });
  });

  it("not said to be complete gives none", async () => {
    expect(await listOf(calls, false)).toBeUndefined();
  });

  it("with a line we do not know falls short of its own total, and is refused", async () => {
    const list = await listOf(`${calls}20/04/2026;Adriana;Inconnue;Marseille\n`, true);
    expect(list?.found).toMatchObject({ is: "refused", why: { kind: "does not add up", known: 5, total: 6 } });
  });
});

describe("the facts as shipped", () => {
  it("hold no such list", async () => {
    const { presence, figures, lines } = factsOf(await askAll(engine, undefined));
    expect(droppedList(presence, figures, lines)).toBeUndefined();
  });
});
