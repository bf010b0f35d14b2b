/** What the verdicts of this folder were given on: the day, and the pages, which test/rgaa compares with those of the browser tests. */

export const checkedOn = "2026-11-30";

export const checkedPages = [
  "/overview",
  "/volumes",
  "/lines",
  "/lines?part=winback",
  "/lines?part=concentration",
  "/lines/msc",
  "/goal",
  "/goal?goal=forecast",
  "/slides?line=royal-caribbean",
  "/data",
  "/query",
  "/accessibility",
];

export const technologies = [
  "HTML5",
  "CSS",
  "JavaScript",
  "WAI-ARIA",
  "SVG",
  "WebAssembly",
  "Office Open XML (.pptx, .xlsx)",
];
