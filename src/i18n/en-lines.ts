import type { Span } from "../domain/line-biography";
import type { PresenceRole } from "../domain/line";
import type { Messages } from "./fr";

/** What the screen of the lines says. */

const calls = (n: number, high = n): string => `${n === high ? n : `${n} to ${high}`} ${high === 1 ? "call" : "calls"}`;

const roles: Record<PresenceRole, string> = {
  homeport: ", homeport",
  transit: ", transit",
  both: ", homeport and transit",
  unknown: "",
};

/** "in 2012, from 2014 to 2018, in 2022 and in 2025" */
function spans(years: Span[]): string {
  const parts = years.map(({ from, to }) =>
    from === to ? `in ${from}` : to === from + 1 ? `in ${from} and ${to}` : `from ${from} to ${to}`,
  );
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

export const lines: Messages["lines"] = {
  kind: {
    homeport: "homeport",
    transit: "transit",
    both: "homeport and transit",
    calls: "calls, role not stated",
    planned: "planned",
    cancelled: "calls cancelled",
    withdrawn: "withdrawn",
    laid_up: "laid up without passengers",
    claim: "claimed, unverified",
    absent: "absent, a source says so",
    none: "no record found",
  },
  callsAnnounced: (low, high) => (low === high ? `${calls(low)} planned` : `${low} to ${high} calls planned`),
  callsMade: (low, high) => (low === high ? `${calls(low)} made` : `${low} to ${high} calls made`),
  callsLost: (n) => `${calls(n)} lost`,
  reduced: "a ship or calls withdrawn that year",
  comesBack: { seen: "comes back", announced: "return announced" },
  leaves: "absent the next year, a source says so",
  title: {
    withdrew: (names, year) => `${names} withdrew a ship from Marseille in ${year}`,
    plain: (from, to) => `Who calls at Marseille, who sails from Miami, ${from} to ${to}`,
  },
  unit: "Calls a year and role of the port",
  basisNote: "A call is counted the same way whatever the count of passengers: this choice changes nothing here.",
  periods: (from, to) => `Calendar years ${from} to ${to}`,
  statuses: (items) => items,
  statusWords: { seen: "seen", announced: "planned", lost: "withdrawn or cancelled", claim: "claimed" },
  page: {
    back: "All lines",
    slides: "Slides for this line",
    seen: (name, years) => `${name} calls at Marseille are on record ${spans(years)}`,
    seenOften: (name, n, from, to) =>
      `${name} calls at Marseille are on record for ${n} years between ${from} and ${to}`,
    thenAnnounced: (years) => `; others were planned ${spans(years)}`,
    announced: (name, years) => `${name} calls at Marseille were planned ${spans(years)}; none is on record`,
    gone: (name, year) => `${name} calls were planned at Marseille in ${year}, then cancelled or withdrawn`,
    noRecord: (name) => `${name}: no record found at Marseille`,
    calls: {
      busiest: (n, year) => `Highest dated figure found at Marseille: ${n}, in ${year}`,
      unknown: "No number of calls a year was found for Marseille",
      subtitle: (from, to) => `Calls a year at Marseille and presence in Miami, ${from} to ${to}`,
      alternative: (name, items) => `${name} at Marseille, year by year: ${items === "" ? "no record found" : items}.`,
    },
    group: "Group",
    independent: "not stated",
    segment: "Segment",
    segments: (segment) => segment,
    aliases: "Also written",
    miami: "In Miami, a year",
    late: "† published after the chosen day",
    alias: (text, name) => `“${text}” looks like ${name}: its page is open.`,
  },
  since: (date) => `from ${date}`,
  before: (year) => `before ${year}`,
  about: (text) => `about ${text}`,
  spans,
  statement: ({ status, role, calls: n, callsHigh, passengers, ships, oneDay }) => {
    const withShips = ships === "" ? "" : `, with ${ships}`;
    const of = ships === "" ? "" : `: ${ships}`;
    const people = passengers === undefined ? "" : `, ${passengers} passengers`;
    switch (status) {
      case "actual":
        return `${n === undefined ? (oneDay ? "Call" : "Present") : calls(n, callsHigh)}${roles[role]}${withShips}${people}`;
      case "planned":
        if (n === 0) return "No call planned";
        return `${n === undefined ? "Planned" : `${calls(n, callsHigh)} planned`}${roles[role]}${withShips}${people}`;
      case "cancelled":
        return `${n === undefined ? "Call cancelled" : `${calls(n, callsHigh)} cancelled`}${of}${people}`;
      case "withdrawn":
        return `${n === undefined ? "Withdrawn" : `${calls(n, callsHigh)} withdrawn`}${of}${people}`;
      case "laid_up":
        return `Laid up without passengers${of}`;
      case "claim":
        return `Claimed, unverified: ${n === undefined ? "present" : calls(n, callsHigh)}${roles[role]}${withShips}${people}`;
    }
  },
};
