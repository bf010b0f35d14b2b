import type { Messages } from "./fr";

/** What the Cap 2M screen says: the route, what it asks, what the missing passengers are worth, which announcements held. */

/** Who made the announcements, as the data name them, in short. */
const setters: Record<string, string> = {
  "Club de la Croisière Marseille Provence": "Cruise Club",
  "Grand Port Maritime de Marseille": "Port of Marseille",
  "Port Autonome de Marseille": "Port of Marseille",
  "City of Marseille": "City of Marseille",
  "City of Marseille and Chamber of Commerce": "City and Chamber",
  "Port and MSC, Costa, Louis": "Port, MSC, Costa, Louis",
  MPCT: "MPCT (Costa, MSC)",
  "MPCT / MedCruise port profile": "MPCT",
  "Cruise professionals at Top Cruise 2010": "Professionals",
  "Marseille port and cruise actors": "Port and actors",
};

export const goal: Messages["goal"] = {
  setter: (name) => setters[name.replace(/ \(.*\)$/, "")] ?? name,
  setterShort: (who) => who.replace(/^Cruise /, "").split(" ")[0] ?? who,
  parts: {
    label: "Parts of this screen",
    path: "The route",
    scenarios: "Scenarios",
    forecast: "Forecast",
    board: "Page for the board",
  },
  title: {
    below: (gap, growth) => `${gap} passengers below the route: steer ${growth} a year`,
    above: (gap, growth) => `${gap} passengers above the route: steer ${growth} a year`,
    reached: (year) => `2 million: reached in ${year}`,
    missed: (year) => `2 million: missed in ${year}`,
    missedThenPassed: (year, later) => `2 million: missed in ${year}, passed in ${later}`,
    notSet: "2 million in 2020: the target was not set yet on that day",
    notJudged: "2 million in 2020: the target is set, no year judges it yet",
  },
  unit: "Passenger movements",
  basisNote:
    "The target was set in movements: the route stays in movements. Counted once, the traffic of the actual years is given below the route, in words, and is never compared with the target.",
  years: (from, to) => `Calendar years, ${from} to ${to}`,
  noYears: "No year published",
  statusUntil: (status, year) => `${status} up to ${year}`,
  statusOf: (status, year) => `${year} ${status}`,
  aim: {
    label: "The target and its route",
    target: "Target",
    targetValue: (value, year) => `${value} movements in ${year}`,
    setBy: "Set by",
    setByOn: (who, day) => `${who}, ${day}`,
    route: "Route drawn from",
    routeValue: (value, year) => `${value} in ${year}`,
    noRoute: "not yet: the year it starts from is not published",
    standing: "Verdict",
    notSet: "not set on that day",
  },
  standing: {
    reached: (year) => `Reached in ${year}`,
    onTrack: "On the route",
    behind: (share) => `${share} behind`,
    atRisk: (share) => `At risk, ${share} below`,
    missed: (year) => `Missed in ${year}`,
    notJudged: "Not judged yet",
  },
  road: {
    linearWords: (perYear) =>
      `Thin line: the same route in a straight line, ${perYear} passengers more each year. Small diamonds: what was announced for the year.`,
    announcedLabel: (value, year, who) => `Announced for ${year}: ${value}, ${who}`,
    title: (standing, value, target) =>
      standing.kind === "missed"
        ? value === ""
          ? `The total of ${target.year} is not published`
          : `In ${target.year}, ${value} passengers instead of 2 million`
        : standing.kind === "reached"
          ? `The 2 million were passed in ${standing.in}`
          : "The route to 2 million",
    beside: ({ year, share, below, start }) =>
      `In ${year}, ${share} ${below ? "below" : "above"} the route drawn in ${start}`,
    notSet: (year) => `Traffic published on that day, up to ${year}`,
    noYear: "No traffic of Marseille was published on that day",
    noYearHelp: (day) =>
      `The tool shows only what was published by the chosen day. The first figure of Marseille appears on ${day}.`,
    subtitle: "Marseille, passenger movements per calendar year, millions",
    gaugeKey: "One box of the scale = 100,000 passengers.",
    route: (year) => `route set in ${year}`,
    course: "course to steer",
    perYear: (growth) => `${growth} a year`,
    target: (year) => `target ${year}`,
    other: (value, who, year) => `${value} in ${year}, ${who}`,
    otherShort: (value, who) => `${value} ${who}`,
    otherLabel: (value, year, who) => `Other target: ${value} in ${year}, ${who}`,
    targetLabel: (value, year) => `Target: ${value} in ${year}`,
    columnLabel: (year, value, status) => `${year}: ${value}, ${status}`,
    rule: (percent) =>
      `Our rule of judgement, not a standard. Reached: a year passes 2 million, in 2020 at the latest. Missed: 2020 is over without that. Else the latest published year is set beside the route (compound growth from the year in which the target was set): on the route at or above it, at risk less than ${percent} below, behind at ${percent} or more.`,
    late: "† published after the chosen day.",
    once: "Each passenger counted once, an estimate, not to be compared with the target:",
    columns: {
      linear: "Straight line",
      announced: "Announced",
      year: "Year",
      value: "Movements",
      status: "Status",
      route: "Route set",
      course: "Course to steer",
      once: "Counted once, estimate",
      source: "Source",
    },
    alternative: (from, to, sentences) =>
      [`Traffic of Marseille from ${from} to ${to}.`, ...sentences].filter(Boolean).join(" "),
    routeWords: (from, year, growth) => `Route set: from ${from} in ${year} to 2 million in 2020, ${growth} a year.`,
    courseWords: (from, year, growth) => `Course to steer from ${from} in ${year}: ${growth} a year.`,
    othersWords: (list) => `Other targets: ${list}.`,
  },
  bases: {
    title: (list, many) =>
      many ? `The base changes the answer: ${list} a year` : `From the only known base it takes ${list} a year`,
    or: (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`),
    none: "No growth left to ask from these bases",
    notSet: "Nothing to work out: the target was not set on that day",
    notSetHelp: (who, day) =>
      `The route, the course and the bases appear from the day the target is known: ${who} sets it on ${day}.`,
    toEve: "See the eve of the mission, 4 Nov 2017",
    subtitle: "Compound yearly growth that leads to 2 million movements in 2020, by starting year and figure",
    choose: "Starting base",
    other: "Another year",
    name: (year, status) =>
      status === "claim"
        ? `${year}, by the article`
        : `${year}, ${{ actual: "actual", provisional: "provisional", forecast: "forecast" }[status]}`,
    ownName: (year) => `${year}, your figure`,
    own: "A base of one’s own",
    ownYear: "Year",
    ownValue: "Movements",
    ownEmpty: "A year and a number of movements are needed, 1 at least.",
    ownNote: "Your figure, which nobody published.",
    from: (value) => `from ${value}`,
    perYear: "a year",
    more: (value) => `${value} more passengers a year`,
    calls: (n) => `${n} more calls`,
    noCalls: "no calls published to say it in calls",
    reached: "Above the target: nothing to win",
    tooLate: (missing) => `No year left to grow: ${missing} were missing`,
    noBase: "No figure to start from",
    sentence: (words) =>
      `To go from ${words.from} movements (${words.name}) to 2 million in 2020 takes ${words.growth} a year for ${words.years} ${words.one ? "year" : "years"}, or ${words.perYear} more passengers each year`,
    sentenceCalls: (calls, perCall, year) =>
      `; in calls, ${calls} more in 2020 at the rate of ${year}, ${perCall} passengers a call.`,
    sentenceNoCalls: ". No published number of calls lets it be said in calls.",
    sentenceReached: (from, name) =>
      `${from} movements (${name}) are above the target already: the route has nothing left to ask.`,
    sentenceTooLate: (from, name, missing) =>
      `${from} movements (${name}): the year of the target has come or is over, ${missing} passengers were missing and no yearly pace can bring them any more.`,
    sentenceNoBase: "Without a figure to start from, no growth can be worked out.",
    growthCalculation: (target, from, years) => `(${target} ÷ ${from}) to the power 1/${years}, minus 1`,
    perCallCalculation: (of, year, status) => `${of.passengers} passengers ÷ ${of.calls} calls (${year}, ${status})`,
    alternative: (items) => `Growth required by base: ${items}.`,
    item: (name, from, growth) => `${name}, from ${from}, ${growth}`,
    columns: {
      base: "Base",
      value: "Movements",
      growth: "Growth a year",
      perYear: "More passengers a year",
      calls: "More calls",
    },
  },
  progress: {
    title: (value, ofTarget, ofWay) => `${value} is ${ofTarget} of the target, but ${ofWay} of the way`,
    titleOne: (value, ofTarget) => `${value} is ${ofTarget} of the target`,
    titleNone: "No progress to measure on that day",
    subtitle: (name) => `Two meanings of progress, base ${name}`,
    ofTarget: "Share of the target",
    ofTargetHow: (value, target) => `${value} of ${target}`,
    ofWay: (year) => `Share of the way since ${year}`,
    ofWayHow: (gained, whole) => `${gained} won of ${whole} to win`,
    behindStart: "less than at the start of the route",
    noWay: "The start of the route is not published on that day: the way cannot be measured.",
    alternative: (items) => `${items}.`,
    columns: { meaning: "Meaning", share: "Share", how: "Calculation" },
  },
  worth: {
    title: (missing) => `What ${missing} passengers are worth`,
    titleClosed: "The gap is closed",
    closed: (name) => `From the base ${name} the target is reached: no passenger is missing.`,
    subtitle: (name) => `Share of the gap to 2 million each would close, base ${name}`,
    calls: (n) => `${n} more calls`,
    callsHow: ({ perCall, passengers, calls, year }) =>
      `at ${perCall} passengers each: ${passengers} in ${calls} calls, ${year}`,
    ship: (n) => `${n} calls the size of `,
    shipHow: ({ perCall, passengers, calls, year }) =>
      `${perCall} passengers a call: ${passengers} in ${calls} calls, announced for ${year}`,
    season: (calls, year) => `A season like ${year}, ${calls} calls of `,
    seasonHow: (passengers) => `${passengers} passengers announced`,
    lineLost: (line) => `The passengers of ${line}`,
    lineLostHow: (passengers, year) => `${passengers} a year, lost in ${year}`,
    yearLost: (year) => `The passengers lost in ${year}`,
    yearLostHow: (passengers) => `${passengers} says the Club`,
    calculation: (part, missing) => `${part} ÷ ${missing} passengers missing`,
    roundedUp: (missing, perCall) => `${missing} ÷ ${perCall}, rounded up to the next call`,
    alternative: (items) => `Share of the gap each would close: ${items}.`,
    columns: { what: "What", share: "Share of the gap", how: "Calculation" },
    bounds: { at_least: "at least", at_most: "at most" },
  },
  history: {
    title: (held, judged) =>
      judged === 0
        ? "No announcement is judged yet"
        : held === 0
          ? `None of ${judged} announcements held`
          : held === 1
            ? `One announcement in ${judged} held`
            : `${held} of ${judged} announcements held`,
    none: "No announcement is known on that day",
    noneHelp: ({ who, day, value, year }) =>
      `The first announcement found is of ${day}: ${value} passengers for ${year}, ${who}.`,
    subtitle: "Diamond: passengers announced for the year. Dot: what came. The same figure said again counts once",
    rule: "Held: the year named, or one between the announcement and it, gets to the figure, by the figures that speak. A forecast judges nothing.",
    held: "held",
    missed: "missed",
    pending: "waiting",
    unknown: "no figure",
    disputed: (held) => (held ? "noted as missed" : "noted as reached"),
    repeats: (n) => `said ${n} times`,
    rowLabel: ({ year, who, said, came, verdict }) => `${year}, ${who}: ${said} announced, ${came}, ${verdict}`,
    cameWords: (value) => `${value} came`,
    forecastWords: (value) => `${value} forecast`,
    noneCame: "nothing published",
    calculation: ({ came, said, difference, share }) => `${came} − ${said} = ${difference} (${share})`,
    otherSources: (n) => (n > 0 ? ` and ${n} more` : ""),
    fromLowEnd: "A range is judged from its lower end.",
    heldEarly: (year) => `Reached in ${year} already.`,
    noted: (outcome, note) => `Noted in the data: ${outcome}${note === "" ? "" : ` (“${note}”)`}.`,
    withoutYear: "Without a year: ",
    withoutYearItem: (value, who, day) => `${value}, ${who}, ${day}`,
    alternative: (items) => `Announcements and results, by year: ${items}.`,
    columns: {
      year: "For",
      who: "Announced by",
      when: "On",
      said: "Announced",
      saidHigh: "Up to",
      came: "Came",
      share: "Difference",
      verdict: "Verdict",
      times: "Times said",
      source: "Source",
    },
    noDate: "no date",
  },
  journal: {
    title: "Logbook",
    subtitle: "What bears on the target: announcements, departures and returns, newest first",
    none: "Nothing bears on the target yet on that day.",
    said: (who, value, year) => `${who}: ${value} in ${year}`,
    kinds: { said: "Target", withdrawal: "Departure", return: "Return", record: "Result" },
  },
};
