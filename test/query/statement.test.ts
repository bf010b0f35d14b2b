import { describe, expect, it } from "vitest";
import { judge } from "../../src/query/statement";

const why = (sql: string) => {
  const judged = judge(sql);
  return judged.is === "refused" ? judged.why : judged.form;
};

describe("a text of SQL", () => {
  it.each([
    ["select 1", "select"],
    ["  -- the ports\nFROM ports;", "select"],
    ["(select 1) union all (select 2) ; ;", "select"],
    ["with x as (select 1) select * from x", "select"],
    ["values (1, ';')", "select"],
    ["pivot ports on role using count(*)", "select"],
    ["describe ports", "list"],
    ["SUMMARIZE traffic", "list"],
    ["explain analyze select 1", "explain"],
    ["select 'drop table ports; --', \"a;b\", $$ ; $$, $x$ ;' $x$, e'it\\'s ;' /* ; /* ; */ */", "select"],
  ])("that only reads is asked: %s", (sql, form) => {
    expect(why(sql)).toBe(form);
  });

  it.each([
    ["", "empty"],
    ["-- only words", "empty"],
    ["select 1; select 2", "several"],
    ["select 1; drop table ports", "several"],
    ["select 1) ; drop table ports; (select 2", "several"],
    ["select 'it''s", "unclosed"],
    ["select 1 /* /* */", "unclosed"],
    ["insert into ports values (1)", "writes"],
    ["/* x */ DROP TABLE ports", "writes"],
    ["(delete from ports)", "writes"],
    ["explain analyze insert into ports values (1)", "writes"],
    ["explain", "empty"],
    ["attach 'x.db'", "attaches"],
    ["use memory", "attaches"],
    ["install httpfs", "installs"],
    ["load json", "installs"],
    ["copy ports to 'x.csv'", "files"],
    ["export database 'x'", "files"],
    ["select * from read_csv('x.csv')", "files"],
    ["select * from \"read_text\" ('x')", "files"],
    ["from glob('*')", "files"],
    ["pragma version", "settings"],
    ["set threads = 1", "settings"],
    ["call pragma_version()", "settings"],
    ["selec 1", "unknown"],
    ["'select 1'", "unknown"],
  ])("is refused with its reason: %j is %s", (sql, reason) => {
    expect(why(sql)).toBe(reason);
  });

  it("says which word, and where it stands", () => {
    expect(judge("\n  drop table ports")).toEqual({ is: "refused", why: "writes", word: "drop", at: 3 });
  });
  it("is asked without the semicolons that end it", () => {
    expect(judge("select 1 ;; -- done")).toEqual({ is: "query", form: "select", sql: "select 1" });
  });
  it("may hold a column that is called like a function of files", () => {
    expect(why("select glob from t")).toBe("select");
  });
});
