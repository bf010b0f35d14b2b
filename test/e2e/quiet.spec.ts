import { type Page, expect, test } from "@playwright/test";
import { open, screens } from "./screens";

/** What a page did that nobody should have to hear of. */
function noises(page: Page): string[] {
  const heard: string[] = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith("http") && address.hostname !== "localhost") heard.push(`asked ${address.href}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      heard.push(`said ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => heard.push(`threw ${error.message}`));
  return heard;
}

/** The policy's own account, which the console does not always give: kept in the page, read at the end. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem("violations") ?? "[]") as string[]);
}

test.use({ serviceWorkers: "allow" }); // as everyone has them

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const told = JSON.parse(sessionStorage.getItem("violations") ?? "[]") as string[];
      told.push(`${violatedDirective} refused ${blockedURI} in ${sourceFile}`);
      sessionStorage.setItem("violations", JSON.stringify(told));
    });
  });
});

for (const screen of screens) {
  test(`${screen} asks nobody else, says nothing in the console and breaks no rule of the policy`, async ({ page }) => {
    const heard = noises(page);
    await open(page, screen);
    expect([...heard, ...(await violations(page))]).toEqual([]);
  });
}

test("a day that no file answers is asked of DuckDB, which starts and answers under the policy", async ({ page }) => {
  const heard = noises(page);
  const engine = page.waitForResponse(/\.wasm$/);
  await open(page, "/overview", { asof: "2016-06-30" });
  expect((await engine).headers()["content-type"]).toBe("application/wasm");
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("main")).toContainText(/\d[.,\s]\d/);
  expect([...heard, ...(await violations(page))]).toEqual([]);
});

test("the policy comes as a header with every answer, workers and data included", async ({ page }) => {
  const bare: string[] = [];
  page.on("response", (response) => {
    if (response.url().startsWith("http") && !response.headers()["content-security-policy"]) bare.push(response.url());
  });
  await open(page, "/overview");
  expect(bare).toEqual([]);
});

test("the policy does refuse a foreign address and an inline script", async ({ page }) => {
  await open(page, "/overview");
  const refused = await page.evaluate(async () => {
    const foreign = await fetch("http://127.0.0.1:9/").then(String, String);
    const script = document.createElement("button");
    const inline = ((): string => {
      try {
        script.setAttribute("onclick", "document.title = 'taken'");
        script.click();
        return document.title;
      } catch (error) {
        return String(error);
      }
    })();
    return { foreign, inline };
  });
  expect(refused.foreign).toContain("TypeError");
  expect(refused.inline).not.toBe("taken");
});
