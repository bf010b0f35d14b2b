import { writeFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { open } from "./screens";
import { visit } from "./visit";

/** Workers that die or hang, views with a bug, stored data with a flipped bit: each is told, the rest goes on, and nothing kept is lost. */

const table = "quai;poste;longueur\nJ0;poste 0;100,5\nJ1;poste 1;101,5\n";
const files = (page: Page) => page.getByRole("navigation", { name: "Fichiers déposés" });
const work = (page: Page) => page.getByRole("region", { name: "Votre travail" });

async function drop(page: Page): Promise<void> {
  await page
    .getByLabel("Ouvrir des fichiers")
    .last()
    .setInputFiles({ name: "quais.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
}

async function loaded(page: Page): Promise<void> {
  await open(page, "/data");
  await drop(page);
  await page.getByRole("button", { name: /^Charger/ }).click({ timeout: 20_000 });
  await expect(files(page)).toContainText("chargé", { timeout: 20_000 });
  await expect(work(page)).toContainText("1 fichier gardé");
}

const readingWorker = /assets\/worker-[^/]*\.js$/;

/** The engine of the page's own figures: the first that was started. */
const engine = (page: Page) => page.workers().find((worker) => worker.url().includes("duckdb"));

test.beforeEach(() => test.setTimeout(120_000));

test("an engine that breaks is made again, with what was loaded, and answers", async ({ page }) => {
  await loaded(page);
  await engine(page)?.evaluate(() => {
    setTimeout(() => {
      throw new Error("broken by the test");
    });
  });
  await expect(page.locator(".toast")).toContainText("a été reconstruite", { timeout: 30_000 });
  await visit(page, "/overview?asof=2016-07-01");
  await expect(page.locator("[data-as-of]")).toHaveText("1er juil. 2016");
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 20_000 });
  await visit(page, "/data");
  await page.getByRole("button", { name: "Retirer des chiffres" }).click();
  await expect(files(page)).not.toContainText("chargé");
});

test("an engine that hangs at a question is noticed, the page answers meanwhile, and it is made again by itself", async ({
  page,
}) => {
  test.setTimeout(300_000); // the slower the machine was before, the longer it is waited for
  await loaded(page);
  void engine(page)
    ?.evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await page.evaluate(() => (location.hash = "/overview?asof=2016-07-01"));
  await expect(page.getByText(/ne répond pas depuis/)).toBeVisible({ timeout: 15_000 });
  await page.evaluate(() => (location.hash = "/volumes"));
  await page.getByRole("figure").first().getByRole("button", { name: "Tableau" }).click();
  await expect(page.getByRole("figure").first().getByRole("table")).toBeVisible();
  await expect(page.locator(".toast")).toContainText("a été reconstruite", { timeout: 180_000 });
  await answersAnyDay(page);
});

/** From now on the engine that is there never comes back from putting rows in. */
const hangWhileLoading = (page: Page) =>
  engine(page)?.evaluate(() => {
    const heard = globalThis.onmessage as unknown as (event: MessageEvent<{ data?: unknown[] }>) => void;
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the library's own handler is to be replaced
    globalThis.onmessage = (event: MessageEvent<{ data?: unknown[] }>) => {
      if (String(event.data.data?.[1]).startsWith("insert into")) for (;;);
      heard(event);
    };
  });

test("an engine that hangs while a file goes in is not ended by itself: it may be at work; a person stops and restarts it", async ({
  page,
}) => {
  await open(page, "/data");
  await drop(page);
  await hangWhileLoading(page);
  await page.getByRole("button", { name: /^Charger/ }).click({ timeout: 20_000 });
  await expect(page.getByText(/Pas de nouvelle depuis quelques secondes/)).toBeVisible({ timeout: 15_000 });
  await page.getByRole("button", { name: "Arrêter" }).click();
  await page.getByRole("button", { name: "La redémarrer" }).click({ timeout: 15_000 });
  await expect(page.locator(".toast")).toContainText("a été reconstruite", { timeout: 60_000 });
  await page.getByRole("button", { name: /^Charger/ }).click({ timeout: 20_000 });
  await expect(files(page)).toContainText("chargé", { timeout: 20_000 });
});

/** From now on the engine that is there is given no more memory, as on a machine that has none left. */
const takeMemory = (page: Page) =>
  engine(page)?.evaluate(() => {
    WebAssembly.Memory.prototype.grow = () => {
      throw new RangeError("no more memory");
    };
  });

/** What no memory that is left over from the start can hold. */
const large = `quai;note\n${Array.from({ length: 150_000 }, (_each, at) => `J${at};une note sans intérêt, du quai ${at} et d’aucun autre`).join("\n")}\n`;

test("an engine whose memory does not suffice says so, is made again without the file, and then takes it", async ({
  page,
}, testInfo) => {
  test.setTimeout(300_000);
  const path = testInfo.outputPath("grand.csv");
  writeFileSync(path, large);
  await loaded(page);
  await takeMemory(page);
  await page.getByLabel("Ouvrir des fichiers").last().setInputFiles(path);
  await page.getByRole("link", { name: /grand.csv/ }).click();
  await expect(page.locator(".toast")).toContainText("a été reconstruite", { timeout: 120_000 });
  await expect(page.getByText(/mémoire que le navigateur donne à la page n’a pas suffi/)).toBeVisible();
  await answersAnyDay(page);
  await visit(page, "/data");
  await page.getByRole("link", { name: /grand.csv/ }).click();
  await page.getByRole("button", { name: /^Charger/ }).click({ timeout: 20_000 });
  await expect(files(page).getByText("chargé", { exact: true })).toHaveCount(2, { timeout: 120_000 });
});

async function answersAnyDay(page: Page): Promise<void> {
  await expect(page.getByText(/ne répond pas depuis/)).toHaveCount(0);
  await page.evaluate(() => (location.hash = "/overview?asof=2016-07-01"));
  await expect(page.locator("[data-as-of]")).toHaveText("1er juil. 2016");
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 20_000 });
}

test("a reading worker that hangs is noticed, stopped, and another reads the file", async ({ page }) => {
  await page.route(readingWorker, (route) => route.fulfill({ body: "for (;;);", contentType: "text/javascript" }));
  await open(page, "/data"); // the worker starts with the screen
  await drop(page);
  await expect(page.getByText(/Pas de nouvelle depuis quelques secondes/)).toBeVisible({ timeout: 15_000 });
  await page.unroute(readingWorker);
  await page.getByRole("button", { name: "Arrêter" }).click();
  await page.getByRole("button", { name: "Relire" }).click();
  await expect(page.getByRole("button", { name: /^Charger/ })).toBeEnabled({ timeout: 20_000 });
});

/** A class that one component alone gives, and the screen that shows it. The component throws in its place. */
const places: [string, string][] = [
  ["foot", "/overview"],
  ["cart", "/overview"],
  ["ladder", "/overview"],
  ["vol-panels", "/volumes"],
  ["vol-events", "/volumes"],
  ["mx-head", "/lines"],
  ["goal-road", "/goal"],
  ["sc-starts", "/goal?goal=scenarios"],
  ["sl-dated", "/slides?line=royal-caribbean"],
  ["drop-stays", "/data"],
  ["query-bar", "/query"],
  ["ax-state", "/accessibility"],
];

for (const [name, screen] of places)
  test(`a bug in what draws .${name} is told in its place; the rest of the page lives and the work can be saved`, async ({
    page,
  }) => {
    let broken = 0;
    await page.route(/\.js$/, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const literal = new RegExp(`className:(["\`])${name}\\1`, "g");
      broken += text.match(literal)?.length ?? 0;
      const body = text.replace(literal, 'className:(()=>{throw new Error("broken by the test")})()');
      await route.fulfill({ response, body });
    });
    await page.goto(`/#${screen}`);
    const told = page.getByRole("alert").filter({ hasText: /a rencontré une erreur|n’a pas pu être dessiné/ });
    await expect(told.first()).toBeVisible({ timeout: 20_000 });
    expect(broken, "the class is in the app").toBeGreaterThan(0);
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Principale" })).toBeVisible();
    const save = told.getByRole("button", { name: "Tout enregistrer" });
    if ((await save.count()) > 0) {
      const saved = page.waitForEvent("download");
      await save.first().click();
      expect((await saved).suggestedFilename()).toMatch(/\.cap2m$/);
    } else await expect(page.getByRole("figure").getByRole("table").first()).toBeVisible();
  });

/** Changes one record of the browser's store, as a failing disk would. */
async function flip(page: Page, store: string): Promise<void> {
  await open(page, "/overview");
  await page.evaluate(async (name) => {
    const heard = (target: EventTarget, event: string) =>
      new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));
    const asked = indexedDB.open("cap2m");
    await heard(asked, "success");
    const step = asked.result.transaction(name, "readwrite");
    const all = step.objectStore(name).getAll() as IDBRequest<{ bytes: Uint8Array }[]>;
    await heard(all, "success");
    const [record] = all.result;
    if (record) record.bytes[3] = (record.bytes[3] ?? 0) ^ 1;
    step.objectStore(name).put(record);
    await heard(step, "complete");
    asked.result.close();
  }, store);
}

test("a flipped bit is noticed by its checksum, and the second copy is offered and taken", async ({ page }) => {
  await loaded(page);
  await flip(page, "files");
  await open(page, "/data");
  await expect(work(page)).toContainText("quais.csv. Une seconde copie, entière, est là", { timeout: 20_000 });
  await expect(files(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Reprendre la copie entière" }).click();
  await expect(files(page)).toContainText("chargé", { timeout: 20_000 });
  await expect(work(page)).toContainText("1 fichier gardé");
  await expect(work(page)).not.toContainText("seconde copie");
  await page.reload();
  await expect(files(page)).toContainText("chargé", { timeout: 20_000 });
});

test("where both copies are damaged that is said, and nothing of them is used", async ({ page }) => {
  await loaded(page);
  await flip(page, "files");
  await flip(page, "copies");
  await open(page, "/data");
  await expect(work(page)).toContainText("Déposez de nouveau le fichier d’origine", { timeout: 20_000 });
  await expect(files(page)).toHaveCount(0);
});

test("a flipped bit in what is kept in the small store is noticed, and its second copy is offered", async ({
  page,
}) => {
  await open(page, "/slides?line=royal-caribbean");
  await page.locator(".sl-kept summary").click();
  await page.getByLabel("Nom du diaporama").fill("Rendez-vous");
  await page.locator(".sl-keep .btn").first().click();
  await expect(page.locator(".toast")).toContainText("Gardé");
  await page.evaluate(() => {
    const text = localStorage.getItem("cap2m.kept") ?? "";
    localStorage.setItem("cap2m.kept", text.replace("Rendez-vous", "Rendez-voes"));
  });
  await open(page, "/goal");
  await expect(page.getByText("n’a pas été écrit par cette version")).toBeVisible();
  await page.getByRole("button", { name: "Reprendre la copie entière" }).click();
  await open(page, "/slides?line=royal-caribbean");
  await expect(page.locator(".sl-kept summary")).toContainText("(1)");
});
