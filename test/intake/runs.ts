/** How many cases a property is tried on: few while one works, 100 000 with LONG=1. */
export const runs = (few = 200): { numRuns: number } => ({
  numRuns: process.env["LONG"] === "1" ? Number(process.env["RUNS"] ?? 100_000) : few,
});
