import { describe, expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { firstView } from "../../src/build/first-view";
import { askAll } from "../../src/db/queries";
import { type Shipped, unpack } from "../../src/db/shipped";

describe("the first view", () => {
  it("ships exactly what the engine answers, as of today and of the eve of the mission", async () => {
    const { file } = await firstView("data");
    const shipped = JSON.parse(file) as Shipped;
    const db = await openFactsInNode("data");
    expect(Object.keys(shipped)).toEqual(["today", "2017-11-04"]);
    for (const [day, packed] of Object.entries(shipped)) {
      expect(unpack(packed)).toEqual(await askAll(db, day === "today" ? undefined : day));
    }
  });

  it("is drawn without a style attribute, which the policy would refuse", async () => {
    expect((await firstView("data")).html).not.toMatch(/ style=/);
  });
});
