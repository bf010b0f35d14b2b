/** What can be chosen of a forecast: its method, and the years it rests on. */

export const methods = ["naive", "drift", "ets"] as const;
export type Method = (typeof methods)[number];

/** all: every year of the last unbroken run. before: only those before the cruises stopped. */
export const fits = ["all", "before"] as const;
export type Fit = (typeof fits)[number];
