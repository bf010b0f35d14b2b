import type { CallList } from "./concentration";
import type { Fact, Figure, Precision } from "./figure";
import type { FleetFact, Presence } from "./line";
import { said } from "./said";

/** What is published of the lines' shares in Marseille and Miami, and what a dependence on them means by a stated rule. */

export type ShareScope = "port" | "terminal" | "boarding";

/** A share of calls or passengers, of the whole port or of a part of it. `of` is unknown where the page does not say what is shared. */
export type PublishedShare = {
  fact: FleetFact;
  port: "marseille" | "miami";
  scope: ShareScope;
  of: "calls" | "passengers" | "unknown";
  /** A fraction. */
  share: number;
  /** How the page puts it: `at_most` for "près de 60 %", `about` for "about 15 %". */
  precision: Precision;
};

/** Newest first; of a year, the whole port first, then by what is shared. */
export function publishedShares(fleet: FleetFact[]): PublishedShare[] {
  return fleet
    .flatMap(publishedShare)
    .toSorted((a, b) => b.fact.year - a.fact.year || a.scope.localeCompare(b.scope) || a.of.localeCompare(b.of));
}

const metrics: Record<string, Pick<PublishedShare, "of" | "scope">> = {
  share_of_calls: { of: "calls", scope: "port" },
  share_of_passengers: { of: "passengers", scope: "port" },
  share_of_homeport_passengers: { of: "passengers", scope: "boarding" },
};

function publishedShare(fact: FleetFact): PublishedShare[] {
  const metric = metrics[fact.metric];
  const place = places[fact.region];
  if (!metric || !place || fact.lines.length === 0) return [];
  return [
    {
      fact,
      port: place.port,
      scope: place.scope ?? metric.scope,
      of: /measure of the share not stated/i.test(fact.evidence.note ?? "") ? "unknown" : metric.of,
      share: fact.value / 100,
      precision: said(fact.value, fact.evidence).precision,
    },
  ];
}

const places: Record<string, { port: PublishedShare["port"]; scope?: ShareScope }> = {
  marseille: { port: "marseille" },
  "marseille-mpct": { port: "marseille", scope: "terminal" },
  miami: { port: "miami" },
};

/**
 * Our rule, not a standard. `heavy`: at most two lines hold at least half. `marked`: at most four lines hold at least three
 * quarters. `unproven`: what is published does not show either.
 */
export type Dependence = "heavy" | "marked" | "unproven";

export function dependenceOf({ share, fact }: Pick<PublishedShare, "share" | "fact">): Dependence {
  if (fact.lines.length <= 2 && share >= 0.5) return "heavy";
  return fact.lines.length <= 4 && share >= 0.75 ? "marked" : "unproven";
}

/** What the largest of these lines holds at the least, when only their sum is published: an equal part. At the most, it holds all of it. */
export const leastOfLargest = ({ share, fact }: Pick<PublishedShare, "share" | "fact">): number =>
  share / fact.lines.length;

/** The share that tells most of Marseille: the newest held by at most two lines, boarding passengers apart, else the newest. */
export function tellingShare(shares: PublishedShare[]): PublishedShare | undefined {
  const here = shares.filter(({ port, scope }) => port === "marseille" && scope !== "boarding");
  return here.find(({ fact }) => fact.lines.length <= 2) ?? here[0];
}

/** The calls of a year that have a line's name, beside the published total of all lines: what a call list is made from. */
export type NamedCalls = { year: number; announced: boolean; list: CallList; statements: Presence[]; total: Figure };

/**
 * The newest year of Marseille for which a page counts the calls of a line and a page counts all calls, both made or both
 * announced. Pages that disagree on a line leave that line out. The total is a number, not a bound: that of a page that also
 * counts a line, else that of the page that speaks.
 */
export function namedCalls(presence: Presence[], facts: Fact[]): NamedCalls | undefined {
  const years = [...new Set(presence.flatMap(({ period }) => (period.kind === "calendar_year" ? [period.label] : [])))];
  return years
    .toSorted()
    .toReversed()
    .flatMap((year) => [namedIn(year, false, presence, facts), namedIn(year, true, presence, facts)])
    .find((found) => found !== undefined);
}

function namedIn(year: string, announced: boolean, presence: Presence[], facts: Fact[]): NamedCalls | undefined {
  const counted = presence.filter(
    ({ port, period, status, calls = 0 }) =>
      port === "marseille" &&
      period.kind === "calendar_year" &&
      period.label === year &&
      status === (announced ? "planned" : "actual") &&
      calls > 0,
  );
  const statements = counted.filter((each) =>
    counted.every((other) => other.line !== each.line || other.calls === each.calls),
  );
  const total = totalOf(year, announced, facts, statements);
  if (!total || statements.length === 0) return undefined;
  const rows = new Map(statements.map(({ line, calls = 0 }) => [line, { line, calls }]));
  return {
    year: Number(year),
    announced,
    list: { rows: [...rows.values()], measure: "calls", total: total.value, complete: false },
    statements,
    total,
  };
}

function totalOf(year: string, announced: boolean, facts: Fact[], statements: Presence[]): Figure | undefined {
  const pages = new Set(statements.map(({ evidence }) => evidence.source.id));
  const fact = facts.find(
    ({ figure: { port, period, measure, segment } }) =>
      port === "marseille" && period.label === year && measure === "calls" && segment === "total",
  );
  const totals = fact ? [fact.figure, ...fact.rivals].filter((figure) => isTotal(figure, announced)) : [];
  return totals.find(({ evidence }) => pages.has(evidence.source.id)) ?? totals[0];
}

const isTotal = ({ status, precision }: Figure, announced: boolean): boolean =>
  (precision === "exact" || precision === "rounded") &&
  (announced ? status === "forecast" : status === "actual" || status === "provisional");
