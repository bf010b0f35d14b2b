import type { Messages } from "./fr";

/** What announced forecasts say, and what came. */

export const announced: Messages["announced"] = {
  title: (over, judged) => `${over} of ${judged} announced forecasts were too high`,
  titleNone: "No announced forecast is judged yet",
  none: "No announced forecast is known on that day.",
  subtitle:
    "How far what came lies from the forecast announced, in % of it. Forecasts only: targets have a table of their own",
  record: ({ under, held, usual }) => `${under} too low, ${held} right; off by ${usual} in the middle.`,
  beside: ({ n, announced: said, naive, nearer }) =>
    `Said the year before (${n} forecasts), they fell within ${said} of the outcome in the middle, the naive method within ${naive}; they did better ${nearer} times.`,
  other: ({ port, judged, over, under, held }) =>
    `${port}: ${judged} judged, ${over} too high, ${under} too low, ${held} right (in the table).`,
  who: (page) => `as ${page} has it`,
  before: "the year before",
  same: "the same year",
  yearsBefore: (n) => `${n} years before`,
  came: (value) => `${value} came`,
  pending: "waiting",
  unknown: "never published",
  repeats: (n) => `repeated ${n === 1 ? "once" : `${n} times`}`,
  within: "right",
  rowLabel: ({ year, who, said, came, off }) =>
    `${year}, ${who}: ${said} announced, ${came}${off === "" ? "" : `, ${off}`}`,
  calculation: ({ came, said, error, share }) => `${came} − ${said} = ${error} (${share} of what was announced)`,
  heldCalculation: (came, said) => `${came} lies within ${said}`,
  beyond: (value) => `${value}, off the scale`,
  tooHigh: "announced too high",
  tooLow: "announced too low",
  rule: "A range or a bound that held is right. The same figure said again for the same year counts once.",
  alternative: (rows) => `Announced forecasts and outcomes: ${rows}.`,
  columns: {
    port: "Port",
    year: "For",
    who: "Said by",
    when: "On",
    said: "Announced",
    came: "Came",
    error: "Difference, passengers",
    share: "Difference",
    source: "Source",
  },
};
