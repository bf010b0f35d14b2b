import { Gunzip, Inflate } from "fflate";
import type { Refusal } from "./question";
import { crc32, type Member, packedBytes } from "./zip-directory";

/** The door to fflate: packed files unpacked within limits that hold whatever the archive says of itself. */

export type Unpacked = { bytes: Uint8Array } | { refusal: Refusal };

/** Limits of the issue: bytes of one member unless confirmed, bytes out for one byte in, members. */
export const limits = { bytes: 50_000_000, confirmed: 500_000_000, ratio: 100, members: 1000 };

/** Below this many bytes a high ratio harms nobody: short repetitive tables pack well. A rule of ours. */
const harmless = 1_000_000;

/** Packed bytes given to fflate at once: what they unpack to is looked at before the next. */
const step = 2048;

/** Why a directory is refused before anything is unpacked; undefined when it is within the limits. */
export function refusalOf(members: readonly Member[], confirmed: boolean): Refusal | undefined {
  if (members.length > limits.members) return tooLarge(`${members.length} files, more than ${limits.members}`);
  const most = confirmed ? limits.confirmed : limits.bytes;
  const large = members.find(({ packed, unpacked }) => unpacked > most || isBomb(packed, unpacked));
  if (large === undefined) return undefined;
  return tooLarge(`${large.name} unpacks from ${large.packed} to ${large.unpacked} bytes`);
}

/** The bytes of one member of a zip file. */
export function unpackMember(zip: Uint8Array, member: Member, confirmed: boolean): Unpacked {
  const packed = packedBytes(zip, member);
  if (packed === undefined) return damaged(member.name, "it is not where the directory says");
  if (member.encrypted) return damaged(member.name, "it is locked with a password");
  if (member.method !== 0 && member.method !== 8) return damaged(member.name, "it is packed in an unusual way");
  const found = member.method === 0 ? { bytes: packed } : unpack(packed, new Inflate(), confirmed);
  if ("refusal" in found) return found;
  return crc32(found.bytes) === member.crc ? found : damaged(member.name, "its checksum does not fit");
}

/** The bytes of a gzip file. */
export const gunzip = (bytes: Uint8Array, confirmed: boolean): Unpacked => unpack(bytes, new Gunzip(), confirmed);

/** Unpacks step by step and stops at the limits: a size that was announced proves nothing. */
function unpack(packed: Uint8Array, stream: Inflate | Gunzip, confirmed: boolean): Unpacked {
  const most = confirmed ? limits.confirmed : limits.bytes;
  const pieces: Uint8Array[] = [];
  let size = 0;
  stream.ondata = (piece) => {
    pieces.push(piece);
    size += piece.length;
  };
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (size > most || isBomb(packed.length, size)) {
        return { refusal: tooLarge(`${packed.length} bytes unpack to more than ${size}`) };
      }
    }
  } catch (error) {
    return damaged("the archive", error instanceof Error ? error.message : String(error));
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes };
}

const isBomb = (packed: number, unpacked: number): boolean => unpacked > harmless && unpacked > packed * limits.ratio;

const tooLarge = (what: string): Refusal => ({
  code: "too-large-when-unpacked",
  message: `${what}; unpack it yourself, look at it, and load the file that is meant`,
});

const damaged = (name: string, why: string): { refusal: Refusal } => ({
  refusal: { code: "damaged-archive", message: `${name} cannot be unpacked: ${why}` },
});
