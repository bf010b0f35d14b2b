import type { Source } from "./figure";

/** A ship, with each figure and the source it comes from; what no usable source gives is left out. */

/** Lower berths are beds in double occupancy: what an occupancy of 100 % means. Length in metres, tonnage in GT. */
export const shipFigures = [
  "year_built",
  "gross_tonnage",
  "length_m",
  "lower_berths",
  "max_passengers",
  "crew",
] as const;
export type ShipFigure = (typeof shipFigures)[number];

export type Ship = {
  id: string;
  name: string;
  line: string;
  /** Physical line in ships.csv. */
  fileLine: number;
  figures: Partial<Record<ShipFigure, { value: number; source: Source }>>;
};
