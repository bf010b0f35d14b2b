import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { partsOf, textIn } from "../../src/slides/package";
import { type Element, parsed, within } from "../../src/slides/xml";
import { naughty } from "../naughty";
import { sayTheRest } from "./dropping";
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
/** One column of texts, one that counts: a table that is none of the model's. */
const asRows = `texte;nombre\n${typed.map((text, at) => `${cell(text)};${at + 1}`).join("\n")}\n`;
const asColumns = (texts: string[]) =>
  `${["rang", ...texts.map((text, at) => `${text} ${at}`)].map(cell).join(";")}\n${[1, 2, 3].map((row) => [row, ...texts.map((_each, at) => row * at)].join(";")).join("\n")}\n`;

const attributesOf = ({ attributes, children }: Element): string[] => [
  ...Object.keys(attributes),
  ...children.flatMap((child) => (typeof child === "string" ? [] : attributesOf(child))),
];

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel("Ouvrir des fichiers")
    .last()
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.locator(".data-working")).toHaveCount(0, { timeout: 30_000 });
}

/** Answers what the file leaves open, each time with the first choice, until it can be loaded. */
async function load(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^Charger/ });
  const choices = page.locator(".data-questions input[type=radio]");
  await expect(async () => {
    if ((await choices.count()) > 0) {
      await choices.first().click();
      await page.getByRole("button", { name: "Répondre" }).first().click();
    }
    await expect(button).toBeEnabled({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await button.click();
  await expect(page.getByRole("navigation", { name: "Fichiers déposés" })).toContainText("chargé", { timeout: 30_000 });
}

test.beforeEach(() => test.setTimeout(180_000));

test("as cells, file names and values of a query, its table, its chart and its picture", async ({ page }) => {
  const heard = await listen(page);
  await open(page, "/data");
  await drop(page, "<img src=x onerror=alert(1)>.csv", asRows);
  await load(page);
  expect(await made(page)).toBe(0);

  await open(page, "/query", { lang: "fr" });
  await expect(page.locator(".query-side code").first()).toBeVisible({ timeout: 30_000 });
  const name = (await page.locator(".query-side code").filter({ hasText: "img" }).first().textContent()) ?? "";
  const ask = async (sql: string) => {
    const editor = page.getByRole("textbox", { name: "Requête SQL" });
    // As a person does: a text that a script puts over a selection, the browser writes in the style of what it replaces.
    await editor.click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(sql);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByRole("region", { name: "Réponse" }).getByRole("cell").first()).toBeVisible({
      timeout: 30_000,
    });
  };
  const quoted = `"${name.replaceAll('"', '""')}"`;
  for (let from = 0; from < typed.length; from += 100) {
    await ask(`select texte, nombre from ${quoted} order by nombre limit 100 offset ${from}`);
    expect(await made(page)).toBe(0);
  }
  await ask(`select texte, nombre from ${quoted} order by nombre limit 30`);
  await page.evaluate(() => (location.hash += "&draw=bar-0-1"));
  const figure = page.getByRole("figure").first();
  await expect(figure).toBeVisible();
  await figure.getByRole("button", { name: "Télécharger" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: /^SVG/ }).click();
  const svg = readFileSync(await (await saved).path(), "utf8");
  const picture = parsed(svg);
  expect(["script", "foreignObject", "iframe", "a"].flatMap((name) => within(picture, name))).toEqual([]);
  expect(attributesOf(picture).filter((name) => name.startsWith("on"))).toEqual([]);

  await page.getByRole("button", { name: "Ajouter aux diapositives" }).first().click();
  await page.getByRole("link", { name: "Ouvrir les diapositives" }).click();
  await expect(page.locator(".sl-thumbs a").first()).toBeVisible();
  expect(await made(page)).toBe(0);
  const slides = await presentation(page);
  expect(actingIn(slides)).toEqual([]);
  expect(textIn(slides, "ppt/slides/slide1.xml")).toContain("&lt;");
  expect(heard.told).toEqual([]);
});

test("as the source of figures: at the marks of a chart, by pointer and by key, and in what they open", async ({
  page,
}) => {
  const heard = await listen(page);
  await open(page, "/data");
  const names = typed.filter((text) => text.includes("<") && text.length < 80).slice(0, 4);
  for (const [at, name] of names.entries()) {
    await drop(page, `${name}.csv`, `Année;Passagers\n${2026 + at};${(26 + at) * 100_000}\n`);
    if (at === 0) await sayTheRest(page); // the next files take it over
    await load(page);
    await expect(page.locator(".data-files .tag.ok")).toHaveCount(at + 1, { timeout: 30_000 });
  }
  await page.evaluate(() => (location.hash = "/volumes"));
  const panel = page.getByRole("dialog");
  for (const [at, name] of names.entries()) {
    const figure = page
      .getByRole("row", { name: new RegExp(`^${2026 + at}`) })
      .first()
      .getByRole("button")
      .first();
    await figure.hover();
    await figure.focus();
    await page.keyboard.press("Enter");
    await expect(panel).toContainText(name.trim());
    expect(await made(page)).toBe(0);
    await page.keyboard.press("Escape");
  }
  for (const mark of (await page.locator("figure [data-mark]").all()).slice(-8)) {
    await mark.hover({ force: true });
    await mark.focus();
  }
  expect(await made(page)).toBe(0);
  expect(heard.told).toEqual([]);
});

test("as titles and talking points of slides, typed by hand", async ({ page }) => {
  const heard = await listen(page);
  await open(page, "/slides?line=royal-caribbean");
  const rewrite = page.locator(".sl-rewrite");
  for (let from = 0; from < typed.length; from += 50) {
    const [title = "", ...notes] = typed.slice(from, from + 50).filter((text) => text.length < 60);
    if ((await rewrite.getAttribute("open")) === null) await rewrite.locator("summary").click();
    await rewrite.locator("textarea").first().fill(title);
    await rewrite.locator("textarea").first().blur();
    await rewrite.locator("textarea").last().fill(notes.slice(0, 20).join("\n"));
    await rewrite.locator("textarea").last().blur();
    await expect(page.locator(".sl-thumbs a").first()).toBeVisible();
    expect(await made(page)).toBe(0);
  }
  expect(actingIn(await presentation(page))).toEqual([]);
  expect(heard.told).toEqual([]);
});

/** The slides that are open, as PowerPoint is given them. */
async function presentation(page: Page): Promise<Record<string, Uint8Array>> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint", exact: true }).click();
  return partsOf(new Uint8Array(readFileSync(await (await saved).path())));
}

/** What of a presentation would act: links by a click are https only, and no part is markup of the web. */
const actingIn = (parts: Record<string, Uint8Array>): string[] =>
  Object.keys(parts)
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => within(parsed(textIn(parts, name)), "Relationship").map(({ attributes }) => attributes))
    .filter(({ TargetMode, Target = "" }) => TargetMode === "External" && !/^https?:/.test(Target))
    .map(({ Target = "" }) => Target);

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
  // A pitch is worked out at each: one text in five is enough to be slow.
  for (const text of naughty.filter((_text, at) => at % 5 === 0)) {
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
