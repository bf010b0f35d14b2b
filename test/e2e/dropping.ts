import type { Page } from "@playwright/test";

/** Files given to the page as a person gives them, and what is said of them. */

export const hostile = (name: string): string => `test/fixtures/hostile/${name}`;

export const chooseFiles = (page: Page, ...files: string[]) => page.locator("input[type=file]").setInputFiles(files);

export const give = (page: Page, name: string, text: string) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Lets files go over the page, as a person does from another window. */
export async function dropOn(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, list]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(list)], file));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

export const traffic = "Année;Passagers;Escales\n2030;2 750 000;650\n2031 (p);2,8 M;n.d.\n";

/** What such a file does not say. */
export async function sayTheRest(page: Page): Promise<void> {
  await page.getByLabel("De quel port s’agit-il").selectOption("marseille");
  await page.getByRole("radio", { name: /^mouvements/ }).click();
  await page.getByRole("radio", { name: "réels" }).click();
  await page.getByRole("radio", { name: /^un port ou un organisme/ }).click();
}
