import type { ByteSource } from "./content";
import { upperHalf } from "./single-byte";

/** Windows-1252 as the UTF-8 that the database reads. */

/** Bytes that are turned at once. */
const stretch = 4_000_000;

/** A whole file turned, piece by piece: what is turned is handed to the browser, which may put it on the disk. */
export async function asUtf8({ size, read }: ByteSource): Promise<Blob> {
  const turn = transcoder();
  const pieces: Blob[] = [];
  for (let from = 0; from < size; from += stretch) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other: the file is never in memory as a whole
    pieces.push(new Blob([turn(await read(from, Math.min(size, from + stretch)))]));
  }
  return new Blob(pieces);
}

/** Turns one piece of a file. */
function transcoder(): (bytes: Uint8Array) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chars = upperHalf("windows-1252")
    .split("")
    .map((char) => encoder.encode(char));
  return (bytes) => {
    const out = new Uint8Array(bytes.length * 3);
    let at = 0;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      if (byte < 0x80) {
        out[at] = byte;
        at += 1;
        continue;
      }
      const char = chars[byte - 0x80] ?? encoder.encode("?");
      out.set(char, at);
      at += char.length;
    }
    return out.slice(0, at);
  };
}
