import { type ByteSource, type Content, bufferOf } from "./content";

/** The SHA-256 of bytes, in hexadecimal: what tells one file from another, and a damaged one from what was written. */

export async function sha256Of(content: Content): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await bufferOf(content));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Bytes read at once. A rule of ours. */
const stretch = 8_000_000;

/** The same of a file that is not in memory, piece by piece: the browser's own takes only a whole. */
export async function sha256InPieces({ size, read }: ByteSource, piece = stretch): Promise<string> {
  const { createSHA256 } = await import("hash-wasm");
  const hash = await createSHA256();
  let next = read(0, piece);
  for (let from = 0; from < size; from += piece) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    const bytes = await next;
    next = read(from + piece, from + 2 * piece); // read while this piece is counted
    hash.update(bytes);
  }
  return hash.digest("hex");
}
