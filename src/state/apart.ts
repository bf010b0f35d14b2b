import { useEffect, useState } from "react";
import { differing } from "../db/differing";
import { stagedTable } from "../db/staged";
import type { Differing } from "../domain/revision";
import type { Outcome } from "../import/messages";
import type { Dropped } from "./dropped";
import { apartOf, isTooLarge } from "./likely";
import { useApp } from "./store";

/** Two files of which one is too large to be compared row by row: they stand side by side, and of a table of its own the engine counts the differences. */

export type Apart = {
  other: Dropped;
  /** Which of the two is too large. */
  tooLarge: "file" | "other";
  counted: { is: "waiting" } | { is: "uncounted" } | { is: "known"; differing: Differing };
};

/** Undefined for a file that is loaded, and for one that is like no other or can be compared with it. */
export function useApart(file: Dropped, outcome: Outcome): Apart | undefined {
  const { mapping } = outcome;
  const other = mapping && !file.mapping ? apartOf(file, outcome) : undefined;
  const tables = mapping?.to === "own" && other?.mapping ? [file.id, other.mapping.table] : [];
  const key = tables.join("|");
  const [known, setKnown] = useState<{ key: string; counted: Apart["counted"] }>();
  useEffect(() => {
    const [id, before] = key.split("|");
    if (id === undefined || before === undefined) return undefined;
    let isHeard = true;
    const tell = (counted: Apart["counted"]) => isHeard && setKnown({ key, counted });
    count(id, before).then(tell, () => tell({ is: "uncounted" })); // The file can be loaded without it, and the screen says so.
    return () => {
      isHeard = false;
    };
  }, [key]);
  if (other === undefined) return undefined;
  const counted =
    key === "" ? { is: "uncounted" as const } : known?.key === key ? known.counted : { is: "waiting" as const };
  return { other, tooLarge: isTooLarge(file) ? "file" : "other", counted };
}

/** A file that was read with care is in no table before it is loaded. */
async function count(id: string, before: string): Promise<Apart["counted"]> {
  const engine = await useApp.getState().database;
  const after = stagedTable(engine, id);
  const found = after === undefined ? undefined : await differing(engine, before, after);
  return found ? { is: "known", differing: found } : { is: "uncounted" };
}
