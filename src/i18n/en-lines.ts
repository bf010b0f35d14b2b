import type { Messages } from "./fr";

/** What the screen of the lines says. */
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
  calls: (low, high) => (low === high ? `${low} ${low === 1 ? "call" : "calls"}` : `${low} to ${high} calls`),
};
