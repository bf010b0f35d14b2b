import type { Outcome } from "../import/messages";
import { type Dropped, useDropped } from "./dropped";

/** What a file takes over from an earlier one of the same columns. */

/** Files that are read by their own evidence, whatever came before. */
const alone = new Set<string>();

export const standAlone = (id: string): void => void alone.add(id);

/** An earlier file with the same columns: its recipe where this one asks something, its mapping where that was loaded. */
export function alike(
  file: Dropped,
  { verdict, table, mapping }: Outcome,
): Pick<Dropped, "name" | "recipe" | "mapping"> | undefined {
  if (table === undefined || file.mapping || file.answers.length > 0 || alone.has(file.id)) return undefined;
  const { files, readings } = useDropped.getState();
  const columns = JSON.stringify(table.header);
  for (const other of files.filter(({ id }) => id !== file.id)) {
    const state = readings.get(other.id);
    const earlier = state?.is === "read" && state.outcome.verdict === "accept" ? state.outcome.table : undefined;
    if (earlier === undefined || JSON.stringify(earlier.header) !== columns) continue;
    const { name } = other;
    if (verdict === "ask" && file.recipe === undefined) return { name, recipe: earlier.recipe };
    if (verdict === "accept" && other.mapping && mapping?.to === other.mapping.to)
      return { name, mapping: { ...other.mapping, table: mapping.table } };
  }
  return undefined;
}
