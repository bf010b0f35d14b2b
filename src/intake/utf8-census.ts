/** The bytes of a file against the rules of UTF-8 (RFC 3629). */
export type Utf8Census = {
  /** Characters of more than one byte. */
  sequences: number;
  /** Positions of bytes that belong to no character. */
  strays: number[];
  /** The only strays are the start of a character at the very end: the file was cut. */
  cutAtEnd: boolean;
};

/** Counts the characters of several bytes and finds the bytes that belong to none. */
export function utf8Census(bytes: Uint8Array): Utf8Census {
  let sequences = 0;
  const strays: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) strays.push(at);
    else sequences += 1;
    at += Math.max(length, 1);
  }
  return { sequences, strays, cutAtEnd: isCut(bytes, strays, sequences) };
}

/** Bytes of the character that starts here; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const length = expectedLength(bytes[at] ?? 0);
  for (let index = 1; index < length; index += 1) if (!isContinuation(bytes[at + index])) return 0;
  const lead = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && next < 0xa0) || (lead === 0xf0 && next < 0x90);
  const beyond = (lead === 0xed && next > 0x9f) || (lead === 0xf4 && next > 0x8f);
  return overlong || beyond ? 0 : length;
}

function expectedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isCut(bytes: Uint8Array, strays: number[], sequences: number): boolean {
  const first = strays[0];
  if (first === undefined || sequences === 0 || bytes.length - first > 3) return false;
  return bytes.length - first < expectedLength(bytes[first] ?? 0);
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
