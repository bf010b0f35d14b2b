import type { DroppedSource } from "../db/dropped";
import { type Revision, usualTakes } from "../domain/revision";
import type { Dropped } from "./dropped";

/** Which loaded file takes up which: a chain, of which the last file has all the rows put in, each under its own file's name. */

/** The loaded file that this one takes up; one that was taken out of the tables is passed over. */
export function earlierOf(file: Dropped, files: Dropped[]): Dropped | undefined {
  const seen = new Set([file.id]);
  let id = file.revision?.of;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const found = files.find((each) => each.id === id);
    if (found?.mapping) return found.mapping.to === file.mapping?.to || !file.mapping ? found : undefined;
    id = found?.revision?.of;
  }
  return undefined;
}

/** A file and those it takes up, one after the other. */
export function chainOf(file: Dropped, files: Dropped[]): Dropped[] {
  const chain = [file];
  for (let next = earlierOf(file, files); next && !chain.includes(next); next = earlierOf(next, files))
    chain.push(next);
  return chain;
}

/** The last of the loaded files that take this one up, or the file itself: what is put into the tables for all of them. */
export function headOf(file: Dropped, files: Dropped[]): Dropped {
  const later = files.find(
    (each) => each.mapping && each.id !== file.id && chainOf(each, files).some(({ id }) => id === file.id),
  );
  return later
    ? headOf(
        later,
        files.filter((each) => each !== file),
      )
    : file;
}

/** Loaded files that no other takes up. */
export const headsOf = (files: Dropped[]): Dropped[] =>
  files.filter((file) => file.mapping && headOf(file, files) === file);

/** The revision of a file: what was said, or the usual one of the file that it is like. */
export function revisionOf(file: Dropped, like: Dropped | undefined): Revision | undefined {
  return file.revision ?? (like && { of: like.id, takes: usualTakes, except: [] });
}

/** The other files, when one is forgotten: what took it up takes up what it took up. */
export function withoutFile(files: Dropped[], id: string): Dropped[] {
  const of = files.find((file) => file.id === id)?.revision?.of;
  return files.flatMap((file) => {
    if (file.id === id) return [];
    if (file.revision?.of !== id) return [file];
    const { of: _gone, ...rest } = file.revision;
    return [{ ...file, revision: { ...rest, ...(of !== undefined && { of }) } }];
  });
}

/** A file as a source of the tables. */
export const sourceOf = ({ id, name, sha256, droppedAt, mapping }: Dropped): DroppedSource => ({
  id,
  name,
  grade: mapping?.said.origin ?? "D",
  publishedOn: droppedAt.slice(0, 10),
  note: `sha-256 ${sha256}`,
});
