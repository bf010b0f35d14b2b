import type { Reason } from "../domain/run-rate";
import { capital } from "./capital";
import type { Messages } from "./fr";

/** What the run-rate of a year under way says. */

const reasons: Record<Reason, string> = {
  stopped: "no cruises for part of the year",
  bound: "a bound, not a count",
  "counted otherwise": "counted another way",
  "more than the year": "larger than its year: the two figures contradict each other",
};

/** The same in a word or two. */
const reasonsShort: Record<Reason, string> = {
  stopped: "no cruises",
  bound: "a bound",
  "counted otherwise": "counted otherwise",
  "more than the year": "contradictory",
};

export const runRate: Messages["runRate"] = {
  reason: reasons,
  reasonShort: reasonsShort,
  part: (months, last) => {
    if (months === 3) return { name: "first quarter", the: "the first quarter", during: "in the first quarter" };
    if (months === 6) return { name: "first half", the: "the first half", during: "in the first half" };
    if (months === 1) return { name: "January", the: "January", during: "in January" };
    return { name: `January to ${last}`, the: `January to ${last}`, during: `from January to ${last}` };
  },
  told: (during, year, low, high) => `By what ${year} did ${during}, the year would come to between ${low} and ${high}`,
  share: (the, low, high) => `${capital(the)} makes ${low} to ${high} of the year`,
  tooThin: (name, year) => `${year}, ${name}: too few past years to tell the year`,
  noPart: (year) => `${year}: no month, quarter or half published`,
  subtitle: (the) => `What ${the} made of each year, Marseille, passenger movements`,
  subtitleNone: "Marseille, passenger movements, year to date",
  now: ({ year, during, value }) => `${value} passengers ${during} of ${year}.`,
  spread: ({ n, years, the, low, middle, high }) =>
    `In ${n} known years (${years}), ${the} made ${low} to ${high} of the year, ${middle} in the middle.`,
  year: (year, middle, low, high) =>
    `Spread like them, ${year} would make about ${middle}, between ${low} and ${high}. This is a run-rate, not a forecast.`,
  nothing: (year) =>
    `No month, quarter or half of ${year} is published: its run-rate cannot be told. A dropped monthly file is enough to tell it.`,
  implied: ({ forecast, year, during, low, high }) =>
    `The ${forecast} forecast for ${year} asked for ${low} to ${high} passengers ${during}.`,
  thin: (fewest, have, the) =>
    `It takes at least ${fewest} past years that published ${the} and their total; ${have}. Nothing is extrapolated.`,
  have: (n, years) => (n === 0 ? "none did" : n === 1 ? `only one did (${years})` : `only two did (${years})`),
  gap: (month, year) => `${month} ${year} is missing: a year to date is not added up over a gap.`,
  missing: (month) => `${month} is missing: the year to date stops before it.`,
  unused: (last) => `The months after it, up to ${last}, are not used: too few past years are known as far.`,
  bound: (value) => `${value}: a bound, not a count. Nothing is drawn from it.`,
  leftOut: (list) => `Not used: ${list}.`,
  leftOutItem: (year, reason) => `${year}, ${reasons[reason]}`,
  provisional: "Provisional.",
  checks: (list) => `Checked afterwards, from the years before alone: ${list}.`,
  check: ({ year, told, came, off, over }) =>
    `${year} would have come to ${told}, ${came} came (${off} too ${over ? "many" : "few"})`,
  rowLabel: ({ year, name, part, whole, share }) => `${year}, ${name}: ${part} of ${whole}, ${share}`,
  rowLeftOut: (label, reason) => `${label}, not used: ${reasons[reason]}`,
  nowLabel: ({ year, name, value, low, high }) =>
    `${year}, ${name}: ${value}, the year between ${low} and ${high}, run-rate`,
  ofWhole: (value, whole) => `${value} of ${whole}`,
  tells: (middle) => `about ${middle}`,
  middle: "middle",
  shareCalculation: (value, whole) => `${value} ÷ ${whole}`,
  yearCalculation: ({ value, middle, low, high }) => `${value} ÷ ${middle}; range: ÷ ${high} and ÷ ${low}`,
  status: "run-rate, worked out",
  minimum: (fewest) =>
    `Our rule: the same part of at least ${fewest} past years, their total published and counted the same way. 2020 and 2021, without cruises from March 2020 to July 2021, are left out.`,
  alternative: (rows) => `Share of the year: ${rows}.`,
  columns: {
    year: "Year",
    part: "Year to date",
    whole: "Whole year",
    share: "Share",
    used: "Used",
    told: "Told beforehand",
    off: "Difference",
  },
  yes: "yes",
};
