import { describe, expect, it } from "vitest";
import { sourceFrom } from "../../src/db/evidence";

const row = (publisher: string, title = "Croisières", note: string | null = null) => ({
  source_id: "page",
  publisher,
  title,
  source_kind: "press",
  source_language: "fr",
  grade: "C",
  source_note: note,
});

describe("the source of a figure", () => {
  it("is called by its publisher and by whom it relays; that it relays is in its note", () => {
    expect(
      sourceFrom(row("newssponsored (relay of the Miami Herald)", "A ship", "Date from the address")),
    ).toMatchObject({
      publisher: "newssponsored (Miami Herald)",
      note: "Date from the address; Relay of the Miami Herald",
    });
    expect(sourceFrom(row("nouvelles-du-monde.com (relay)"))).toMatchObject({
      publisher: "nouvelles-du-monde.com",
      note: "Relay",
    });
  });

  it("has its title without the remark that it was guessed, which its note says", () => {
    const source = sourceFrom(row("Made in Marseille", "Miami (title from the address)", "Title from the address"));
    expect(source).toMatchObject({ title: "Miami", note: "Title from the address" });
  });

  it("keeps a name with other brackets as it is, and has no note where the data have none", () => {
    const source = sourceFrom(row("La Presse (AFP)"));
    expect(source.publisher).toBe("La Presse (AFP)");
    expect(source).not.toHaveProperty("note");
  });
});
