import { expect, it } from "vitest";
import { openFactsInNode } from "../../src/build/engine-node";
import { runRate } from "../../src/domain/run-rate";
import { factsWith } from "../dropped";

const months = ["janvier", "février", "mars", "avril", "mai", "juin"];
const passengers = [98_500, 87_200, 120_300, 205_100, 260_400, 271_500];
const text = ["Mois;Port;Passagers", ...months.map((month, at) => `${month} 2026;Marseille;${passengers[at]}`)].join(
  "\n",
);

it("monthly figures dropped in for January to June 2026 tell the year from the first halves of past years", async () => {
  const engine = await openFactsInNode("data");
  const said = { counting: "movements" as const, status: "actual" as const, origin: "A" as const };
  const { figures } = await factsWith(engine, "mensuel.csv", text, said);
  const told = runRate(figures, "marseille", Infinity);
  expect(told).toMatchObject({ year: 2026, months: 6, answer: { kind: "told", now: { value: 1_043_000 } } });
  expect(told.past.map(({ toDate }) => toDate.year)).toEqual([2013, 2015, 2016, 2024, 2025]);
});
