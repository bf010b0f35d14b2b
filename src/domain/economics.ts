import type { Evidence } from "./figure";

/** A published sum of money, or a count that goes with it. One metric has many scopes: never average or mix them. */
export type EconomicFact = {
  id: string;
  port: string;
  year: number;
  metric: string;
  value: number;
  valueHigh?: number;
  /** A currency (in units, not thousands) or what is counted. */
  unit: string;
  /** What the figure covers: transit, homeport, per day, per call, all spending. */
  scope: string;
  evidence: Evidence;
};
