import type { Engine } from "../src/db/database";
import { insertDropped, removeDropped } from "../src/db/dropped";
import { askAll, factsOf } from "../src/db/queries";
import type { Facts } from "../src/domain/facts";
import type { Said } from "../src/domain/mapping";
import { loadOf, outcomeOf } from "../src/import/work";

/** The facts with a file dropped in, mapped as proposed and with what is said of it; the file is taken out again. */
export async function factsWith(engine: Engine, name: string, text: string, said: Said): Promise<Facts> {
  const known = async () => factsOf(await askAll(engine, undefined));
  const { ports, lines } = await known();
  const id = "dropped-000000000009";
  const droppedAt = "2026-11-23T06:00:00.000Z";
  const asked = { id, name, bytes: new TextEncoder().encode(text), droppedAt, answers: [], known: { ports, lines } };
  const { mapping } = await outcomeOf(asked, () => undefined);
  if (!mapping) throw new Error("no mapping was proposed");
  const { tables } = await loadOf(asked, { ...mapping, said: { ...said, ...mapping.said } }, () => undefined);
  await insertDropped(engine, [{ id, name, grade: "A", publishedOn: "2026-11-23", note: "" }], { tables });
  const facts = await known();
  await removeDropped(engine, [id], undefined);
  return facts;
}
