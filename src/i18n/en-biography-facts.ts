import type { ToldFleet, ToldPromise } from "./fr-biography-facts";
import type { Messages } from "./fr";

/** What the page of a line says of its figures, its ships, its group and its promises. */

const n = (low: number, high = low): string => (low === high ? String(low) : `${low} to ${high}`);
const calls = (low: number, high = low): string => `${n(low, high)} ${high === 1 ? "call" : "calls"}`;

const regions: Record<string, string> = {
  mediterranean: "Mediterranean",
  europe: "Europe",
  worldwide: "World",
};

function promise({ kind, port, value, calls: callsText, perYear, movements, from, to }: ToldPromise): string {
  const people = value === "" ? "" : `${value} passenger${movements ? " movements" : "s"}`;
  const what = [people, callsText].filter(Boolean).join(", ") + (perYear ? " a year" : "");
  const when = to === "" ? `from ${from}` : from === to ? `in ${from}` : `from ${from} to ${to}`;
  switch (kind) {
    case "guarantee":
      return `${port}: ${what} guaranteed ${when}`;
    case "expected":
      return `${port}: ${what} expected ${when}`;
    case "threshold":
      return `${port}: threshold of ${what}, ${when}`;
    case "berthing":
      return `${port}: berthing contract of ${from}`;
    case "cumulative_total":
      return `${port}: ${what} in all, ${when}`;
  }
}

const fleet: Record<string, (told: ToldFleet) => string> = {
  ships: ({ value }) => `${value} ships`,
  passengers: ({ value }) => `${value} passengers`,
  share_of_own_capacity: ({ percent }) => `${percent} of its capacity`,
  share_of_capacity: ({ percent }) => `${percent} of the capacity there`,
  share_of_passengers: ({ percent }) => `${percent} of passengers`,
  share_of_calls: ({ percent }) => `${percent} of calls`,
  share_of_homeport_passengers: ({ percent }) => `${percent} of embarking passengers`,
  share_of_market: ({ percent }) => `${percent} of the market`,
};

export const biographyFacts: Omit<
  Messages["biography"],
  "met" | "noSize" | "lede" | "episodes" | "changes" | "questions"
> = {
  brought: {
    title: "What it brought Marseille",
    subtitle:
      "Years for which a page gives a number. The share is worked out on the port’s published total of the same year",
    none: "No page found gives a number of calls or of passengers for a year.",
    columns: { year: "Year", calls: "Calls", passengers: "Passengers", port: "Port total", share: "Share, worked out" },
    calls: (low, high, made) => `${n(low, high)} ${made ? "made" : "planned"}`,
    withShips: (text, ships) => `${text} with ${ships}`,
    status: (text, status) => `${text} (${status})`,
    lostCalls: (count, cancelledOnes) => (cancelledOnes ? `of which ${count} cancelled` : `${count} lost`),
    passengers: (text, made) => `${text} ${made ? "counted" : "planned"}`,
    claimed: (text) => `${text} claimed`,
    lostPassengers: (text) => `${text} lost`,
    portCalls: (text) => `${text} calls`,
    portPassengers: (text) => `${text} passengers`,
    shareOfCalls: (text) => `${text} of calls`,
    shareOfPassengers: (text) => `${text} of passengers`,
    working: (part, whole, announced) =>
      `${part} ÷ ${whole}${announced ? ", a programme set against the port’s total" : ""}`,
    counting:
      "The share of passengers is worked out in transit only, where every count counts them once; that of calls, never on what is left after cancellations. Set against a programme, it is that of a programme.",
    published: "Published shares",
    publishedWith: (year, share, others) => (others === "" ? `${year}: ${share}` : `${year}: ${share}, with ${others}`),
  },
  ships: {
    title: "Its ships named in Marseille",
    subtitle: "An empty cell: no usable source. Each figure opens its own",
    none: "No ship of the line is named in Marseille.",
    columns: {
      ship: "Ship",
      years: "In Marseille",
      built: "Built",
      gt: "Tonnage (GT)",
      berths: "Lower berths",
      length: "Length",
    },
    seen: (years) => `on record ${years}`,
    announced: (years) => `planned ${years}`,
    withdrawn: (years) => `withdrawn ${years}`,
    cancelled: (years) => `cancelled ${years}`,
    laid_up: (years) => `laid up without passengers ${years}`,
    claimed: (years) => `claimed, unverified, ${years}`,
    figure: {
      gross_tonnage: "gross tonnage",
      lower_berths: "lower berths",
      length_m: "length",
      year_built: "year built",
    },
    metres: (text) => `${text} m`,
    unsourced: "no source",
  },
  fleet: {
    title: "Its fleet, as far as sources describe it",
    subtitle: "Not the whole fleet; ships that have left since may be among them",
    none: "No ship of the line is described by a usable source.",
    described: "Ships described",
    describedOf: (count) => `${count} ${count === 1 ? "ship" : "ships"}`,
    published: "Published fleet",
    publishedShips: (value, year) => `${value} ships in ${year}`,
    median: "Median ship",
    berths: (value) => `${value} lower berths`,
    gt: (value) => `${value} GT`,
    of: (known, all) =>
      known === 1 ? `the one ship of ${all} with a figure` : `median of the ${known} ships of ${all} with a figure`,
    largest: "Largest described",
    byBerths: "by lower berths",
    byGt: "by tonnage",
    among: (known, all) => `among ${known} of ${all} with a figure`,
    late: "† page published after the chosen day, or undated",
    built: "On that day, only ships whose year of building is known are counted.",
    where: "In the Mediterranean and in Europe",
    fact: (metric, told) => fleet[metric]?.(told),
    region: (region) => regions[region] ?? region,
    dated: (region, year, what) => `${region}, ${year}: ${what}`,
    announced: "planned",
  },
  group: {
    title: "Its group, and the lines beside it",
    over: "Group over time",
    none: "No dated source on its owners.",
    founded: (year, name) => `${year}: founded by ${name}`,
    since: (date, start) => (start ? `since it started, in ${date}` : `since ${date}`),
    until: (date) => `until ${date}`,
    between: (from, to) => `from ${from} to ${to}`,
    undated: "date not stated",
    name: (name) => (name === "Independent" ? "independent" : name),
    currentNames: "Groups bear the name they had on the chosen day.",
    neighbours: "The other lines of its group in Marseille, by our sources",
    alone: "No other line of this group stands here.",
    unknown: "Its group is not known on this day.",
    share: (percent) => `${percent} held`,
    seen: (years) => `on record ${years}`,
    announced: (years) => `planned ${years}`,
    noCall: "no call on record",
    noRecord: "no record found",
  },
  promises: {
    title: "What was promised or expected, elsewhere or here",
    subtitle: "Guarantees, thresholds and expectations: never traffic",
    text: promise,
    calls: (count) => calls(count),
    never: "never carried out",
    terminal: (letter) => `Terminal ${letter}`,
  },
  card: {
    headquarters: "Seat",
    place: (text) => text,
    editorial: "Seat, segment and other names: working notes, without a published source.",
    yearly: (date) => `yearly figure, page of ${date}`,
    promised: (from, to) => `guaranteed a year, ${from === to ? `in ${from}` : `from ${from}`}`,
    expected: (from) => `expected a year from ${from}`,
    movements: "movements: a homeport passenger counts twice",
    noCounting: "the page does not say how it counts",
  },
};
