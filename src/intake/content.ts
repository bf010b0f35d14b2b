/** What a file holds: in memory while it is not too heavy; else it stays where the browser has it and is read piece by piece. */
export type Content = Uint8Array | Blob;

/** From this many bytes on a file is tried on the fast road (fast-plan.ts), and from so many on it is not held in memory. Rules of ours. */
export const large = 1_000_000;
export const heavy = 16_000_000;

export const sizeOf = (content: Content): number => (content instanceof Uint8Array ? content.length : content.size);

/** The same bytes for what needs a buffer of its own kind; a large file is not copied again. */
export const bufferOf = async (content: Content): Promise<ArrayBuffer> =>
  content instanceof Uint8Array ? new Uint8Array(content).buffer : content.arrayBuffer();

export const bytesOf = async (content: Content): Promise<Uint8Array> =>
  content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());

/** Bytes that are read piece by piece. */
export type ByteSource = { size: number; read: (from: number, to: number) => Promise<Uint8Array> };

export const sourceOf = (content: Content): ByteSource => ({
  size: sizeOf(content),
  read: async (from, to) =>
    content instanceof Uint8Array ? content.subarray(from, to) : bytesOf(content.slice(from, to)),
});

/** Bytes that end with a line end: one more than there are where the last line has none. */
export async function ended({ size, read }: ByteSource): Promise<ByteSource> {
  const [last] = await read(size - 1, size);
  if (last === lf) return { size, read };
  return {
    size: size + 1,
    read: async (from, to) => {
      const bytes = await read(from, Math.min(to, size));
      return to > size && from <= size ? withLineEnd(bytes) : bytes;
    },
  };
}

/** The line end as a byte. */
export const lf = 10;

function withLineEnd(bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = lf;
  return longer;
}

/** Some of the bytes of a file, where they are. */
export const partOf = (content: Content, from: number, to: number): Content =>
  content instanceof Uint8Array ? content.subarray(from, to) : content.slice(from, to);

/** The first bytes of zip and gzip. */
const packed = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
];

/** A file as it is held from now on: packed ones are read as a whole whatever their size. */
export async function held(file: Blob): Promise<Content> {
  if (file.size < heavy) return bytesOf(file);
  const [first, second] = await bytesOf(file.slice(0, 2));
  const isPacked = packed.some(([one, two]) => first === one && second === two);
  return isPacked ? bytesOf(file) : file;
}
