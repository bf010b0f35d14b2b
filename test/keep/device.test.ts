import * as fake from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import { openDB } from "idb";
import { NotKept, openDevice } from "../../src/keep/device";
import { bytesOf } from "../../src/intake/content";
import { keptFiles } from "./workspaces";

const [one, other] = fc.sample(keptFiles, { numRuns: 2, seed: 7 });
if (!one || !other) throw new Error("no files");

/** The browser's own names, which idb asks for. */
for (const [name, value] of Object.entries(fake)) if (name.startsWith("IDB")) vi.stubGlobal(name, value);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new fake.IDBFactory());
});

const troubleOf = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (cause: unknown) => (cause instanceof NotKept ? cause.trouble : String(cause)),
  );

describe("files on this device", () => {
  it("are there when the page comes back, with their bytes and all that was said", async () => {
    const device = await openDevice(() => undefined);
    await device.keep(one);
    await device.keep(other);
    await device.keep({ ...one, answers: [{ about: "decimal", choice: "," }] });
    const again = await openDevice(() => undefined);
    const { files, damaged } = await again.read();
    expect(damaged).toEqual([]);
    expect(files).toHaveLength(2);
    expect(await again.find(one.id)).toEqual({ ...one, answers: [{ about: "decimal", choice: "," }] });
    await again.forget(one.id);
    expect((await again.read()).files).toEqual([other]);
  });

  it("are checked against their checksum: a damaged one is named and left where it is, the others come", async () => {
    const device = await openDevice(() => undefined);
    await device.keep(other);
    await device.keep({ ...one, name: "avril.csv", bytes: new Uint8Array([1, 2]) });
    expect(await device.read()).toEqual({ files: [other], damaged: [{ id: one.id, name: "avril.csv" }] });
    expect(await device.find(one.id)).toBeUndefined();
  });

  it("are not kept where the browser has no store, refuses it, is full, or has a newer version's", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await troubleOf(openDevice(() => undefined))).toBe("absent");

    const refusing = (name: string) => ({
      open: () => {
        throw Object.assign(new Error(name), { name });
      },
    });
    vi.stubGlobal("indexedDB", refusing("SecurityError"));
    expect(await troubleOf(openDevice(() => undefined))).toBe("denied");

    vi.stubGlobal("indexedDB", new fake.IDBFactory());
    (await openDB("cap2m", 9)).close();
    expect(await troubleOf(openDevice(() => undefined))).toBe("newer");
  });

  it("that do not fit say so, and what was kept before stays", async () => {
    const device = await openDevice(() => undefined);
    await device.keep(other);
    const full = vi.spyOn(fake.IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
    });
    expect(await troubleOf(device.keep(one))).toBe("full");
    full.mockRestore();
    expect((await device.read()).files).toEqual([other]);
  });

  it("are let go of when a newer version in another tab asks for them", async () => {
    const onNewer = vi.fn<() => void>();
    await openDevice(onNewer);
    (await openDB("cap2m", 3)).close();
    expect(onNewer).toHaveBeenCalledExactlyOnceWith("newer");
  });

  it("are offered from their second copy when the first one has a bit that was flipped, in its bytes or in what was said of it", async () => {
    const device = await openDevice(() => undefined);
    await device.keep(one);
    await device.keep(other);
    const raw = await openDB("cap2m");
    const bytes = (await bytesOf(one.bytes)).map((byte, at) => (at === 0 ? byte ^ 1 : byte));
    await raw.put("files", { ...(await raw.get("files", one.id)), bytes });
    await raw.put("files", { ...(await raw.get("files", other.id)), answers: [{ about: "decimal", choice: "." }] });
    const { files, damaged } = await device.read();
    expect(files).toEqual([]);
    expect(new Map(damaged.map(({ id, copy }) => [id, copy]))).toEqual(
      new Map([one, other].map((each) => [each.id, each])),
    );
    await device.keep(one);
    expect((await device.read()).files).toEqual([one]);
  });

  it("of version 1 are read by this one, whose tab takes the store over from the older one", async () => {
    const older = await openDB("cap2m", 1, {
      upgrade: (upgraded) => void upgraded.createObjectStore("files", { keyPath: "id" }),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    await older.put("files", one);
    const device = await openDevice(() => undefined);
    await device.keep(other);
    expect((await device.read()).files).toHaveLength(2);
    await expect(older.put("files", { ...one, name: "later" })).rejects.toThrow("An operation was called");
    expect((await device.find(one.id))?.name).toBe(one.name);
  });

  it("have short texts beside them, which come back", async () => {
    const device = await openDevice(() => undefined);
    await device.note("kept", "{}");
    expect(await device.noted("kept")).toBe("{}");
    expect(await device.noted("other")).toBeUndefined();
  });
});
