import { type Locator, type Page, expect, test } from "@playwright/test";
import { open } from "./screens";
import { everyScreen } from "./visit";

/** Each journey with the keyboard alone: no pointer, no focus given by the test. */

/** As many stops as the longest screen may have. */
const mostStops = 400;

/** Presses a key until it has led to what is wanted. */
async function reach(page: Page, wanted: Locator, key: string): Promise<void> {
  await wanted.waitFor(); // sought anew at each stop: the app may draw the page again while it is walked through
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => document.activeElement === element)) return;
  }
  throw new Error(`${key} does not lead to ${String(wanted)}`);
}

const tabTo = (page: Page, wanted: Locator): Promise<void> => reach(page, wanted, "Tab");

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}

/** A place of the menu, and there. */
async function goTo(page: Page, name: string, address: RegExp): Promise<void> {
  await press(page, page.getByRole("navigation", { name: /Principale|Main/ }).getByRole("link", { name, exact: true }));
  await expect(page).toHaveURL(address);
}

test("by keyboard alone: the source of a figure is found, opened, and left for the figure", async ({ page }) => {
  await open(page, "/overview");
  const figure = page.locator(".rung").nth(1).getByRole("button").first();
  await press(page, figure);
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("data/traffic.csv, ligne");
  await tabTo(page, panel.getByRole("link").first());
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
});

test("by keyboard alone: the day is changed, typed or chosen, and changed back", async ({ page }) => {
  await open(page, "/overview", { lang: "en" });
  const day = page.getByRole("button", { name: /Data known on/ });
  await press(page, day);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/asof=2017-11-04/);
  await expect(page.locator(".rung.on")).toContainText("×1.8");
  await page.keyboard.press("ArrowUp");
  await expect(page).not.toHaveURL(/asof/);
  await page.keyboard.press("Escape");
  await expect(day).toBeFocused();
});

test("by keyboard alone: ports are compared in the volumes, point by point", async ({ page }) => {
  await open(page, "/overview");
  await goTo(page, "Volumes", /volumes/);
  await press(page, page.getByRole("button", { name: /À côté/ }));
  await tabTo(page, page.getByRole("checkbox", { name: "Barcelone" }));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/ports=miami,barcelona/);
  await page.keyboard.press("Escape");
  await tabTo(page, page.locator(".vol-plot [data-mark][tabindex='0']"));
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^\D+, (exercice )?\d{4}, /);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("data/");
});

test("by keyboard alone: a line is opened from the matrix, and from the search by a name of the press", async ({
  page,
}) => {
  await open(page, "/overview");
  await goTo(page, "Armateurs", /lines/);
  await expect(page.getByRole("grid")).not.toHaveAttribute("aria-busy", "true");
  await tabTo(page, page.locator("[role=grid] [tabindex='0']"));
  await reach(page, page.getByRole("link", { name: "Royal Caribbean International" }), "ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Des escales de Royal Caribbean");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("dysney");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/lines\/disney/);
});

test("by keyboard alone: a scenario is made, changed and kept", async ({ page }) => {
  await open(page, "/overview", { lang: "en" });
  await goTo(page, "Cap 2M", /goal/);
  await press(page, page.getByRole("link", { name: "Scenarios", exact: true }));
  await press(page, page.getByRole("link", { name: /Start from here : Royal Caribbean/ }));
  await tabTo(page, page.getByRole("slider", { name: "Calls a year, slider" }));
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/:\d+/);
  await press(page, page.getByRole("button", { name: "Keep", exact: true }));
  await expect(page.locator(".toast")).toContainText("Scenario kept on this device");
});

/** The stop where the Tab key stands: what is wrong with it, and whether it is the last of the page. */
function stopOf(): { told: string; faults: string[]; isEditor: boolean; isLast: boolean } {
  const host = document.activeElement ?? document.body;
  const stop = host.shadowRoot?.activeElement ?? host;
  const carriers = [
    stop,
    stop.closest("label, .cm-editor"),
    ...(stop.parentElement?.matches("label") ? [stop.parentElement] : []),
  ];
  const isMarked = carriers.some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 && !outlineColor.endsWith(", 0)");
  });
  const shown = stop.closest("label") ?? stop;
  const { top, bottom, left, right } = shown.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const above = document.elementFromPoint(
    Math.min(Math.max((left + right) / 2, 1), innerWidth - 2),
    Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 2),
  );
  const isCovered = Boolean(above?.closest("header.top, .tabbar")) && !stop.closest("header.top, .tabbar");
  const faults = [
    ...(isMarked ? [] : ["the focus is not seen"]),
    ...(isInView ? [] : ["out of view"]),
    ...(isCovered ? ["under the bar of the page"] : []),
  ];
  return {
    told: stop.outerHTML.slice(0, 120),
    faults,
    isEditor: stop.matches("[contenteditable=true]"),
    isLast: stop.closest("footer") !== null,
  };
}

/** Tab indents in an editor, and the screen says how to leave it. It shows its focus a moment late. */
async function leaveEditor(page: Page): Promise<void> {
  await expect.poll(async () => (await page.evaluate(stopOf)).faults).toEqual([]);
  await page.keyboard.press("Escape");
}

test("the Tab key goes through every screen, shows where it is, changes nothing and gets out", async ({ page }) => {
  for await (const screen of everyScreen(page)) {
    await expect(page.locator(".query-outcome .note")).toHaveCount(0); // tables that come meanwhile move the page
    const address = page.url();
    const faults: string[] = [];
    let isLast = false;
    for (let stops = 0; stops < mostStops && !isLast; stops += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(stopOf);
      if (stop.isEditor) await leaveEditor(page);
      else faults.push(...stop.faults.map((fault) => `${fault}: ${stop.told}`));
      isLast = stop.isLast;
    }
    expect(faults, screen).toEqual([]);
    expect(isLast, `${screen} is left by its last link`).toBe(true);
    expect(page.url()).toBe(address);
    await page.evaluate(() => document.querySelector<HTMLElement>(".skip")?.focus());
  }
});
