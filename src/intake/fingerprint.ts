import { type Content, bufferOf } from "./content";

/** The SHA-256 of bytes, in hexadecimal: what tells one file from another, and a damaged one from what was written. */

export async function sha256Of(content: Content): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await bufferOf(content));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same of bytes that come piece by piece: the browser's own takes only a whole. */
export type Fingerprint = { add(bytes: Uint8Array): void; hex(): string };

export async function newFingerprint(): Promise<Fingerprint> {
  const { createSHA256 } = await import("hash-wasm");
  const hash = await createSHA256();
  return { add: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}
