import type { Content } from "../intake/content";
import { sha256Of } from "../intake/fingerprint";
import { type Dropped, droppedFile, putDropped } from "./dropped";

/** Files as they come in: what tells one from another, before and after all of its bytes are known. */

/** A file as the browser hands it over. */
export type Incoming = { name: string; bytes: Content };

export async function newFile({ name, bytes }: Incoming): Promise<Dropped> {
  const sha256 = bytes instanceof Uint8Array ? await sha256Of(bytes) : "";
  const print = bytes instanceof Uint8Array ? sha256 : await likelyPrint(name, bytes);
  return { id: `dropped-${print.slice(0, 12)}`, name, bytes, sha256, droppedAt: new Date().toISOString(), answers: [] };
}

/** Bytes of each end of a heavy file that tell it from another, with its name, its size and when it was last written. A rule of ours. */
const ends = 65_536;

function likelyPrint(name: string, bytes: Blob): Promise<string> {
  const written = bytes instanceof File ? bytes.lastModified : 0;
  const said = `${name}\n${bytes.size}\n${written}\n`;
  return sha256Of(new Blob([said, bytes.slice(0, ends), bytes.slice(-ends)]));
}

/** The fingerprint of a heavy file, once its bytes have passed by: it is kept from then on. */
export function withPrint(file: Dropped, sha256: string | undefined): Dropped {
  if (sha256 === undefined) return file;
  const there = droppedFile(file.id);
  if (there) putDropped({ ...there, sha256 });
  return { ...file, sha256 };
}

/** A heavy file whose reading was stopped or failed is kept all the same. */
export async function printed(id: string): Promise<void> {
  const file = droppedFile(id);
  if (file?.sha256 === "") withPrint(file, await sha256Of(file.bytes));
}
