import type { Messages } from "./fr";

/** What the overview says. */
export const overview: Messages["overview"] = {
  title: (miamiWeighs, one, not) =>
    `Counted the same way, Miami weighs ${one ? "one Marseille" : `${miamiWeighs} Marseilles`}, not ${not}`,
  periods: (marseille, miami) => `Year ${marseille} and ${miami} (Oct–Sep)`,
  statuses: (miami, marseille) =>
    miami === marseille ? `Miami and Marseille: ${miami}` : `Miami ${miami}, Marseille ${marseille}`,
  titleUnknown: "On that day, Marseille and Miami do not compare yet",
  ladder: {
    title: (ratios) => `Three ways of counting, three gaps: ${ratios}`,
    subtitle: (miami, marseille) => `Cruise passengers, millions. Miami ${miami} (Oct–Sep), Marseille ${marseille}`,
    guard: (share) =>
      `Movements counted twice: almost all in Miami${share === undefined ? "" : `, about ${share} in Marseille`}; years three months apart.`,
    weighs: "Miami weighs",
    article: "In the article",
    articleDetail: "press, November 2017, page not found",
    articleNear: (value) => `close to the total of the United States: ${value} in 2016`,
    published: "As published",
    publishedDetail: (miami, marseille) =>
      miami === marseille ? `movements, ${miami} figures` : `movements, Miami ${miami}, Marseille ${marseille}`,
    comparable: "Like for like",
    comparableDetail: "each passenger once, estimate",
    otherDay: (ratio, day) => `${ratio} ${day}`,
    onEve: "on 4 Nov 2017",
    today: "today",
    bracket: (low, high) => `${low} to ${high}`,
    note: "A homeport passenger counts twice, embarking then disembarking; almost all of Miami’s are.",
    latest: (year, miami, marseille) =>
      `Latest published figures, ${year}: Miami ${miami}, Marseille ${marseille}, that is `,
    alternative: (items) => `Ratio of Miami to Marseille under three ways of counting: ${items}.`,
    item: (name, ratio, miami, marseille) => `${name}, ${ratio} (Miami ${miami}, Marseille ${marseille})`,
    columns: {
      rung: "Counting",
      miami: "Miami",
      marseille: "Marseille",
      ratio: "Ratio",
      low: "Low",
      high: "High",
      source: "Sources",
      status: "Status",
      rule: "Basis",
    },
  },
  calculation: (figure, guests, language) => {
    const { count } = language;
    const { homeport = 0 } = guests.steps;
    const low =
      guests.low < guests.high ? ` If these count only passengers who board: ${count(Math.round(guests.low))}.` : "";
    switch (guests.assumption) {
      case "as-published":
        return "None: the source counts each person once already.";
      case "all-homeport":
        return `${count(figure.value)} movements ÷ 2. Assumption: almost all passengers embark and disembark in this port; its transit share is not published.`;
      case "split":
        return `${count(figure.value)} movements − half of the ${count(Math.round(homeport))} homeport ones, counted twice.${low}`;
      case "split-of-year":
        return `${count(figure.value)} movements − half of about ${count(Math.round(homeport))} homeport ones: the share of ${guests.splitYear ?? ""}, as none is published for the year.${low}`;
      case "no-split":
        return "No split published: between half the total (all homeport) and the total (all transit).";
    }
  },
  ratioCalculation: (miami, marseille) => `${miami} ÷ ${marseille}`,
  road: {
    offTrack: (gap) => `Course 2M: ${gap} passengers below the route`,
    onTrack: (gap) => `Course 2M: ${gap} passengers above the route`,
    reached: (year) => `2 million: reached in ${year}`,
    missedThenReached: (year, later) => `2M: missed in ${year}, passed in ${later}`,
    missed: (year) => `2 million: missed in ${year}`,
    notSet: "2 million in 2020: target not yet set on that day",
    notJudged: "2 million in 2020: a route to draw",
    subtitle: "Marseille, passenger movements by calendar year, millions",
    routeSet: (year, growth) => `route set in ${year}, ${growth} a year`,
    course: (growth) => `course from the last base, ${growth} a year`,
    target: "2m",
    base: (growth) => `${growth} a year`,
    baseFrom: (value, year) => `from ${value} (${year})`,
    baseArticle: (value, year) => `from ${value} (${year}, article)`,
    pathSentence: (growth, base, year, perYear) =>
      `From ${base} in ${year} to 2 million in 2020 takes ${growth} a year, ${perYear} more passengers each year.`,
    alternative: (title, years) =>
      `Traffic of Marseille year by year, and the route to 2 million in 2020. ${title}. ${years}.`,
    yearly: (year, value) => `${year}: ${value}`,
    columns: { year: "Year", value: "Passengers", status: "Status", path: "Route set", source: "Source" },
    standing: {
      reached: "Reached",
      "on track": "On track",
      "at risk": "At risk",
      "off track": "Off track",
      missed: "Missed",
      "not judged": "Not judged",
    },
  },
  lines: {
    title: "Big in Miami, gone or thin in Marseille",
    titleCount: (n, one) =>
      one
        ? "One line big in Miami, gone or thin in Marseille"
        : `${n.charAt(0).toUpperCase()}${n.slice(1)} lines big in Miami or met there, gone or thin in Marseille`,
    subtitle: (from, to) =>
      `In Miami, passengers a year as the source says. In Marseille, calls a year, ${from} to ${to}`,
    all: "All lines",
    columns: {
      line: "Line",
      miami: "In Miami, passengers a year",
      marseille: "In Marseille, calls a year",
      event: "What happened",
    },
    said: (said, from) =>
      said === "actual"
        ? `in ${from}, actual`
        : said === "guarantee"
          ? `guaranteed a year from ${from.slice(0, 4)}`
          : `expected from ${from.slice(0, 4)}`,
    noSize: "no published figure",
    late: (day) => `† published after ${day}`,
    seen: "seen, number unknown",
    guaranteed: "guaranteed",
    seenShips: (ships) => (ships === "" ? "Seen in Marseille" : `Seen in Marseille: ${ships}`),
    noEvent: "No dated event found.",
    alternative: (items) =>
      `For each line, its size in Miami, its calls in Marseille and the last known event. ${items}`,
    item: (name, miami, marseille, event) => `${name}: in Miami, ${miami}; in Marseille, ${marseille}; ${event}.`,
  },
  sources: (publishers) => `Sources: ${publishers}.`,
};
