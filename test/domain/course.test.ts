import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { initialCourse } from "../../src/domain/course";
import { header, records } from "../../src/intake/csv";

const text = readFileSync("data/ports.csv", "utf8");
const columns = header(text);
const position = (port: string) => {
  const row = records(text).find(({ cells }) => cells[0] === port)?.cells ?? [];
  return ["latitude", "longitude"].map((name) => (Number(row[columns.indexOf(name)]) * Math.PI) / 180) as [
    number,
    number,
  ];
};

describe("the needle of the mark", () => {
  it("points from Marseille to Miami: 287° at first, 4 175 nautical miles along the great circle", () => {
    const [[lat1, lon1], [lat2, lon2]] = [position("marseille"), position("miami")];
    const turn = lon2 - lon1;
    const bearing = Math.atan2(
      Math.sin(turn) * Math.cos(lat2),
      Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(turn),
    );
    const angle = Math.acos(Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(turn));
    expect(Math.round(((bearing * 180) / Math.PI + 360) % 360)).toBe(initialCourse.degrees);
    expect(Math.abs(angle * 3440.065 - initialCourse.nauticalMiles)).toBeLessThan(5);
  });
});
