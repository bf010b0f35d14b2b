import { type Zippable, strFromU8, strToU8, zipSync } from "fflate";
import { refusalOf, unpackMember } from "../intake/archive";
import { bytesOf, heavy, sizeOf } from "../intake/content";
import { type Member, zipDirectory } from "../intake/zip-directory";
import { sha256Of } from "../intake/fingerprint";
import { type KeptFile, isRecord, keptNote } from "./kept-file";
import { type Workspace, type WorkspaceNote, workspaceNote, workspaceVersion } from "./workspace";

/** All of a person's work to one .cap2m file and back. The file is a zip that any tool opens, and a Frictionless data package. */

/** foreign: not such a file. damaged: such a file, not whole. newer: written by a later version. large: more than we unpack. */
export type BundleRefusal = { why: "foreign" | "damaged" | "newer" | "large"; part: string };
export type Opened = { is: "workspace"; workspace: Workspace } | ({ is: "refused" } & BundleRefusal);

const noteName = "workspace.json";

export async function bundleOf(workspace: Workspace, savedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const { files, ...rest } = workspace;
  const note: WorkspaceNote = {
    version: workspaceVersion,
    savedAt,
    ...rest,
    files: files.map(({ bytes: _bytes, ...file }) => ({ ...file, path: pathOf(file) })),
  };
  const parts: Zippable = { "datapackage.json": json(packageOf(files, savedAt)), [noteName]: json(note) };
  const contents = await Promise.all(files.map(({ bytes }) => bytesOf(bytes)));
  files.forEach((file, at) => {
    const bytes = contents[at] ?? new Uint8Array();
    parts[pathOf(file)] = [bytes, { level: bytes.length > packedUpTo ? 0 : 6 }];
  });
  return zipSync(parts, { mtime });
}

/** The same parts are always the same zip. */
const mtime = "1980-01-01T12:00:00";

/** Files side by side as one file that holds them. */
export const together = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts, { level: 0, mtime });

/** Packing a longer file would hold up the page, and one that packs too well would look like a bomb when it is opened. */
const packedUpTo = 1_000_000;

/** Whether bytes may be such a file: a zip that has our note in it. */
export const isBundle = (bytes: Uint8Array): boolean =>
  zipDirectory(bytes)?.some(({ name }) => name === noteName) ?? false;

/** Looks at all of it before any of it is used. Never throws. */
export async function openBundle(bytes: Uint8Array): Promise<Opened> {
  try {
    return { is: "workspace", workspace: await workspaceIn(bytes) };
  } catch (cause) {
    if (cause instanceof Refused) return { is: "refused", ...cause.refusal };
    return { is: "refused", why: "damaged", part: noteName };
  }
}

class Refused extends Error {
  readonly refusal: BundleRefusal;
  constructor(why: BundleRefusal["why"], part: string) {
    super(why);
    this.refusal = { why, part };
  }
}

async function workspaceIn(bytes: Uint8Array): Promise<Workspace> {
  const members = zipDirectory(bytes);
  if (members === undefined) throw new Refused(startsAsZip(bytes) ? "damaged" : "foreign", "");
  if (!members.some(({ name }) => name === noteName)) throw new Refused("foreign", "");
  if (refusalOf(members, true)) throw new Refused("large", refusalOf(members, true)?.message ?? "");
  const found: unknown = JSON.parse(strFromU8(partOf(bytes, members, noteName)));
  if (isRecord(found) && Number(found["version"]) > workspaceVersion)
    throw new Refused("newer", String(found["version"]));
  const note = workspaceNote(found);
  if (note === undefined) throw new Refused("damaged", noteName);
  const files = await Promise.all(note.files.map((each) => fileIn(bytes, members, each)));
  const { targets, scenarios, questions, decks, clips, view } = note;
  return { files, targets, scenarios, questions, decks, clips, view };
}

async function fileIn(bytes: Uint8Array, members: Member[], found: unknown): Promise<KeptFile> {
  const note = keptNote(found);
  if (note === undefined) throw new Refused("damaged", noteName);
  const part = partOf(bytes, members, pathOf(note));
  if ((await sha256Of(part)) !== note.sha256) throw new Refused("damaged", note.name);
  return { ...note, bytes: part.length < heavy ? part : new Blob([new Uint8Array(part)]) };
}

function partOf(bytes: Uint8Array, members: Member[], name: string): Uint8Array {
  const member = members.find((each) => each.name === name);
  const found = member && unpackMember(bytes, member, true);
  if (found === undefined || "refusal" in found) throw new Refused("damaged", name);
  return found.bytes;
}

const startsAsZip = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 2)) === "PK";

/** The name of a file is anyone's: in the zip it goes by its checksum, with an ending that its programs know. */
function pathOf({ id, name }: Pick<KeptFile, "id" | "name">): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0]?.toLowerCase() ?? "";
  return `data/${id}${ending}`;
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

function packageOf(files: KeptFile[], savedAt: string) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "cap-2m-workspace",
    title: "Cap 2M",
    created: savedAt,
    resources: files.map((file) => ({
      name: file.id,
      title: file.name,
      path: pathOf(file),
      bytes: sizeOf(file.bytes),
      hash: `sha256:${file.sha256}`,
      created: file.droppedAt,
      ...(file.recipe?.schema && { schema: file.recipe.schema }),
    })),
  };
}
