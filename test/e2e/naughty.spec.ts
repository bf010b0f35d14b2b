import { type Page, expect, test } from "@playwright/test";
import { naughty } from "../naughty";
import { open } from "./screens";

/** The 500 texts of naughty.ts in places of the screen where a value can show: nothing runs, nothing is refused by the policy, nothing fails. */

type Heard = { told: string[] };

async function listen(page: Page): Promise<Heard> {
  const heard: Heard = { told: [] };
  page.on("dialog", (dialog) => {
    heard.told.push(`ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => heard.told.push(`threw ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") heard.told.push(`said ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") heard.told.push(`asked ${href}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
    );
  });
  return heard;
}

/** Elements that only a text taken for markup could have made. */
const made = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document.querySelectorAll(
        "main script, main iframe, main base, main meta, main [onerror], main [onload], main [onclick], img[src=x]",
      ).length,
  );

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** Without what a file is asked about or cannot hold: control characters, halves of characters. */
// oxlint-disable-next-line no-control-regex -- they are what is meant
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u;
const typed = naughty.filter((text) => !controls.test(text));
const asColumns = (texts: string[]) =>
  `${["rang", ...texts.map((text, at) => `${text} ${at}`)].map(cell).join(";")}\n${[1, 2, 3].map((row) => [row, ...texts.map((_each, at) => row * at)].join(";")).join("\n")}\n`;

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel("Ouvrir des fichiers")
    .last()
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.locator(".data-working")).toHaveCount(0, { timeout: 30_000 });
}

test.beforeEach(() => test.setTimeout(180_000));

test("as names of columns", async ({ page }) => {
  const heard = await listen(page);
  await open(page, "/data");
  for (let from = 0; from < typed.length; from += 100) {
    await drop(page, `colonnes-${from}.csv`, asColumns(typed.slice(from, from + 100)));
    await expect(page.locator(".data-refusal, .data-mapping, .data-questions").first()).toBeVisible({
      timeout: 30_000,
    });
    expect(await made(page)).toBe(0);
  }
  expect(heard.told).toEqual([]);
});

test("as names of files", async ({ page }) => {
  const heard = await listen(page);
  await open(page, "/data");
  const named = naughty.map((name, at) => ({
    name: `${name} ${at}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(`a;b\n${at};2\n`),
  }));
  for (let from = 0; from < named.length; from += 50)
    await page
      .getByLabel("Ouvrir des fichiers")
      .last()
      .setInputFiles(named.slice(from, from + 50));
  await expect(page.getByRole("navigation", { name: "Fichiers déposés" }).getByRole("listitem")).toHaveCount(500, {
    timeout: 120_000,
  });
  expect(await made(page)).toBe(0);
  expect(heard.told).toEqual([]);
});

test("as names of lines and ships in a list of calls", async ({ page }) => {
  const heard = await listen(page);
  await open(page, "/data");
  const calls = `Port;Compagnie;Navire;Arrivée;Passagers\n${typed.map((text, at) => `Marseille;${cell(text)};${cell(text)};${String((at % 28) + 1).padStart(2, "0")}/05/2024;${1000 + at}`).join("\n")}\n`;
  await drop(page, "escales.csv", calls);
  await expect(page.locator(".data-mapping, .data-questions").first()).toBeVisible({ timeout: 30_000 });
  expect(await made(page)).toBe(0);
  expect(heard.told).toEqual([]);
});

test("as what the address asks for", async ({ page }) => {
  const heard = await listen(page);
  await open(page, "/slides?line=royal-caribbean");
  for (const text of naughty) {
    const asked = encodeURIComponent(text.replace(/[\ud800-\udfff]/g, "").slice(0, 80));
    await page.evaluate((hash) => (location.hash = hash), `#/slides?line=${asked}`);
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await made(page)).toBe(0);
  for (const text of naughty) {
    const asked = encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ""));
    await page.evaluate(
      (hash) => (location.hash = hash),
      `#/lines/${asked}?find=${asked}&group=${asked}&${asked}=${asked}`,
    );
  }
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  expect(await made(page)).toBe(0);
  expect(heard.told).toEqual([]);
});
