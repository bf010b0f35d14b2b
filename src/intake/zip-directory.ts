/** The directory of a zip file (PKWARE APPNOTE 6.3), read before anything is unpacked. */

/** One file of an archive, as the directory describes it. Sizes in bytes; the directory may lie about them. */
export type Member = {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  /** Where its local header starts. */
  at: number;
};

const endMark = 0x06054b50;
const memberMark = 0x02014b50;
const localMark = 0x04034b50;

/** The members of a zip file in the order of its directory; undefined when there is no directory. Folders are left out. */
export function zipDirectory(bytes: Uint8Array): Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== memberMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    members.push(memberAt(view, at, bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members.filter(({ name }) => !name.endsWith("/"));
}

function memberAt(view: DataView, at: number, name: Uint8Array): Member {
  const flags = view.getUint16(at + 8, true);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    encrypted: flags % 2 === 1,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

/** The packed bytes of a member; undefined when they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, { at, packed }: Member): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localMark) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

/** The end of the directory stands at the end of the file, behind it at most a comment of 65 535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

/** CRC-32 as zip and gzip use it (polynomial EDB88320). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
