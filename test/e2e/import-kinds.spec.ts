import { expect, test } from "@playwright/test";
import { gzipSync, strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { workbook } from "../workbook";
import { dropOn, sayTheRest } from "./dropping";
import { open } from "./screens";

/** Files of every kind, dropped on the page. */

const described = {
  name: "traffic",
  resources: [
    {
      name: "traffic",
      path: "trafic.csv",
      dialect: { delimiter: ";" },
      schema: {
        fields: [
          { name: "Année", type: "year" },
          { name: "Passagers", type: "integer" },
        ],
      },
    },
  ],
};
const plainRows = "Année;Passagers\n2030;2750000\n2031;2800000\n";

for (const [what, name, bytes] of [
  [
    "a workbook",
    "bilan.xlsx",
    workbook({
      Bilan: [
        ["Année", "Passagers"],
        [2030, 2_750_000],
        [2031, 2_800_000],
      ],
    }),
  ],
  [
    "Parquet",
    "bilan.parquet",
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: "Année", data: [2030, 2031], type: "INT32" },
          { name: "Passagers", data: [2_750_000, 2_800_000], type: "INT32" },
        ],
      }),
    ),
  ],
  ["a packed file", "bilan.csv.gz", gzipSync(strToU8(plainRows))],
  ["an archive", "bilan.zip", zipSync({ "bilan.csv": strToU8(plainRows) })],
  [
    "a data package in an archive",
    "package.zip",
    zipSync({ "datapackage.json": strToU8(JSON.stringify(described)), "trafic.csv": strToU8(plainRows) }),
  ],
  ["JSON", "bilan.json", strToU8('[{"Année":2030,"Passagers":2750000},{"Année":2031,"Passagers":2800000}]')],
] as const) {
  test(`${what} is read like any other file, and its rows can be loaded`, async ({ page }) => {
    await open(page, "/data");
    await dropOn(page, name, Buffer.from(bytes));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 lignes lues, chacune avec sa preuve");
    await expect(page.getByRole("region", { name: "Preuve de lecture" })).toContainText("2750000");
    await sayTheRest(page);
    await page.getByRole("button", { name: "Charger" }).click();
    await expect(page.getByText(/les chiffres sont dans tous les écrans/)).toBeVisible();
  });
}

test("a data package and the files that it describes are one file", async ({ page }) => {
  await open(page, "/data");
  await page.locator("input[type=file]").setInputFiles([
    { name: "datapackage.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(described)) },
    { name: "trafic.csv", mimeType: "text/csv", buffer: Buffer.from(plainRows) },
  ]);
  await expect(page.getByRole("navigation", { name: "Fichiers déposés" }).getByRole("link")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/2 lignes lues/);
});
