import { useEffect, useState } from "react";
import { callsAgainst, figuresWith, presenceWith, targetsWith } from "../db/effect";
import {
  type AimContradicted,
  type CallContradicted,
  type LineContradicted,
  contradictedAims,
  contradictedLines,
} from "../domain/contradicted";
import {
  type Contradicted,
  type FigureChange,
  type HeadlineChange,
  contradicted,
  figureChanges,
  headlineChanges,
  headlines,
} from "../domain/headlines";
import type { Mapping } from "../domain/mapping";
import type { Revision } from "../domain/revision";
import type { Comparison, Outcome } from "../import/messages";
import { type Dropped, allDropped, droppedFile, putDropped } from "./dropped";
import { compare } from "./dropping";
import { isSmall, isTooLarge, likeOf } from "./likely";
import { factsToday } from "./facts";
import { chainOf, earlierOf, revisionOf, sourceOf } from "./revising";
import { useApp } from "./store";

/** What a file would change, worked out beside the tables before anything is loaded: rows in the reading worker, figures in the engine. */

export type Effect = { headlines: HeadlineChange[]; figures: FigureChange[]; contradicted: Against };

/** What other sources say otherwise, by what it is said of. */
export type Against = {
  figures: Contradicted[];
  lines: LineContradicted[];
  aims: AimContradicted[];
  calls: CallContradicted[];
};
export type Compared = {
  /** Undefined where the file stands beside all others. */
  earlier: Dropped | undefined;
  like: Dropped | undefined;
  revision: Revision | undefined;
  state:
    | { is: "waiting" }
    | { is: "failed"; message: string }
    /** `isLate`: something was decided since. */
    | { is: "known"; comparison: Comparison; effect: Effect; isLate: boolean };
};

/**
 * Undefined while nothing of the file can be loaded yet, and for a file that takes up no other when it is loaded, large or a table of its own.
 * Loading does not wait for it: what is under way is stopped.
 */
export function useComparison(file: Dropped, outcome: Outcome, isLoading: boolean): Compared | undefined {
  const { mapping } = outcome;
  const like = file.mapping ? undefined : likeOf(file, outcome);
  const revision = revisionOf(file, like);
  const revised = { ...file, ...(revision && { revision }) };
  const earlier = earlierOf({ ...revised, ...(mapping && { mapping }) }, allDropped());
  const isAsked = isWorthAsking(file, outcome, earlier);
  const key =
    isAsked && !isLoading ? JSON.stringify([mapping, revision, chainOf(revised, allDropped()).map(saidOf)]) : "";
  const [known, setKnown] = useState<{ key: string; state: Compared["state"] }>();
  useEffect(() => {
    if (key === "" || mapping === undefined) return undefined;
    let cancel: (() => void) | undefined;
    let isHeard = true;
    const tell = (state: Compared["state"]) => isHeard && setKnown({ key, state });
    const work = async () => {
      const job = await compare(revised, mapping);
      cancel = job.cancel;
      if (!isHeard) return job.cancel();
      const comparison = await job.result;
      tell({ is: "known", comparison, effect: await effectOf({ ...revised, mapping }, comparison), isLate: false });
    };
    work().catch((cause: unknown) =>
      tell({ is: "failed", message: cause instanceof Error ? cause.message : String(cause) }),
    );
    return () => {
      isHeard = false;
      cancel?.();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that they are
  }, [key]);
  if (!isAsked || isLoading) return undefined;
  const state = known?.state ?? { is: "waiting" as const };
  const isLate = known?.key !== key;
  return {
    earlier,
    like,
    revision,
    state: state.is === "known" ? { ...state, isLate } : isLate ? { is: "waiting" } : state,
  };
}

/** What a person takes over of a file, beside the one that it takes up. */
export function decide(id: string, revision: Revision): void {
  const file = droppedFile(id);
  if (file && !file.mapping) putDropped({ ...file, revision });
}

function isWorthAsking(file: Dropped, { mapping, mapped }: Outcome, earlier: Dropped | undefined): boolean {
  if (mapping === undefined || mapped === undefined || isTooLarge(file)) return false;
  if (mapped.needs.length > 0 || mapped.used === 0) return false;
  return earlier !== undefined || (mapping.to !== "own" && !file.mapping && isSmall(file));
}

const saidOf = ({ id, mapping, answers, revision }: Dropped) => [id, mapping, answers, revision];

async function effectOf(file: Dropped & { mapping: Mapping }, { before, after }: Comparison): Promise<Effect> {
  const { figures: everything, ports } = await factsToday();
  const engine = await useApp.getState().database;
  const [own, ...earlier] = chainOf(file, allDropped());
  const out = [file, ...earlier].map(({ id }) => id);
  const sources = earlier.map(sourceOf);
  const instead = { sources: [sourceOf(own ?? file), ...sources], tables: after };
  const speaksOf = (table: string) => [...before, ...after].some((rows) => rows.table === table);
  const isTraffic = speaksOf("traffic");
  const was = isTraffic ? await figuresWith(engine, out, { sources, tables: before }) : [];
  const is = isTraffic ? await figuresWith(engine, out, instead) : [];
  const { id } = file;
  return {
    headlines: headlineChanges(headlines(was, everything, ports), headlines(is, everything, ports)),
    figures: figureChanges(was, is),
    contradicted: {
      figures: contradicted(is, id),
      lines: speaksOf("line_presence") ? contradictedLines(await presenceWith(engine, out, instead), id) : [],
      aims: speaksOf("targets") ? contradictedAims(await targetsWith(engine, out, instead), id) : [],
      calls: speaksOf("calls") ? await callsAgainst(engine, id, out, instead) : [],
    },
  };
}
