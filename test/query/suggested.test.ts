import { describe, expect, it } from "vitest";
import { suggested } from "../../src/ui/sql-suggested";

const column = (name: string) => ({ name, type: "VARCHAR", description: `what ${name} is` });
const tables = [
  { name: "ports", detail: "Ports", columns: [column("port_id"), column("name")] },
  { name: "targets", detail: "Targets", columns: [column("port_id"), column("to")] },
];
const labels = (text: string, before = text) => suggested(tables, text, before).map(({ label }) => label);

describe("completion of SQL", () => {
  it("after a point offers the columns of that table only, by its name or the one that the text gives it", () => {
    expect(labels("select ports.")).toEqual(["port_id", "name"]);
    expect(labels("select p. from ports p", "select p.")).toEqual(["port_id", "name"]);
    expect(labels('select p. from "ports" as p', "select p.")).toEqual(["port_id", "name"]);
    expect(labels("select x.")).toEqual([]);
  });
  it("offers the columns of the tables in the text before anything else", () => {
    expect(labels("select  from targets", "select ").slice(0, 2)).toEqual(["port_id", "to"]);
    expect(labels("select  from targets", "select ")).not.toContain("name");
  });
  it("offers tables, every column once and functions where no table is named yet", () => {
    const offered = labels("select ");
    expect(offered.filter((label) => label === "port_id")).toHaveLength(1);
    expect(offered).toEqual(expect.arrayContaining(["ports", "targets", "name", "count"]));
  });
  it("quotes a name that is a word of SQL, and says what a column holds", () => {
    const to = suggested(tables, "from targets", "select ").find(({ label }) => label === "to");
    expect(to).toMatchObject({ apply: '"to"', info: "what to is", detail: "targets · VARCHAR" });
  });
});
