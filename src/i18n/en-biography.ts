import type { Contradiction } from "../domain/contradiction";
import type { EpisodeKind } from "../domain/episode";
import type { Aim } from "../domain/line-questions";
import { biographyFacts } from "./en-biography-facts";
import type { ToldEpisode } from "./fr-biography";
import type { Messages } from "./fr";

/** What the page of a line says of its past, of what changed, and what that allows us to ask. */

const n = (low: number, high = low): string => (low === high ? String(low) : `${low} to ${high}`);
const calls = (low: number, high = low): string => `${n(low, high)} ${high === 1 ? "call" : "calls"}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const roles: Partial<Record<EpisodeKind, { plain: string; announced: string }>> = {
  homeport: { plain: "homeport", announced: "homeport planned" },
  transit: { plain: "transit calls", announced: "transit calls planned" },
  calls: { plain: "role of the port not stated", announced: "calls planned, role not stated" },
};

function there({ kind, turns, announced, from }: ToldEpisode): string {
  const role = roles[kind]?.[announced ? "announced" : "plain"] ?? "";
  const full = turns.includes("homeport gained") ? `${role} (before, only transit was known)` : role;
  if (turns.includes("homeport lost")) return `Homeport lost in ${from}: ${role}`;
  if (turns.includes("comes back")) return `Comes back: ${full}`;
  if (turns.includes("announced back")) return `Return announced: ${roles[kind]?.plain ?? ""}`;
  return capital(full);
}

function cancelled({ lost, planned, turns }: ToldEpisode): string {
  const what =
    lost === undefined
      ? "call cancelled"
      : planned !== undefined && planned > lost
        ? `${lost} of ${calls(planned)} planned were cancelled`
        : `${calls(lost)} cancelled`;
  return turns.includes("left") ? `Leaves: ${what}` : capital(what);
}

function withdrawn({ lost, lostHigh, ships, turns }: ToldEpisode): string {
  const what = lost === undefined ? "" : `: ${calls(lost, lostHigh)} lost`;
  if (turns.includes("left")) return `Leaves${what}`;
  return ships === "" ? `Withdrawal${what}` : `${ships} withdrawn${what}`;
}

function headline(told: ToldEpisode): string {
  switch (told.kind) {
    case "undated":
      return "No precise year";
    case "no record":
      if (told.elsewhere) return told.hasEvents ? "Presence not recorded by us" : "Nothing in our sources";
      return told.hasEvents ? "No call found" : "No record found";
    case "none planned":
      return "No call planned, a source says";
    case "laid_up":
      return "Ships laid up, without passengers";
    case "claim":
      return "Claimed, unverified";
    case "cancelled":
      return cancelled(told);
    case "withdrawn":
      return withdrawn(told);
    default:
      return there(told);
  }
}

const contradictions: Record<Contradiction, string> = {
  calls: "the sources do not give the same number of calls",
  passengers: "the sources do not give the same number of passengers",
  lost: "the sources do not give the same number lost",
  absent: "one source says that no call was planned, another the contrary",
  ship: "one source says that a ship was withdrawn, another that it came",
};

const aims: Record<Aim, string> = {
  "embark again": "What would bring your embarkations back?",
  "come more": "What would bring you here more often?",
  "come back": "What would bring you back?",
  come: "What would bring you here?",
};

export const biography: Messages["biography"] = {
  met: { after: "Met by the mission of November 2017", before: "To be met by the mission of November 2017" },
  noSize: "no figure found",
  lede: {
    programmes: (years) => `In ${years}, calls were planned; none was found.`,
    coming: (years) => `For ${years}, calls are planned.`,
    nonePlanned: (years) => `In ${years}, a source says, no call was planned.`,
    rest: "A year of which the sources say nothing is not a year without calls.",
    ended: (year) => `This line ended in ${year}.`,
  },
  episodes: {
    title: (port) => `What the sources say of ${port}, episode by episode`,
    subtitle:
      "An episode joins consecutive years of which the same is known. Statements that contradict each other are all kept",
    elsewhere: "And in the other ports",
    elsewhereSub: "No list of calls was found for these ports: a year without record says nothing of the real traffic",
    none: "No record found: no dated event, no statement.",
    years: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
    about: (years) => `about ${years}`,
    headline,
    seenEachYear: "presence on record each year",
    seen: (years) => `presence on record ${years}`,
    announced: (years) => `planned ${years}`,
    reasons: "Reasons and circumstances cited",
    contradiction: (years, each) => `${years}: ${contradictions[each]}.`,
    nearly: (text) => `nearly ${text}`,
    atLeast: (text) => `at least ${text}`,
    perYear: "each year",
    weekly: "each week",
    internal: "Internal note, not printed, not for the meeting",
  },
  changes: {
    title: {
      homeport: (date) => `What has changed in Marseille since the announced end of embarkations (${date})`,
      calls: (date) => `What has changed in Marseille since its calls were lost (${date})`,
      ship: (date) => `What has changed in Marseille since its ship was withdrawn (${date})`,
      lastCall: (date) => `What has changed in Marseille since its last known call (${date})`,
      lastProgramme: (date) => `What has changed in Marseille since its last known programme (${date})`,
    },
    subtitle: "Dated events of the port. Those of the line are in its episodes",
    none: "No dated event of the port since.",
    kinds: {
      works: "Berths, passes and yards",
      rules: "Rules",
      troubles: "Troubles",
      traffic: "Traffic",
      relations: "Agreements and meetings",
    },
  },
  questions: {
    title: (aim) => aims[aim],
    subtitle: "What the sources allow us to ask, and nothing else",
    homeport: (year) =>
      `Since ${year} our sources show no embarkation in Marseille. What would it take to embark here again?`,
    calls: (year, what) => `${year}: ${what}. What would it take to have these calls again?`,
    ship: (year, ships) => `${ships} was withdrawn from Marseille in ${year}. Which ship would you see here today?`,
    wind: "Wind stopped large ships, and the pass has been worked on since. Does the access suit yours today?",
    size: (ship, gt, years) =>
      `The largest of your ships that our sources name in Marseille is ${ship} (${gt}), ${years}. What size do you plan for the Mediterranean?`,
    programmes: (years) => `Calls were planned ${years}, and we found none. Were they made?`,
    gaps: (years) => `Our sources show no call of yours ${years}. Did you call?`,
    gap: (years) => years,
    since: "Since",
    goal: "See what a return would weigh in the goal",
  },
  ...biographyFacts,
};
