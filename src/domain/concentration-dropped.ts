import { type Concentration, concentration } from "./concentration";
import { type Fact, type Figure, droppedKind } from "./figure";
import type { Line, Presence } from "./line";

/** A list of calls that a person dropped in and said to be complete: how much of Marseille's calls of its year rests on few lines. */

export type DroppedList = { year: number; found: Concentration; statements: Presence[]; total: Figure };

/**
 * The newest year of Marseille that such a list counts. A list that is not said to be complete gives no total of calls, and is none
 * of these; calls whose line has no name we know make it fall short of its own total, and no index is given.
 */
export function droppedList(presence: Presence[], facts: Fact[], lines: Line[]): DroppedList | undefined {
  const totals = facts
    .flatMap(({ figure, rivals }) => [figure, ...rivals])
    .filter(isTotalOfList)
    .toSorted((a, b) => Number(b.period.label) - Number(a.period.label));
  const [total] = totals;
  if (!total) return undefined;
  const statements = presence.filter(
    ({ port, period, evidence, calls }) =>
      port === total.port &&
      period.kind === "calendar_year" &&
      period.label === total.period.label &&
      evidence.source.id === total.evidence.source.id &&
      calls !== undefined,
  );
  const rows = statements.map(({ line: id, calls }) => {
    const line = lines.find((each) => each.id === id);
    return {
      line: line?.name ?? id,
      ...(line?.groupName !== undefined && { group: line.groupName }),
      ...(calls !== undefined && { calls }),
    };
  });
  const found = concentration({ rows, measure: "calls", total: total.value, complete: true });
  return { year: Number(total.period.label), found, statements, total };
}

const isTotalOfList = ({ port, period, measure, segment, evidence }: Figure): boolean =>
  port === "marseille" &&
  period.kind === "calendar_year" &&
  measure === "calls" &&
  segment === "total" &&
  evidence.source.kind === droppedKind;
