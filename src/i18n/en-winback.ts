import type { winback as french } from "./fr-winback";

/** What the choice of the lines to win back says. */

const years = (n: number): string => `${n} ${n === 1 ? "year" : "years"}`;
const lines = (n: number): string => `${n} ${n === 1 ? "line" : "lines"}`;

const parts = {
  miami: "presence in Miami",
  lost: "calls lost",
  ship: "ship size",
  group: "group already here",
  mediterranean: "Mediterranean deployment",
};

export const winback: typeof french = {
  parts: {
    label: "Parts of the screen",
    matrix: "Year by year",
    winback: "Who to win back",
    concentration: "Concentration",
  },
  title: (names, one) => `To win back: ${names} ${one ? "comes" : "come"} first`,
  titleNone: "To win back: no line has a rank under these weights",
  unit: "Score from 0 to 100",
  basisNote:
    "Miami passengers are those that the pages give, in movements: the score compares lines with each other, and this choice does not change it.",
  periods: (from, to) => `Years ${from} to ${to}`,
  status: "Observed, guaranteed, expected or announced",
  part: parts,
  partTitle: {
    miami: "Presence in Miami",
    lost: "Calls lost",
    ship: "Ship size",
    group: "Group already here",
    mediterranean: "Mediterranean",
  },
  rule: {
    miami: (name, most) =>
      `Passengers a year at PortMiami, published, guaranteed or expected, over the largest number${most === "" ? "" : `: ${name}, ${most}`}.`,
    lost: (name, most) =>
      `The worst year in Marseille: calls said to be lost, or those that a withdrawn ship had made or announced the year before (others may have come in its place). Over the largest number${most === "" ? "" : `: ${name}, ${most}`}.`,
    ship: (name, most) =>
      `Lower berths of the largest ship whose size is published, over the largest${most === "" ? "" : `: ${name}, ${most}`}.`,
    group:
      "1 if another line of the group embarks passengers in Marseille, 0.5 if it only left a record there within ten years, 0 if the group has no other line.",
    mediterranean:
      "Years, out of ten, in which a source puts the line in the Mediterranean, seen or announced, Marseille included.",
  },
  weights: {
    title: "What counts, and for how much",
    help: "From 0 (does not count) to 5. The address of the page keeps the weights.",
    weight: (part) => `Weight: ${part}`,
    reset: "Back to the first weights",
  },
  formula: {
    title: "The formula",
    score: (terms, total) => `Score = 100\u00a0×\u00a0(${terms})\u00a0÷\u00a0${total}, each part running from 0 to 1.`,
    term: (weight, part) => (weight === 1 ? part : `${weight}\u00a0× ${part}`),
    out: (names, one) => `${one ? "Does not count" : "Do not count"}: ${names}.`,
    nothing: "All weights are at zero: nothing can be ranked.",
    gap: "A part that is not published is not a zero: it leaves the calculation, and the score says on how much of the weight it rests. The line runs from the score if it were worth 0 to the score if it were worth 1. A rank takes half of the weight.",
  },
  ranking: {
    title: (name, score) => `${name} comes first, with ${score} out of 100`,
    titleTwo: (name, score, second, other) =>
      `${name} comes first with ${score} out of 100, then ${second} with ${other}`,
    none: "No line has a rank: less than half of the weight is published",
    subtitle: (candidates, from, to) =>
      `${lines(candidates)} on record in Miami from ${from} to ${to}, or of the mission of November 2017, and that no recent source calls a homeport line of Marseille`,
    alternative: (items) => `Lines to win back, from the first to the last: ${items}.`,
    item: (place, name, score, rests) => `${place}. ${name}, ${score} out of 100, on ${rests} of the weight`,
    columns: {
      place: "Rank",
      line: "Line",
      group: "Group",
      score: "Score",
      low: "If the missing parts were 0",
      high: "If they were 1",
      rests: "Share of the weight",
      standing: "In Marseille",
      standingYear: "Year that decides it",
    },
    value: (part) => `${part}, 0 to 1`,
    outOf: (score) => `${score} out of 100`,
    bracket: (low, high) => `between ${low} and ${high}`,
    rests: (share) => `on ${share} of the weight`,
    all: "on all of the weight",
    missing: (names) => `Not published: ${names}`,
    gap: "not published",
    noWeight: "does not count",
    noPlace: "no rank",
    others: (n) => `${lines(n)} without a rank: less than half of the weight is published`,
    here: (items, one) => `Already ${one ? "a homeport line" : "homeport lines"} here, so not ranked: ${items}.`,
    hereItem: (name, year) => `${name} (${year})`,
    late: (day) => `† published after ${day}, counted all the same, and marked`,
    key: { value: "0 to 1", gap: "not published", bracket: "score if what is missing were 0, then 1" },
    sources: (publishers) => `Sources: ${publishers}.`,
    otherPublishers: (n) => `${n} other ${n === 1 ? "publisher" : "publishers"}`,
  },
  standing: {
    homeport: "homeport",
    calls: "calls",
    fading: "fading",
    left: "left",
    silent: "no recent record",
    none: "no record",
  },
  standingIn: {
    seen: (year) => `called in ${year}`,
    announced: (year) => `announced in ${year}`,
    loss: (year) => `withdrawal in ${year}`,
    cancelled: (year) => `calls cancelled in ${year}`,
    absent: (year) => `absent in ${year}, a source says so`,
    silent: (year) => `the last: ${year}`,
    none: "in Marseille",
  },
  figure: {
    lost: (text, n) => `${text} ${n === 1 ? "call" : "calls"}`,
    lostStated: (year) => `said to be lost, ${year}`,
    lostShip: (ships, year) => `${ships}, withdrawn in ${year}`,
    berths: (n) => `${n} berths`,
    homeport: (name) => `${name}, homeport`,
    onRecord: (name) => `${name}, on record`,
    alone: "no other line",
    years: (n, of) => `${n} ${n === 1 ? "year" : "years"} of ${of}`,
    from: (first, last) => `${first} to ${last}`,
  },
  reading: {
    score: (name) => `${name}, win-back score`,
    part: (name, part) => `${name}, ${part}`,
    value: (working, value) => `${working} = ${value}`,
    term: (weight, value, part) => `${weight} × ${value} (${part})`,
    over: (terms, total, value) => `100 × (${terms}) ÷ ${total} = ${value}`,
    left: (names) => `Left out, for want of a publication: ${names}`,
    lostStated: (text, year) => `${text} said to be lost in ${year}`,
    lostShip: (text, ships, year, announced) =>
      `${ships}: ${text} ${announced ? "announced" : "made"} in ${year - 1}, withdrawn in ${year}; other ships may have come in its place`,
    shipLater: "Size of a ship built by that date; the page may be more recent.",
    homeport: (name) => `${name}, of the same group, embarks passengers in Marseille: 1`,
    onRecord: (name) => `${name}, of the same group, left a record in Marseille within ten years: 0.5`,
    alone: (group) => `${group}: no other cruise line in our data, so 0`,
    years: (list, n, of) => `${list}: ${n} of ${of}`,
    fleet: (year, text, what) =>
      `${year}, ${text} ${{ share: "of its capacity", ships: "ships", passengers: "passengers" }[what]} in the Mediterranean`,
  },
  scatter: {
    title: (names) => `${names}: on record in Miami, little in Marseille`,
    titleMany: (count) => `${count} lines are on record in Miami and little in Marseille`,
    titleNone: "No line is on record in Miami without being so in Marseille",
    subtitle: (from, to) =>
      `Years, from ${from} to ${to}, for which a source says that the line came or was announced. One mark a line`,
    x: "Years on record in Miami",
    y: "Years on record in Marseille",
    quadrant: {
      both: "on record in both ports",
      miami: "on record in Miami, little in Marseille",
      marseille: "on record in Marseille, little in Miami",
      few: "little on record",
    },
    split: (x, y) =>
      `The rules stand at half of the line most on record: ${years(x)} in Miami, ${years(y)} in Marseille.`,
    caution:
      "A year without a record is not an absence, and pages say little of the regulars: the number of years does not measure traffic.",
    ring: "passengers a year in Miami, counted",
    ringPromised: "guaranteed or expected",
    sought: "on record in Miami, little in Marseille",
    other: "other lines",
    unnamed: (names) => `Not named on the drawing: ${names}.`,
    mark: (name, miami, marseille) => `${name}: ${years(miami)} in Miami, ${years(marseille)} in Marseille`,
    alternative: (count, items) =>
      `Scatter of ${count} lines, years on record in Miami across and in Marseille upwards. ${items}.`,
    seen: (list) => `came in ${list}`,
    announced: (list) => `announced in ${list}`,
    never: "no year",
    inPort: (port, words) => `${port}: ${words}`,
    columns: {
      line: "Line",
      group: "Group",
      quadrant: "Place",
      miamiSeen: "Miami, came",
      miamiAnnounced: "Miami, announced",
      marseilleSeen: "Marseille, came",
      marseilleAnnounced: "Marseille, announced",
      size: "Passengers a year in Miami",
    },
  },
  concentration: {
    title: (names, share, of, year) => `${names}: ${share} ${of} in Marseille in ${year}`,
    titleNone: "No share of a line was published for Marseille by that day",
    unit: "Share of traffic, in percent",
    basisNote: "A share is the one the page gives: this choice does not change it.",
    periods: (from, to) => (from === to ? `Year ${from}` : `Years ${from} to ${to}`),
    noPeriods: "No year",
    status: "As published",
    ofWhat: { calls: "of calls", passengers: "of passengers", unknown: "of the market" },
    scope: { port: "whole port", terminal: "MPCT terminal only", boarding: "embarkations only" },
    ofTerminal: "of the traffic of the MPCT terminal",
    ofBoarding: "of embarking passengers",
    nearly: (text) => `nearly ${text}`,
    shares: {
      title: "What is published of the shares",
      subtitle: "Share of a few lines together. What nobody details stays blank",
      alternative: (items) => `Published shares: ${items === "" ? "none" : items}.`,
      rest: (share) => `not detailed, ${share}`,
      mark: (what, port, year) => `${what}, ${port}, ${year}`,
      unknownMeasure: "The page does not say what is shared",
      counted: (year, announced) => `Calls ${announced ? "announced" : "made"} in ${year} that bear a name`,
      none: "No share was published by that day.",
      columns: { year: "Year", port: "Port", lines: "Lines", share: "Share", of: "Of what", scope: "Scope" },
      jointly: (n) => `${lines(n)} together`,
    },
    dependence: {
      title: { heavy: "Heavy dependence", marked: "Marked dependence", unproven: "Dependence not established" },
      sentence: {
        heavy: (names, share, of, year) =>
          `${names} make ${share} ${of} in ${year}: at most two lines for at least half.`,
        marked: (names, share, of, year) =>
          `${names} make ${share} ${of} in ${year}: at most four lines for at least three quarters.`,
        unproven: (names, share, of, year) =>
          `${names} make ${share} ${of} in ${year}: not enough to establish a dependence.`,
      },
      largest: (low, high) =>
        `The share of each is not published. The largest makes ${low} at the least and ${high} at the most: what its departure could take away, if nothing came in its place.`,
      single: (share) => `Its departure could take away ${share}, if nothing came in its place.`,
      rule: "A rule of this tool, not a standard: heavy when at most two lines make at least half, marked when at most four make at least three quarters.",
      terminal: "This figure is that of one terminal, not of the port.",
      none: "Nothing published by that day allows a judgement.",
    },
    index: {
      title: "Concentration index (HHI): cannot be calculated",
      why: "It takes the calls or passengers of every line in a year. No page found lists them.",
      named: ({ named, total, share, year, announced }) =>
        `For ${year}, ${named} of the ${total} calls ${announced ? "announced" : "made"} bear the name of a line, ${share}: the list is refused, because it is incomplete.`,
      noNamed: "No page found gives, for the same year, calls by line and their total.",
      bounds: "What can be said: the index lies between two bounds, whatever the share of each",
      boundsSubtitle:
        "From 0 to 10,000. At the lowest, the lines named are equal and the rest is scattered; at the highest, a single one has the whole of each share",
      between: (low, high) => `between ${low} and ${high}`,
      rounded: "A figure the page rounds or gives as an approximation: the bounds hold for the figure printed.",
      bands: (moderate, high) =>
        `Marks of the United States competition authorities (2023): above ${high}, highly concentrated; from ${moderate} to ${high}, moderately. They are made for mergers of firms, not for ports.`,
      reading: {
        low: "any reading remains possible",
        moderate: "at least moderately concentrated",
        high: "highly concentrated in any case",
      },
      ready:
        "As soon as a complete list is dropped in, by call or by line, the index is calculated by line and by group.",
      columns: { share: "Published share", low: "Lower bound", high: "Upper bound", reading: "Reading" },
      calculation: (low, high) => `lower bound ${low}, upper bound ${high}`,
    },
    list: {
      title: (index, year, band) =>
        `Concentration index (HHI): ${index} in ${year}, ${
          { low: "not concentrated", moderate: "moderately concentrated", high: "highly concentrated" }[band]
        }`,
      refusedTitle: (year) => `Concentration index (HHI): the list dropped for ${year} does not suffice`,
      from: (file, calls, n) => `Your list ${file}, said to be complete: ${calls} calls at Marseille, ${lines(n)}.`,
      index: (byLine, byGroup) => `By line ${byLine}, by group ${byGroup}, from 0 to 10,000.`,
      two: (byLine, byGroup) => `The two largest lines make ${byLine} of the calls, the two largest groups ${byGroup}.`,
      short: (known, total) =>
        `${known} of its ${total} calls bear the name of a line we know: without the others there is no index.`,
      calculation: "Sum of the squares of the shares, in per cent",
      columns: { name: "Line or group", calls: "Calls", share: "Share" },
      byLine: "By line",
      byGroup: "By group",
    },
    sources: (publishers) => `Sources: ${publishers}.`,
  },
};
