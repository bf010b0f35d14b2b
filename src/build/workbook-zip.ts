import type { Plugin } from "vite";

/**
 * Two repairs to write-excel-file. It packs in workers made from a blob as soon as a part is over 160 kB, which our policy refuses: here it
 * packs without. And it looks texts up by name in an object, so that a cell that says "constructor" damages the file: here nothing is inherited.
 */
export function workbookZip(): Plugin {
  return {
    name: "cap2m:workbook-zip",
    enforce: "pre",
    load(id) {
      if (!id.endsWith("/write-excel-file/modules/zip/zipToArrayBuffer.js")) return null;
      return `import { zipSync } from "fflate";\nexport default async (files) => zipSync(files).buffer;\n`;
    },
    transform(code, id) {
      if (!id.endsWith("/write-excel-file/modules/xlsx/initializeSharedStrings.js")) return null;
      const repaired = code.replace("sharedStringIdByString = {}", "sharedStringIdByString = Object.create(null)");
      if (repaired === code) throw new Error("write-excel-file has changed how it looks texts up");
      return { code: repaired, map: null };
    },
  };
}
