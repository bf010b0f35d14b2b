import type { Messages } from "./fr";

type Grown = { port: string; times: number; timesText: string; change: string };

const what = { total: "traffic", homeport: "homeport traffic", transit: "transit traffic", calls: "calls" };

/** "was multiplied by 3.7", or the difference in percent where nothing grew by a fifth. */
function grew({ times, timesText, change }: Grown, verb: string): string {
  if (times >= 1.2) return `${verb} multiplied by ${timesText}`;
  return `${times >= 1 ? "grew" : "fell"} by ${change}`;
}

/** What the screen of the volumes says. */
export const volumes: Messages["volumes"] = {
  title: (measure, from, to, ports) => {
    const verb = measure === "calls" ? "were" : "was";
    const parts = ports.map((each, at) => {
      const again = at > 0 && each.times >= 1.2 && (ports[0]?.times ?? 0) >= 1.2;
      if (again) return `${each.port}’s by ${each.timesText}`;
      return `${each.port}’s${at === 0 ? ` ${what[measure]}` : ""} ${grew(each, verb)}`;
    });
    return `From ${from} to ${to}, ${parts.join(" and ")}`;
  },
  titleEstimated: (title) => `${title}, each passenger counted once (an estimate)`,
  titleUnknown: (measure) => `${measure}: too few published figures to compare`,
  filters: "Filters",
  measureLabel: "Measure",
  measures: { total: "Total", homeport: "Homeport", transit: "Transit", calls: "Calls" },
  measureLong: {
    total: "Cruise passengers a year",
    homeport: "Homeport passengers a year",
    transit: "Transit passengers a year",
    calls: "Cruise calls a year",
  },
  unit: {
    total: "Passenger movements",
    homeport: "Homeport passengers, as published",
    transit: "Transit passengers, counted once",
    calls: "Calls",
  },
  basisNote: "Counting changes the total only: a part of the traffic, or a number of calls, stays as published.",
  scaleLabel: "Scale",
  scales: { linear: "Linear", log: "Log", index: "Index 100" },
  years: "Years",
  from: "First year",
  to: "Last year",
  portsButton: (n, only) => (n === 1 ? `Beside: ${only}` : `Beside: ${n} ports`),
  portsLabel: "Ports beside Marseille",
  portsHelp: "At least one port stays beside Marseille.",
  noFigure: "no figure for this measure",
  calendar: (from, to) => `Calendar years ${from} to ${to}`,
  fiscal: (from, to) => `Fiscal years Oct–Sep ${from} to ${to}`,
  chart: {
    stands: ({ port, value, year, fiscal, status }) =>
      `${port}: ${value} in ${fiscal ? `FY${year}` : year}${status && `, ${status}`}`,
    standsAll: (items) => items.join("; "),
    linear: "From zero.",
    log: "Logarithmic scale: equal heights are equal ratios.",
    index: (year) => `Index 100 in ${year}, the first year for which every port shown has an actual figure.`,
    noIndex: "No year for which every port shown has an actual figure: no index is possible, the scale stays linear.",
    millions: "Millions of movements",
    persons: "Passengers counted once, an estimate",
    passengers: "Passengers",
    calls: "Number of calls",
    gap: "Dots: year without a published figure.",
    whisker: "Vertical line: other published figures.",
    bracket: "Band and vertical line: bracket of the estimate.",
    ahead: "still to come",
    target: (value, year) => `${value}, target ${year}`,
    claimOff: (value, late) => `${value} in the article${late ? " †" : ""}, off scale`,
    claim: (value) => `${value}, claimed, unverified`,
    late: (day) => `† published after ${day}.`,
    between: (low, high) => `other figures: ${low} to ${high}`,
    alternative: (measure, from, to, items) => `${measure}, ${from} to ${to}. ${items}`,
    item: (port, first, last) => `${port}: ${first}, ${last}.`,
    empty: "No published figure for these ports, this measure and these years.",
  },
  guard: {
    periods: (ports, many) =>
      `${ports} ${many ? "count" : "counts"} from October to September: ${many ? "their" : "its"} fiscal year 2017 starts three months before Marseille’s 2017.`,
    movements: (ports) =>
      `In movements, nearly every passenger of ${ports} counts twice; in Marseille, about one in three.`,
    rules: (items) => `Counted differently: ${items}.`,
    rule: { movements: "movements", guests: "persons counted once", unknown: "counting not stated" },
    others: "the others",
    ruleItem: (ports, rule) => `${ports}, ${rule}`,
    estimated: (ports) => `An estimate. ${ports}: a movement is half a person, by assumption.`,
    bracket: "Where the split is missing, a bracket remains.",
  },
  status: {
    all: (status) => `All ${status}`,
    except: (status, items) => `${status}, except ${items}`,
    marked: (n) => `${n} years, marked`,
    item: (port, years, status) => `${port} ${years} ${status}`,
    estimate: "Estimated from the published figures",
  },
  sources: (publishers, more, n) => `Sources: ${publishers}${more > 0 ? ` and ${more} more` : ""}, for ${n} values.`,
  events: {
    title: "What moved Marseille",
    subtitle: (shown, all) =>
      `${shown} events of ${all}, one of each kind: withdrawal and crisis of the year in which traffic fell most; return, terminal and record of the one in which it rose most.`,
    kinds: { withdrawal: "withdrawal", return: "return", terminal: "terminal", crisis: "crisis", record: "record" },
    change: (year, change) => `traffic ${change} in ${year}`,
    none: "No dated event in these years.",
    mark: (at, date, title) => `Event ${at}, ${date}: ${title}`,
  },
  panels: {
    title: (place, count, { value, year, status }) =>
      `Marseille ranks ${place} of ${count} ports: ${value} in ${year}${status && `, ${status}`}`,
    rank: (from, to) =>
      `Ranked by the last actual or provisional figure of each port, ${from === to ? `of ${from}` : `of ${from} to ${to} depending on the port`}.`,
    titleMixed: (count, { value, year, status }) =>
      `Marseille: ${value} in ${year}${status && `, ${status}`}, among ${count} ports that do not all count alike`,
    titleAll: (count) => `The last published figure of ${count} ports`,
    titleOne: "Only one port published this measure",
    unit: {
      total: "Passenger movements a year",
      homeport: "Homeport passengers a year",
      transit: "Transit passengers a year",
      calls: "Calls a year",
      persons: "Passengers counted once, a year",
    },
    subtitle: (unit, from, to, top) =>
      `${unit}, ${from} to ${to}${top === undefined ? "" : `, from 0 to ${top}`}. Thin blue line: Marseille, for reference. The ports that published most years; a port without a point did not publish.`,
    scale: "Scale of the small charts",
    same: "Same scale",
    own: "Own scale",
    grown: (change, from, to) => `${change} from ${from} to ${to}`,
    grownTimes: (times, from, to) => `${times} from ${from} to ${to}`,
    one: "a single actual year",
    columns: { port: "Port", year: "Year", value: "Value", status: "Status" },
  },
  table: {
    title: "The values, their status and their rivals",
    summary:
      "One row a year. The columns are grouped by port: the value, its status, the other published figure, the change, the ratio to Marseille. Each heading sorts.",
    year: "Year",
    portPeriod: { fiscal: (port) => `${port}, fiscal year`, calendar: (port) => `${port}, calendar year` },
    value: { total: "Movements", homeport: "Passengers", transit: "Passengers", calls: "Calls" },
    persons: "Persons",
    change: "Change",
    status: "Status",
    others: "Other published figure",
    ratio: (port) => `${port} / Marseille`,
    ratioHeading: (port, year) => `Ratio ${port} / Marseille, ${year}`,
    changeHeading: (port, from, to) => `${port}, change from ${from} to ${to}`,
    changeCalculation: (from, to) => `${to} ÷ ${from} − 1`,
    ratioCalculation: (a, b) => `${a} ÷ ${b}`,
    othersMany: (n, low, high) => `${n}: ${low} to ${high}`,
    filter: "Filter the rows",
    filterHint: "2017, provisional, 1,597…",
    choose: "Columns",
    copy: "Copy",
    copied: (n) => `${n} rows copied, to paste in a spreadsheet`,
    csv: "CSV",
    none: "No row matches.",
    rows: (n, all) => (n === all ? `${all} years` : `${n} years of ${all}`),
    clear: "Clear the filter",
  },
};
