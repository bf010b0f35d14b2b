import type { Page } from "@playwright/test";
import { type Reading, open } from "./screens";

/** What a person meets besides the screens as they open: panels, questions, answers, troubles. Each is looked at in one language and theme. */

type State = { name: string; reading: Reading; reach: (page: Page) => Promise<void>; shown: string };

const french: Reading = { lang: "fr", theme: "dark" };
const english: Reading = { lang: "en", theme: "light" };
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
];
