import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundleOf, isBundle, openBundle } from "../../src/keep/bundle";
import { workspaceVersion } from "../../src/keep/workspace";
import { readDecks } from "../../src/state/kept";
import { workspaces } from "./workspaces";

const savedAt = "2026-11-23T06:00:00.000Z";
const fixture = (version: number) => new Uint8Array(readFileSync(`test/keep/fixtures/version-${version}.cap2m`));

/** The same file with one part changed. */
function changed(bytes: Uint8Array, name: string, change: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: change(parts[name] ?? new Uint8Array()) });
}

describe("a .cap2m file", () => {
  it("gives back the same work, whatever the work was (1 000 of them)", async () => {
    await fc.assert(
      fc.asyncProperty(workspaces, async (workspace) => {
        expect(await openBundle(await bundleOf(workspace, savedAt))).toEqual({ is: "workspace", workspace });
      }),
      { numRuns: 1000 },
    );
  });

  it("is a data package that names every file with its checksum", () => {
    const parts = unzipSync(fixture(1));
    const found = JSON.parse(new TextDecoder().decode(parts["datapackage.json"])) as { resources: { path: string }[] };
    expect(found.resources).toHaveLength(1);
    expect(found.resources.every(({ path }) => path in parts)).toBe(true);
  });

  it("of every version there was is opened by this one", async () => {
    const kept = readdirSync("test/keep/fixtures").filter((name) => name.endsWith(".cap2m"));
    expect(kept).toHaveLength(workspaceVersion);
    for (let version = 1; version <= workspaceVersion; version += 1) {
      const opened = await openBundle(fixture(version));
      expect(opened).toMatchObject({
        is: "workspace",
        workspace: { files: [{ name: "escales-2018.csv" }], targets: [{ value: 2_500_000 }], view: "#/goal" },
      });
    }
  });

  it("of the first version has no deck, one of the second has its own and what was added to it", async () => {
    const [first, second] = await Promise.all([1, 2].map((version) => openBundle(fixture(version))));
    expect(first).toMatchObject({ workspace: { decks: [], clips: [] } });
    if (second?.is !== "workspace") throw new Error("refused");
    const { decks, clips } = readDecks(second.workspace.decks, second.workspace.clips);
    expect(decks.map(({ name }) => name)).toEqual(["Pour lundi"]);
    expect(decks[0]?.address).toContain(clips[0]?.id);
  });

  it("of the third says what was taken over of a file that takes up another", async () => {
    const opened = await openBundle(fixture(3));
    const revision = {
      of: "dropped-0123456789ab",
      takes: ["revised", "new"],
      except: ["marseille|2018|passengers|total"],
    };
    expect(opened).toMatchObject({ workspace: { files: [{ revision }] } });
  });

  it("that is damaged anywhere is refused, or is whole all the same; never anything in between", async () => {
    const whole = fixture(1);
    const meant = await openBundle(whole);
    for (let at = 0; at < whole.length; at += 7) {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      const opened = await openBundle(broken);
      if (opened.is === "workspace") expect(opened).toEqual(meant);
    }
    for (let length = 0; length < whole.length; length += 97)
      expect((await openBundle(whole.subarray(0, length))).is).toBe("refused");
  });

  it.each([
    ["foreign", "a text", strToU8("port;passagers")],
    ["foreign", "another zip", zipSync({ "a.csv": strToU8("1") })],
    ["damaged", "a zip cut short", fixture(1).subarray(0, 200)],
    ["damaged", "a note that is no JSON", changed(fixture(1), "workspace.json", () => strToU8("{"))],
    ["damaged", "a note without its parts", changed(fixture(1), "workspace.json", () => strToU8('{"version":1}'))],
    [
      "newer",
      "a file of a later version",
      changed(fixture(1), "workspace.json", (part) =>
        strToU8(new TextDecoder().decode(part).replace('"version": 1', '"version": 99')),
      ),
    ],
    ["large", "a bomb", changed(fixture(1), "bomb", () => new Uint8Array(3_000_000))],
  ])("is refused as %s: %s", async (why, _what, bytes) => {
    expect(await openBundle(bytes)).toMatchObject({ is: "refused", why });
  });

  it("whose bytes were exchanged is refused by the name of the file", async () => {
    const name = Object.keys(unzipSync(fixture(1))).find((each) => each.startsWith("data/")) ?? "";
    expect(await openBundle(changed(fixture(1), name, () => strToU8("other")))).toEqual({
      is: "refused",
      why: "damaged",
      part: "escales-2018.csv",
    });
  });

  it("is known by what is in it, not by its name", () => {
    expect(isBundle(fixture(1))).toBe(true);
    expect(isBundle(zipSync({ "a.csv": strToU8("1") }))).toBe(false);
    expect(isBundle(strToU8("x"))).toBe(false);
  });
});
