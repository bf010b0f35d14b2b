import { capital } from "./capital";
import type { Messages } from "./fr";

/** What announced forecasts say, and what came. */

export const announced: Messages["announced"] = {
  title: (over, judged, inWords) =>
    over === 0
      ? `None of ${judged} forecasts said ahead was too high`
      : over === 1
        ? `One of ${judged} forecasts said ahead was too high`
        : `${capital(inWords)} of ${judged} forecasts said ahead were too high`,
  titleNone: "No forecast said ahead is judged yet",
  none: "No announced forecast is known on that day.",
  subtitle: "Forecasts said before the year: how far what came lies from them, in %. Targets have a table of their own",
  record: (under, held) => `Too low: ${under}; right: ${held}.`,
  beside: ({ n, said, naive, nearer }) =>
    `In the middle they are ${said} off the outcome, the naive method ${naive}; they did better than it ${nearer} times in ${n}.`,
  late: (n, usual) => `The ${n} others, said the same year, are off by ${usual} in the middle; they are in the table.`,
  other: ({ port, judged, over, under }) =>
    `${port}, in the table too: of ${judged} judged, too high ${over}, too low ${under}.`,
  who: (page) => `as ${page} has it`,
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
