import type { Page } from "@playwright/test";
import { chooseFiles, give, hostile, sayTheRest, traffic } from "./dropping";
import { type Reading, open } from "./screens";

/** What a person meets besides the screens as they open: panels, questions, answers, troubles. Each is looked at in one language and theme. */

type State = { name: string; reading: Reading; reach: (page: Page) => Promise<void>; shown: string };

const french: Reading = { lang: "fr", theme: "dark" };
const english: Reading = { lang: "en", theme: "light" };
const plain: Reading = { lang: "fr", theme: "light" };
const nightly: Reading = { lang: "en", theme: "dark" };

/** `shown`: what is in the page once the state is there. */
export const states: State[] = [
  {
    name: "the source of a figure",
    reading: nightly,
    reach: async (page) => {
      await open(page, "/overview", nightly);
      await page.locator(".rung .figured").first().click();
    },
    shown: "dialog[open].prov",
  },
  {
    name: "the search, with nothing found",
    reading: french,
    reach: async (page) => {
      await open(page, "/goal", french);
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").fill("zzzz");
    },
    shown: "dialog[open].palette",
  },
  {
    name: "the choice of the day",
    reading: english,
    reach: async (page) => {
      await open(page, "/overview?basis=neither", english);
      await page.locator(".cart-b").last().click();
    },
    shown: ".pop:popover-open input[type=date]",
  },
  {
    name: "the files of a chart, and the chart as a table",
    reading: nightly,
    reach: async (page) => {
      await open(page, "/volumes", nightly);
      await page.locator(".fig-tools button[aria-pressed]").first().click();
      await page.locator(".fig-tools [popovertarget]").first().click();
    },
    shown: ".pop:popover-open .menu",
  },
  {
    name: "the filters of the matrix, with no line left",
    reading: french,
    reach: async (page) => {
      await open(page, "/lines?find=zzzz", french);
      await page.locator(".mx-bar-f [popovertarget]").last().click();
    },
    shown: ".pop:popover-open",
  },
  {
    name: "the panel of a cell",
    reading: plain,
    reach: async (page) => {
      await open(page, "/lines", plain);
      await page.locator("[role=gridcell]:not(.z)").first().hover();
    },
    shown: ".mx-tip:popover-open",
  },
  {
    name: "a line that nobody knows",
    reading: english,
    reach: (page) => open(page, "/lines/royal", english),
    shown: "main h1",
  },
  {
    name: "a target of one's own that lacks its numbers",
    reading: nightly,
    reach: async (page) => {
      await open(page, "/goal", nightly);
      await page.locator("form [type=submit], form .btn").first().click();
    },
    shown: "form [role=alert]",
  },
  {
    name: "a file that asks",
    reading: english,
    reach: async (page) => {
      await open(page, "/data", english);
      await chooseFiles(page, hostile("13_ambiguous_thousands.csv"));
    },
    shown: "main fieldset [type=radio]",
  },
  {
    name: "a file that is refused",
    reading: nightly,
    reach: async (page) => {
      await open(page, "/data", nightly);
      await chooseFiles(page, hostile("45_png_named.csv"));
    },
    shown: ".data-refusal",
  },
  {
    name: "a file that is loaded, and its history",
    reading: french,
    reach: async (page) => {
      await open(page, "/data", french);
      await give(page, "bilan.csv", traffic);
      await sayTheRest(page);
      await page.getByRole("button", { name: "Charger" }).click();
      await page.getByText(/les chiffres sont dans tous les écrans/).waitFor();
      await page.locator(".data-kept summary").click();
    },
    shown: ".data-kept details[open] [role=row], .data-kept details[open] tr",
  },
  {
    name: "a browser that keeps nothing",
    reading: french,
    reach: async (page) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("no", "SecurityError");
        };
      });
      await open(page, "/data", french);
      await give(page, "quais.csv", "quai;longueur\nJ1;100,5\nJ2;101,5\n");
    },
    shown: ".data-kept .note, .data-kept [role=status]",
  },
  {
    name: "an answer in SQL, with its chart",
    reading: nightly,
    reach: async (page) => {
      await open(
        page,
        "/query?sql=select%20port_id%2C%20count(*)%20as%20n%20from%20traffic%20group%20by%20all",
        nightly,
      );
    },
    shown: ".query-answer [role=table], .query-answer table",
  },
  {
    name: "a mistake in SQL",
    reading: plain,
    reach: async (page) => {
      await open(page, "/query?sql=selec%201", plain);
    },
    shown: ".query-outcome *",
  },
  {
    name: "a deck whose words are changed",
    reading: french,
    reach: async (page) => {
      await open(page, "/slides?line=disney", french);
      await page.locator(".sl-rewrite summary").click();
    },
    shown: ".sl-rewrite[open] textarea",
  },
  {
    name: "the show",
    reading: english,
    reach: (page) => open(page, "/slides?line=disney&stage=show", english),
    shown: "dialog[open].sl-show svg",
  },
  {
    name: "the presenter's window",
    reading: nightly,
    reach: (page) => open(page, "/slides?line=disney&stage=notes", nightly),
    shown: "[role=application]",
  },
  {
    name: "a scenario that cannot be worked out",
    reading: english,
    reach: async (page) => {
      await open(page, "/goal?goal=scenarios", english);
      await page
        .getByRole("link", { name: /^Start from here/ })
        .first()
        .click();
      await page.getByRole("spinbutton", { name: "Calls a year" }).first().fill("");
    },
    shown: ".sc-notes",
  },
  {
    name: "an engine that does not start",
    reading: french,
    reach: async (page) => {
      await page.route(/\.wasm$/, (route) => route.abort());
      await open(page, "/volumes?asof=2016-07-01", french);
    },
    shown: "main .note.warn",
  },
];
