import type { Mapped, Mapping, SourceTable } from "../domain/mapping";
import { mappingTo, proposedMapping } from "../domain/mapping-proposal";
import type { Ask } from "./messages";

/** What a table is taken for, with what that makes of it: one whose rows give nothing that the model knows is taken for one of its own. */
export async function proposed(
  source: SourceTable,
  { known }: Pick<Ask, "known">,
  made: (mapping: Mapping) => Mapped | Promise<Mapped>,
): Promise<{ chosen: Mapping; mapped: Mapped }> {
  const mapping = proposedMapping(source, known);
  const mapped = await made(mapping);
  if (mapped.used > 0 || mapped.needs.includes("port")) return { chosen: mapping, mapped };
  const own = mappingTo("own", source, mapping);
  return { chosen: own, mapped: await made(own) };
}
