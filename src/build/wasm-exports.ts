/**
 * A WebAssembly module without the exports that nobody asks for. Binary format: WebAssembly Core Specification 2.0, 5.5: a header of eight bytes, then
 * sections, each an id, its size and its content; section 7 is a vector of exports (name, kind, index).
 */

const header = 8;
const exportSection = 7;
const isNamed = (kind: number | undefined): boolean => kind === 0 || kind === 3; // functions and globals

/** Memories, tables and tags stay, whatever they are called. Throws when the bytes are no WebAssembly. */
export function exportsKept(wasm: Uint8Array, keep: (name: string) => boolean): Uint8Array {
  if (wasm[0] !== 0 || wasm[1] !== 0x61) throw new Error("not a WebAssembly module");
  const parts = [wasm.subarray(0, header)];
  for (let at = header; at < wasm.length;) {
    const [size, content] = integer(wasm, at + 1);
    const end = content + size;
    if (wasm[at] === exportSection) parts.push(section(chosen(wasm.subarray(content, end), keep)));
    else parts.push(wasm.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/** The entries of an export section that are kept, as they stand. */
function chosen(entries: Uint8Array, keep: (name: string) => boolean): Uint8Array[] {
  const text = new TextDecoder();
  const kept: Uint8Array[] = [];
  const [count, first] = integer(entries, 0);
  for (let read = 0, at = first; read < count; read += 1) {
    const [length, name] = integer(entries, at);
    const kind = name + length;
    const [, end] = integer(entries, kind + 1);
    if (!isNamed(entries[kind]) || keep(text.decode(entries.subarray(name, kind))))
      kept.push(entries.subarray(at, end));
    at = end;
  }
  return kept;
}

function section(entries: Uint8Array[]): Uint8Array {
  const content = Buffer.concat([leb128(entries.length), ...entries]);
  return Buffer.concat([Uint8Array.of(exportSection), leb128(content.length), content]);
}

/** An unsigned LEB128 integer and the place behind it. */
function integer(bytes: Uint8Array, from: number): [value: number, end: number] {
  let value = 0;
  for (let at = from, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at + 1];
  }
}

function leb128(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
  return Uint8Array.from([...bytes, rest]);
}
