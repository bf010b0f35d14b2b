import type { packs as french } from "./fr-packs";

const part = (months: number): string => {
  if (months === 6) return "first half";
  return months === 1 ? "first month" : `first ${months} months`;
};

export const packs: typeof french = {
  decks: {
    office: { name: "Marseille Provence: monthly briefing", fileName: "marseille-monthly-briefing" },
    club: { name: "Marseille Provence: the Club’s general assembly", fileName: "marseille-club-assembly" },
    own: { name: "Your slides", fileName: "your-slides" },
  },
  noScenario: "no scenario is chosen",
  alternative: (title, rows) => `Table of ${rows} rows. ${title}.`,
  bases: {
    title: (low, high) =>
      low === high
        ? `Two million in 2020 asks for ${low} a year`
        : `Two million in 2020 asks for ${low} to ${high} a year: the base decides`,
    subtitle: "Marseille, passenger movements, what each starting year asks",
    columns: { base: "Base", value: "Passengers", growth: "A year", more: "More each year", source: "Source" },
    point: (year, growth, more) => `From ${year}: ${growth} a year, that is ${more} more movements each year.`,
  },
  toDate: {
    told: (year, middle, low, high) =>
      `${year} heads for ${middle}, between ${low} and ${high}, at the pace of past years`,
    counted: (year, value, months) =>
      `${year}: ${value} movements in the ${part(months)}, too few past years to say more`,
    subtitle: (months) => `Marseille, share of the ${part(months)} in the year, passenger movements`,
    columns: { year: "Year", part: "Part", whole: "Whole year", share: "Share", source: "Source" },
    notYet: "to come",
    rule: "Never the part multiplied: cruises have a season. The year is read from the share that the same part made of past years.",
  },
  announced: {
    title: (over, judged) =>
      over === judged
        ? `All ${judged} forecasts for Marseille were above what came`
        : `${over} of ${judged} forecasts for Marseille were above what came`,
    none: "Forecasts are announced, none is judged yet",
    subtitle: "Marseille, passengers a year, the last forecasts announced and what came",
    columns: { year: "For", said: "Announced", came: "Came", gap: "Gap", source: "Announcement" },
    pending: "not counted yet",
    unknown: "never published",
    usual: (share) => `Middle gap between what was announced and what came: ${share}.`,
  },
  lines: {
    title: (lines, from, to, home) =>
      `${lines} lines on record at Marseille from ${from} to ${to}, ${home} of them in homeport`,
    subtitle: (from, to) => `What the sources say of each line at Marseille, ${from} to ${to}`,
    line: "Line",
    more: (n) => `${n} more lines on record in these years do not fit on the slide.`,
    kinds: {
      homeport: "homeport",
      transit: "transit",
      both: "both",
      calls: "called",
      planned: "announced",
      cancelled: "cancelled",
      withdrawn: "withdrawn",
      laid_up: "laid up",
      claim: "claimed",
      absent: "absent",
      none: "–",
    },
    noRecord: "A dash says that no page was found, which is not an absence.",
  },
  winBack: {
    title: (names, one) => `To win back: ${names} ${one ? "comes" : "come"} first`,
    subtitle: "Lines of Miami without a homeport in Marseille, by score out of 100",
    columns: { place: "Rank", line: "Line", score: "Score", miami: "Passengers a year in Miami", lost: "Lost here" },
    none: "not published",
    lost: (calls, year) => `${calls} calls, ${year}`,
    rule: "Score: presence in Miami and what was lost here weigh 3, the size of the ship 2, the group and the Mediterranean 1.",
  },
  journal: {
    title: (n, day) => `${n} dated facts in the twelve months to ${day}`,
    titleOne: (day) => `One dated fact in the twelve months to ${day}`,
    subtitle: "Marseille, dated events of the port, oldest first",
    columns: { when: "Date", what: "What happened", source: "Source" },
  },
};
