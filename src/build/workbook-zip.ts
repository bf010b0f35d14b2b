import type { Plugin } from "vite";

/** write-excel-file packs in workers made from a blob as soon as a part is over 160 kB, which our policy refuses: here it packs without. */
export function workbookZip(): Plugin {
  return {
    name: "cap2m:workbook-zip",
    enforce: "pre",
    load(id) {
      if (!id.endsWith("/write-excel-file/modules/zip/zipToArrayBuffer.js")) return null;
      return `import { zipSync } from "fflate";\nexport default async (files) => zipSync(files).buffer;\n`;
    },
  };
}
