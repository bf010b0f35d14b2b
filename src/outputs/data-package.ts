import { Zip, ZipDeflate, strToU8 } from "fflate";
import type { AnswerCell, AnswerColumn, ColumnKind } from "../query/columns";
import { csvHead, csvRows } from "./table-csv";

/** Tables to a Frictionless data package: a zip of CSV files and of datapackage.json, which says what is in each. The door to fflate here. */

export type PackagedTable = {
  name: string;
  title: string;
  columns: AnswerColumn[];
  descriptions: string[];
  pages: AsyncIterable<AnswerCell[][]>;
};

/** Packed a page at a time: no table is ever held whole. */
export async function dataPackage(
  title: string,
  tables: PackagedTable[],
  createdAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((failure, part) => {
    if (failure) throw failure;
    parts.push(part);
  });
  const resources = [];
  for (const table of tables) {
    const path = `data/${slugOf(table.name)}.csv`;
    const entry = entryOf(zip, path);
    entry.push(strToU8(csvHead(table.columns, "package")));
    // oxlint-disable-next-line no-await-in-loop -- one page after the other: no table is held whole
    for await (const rows of table.pages) entry.push(strToU8(csvRows(table.columns, rows, "package")));
    entry.push(new Uint8Array(), true);
    resources.push(resourceOf(table, path));
  }
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "cap-2m",
    title,
    created: createdAt,
    resources,
  };
  entryOf(zip, "datapackage.json").push(strToU8(`${JSON.stringify(described, null, 1)}\n`), true);
  zip.end();
  return joined(parts);
}

function entryOf(zip: Zip, path: string): ZipDeflate {
  const entry = new ZipDeflate(path, { level: 6 });
  zip.add(entry);
  return entry;
}

function resourceOf({ name, title, columns, descriptions }: PackagedTable, path: string) {
  return {
    name: slugOf(name),
    title: title === "" ? name : title,
    path,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { header: true, delimiter: ",", quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columns.map((column, at) => ({
        name: column.name,
        type: types[column.kind],
        ...(column.kind === "moment" && { format: "%Y-%m-%d %H:%M:%S" }),
        ...(descriptions[at] && { description: descriptions[at] }),
      })),
      missingValues: [""],
    },
    cap2m: { version: 1, apostrophes: "one before every text that a spreadsheet would take for a formula" },
  };
}

const types: Record<ColumnKind, string> = {
  integer: "integer",
  number: "number",
  truth: "boolean",
  day: "date",
  moment: "datetime",
  text: "string",
};

/** The standard asks for small letters, figures, dots and dashes. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll(/[^a-z0-9._-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "") || "table";
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
