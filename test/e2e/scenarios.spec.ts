import { type Page, expect, test } from "@playwright/test";
import { violations } from "./axe";
import { open } from "./screens";

const base = "2017,1480000:1487313:1550000,marseille-2017-passengers-total-seatrade,444;2000000,2020;2020";
const symphony = `1;royal-caribbean-weekly;;${base};0;7;ship,Symphony of the Seas,2018,1,symphony-of-the-seas,5518,18:22:22,100:100:121,0`;
const epic = `1;norwegian-epic-back;;${base};2;7;ship,Norwegian Epic,2018,2,norwegian-epic,4228,25:28:28,100,13`;
const two = `/goal?goal=scenarios&s=${encodeURIComponent(symphony)}&s=${encodeURIComponent(epic)}&at=1`;
const one = `/goal?goal=scenarios&s=${encodeURIComponent(symphony)}`;

const number = (page: Page, name: string) => page.getByRole("spinbutton", { name, exact: true }).first();

test("how many weekly calls of Symphony of the Seas from 2018 would have closed the gap? Three moves", async ({
  page,
}) => {
  await open(page, "/overview", { lang: "en" });
  await page.getByRole("link", { name: "Cap 2M", exact: true }).last().click();
  await page.getByRole("link", { name: "Scenarios" }).click();
  await page.getByRole("link", { name: /Start from here : Royal Caribbean returns weekly/ }).click();

  const answer = page.getByRole("figure", { name: /^To reach it: 93 calls a year by Symphony of the Seas/ });
  await expect(answer).toContainText("1.8 a week, all year, or 4.2 a week over a season of 22 weeks");
  await expect(answer).toContainText("2,000,000 − 1,487,313 without this lever = 512,687 missing");
  await expect(answer).toContainText("5,518 lower berths × 100% × (1 + 0%) = 5,518 movements per call");
  await expect(answer).toContainText("512,687 missing passengers ÷ 5,518 per call, rounded up to a whole call: 93");

  await answer.getByRole("button", { name: "93" }).click();
  const provenance = page.getByRole("dialog");
  await expect(provenance).toContainText("Orlando Sentinel");
  await expect(provenance).toContainText("Seatrade Cruise News");
  await page.keyboard.press("Escape");
});

test("a scenario opened from its link gives equal numbers to the unit", async ({ page, browser }) => {
  await open(page, two, { lang: "en" });
  await number(page, "Calls a year").fill("41");
  await number(page, "Occupancy, % of lower berths").fill("103.5");
  await expect(page).toHaveURL(/41,100:103\.5:103\.5|41,/);
  await page.getByRole("button", { name: "Copy link" }).focus();
  await expect.poll(() => page.url()).toContain("103.5");
  const figures = () => page.locator("main data");
  const here = await figures().evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  const elsewhere = await browser.newPage();
  await elsewhere.goto(page.url());
  await elsewhere.locator(".sc-solver").waitFor({ timeout: 20_000 });
  const there = await elsewhere
    .locator("main data")
    .evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  expect(there).toEqual(here);
  expect(here.length).toBeGreaterThan(8);
  await elsewhere.close();
});

test("a slider and its number move the total together, and the back button undoes the whole move", async ({ page }) => {
  await open(page, one, { lang: "en" });
  const slider = page.getByRole("slider", { name: "Calls a year, slider" });
  await slider.fill("27"); // one move, however slow the machine
  await expect(number(page, "Calls a year")).toHaveValue("27");
  await expect(page.locator(".sc-compare .disp data")).toHaveAttribute("value", String(1_487_313 + 27 * 5518));
  await expect.poll(() => page.url()).toContain("18:27:27");
  await page.goBack();
  await expect(number(page, "Calls a year")).toHaveValue("22");
  await expect(page.locator(".sc-compare .disp data")).toHaveAttribute("value", "1608709");
});

const bad: [string, string, string, RegExp][] = [
  ["an occupancy of 0", "Occupancy, % of lower berths", "0", /An occupancy of 0% brings nobody/],
  ["an occupancy of 400 %", "Occupancy, % of lower berths", "400", /An occupancy of 400% cannot be/],
  ["negative calls", "Calls a year", "-5", /no such thing as −5 calls a year/],
  ["no calls at all", "Calls a year", "", /“Calls a year” is empty/],
  ["a target year before the base", "Year of the target", "2016", /no year is left to get there/],
  ["a year far in the past", "Year of the target", "16", /“Year of the target”: 16 is too little/],
];
for (const [what, field, typed, sentence] of bad) {
  test(`${what} is answered by a sentence`, async ({ page }) => {
    await open(page, one, { lang: "en" });
    await number(page, field).fill(typed);
    await expect(page.locator(".sc-notes")).toContainText(sentence);
    await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
    await expect(page.locator(".sc-years")).toHaveCount(0);
  });
}

test("an empty base is said, and a base of one's own takes its place", async ({ page }) => {
  await open(page, one, { lang: "en" });
  await page.getByRole("combobox", { name: "Base", exact: true }).selectOption({ label: "A number of one’s own" });
  await number(page, "Movements of the base").fill("");
  await expect(page.locator(".sc-notes")).toContainText("The base is empty");
  await number(page, "Movements of the base").fill("1900000");
  await expect(page.locator(".sc-compare .disp data")).toHaveAttribute("value", String(1_900_000 + 22 * 5518));
  await expect(page.getByRole("heading", { name: "This scenario reaches the target" })).toBeVisible();
});

test("a target below the base is said beside a result", async ({ page }) => {
  await open(page, one, { lang: "en" });
  await number(page, "Movements aimed at").fill("1400000");
  await expect(page.locator(".sc-notes")).toContainText("The base is already 87,313 above the target");
  await expect(page.locator(".sc-compare .disp data")).toHaveAttribute("value", "1608709");
});

test("scenarios are duplicated, renamed, kept, deleted and brought back", async ({ page }) => {
  await open(page, one, { lang: "en" });
  await page.getByRole("button", { name: "Duplicate" }).click();
  await expect(page.locator(".sc-compare thead th")).toHaveCount(2);
  await page.getByRole("textbox", { name: "Name of the scenario" }).fill("Twice as good");
  await expect(page.locator(".sc-compare thead")).toContainText("Twice as good");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.locator(".toast")).toContainText("Scenario kept on this device");
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.locator(".sc-compare thead th")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".sc-compare thead th")).toHaveCount(2);
  await open(page, "/goal?goal=scenarios", { lang: "en" });
  await page.getByRole("link", { name: "Open : Twice as good" }).click();
  await expect(page.locator(".sc-compare thead")).toContainText("Twice as good");
});

test("a fifth scenario is not added, and the four stand side by side", async ({ page }) => {
  await open(page, `/goal?goal=scenarios${`&s=${encodeURIComponent(symphony)}`.repeat(4)}`, { lang: "en" });
  await expect(page.locator(".sc-compare thead th")).toHaveCount(4);
  await expect(page.getByText("At most 4 scenarios side by side")).toBeVisible();
  await expect(page.getByRole("button", { name: "Duplicate" })).toBeDisabled();
});

test("a ship, the wind and a sum are added as levers; one is removed", async ({ page }) => {
  await open(page, one, { lang: "en" });
  const add = page.getByRole("combobox", { name: "Add a lever" });
  for (const option of ["Calls lost to wind", "Passengers a year, without a ship", "Norwegian Epic, 4,228"]) {
    await add.selectOption({ label: option });
    await page.getByRole("button", { name: "Add", exact: true }).click();
  }
  await expect(page.locator(".sc-editor .sc-x")).toHaveCount(4);
  await page.getByRole("button", { name: "Remove Calls lost to wind" }).click();
  await expect(page.locator(".sc-editor .sc-x")).toHaveCount(3);
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
});

test("on the eve of the mission, what was not known is not offered", async ({ page }) => {
  await open(page, "/goal?goal=scenarios&asof=2017-11-04", { lang: "en" });
  const pass = page.locator(".sc-starts li").filter({ hasText: "The north pass" });
  await expect(pass).toContainText("came out after the chosen day");
  await expect(pass.getByRole("link")).toHaveCount(0);
  await page.getByRole("link", { name: /Start from here : Royal Caribbean/ }).click();
  await expect(page.getByRole("figure", { name: /^To reach it: 91 calls a year/ })).toBeVisible();
});

test("a target of one's own is added, said, changed, kept, deleted and brought back", async ({ page }) => {
  await open(page, "/goal", { lang: "en" });
  await page.getByRole("spinbutton", { name: "Number" }).fill("0");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.locator(".own-form")).toContainText("a whole number, 1 at least");
  await page.getByRole("spinbutton", { name: "Number" }).fill("3000000");
  await page.getByRole("spinbutton", { name: "Year", exact: true }).fill("2030");
  await page.getByRole("button", { name: "Add" }).click();
  const own = page.locator(".own-targets");
  await expect(own).toContainText("3,000,000 passengers, Marseille, 2030");
  await expect(own).toContainText("takes +2.9% a year for five years, that is 80,000 more each year");
  await page.reload();
  await page.getByRole("button", { name: "Change: 3,000,000 passengers, Marseille, 2030" }).click();
  await page.getByRole("spinbutton", { name: "Number" }).fill("3500000");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(own).toContainText("3,500,000 passengers");
  await page.getByRole("button", { name: "Delete: 3,500,000 passengers, Marseille, 2030" }).click();
  await expect(own).not.toContainText("3,500,000");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(own).toContainText("3,500,000 passengers");
});

test("what another version kept is said and not used", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("cap2m.kept", '{"version":9}'));
  await open(page, "/goal", { lang: "en" });
  await expect(page.getByText("was not written by this version")).toBeVisible();
});

test("any base can be typed, half of one is said", async ({ page }) => {
  await open(page, "/goal", { lang: "en" });
  await page.getByRole("radio", { name: "A base of one’s own" }).click();
  await page.locator(".goal-own").getByLabel("Movements").fill("1550000");
  await page.locator(".goal-own").getByLabel("Year").fill("2018");
  await expect(page.getByRole("status").filter({ hasText: "your figure" })).toContainText(
    "+13.6% a year for two years",
  );
  await page.locator(".goal-own").getByLabel("Movements").fill("");
  await expect(page.locator(".goal-base.own")).toContainText("A year and a number of movements are needed");
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
});

test("the page for the board is one A4 sheet, with status, sentence, scenarios and sources", async ({ page }) => {
  await open(page, two.replace("goal=scenarios", "goal=board"), { lang: "en" });
  await expect(page.locator(".board")).toContainText("takes +10.4% a year");
  await expect(page.locator(".board")).toContainText("93 calls a year by Symphony of the Seas");
  await expect(page.locator(".board-sources")).toContainText("Orlando Sentinel");
  const sheets = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(await sheets()).toHaveLength(1);
  const more = [symphony, epic].map((text) => `&s=${encodeURIComponent(text)}`).join("");
  await open(page, two.replace("goal=scenarios", "goal=board") + more, { lang: "fr" });
  await expect(page.locator(".board tbody tr")).toHaveCount(4);
  expect(await sheets()).toHaveLength(1);
});

for (const [name, hash] of [
  ["starts", "/goal?goal=scenarios"],
  ["two scenarios", two],
  ["page for the board", two.replace("goal=scenarios", "goal=board")],
] as const) {
  test(`axe finds nothing to say of the ${name}, and it never scrolls sideways`, async ({ page }) => {
    for (const [lang, theme] of [
      ["fr", "light"],
      ["en", "dark"],
    ] as const) {
      await open(page, hash, { lang, theme });
      await page.locator(".sc-starts, .sc-solver, .board").first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
    for (const width of [320, 390, 1024, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(beyond).toBeLessThanOrEqual(0);
    }
  });
}
