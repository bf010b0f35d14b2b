import { beforeEach, describe, expect, it } from "vitest";
import {
  type Dropped,
  allDropped,
  droppedFile,
  forgetDropped,
  putDropped,
  setReading,
  useDropped,
} from "../../src/state/dropped";

const file = (id: string): Dropped => ({
  id,
  name: `${id}.csv`,
  bytes: new Uint8Array([1]),
  sha256: "",
  droppedAt: "2026-11-23T06:00:00.000Z",
  answers: [],
});

beforeEach(() => useDropped.setState({ files: [], readings: new Map() }));

describe("the files that a person dropped in", () => {
  it("stay in the order in which they came, the same file once", () => {
    putDropped(file("a"));
    putDropped(file("b"));
    putDropped({ ...file("a"), answers: [{ about: "header", choice: "cancel" }] });
    expect(allDropped().map(({ id }) => id)).toEqual(["a", "b"]);
    expect(droppedFile("a")?.answers).toHaveLength(1);
  });

  it("are forgotten with their reading", () => {
    putDropped(file("a"));
    setReading("a", { is: "cancelled" });
    forgetDropped("a");
    expect(allDropped()).toEqual([]);
    expect(useDropped.getState().readings.size).toBe(0);
  });
});
