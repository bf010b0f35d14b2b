/** The mission to Miami of 4 to 10 November 2017, which gives the tool its question. */

export const mission = {
  /** The last day of knowledge before it. */
  eve: "2017-11-04",
  /** The year its figures speak of. */
  year: 2017,
  /** The page (not found) that gave 11 million against 1.6 million: see data/sources.csv. */
  article: "press-2017-11-mission-miami",
  /** The lines it met. */
  lines: ["royal-caribbean", "carnival", "silversea", "disney"],
  /** The aim it served, in passenger movements. */
  target: { value: 2_000_000, year: 2020 },
} as const;
