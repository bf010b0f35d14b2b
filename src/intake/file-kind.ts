/** What a file is, by its first bytes: a name proves nothing. */
export type FileKind =
  | { kind: "text" }
  | { kind: "empty" }
  | { kind: "gzip" }
  | { kind: "zip" }
  | { kind: "parquet" }
  | { kind: "foreign"; what: string };

type Signature = { bytes: number[]; at?: number; what: string };

/** Published magic numbers (https://en.wikipedia.org/wiki/List_of_file_signatures), the kinds people drop by mistake. */
const foreign: Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a PNG image" },
  { bytes: [0xff, 0xd8, 0xff], what: "a JPEG image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: "a GIF image" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: "a TIFF image" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: "a TIFF image" },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, what: "a WebP image" },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, what: "a film or an image (MP4, HEIC)" },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: "a PDF document" },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    what: "an old Office file (.xls, .doc): save it as .xlsx or .csv",
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: "an RTF document" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: "a 7z archive: unpack it first" },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], what: "a RAR archive: unpack it first" },
  { bytes: [0x42, 0x5a, 0x68], what: "a bzip2 archive: unpack it first" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: "an xz archive: unpack it first" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: "a zstd archive: unpack it first" },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], what: "an SQLite database" },
  { bytes: [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], what: "an Arrow file: save it as Parquet or CSV" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: "a program" },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], what: "a program" },
  { bytes: [0x00, 0x61, 0x73, 0x6d], what: "a program (WebAssembly)" },
  { bytes: [0x4f, 0x67, 0x67, 0x53], what: "a sound (Ogg)" },
  { bytes: [0x49, 0x44, 0x33], what: "a sound (MP3)" },
];

/** The kind of a file. Only the first 16 bytes are looked at. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, [0x1f, 0x8b])) return { kind: "gzip" };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { kind: "zip" };
  if (startsWith(bytes, [0x50, 0x41, 0x52, 0x31])) return { kind: "parquet" };
  const found = foreign.find((signature) => startsWith(bytes, signature.bytes, signature.at));
  return found ? { kind: "foreign", what: found.what } : { kind: "text" };
}

/** What a text is when it is no table of records: a page, a document. Undefined when it may be a table. */
export function foreignText(text: string): string | undefined {
  const head = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<table)/.test(head)) return "a web page (HTML): open it and copy its table";
  if (/^<\?xml|^<!doctype|^<svg/.test(head)) return "an XML document";
  if (head.startsWith("{\\rtf")) return "an RTF document";
  if (head.startsWith("%!ps")) return "a PostScript document";
  return undefined;
}

const startsWith = (bytes: Uint8Array, signature: number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);
