import type { dossier as french } from "./fr-dossier";

/** The words of the dossier: a page that opens without a server. */
export const dossier: typeof french = {
  button: "Write the dossier (.html)",
  help: "One page that opens from a USB key, without network or installation: charts, tables, the chosen slides, glossary, and the source of every figure.",
  writing: "The dossier is being written…",
  written: "The dossier is written: one .html file, which opens anywhere.",
  fileName: "dossier",
  title: "Cap 2M, dossier on cruising in Marseille",
  about: (day) =>
    `A page that stands by itself, ${day}. Every underlined figure leads to its source, at the end. Nothing is asked of the network.`,
  contents: "Contents",
  sections: {
    overview: "Overview",
    volumes: "Volumes",
    matrix: "Lines, year by year",
    winback: "Lines to win back",
    concentration: "Concentration",
    goal: "The course to 2 million",
    scenarios: "Scenarios",
    forecast: "Forecast",
    deck: "Slides",
    data: "Data",
    glossary: "Glossary",
    sources: "Sources of the figures",
  },
  columns: { port: "Port", period: "Period", measure: "Measure", value: "Value", status: "Status" },
  asTable: "Table",
  terms: [
    ["Actual", "Published after the end of the period, by the port or after it."],
    ["Provisional", "Published before it is final."],
    ["Forecast", "Announced for a period that is not over."],
    ["Claimed, unverified", "Said by someone, and published by no port."],
    ["Homeport", "The passenger starts or ends the cruise in this port."],
    ["Transit", "The passenger calls there, and leaves on the same ship."],
  ],
};
