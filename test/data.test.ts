import { describe, expect, it } from "vitest";
import { checkData } from "../src/build/check-data";
import { endOf, isDay } from "../src/domain/partial-date";
import { sentence } from "../src/intake/table-schema";
import { type Row, allRows, keyOf, listIn, places, repeats, rowsOf } from "./data-rows";

/** The rules of data/ that a table schema cannot say. A test that fails names the rows. */

const traffic = rowsOf("traffic");
const sources = rowsOf("sources");
const lines = rowsOf("lines");
const periods = [...traffic, ...rowsOf("line-presence")];

describe("the files of data/", () => {
  it("are all described in datapackage.json, and every cell fits its description", () => {
    expect(checkData("data").map(sentence)).toEqual([]);
  });
});

describe("dates", () => {
  it("are days of the calendar", () => {
    const columns = ["published_on", "set_on", "date", "from", "to", "period_start", "period_end"];
    const impossible = (date: string) => date.length === 10 && !isDay(date);
    expect(places(allRows.filter((row) => columns.map(row.cell).some(impossible)))).toEqual([]);
  });

  it("bound every period, to the day and in order; only a presence without a clear period is open", () => {
    const open = (row: Row) => isFilled(row, "presence_id") && row.cell("period_kind") === "other";
    const bounded = (row: Row) => isDay(row.cell("period_start")) && isDay(row.cell("period_end"));
    const backwards = (row: Row) => bounded(row) && row.cell("period_start") > row.cell("period_end");
    expect(places(periods.filter((row) => !bounded(row) && !open(row)))).toEqual([]);
    expect(places(periods.filter(backwards))).toEqual([]);
  });

  it.each([
    ["calendar_year", "2016", "2016-01-01", "2016-12-31"],
    ["fiscal_year", "FY2017", "2016-10-01", "2017-09-30"],
    ["month", "2017-10", "2017-10-01", "2017-10-31"],
    ["day", "2023-04-09", "2023-04-09", "2023-04-09"],
  ])("of a %s follow from its label: %s is %s to %s", (kind, label, start, end) => {
    expect(datesOf(kind, label)).toEqual([start, end]);
    const ofKind = periods.filter((row) => row.cell("period_kind") === kind);
    const wrong = (row: Row) =>
      datesOf(kind, row.cell("period_label")).join("|") !== keyOf(row, ["period_start", "period_end"]);
    expect(ofKind.length).toBeGreaterThan(0);
    expect(places(ofKind.filter(wrong))).toEqual([]);
  });

  it("follow the fiscal year only in ports where it starts in October", () => {
    const ports = rowsOf("ports").filter((row) => row.cell("fiscal_year_start_month") === "10");
    const october = ports.map((row) => row.cell("port_id"));
    const fiscal = periods.filter((row) => row.cell("period_kind") === "fiscal_year");
    expect(october).toContain("miami");
    expect(places(fiscal.filter((row) => !october.includes(row.cell("port_id"))))).toEqual([]);
  });

  it("of publication make sense: nothing is actual before it began, nor forecast after its year", () => {
    const dated = periods.filter((row) => isFilled(row, "published_on") && isFilled(row, "period_start"));
    const early = (row: Row) =>
      row.cell("status") === "actual" && endOf(row.cell("published_on")) < row.cell("period_start");
    const late = (row: Row) =>
      row.cell("status") === "forecast" && row.cell("published_on").slice(0, 4) > row.cell("period_end").slice(0, 4);
    expect(places(dated.filter((row) => early(row) || late(row)))).toEqual([]);
  });
});

describe("traffic", () => {
  it("states no fact twice from one page", () => {
    const fact = ["port_id", "period_kind", "period_label", "measure", "segment"];
    expect(places(repeats(traffic, [...fact, "value", "status", "source_id"]))).toEqual([]);
  });

  it("gives the upper end of a range above its lower end, and segments to passengers alone", () => {
    const upsideDown = (row: Row) =>
      isFilled(row, "value_high") && numberIn(row, "value_high") <= numberIn(row, "value");
    const partOfCalls = (row: Row) => row.cell("measure") !== "passengers" && row.cell("segment") !== "total";
    expect(places(traffic.filter((row) => upsideDown(row) || partOfCalls(row)))).toEqual([]);
  });

  it("adds up: homeport and transit make the total, where one page prints all three exactly", () => {
    const exact = traffic.filter((row) => keyOf(row, ["measure", "precision"]) === "passengers|exact");
    const together = ["port_id", "period_kind", "period_label", "status", "source_id"];
    const part = (total: Row, segment: string) =>
      exact.find((row) => row.cell("segment") === segment && keyOf(row, together) === keyOf(total, together));
    const checked = exact.flatMap((total) => {
      const [homeport, transit] = [part(total, "homeport"), part(total, "transit")];
      if (total.cell("segment") !== "total" || !homeport || !transit) return [];
      const sum = numberIn(homeport, "value") + numberIn(transit, "value");
      return homeport.cell("counting_rule") === "guests" ? [] : [{ total, gap: numberIn(total, "value") - sum }];
    });
    expect(checked.length).toBeGreaterThan(0);
    expect(places(checked.filter(({ gap }) => gap !== 0).map(({ total }) => total))).toEqual([]);
  });

  it("is overruled by choices that state the same fact", () => {
    const fact = ["port_id", "period_label", "measure", "segment"];
    const figures = new Map(traffic.map((row) => [row.cell("fact_id"), keyOf(row, fact)]));
    const astray = (choice: Row) => figures.get(choice.cell("chosen_fact_id")) !== keyOf(choice, fact);
    expect(places(rowsOf("choices").filter(astray))).toEqual([]);
  });
});

describe("sources", () => {
  const ids = sources.map((row) => row.cell("source_id"));

  it.each([
    ["A", ["port_authority", "statistics_office"]],
    ["B", ["association", "company", "trade_press"]],
    ["C", ["press"]],
    ["D", ["encyclopedia", "blog", "other"]],
  ])("of grade %s are of the kinds %j", (grade, kinds) => {
    const ofGrade = sources.filter((row) => row.cell("grade") === grade);
    expect(ofGrade.length).toBeGreaterThan(0);
    expect(places(ofGrade.filter((row) => !kinds.includes(row.cell("kind"))))).toEqual([]);
  });

  it("have an address of their own, but for the article of November 2017, whose page was not found", () => {
    const found = sources.filter((row) => isFilled(row, "url"));
    expect(places(repeats(found, ["url"]))).toEqual([]);
    expect(places(found.filter((row) => !/^https?:\/\/\S+$/.test(row.cell("url"))))).toEqual([]);
    const without = sources.filter((row) => !isFilled(row, "url"));
    expect(without.map((row) => row.cell("source_id"))).toEqual(["press-2017-11-mission-miami"]);
  });

  it("are each used", () => {
    const citing = allRows.filter((row) => !sources.includes(row));
    const used = new Set(citing.flatMap((row) => [row.cell("source_id"), ...figureSources(row).map(({ id }) => id)]));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it("named for a single figure of a ship exist, and so does the figure", () => {
    const astray = (ship: Row) =>
      figureSources(ship).some(({ column, id }) => !isFilled(ship, column) || !ids.includes(id));
    expect(places(rowsOf("ships").filter(astray))).toEqual([]);
  });
});

describe("lines", () => {
  const names = lines.flatMap((row) =>
    [row.cell("name"), ...listIn(row, "aliases")].map((name) => ({
      name: name.toLowerCase(),
      id: row.cell("line_id"),
    })),
  );
  const lineOf = new Map(names.map(({ name, id }) => [name, id]));

  it("share no name, so that a name leads to one line", () => {
    expect(names.filter(({ name, id }) => lineOf.get(name) !== id)).toEqual([]);
  });

  it.each([
    ["Silverseas Cruise", "silversea"],
    ["Dysney Cruise Line", "disney"],
    ["Royal Caribbean Cruise", "royal-caribbean"],
  ])("are found as the article spells them: %s", (name, id) => {
    expect(lineOf.get(name.toLowerCase())).toBe(id);
  });

  it("are known wherever several stand in one cell", () => {
    const ids = new Set(lines.map((row) => row.cell("line_id")));
    const unknown = (row: Row) =>
      [...listIn(row, "other_line_ids"), ...listIn(row, "line_ids")].some((id) => !ids.has(id));
    expect(places(allRows.filter(unknown))).toEqual([]);
  });
});

function datesOf(kind: string, label: string): [string, string] {
  if (kind === "calendar_year") return [`${label}-01-01`, `${label}-12-31`];
  if (kind === "fiscal_year") return [`${Number(label.slice(2)) - 1}-10-01`, `${label.slice(2)}-09-30`];
  return kind === "month" ? [`${label}-01`, endOf(label)] : [label, label];
}

const isFilled = (row: Row, column: string): boolean => row.cell(column) !== "";
const numberIn = (row: Row, column: string): number => Number(row.cell(column));

/** "column=source;column=source", in ships only. */
const figureSources = (row: Row): { column: string; id: string }[] =>
  listIn(row, "figure_sources").map((each) => {
    const [column = "", id = ""] = each.split("=");
    return { column, id };
  });
