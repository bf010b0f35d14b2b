/**
 * The great circle from Marseille (43.33 N, 5.34 E) to Miami (25.77 N, 80.17 W): the positions of data/ports.csv.
 * Computed with the haversine formula on a sphere of 3 440.065 nautical miles; a test computes it again.
 */
export const initialCourse = { degrees: 287, nauticalMiles: 4175 } as const;
