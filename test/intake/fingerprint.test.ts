import { describe, expect, it } from "vitest";
import { sourceOf } from "../../src/intake/content";
import { sha256InPieces, sha256Of } from "../../src/intake/fingerprint";

const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256);

describe("the fingerprint of a file", () => {
  it("is the SHA-256 that everybody takes (FIPS 180-4, appendix B.1)", async () => {
    expect(await sha256Of(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it.each([1000, 65_537, 100_000])("is the same from pieces of %i bytes as from the whole", async (size) => {
    expect(await sha256InPieces(sourceOf(bytes), size)).toBe(await sha256Of(bytes));
  });
});
