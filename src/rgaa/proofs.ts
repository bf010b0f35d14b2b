import type { Proof } from "./criterion";

/** The tests that verdicts rest on, by what they show. test/rgaa fails when one of them is renamed or gone. */

const proof =
  (file: string) =>
  (title: string): Proof => ({ file, title });

const a11y = proof("e2e/a11y.spec.ts");
const aloud = proof("e2e/aloud.spec.ts");
const structured = proof("e2e/structure.spec.ts");
const adapts = proof("e2e/adapts.spec.ts");
const keyboard = proof("e2e/keyboard.spec.ts");
const overview = proof("e2e/overview.spec.ts");
const matrix = proof("e2e/lines-matrix.spec.ts");
const scenarios = proof("e2e/scenarios.spec.ts");

export const axe = a11y("axe finds nothing to say of ${screen} in either language and theme");

export const heard = aloud(
  "links say where they lead, sentences which language they are in, controls what they are, in valid HTML, on every screen",
);
export const messages = aloud(
  "what the app answers while it is used is told as a message: nothing found, kept, refused, asked, read, counted, wrong",
);
export const statesValid = proof("e2e/states.spec.ts")(
  "${name} is valid HTML, passes axe in ${reading.lang}, ${reading.theme}, and loses nothing at 320 px",
);

export const structure = structured(
  "every screen has its headings, areas, names and languages in place, and each chart its words and figures in French and in English",
);
export const sameWays = structured(
  "the menu, the search and the way to the content are the same on every screen, and each screen is called by its own name",
);
export const unstyled = structured(
  "without its styles every page keeps its words, in the order in which they are read",
);
export const calledOff = structured("an option that is pressed and let go elsewhere is not chosen");

export const reflow = adapts("no screen loses anything at 200 %, at 320 px, with larger text or wider spacing");
export const forced = adapts(
  "every screen keeps its marks in forced colours, does not move when asked not to, and has targets of 24 px",
);

export const tabKey = keyboard(
  "the Tab key goes through every screen, shows where it is, changes nothing and gets out",
);
export const journeys = [
  keyboard("by keyboard alone: the source of a figure is found, opened, and left for the figure"),
  keyboard("by keyboard alone: the day is changed, typed or chosen, and changed back"),
  keyboard("by keyboard alone: ports are compared in the volumes, point by point"),
  keyboard("by keyboard alone: a line is opened from the matrix, and from the search by a name of the press"),
  keyboard("by keyboard alone: a scenario is made, changed and kept"),
];

export const asTable = overview("a chart is also a table, and a file that says what it shows");
export const choicesUndone = overview(
  "language, day and basis are switched on the page, kept in the address, and undone by the back button",
);
export const ignoredSaid = overview(
  "an address that asks for what does not exist opens the nearest view and says what it ignored",
);
export const search = overview("the palette finds a line by a name of the press and goes there");

export const tipStays = matrix("says what is known and from whom; it can be reached, and Escape takes it away");
export const tipByKeyboard = matrix("says the same when the keyboard is on it, and that no record is no proof");

export const inputChecked = scenarios("${what} is answered by a sentence");
export const ownTarget = scenarios("a target of one's own is added, said, changed, kept, deleted and brought back");
export const scenarioBack = scenarios("scenarios are duplicated, renamed, kept, deleted and brought back");

export const leversAdded = scenarios("a ship, the wind and a sum are added as levers; one is removed");

export const slideDescribed = proof("slides/package.test.ts")(
  "names each object once, describes each chart and table, and says its language in every run",
);

export const cellAloud = proof("charts/matrix-sources.test.ts")(
  "is read aloud with line, port, year, what is said, how many statements and by whom, in both languages",
);
export const shapes = proof("charts/matrix-glyphs.test.ts")(
  "is a shape of its own for each status, whatever the colour",
);
export const statusSaid = proof("charts/volumes.test.ts")(
  "never names a figure without its status, unless it is actual",
);

export const textContrast = proof("ui/contrast.test.ts")("every text stands out from %s");
export const laidContrast = proof("ui/contrast.test.ts")("text laid on a colour stands out from it");
export const markContrast = proof("ui/contrast.test.ts")(
  "every mark, border of a control and focus stands out from %s",
);
