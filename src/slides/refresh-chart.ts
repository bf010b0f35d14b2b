import { chartXml, orderOf } from "./chart-xml";
import type { CategoryChart, Series } from "./deck";
import { type Categories, indexOf, renewLooks } from "./refresh-looks";
import { type CellRange, type Workbook, formulaOf, rangeOf } from "./sheet-cells";
import { type Element, elements, parsed, textOf, within } from "./xml";

/** A chart of ours in a file: its points, in the drawing and in its workbook, say what is known today; what a person typed or recoloured stays. */

export type PointChange = { series: string; category: string; was: number | undefined; now: number | undefined };
export type ChartOutcome = { changes: PointChange[]; byHand: number };

type Known = { base: CategoryChart; today: CategoryChart; lang: string };

export function refreshChart(root: Element, given: Known, workbook: Workbook | undefined): ChartOutcome {
  const base = { ...given.base, series: orderOf(given.base) };
  const today = { ...given.today, series: orderOf(given.today) };
  const fresh = within(parsed(chartXml(given.today, given.lang)), "c:ser");
  const all = within(root, "c:ser");
  const shown = all[0] ? categoriesOf(all[0]) : [];
  // Categories that a person changed stay theirs; values still find theirs by name.
  const target = isSame(shown, base.categories) ? today.categories : shown;
  const outcome: ChartOutcome = { changes: [], byHand: 0 };
  all.forEach((ser, at) => {
    const place = placeOf(ser, at, base.series, all.length);
    const was = base.series[place];
    if (!was) return;
    const found = today.series[sameSeries(was, place, base, today)];
    const now = found ?? { ...was, points: today.categories.map(() => ({})) };
    const byHand = outcome.byHand;
    const drawn = found && fresh[today.series.indexOf(found)];
    const of = { base: base.categories, today: today.categories, target, shown };
    renewSeries({ ser, was, now, drawn, of, workbook }, outcome);
    if (found && found.name !== was.name && nameOf(ser) === was.name) rename(ser, found.name, workbook);
    if (!found && outcome.byHand === byHand) takeOut(root, ser);
  });
  today.series.forEach((series, at) => {
    const isKnown = base.series.some((was, place) => sameSeries(was, place, base, today) === at);
    const added = isKnown ? undefined : fresh[at];
    if (added && addSeries(root, added, { series, categories: today.categories, target, workbook }))
      series.points.forEach(({ value }, point) => {
        const category = plain(today.categories[point] ?? "");
        if (value !== undefined) outcome.changes.push({ series: series.name, category, was: undefined, now: value });
      });
  });
  return outcome;
}

function rename(ser: Element, name: string, workbook: Workbook | undefined): void {
  const [tx] = elements(ser, "c:tx");
  if (tx) writeTexts(tx, [name], workbook);
}

/** A series without a value left, that nobody has put one in. */
function takeOut(root: Element, ser: Element): void {
  for (const group of ["c:barChart", "c:lineChart"].flatMap((name) => within(root, name)))
    group.children = group.children.filter((each) => each !== ser);
}

type Fresh = { series: Series; categories: string[]; target: string[]; workbook: Workbook | undefined };

/** A series that is new today, beside those of its kind; it is told in the list as any other change. */
function addSeries(root: Element, added: Element, { series, categories, target, workbook }: Fresh): boolean {
  const kind = series.draw === "line" ? "c:lineChart" : "c:barChart";
  const [group] = within(root, kind);
  const beside = group && elements(group, "c:ser").at(-1);
  const [formula] = beside ? elements(beside, "c:val").flatMap((each) => within(each, "c:f")) : [];
  const range = formula && rangeOf(textOf(formula));
  if (!group || !beside || !range || !workbook) return false;
  const column = workbook.freeColumn(range.sheet);
  const index = String(1 + Math.max(...within(root, "c:ser").map((ser) => indexOf(ser))));
  for (const name of ["c:idx", "c:order"]) elements(added, name).forEach((each) => (each.attributes["val"] = index));
  pointAt(added, "c:tx", formulaOf({ ...range, column, from: range.from - 1, to: range.from - 1 }));
  pointAt(added, "c:val", formulaOf({ ...range, column }));
  const names = elements(beside, "c:cat").flatMap((each) => within(each, "c:f"))[0];
  if (names) pointAt(added, "c:cat", textOf(names));
  workbook.set(range.sheet, `${column}${range.from - 1}`, series.name);
  const values = target.map((category) => series.points[categories.indexOf(category)]?.value);
  const [val] = elements(added, "c:val");
  const [cat] = elements(added, "c:cat");
  if (val) writeNumbers(val, values, workbook);
  if (cat) writeTexts(cat, target, workbook);
  group.children.splice(group.children.indexOf(beside) + 1, 0, added);
  return true;
}

function pointAt(ser: Element, part: string, formula: string): void {
  for (const each of elements(ser, part).flatMap((holder) => within(holder, "c:f"))) each.children = [formula];
}

const isSame = (a: string[], b: string[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);

const pointsIn = (parent: Element | undefined): Element[] => (parent ? within(parent, "c:pt") : []);

export const categoriesOf = (ser: Element): string[] => {
  const [cat] = elements(ser, "c:cat");
  const texts: string[] = Array.from({ length: countIn(cat) }, () => "");
  for (const point of pointsIn(cat)) texts[Number(point.attributes["idx"])] = within(point, "c:v").map(textOf).join("");
  return texts;
};

const countIn = (parent: Element | undefined): number =>
  Number((parent ? within(parent, "c:ptCount") : [])[0]?.attributes["val"] ?? pointsIn(parent).length);

export const nameOf = (ser: Element): string =>
  elements(ser, "c:tx")
    .flatMap((each) => within(each, "c:v"))
    .map(textOf)
    .join("");

/** By its name; renamed, by its place. */
function placeOf(ser: Element, at: number, series: Series[], count: number): number {
  const named = series.findIndex(({ name }) => name === nameOf(ser));
  if (named !== -1) return named;
  const index = Number(elements(ser, "c:idx")[0]?.attributes["val"] ?? at);
  return count <= series.length ? index : -1;
}

/** By its name; one that is only called otherwise today, by its place. */
function sameSeries({ name, tone, mark, draw }: Series, at: number, base: CategoryChart, today: CategoryChart): number {
  const named = today.series.findIndex((each) => each.name === name);
  const other = today.series[at];
  if (named !== -1 || !other || base.series.some((each) => each.name === other.name)) return named;
  return other.tone === tone && other.mark === mark && other.draw === draw ? at : -1;
}

/** Another kind of chart, or none of its series: what it showed is not shown that way today. */
export function isOtherChart(base: CategoryChart, today: CategoryChart): boolean {
  const [was, now] = [base, today].map((chart) => ({ ...chart, series: orderOf(chart) }));
  if (!was || !now) return true;
  return base.kind !== today.kind || was.series.every((each, at) => sameSeries(each, at, was, now) === -1);
}

type Work = {
  ser: Element;
  was: Series;
  now: Series;
  drawn: Element | undefined;
  of: Categories;
  workbook: Workbook | undefined;
};

function renewSeries({ ser, was, now, drawn, of, workbook }: Work, outcome: ChartOutcome): void {
  const [val] = elements(ser, "c:val");
  const [cat] = elements(ser, "c:cat");
  if (!val) return;
  const current = of.shown.map((_, at): number | undefined => numberAt(val, at));
  const values = of.target.map((category): number | undefined => {
    const [here, then, today] = [of.shown, of.base, of.today].map((names) => names.indexOf(category));
    const had = then === -1 ? undefined : was.points[then ?? -1]?.value;
    const shows = here === -1 ? undefined : current[here ?? -1];
    if (here !== -1 && (then === -1 || !isEqual(shows, had))) {
      outcome.byHand += 1;
      return shows;
    }
    return today === -1 ? shows : now.points[today ?? -1]?.value;
  });
  of.target.forEach((category, at) => {
    const here = of.shown.indexOf(category);
    const shows = here === -1 ? undefined : current[here];
    if (!isEqual(shows, values[at]))
      outcome.changes.push({ series: nameOf(ser), category: plain(category), was: shows, now: values[at] });
  });
  writeNumbers(val, values, workbook);
  writeBrackets({ val, was, now, of, workbook });
  if (cat && !isSame(of.shown, of.target)) writeTexts(cat, of.target, workbook);
  if (drawn) renewLooks(ser, drawn, { was, now, of });
}

const plain = (text: string): string => text.replaceAll("\n", ", ");

const isEqual = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-9);

function numberAt(val: Element, at: number): number | undefined {
  const point = pointsIn(val).find(({ attributes }) => Number(attributes["idx"]) === at);
  const text = point && within(point, "c:v").map(textOf).join("");
  return text === undefined || text === "" ? undefined : Number(text);
}

const pointElement = (at: number, text: string): Element => ({
  name: "c:pt",
  attributes: { idx: String(at) },
  children: [{ name: "c:v", attributes: {}, children: [text] }],
});

/** The cached points, the range, and the cells it names. */
function writeCache(parent: Element, texts: (string | undefined)[]): CellRange | undefined {
  const [cache] = ["c:numCache", "c:strCache"].flatMap((name) => within(parent, name));
  if (cache) {
    const kept = cache.children.filter((each) => typeof each !== "string" && each.name !== "c:pt");
    for (const each of kept)
      if (typeof each !== "string" && each.name === "c:ptCount") each.attributes["val"] = String(texts.length);
    const points = texts.flatMap((text, at) => (text === undefined ? [] : [pointElement(at, text)]));
    const extensions = kept.filter((each) => typeof each !== "string" && each.name === "c:extLst");
    cache.children = [...kept.filter((each) => !extensions.includes(each)), ...points, ...extensions];
  }
  const [formula] = within(parent, "c:f");
  const range = formula && rangeOf(textOf(formula));
  if (!range) return undefined;
  const longer = { ...range, to: Math.max(range.from, range.from + texts.length - 1) };
  if (longer.to !== range.to) formula.children = [formulaOf(longer)];
  return { ...longer, to: Math.max(longer.to, range.to) };
}

function writeNumbers(val: Element, values: (number | undefined)[], workbook: Workbook | undefined): void {
  const range = writeCache(
    val,
    values.map((value) => (value === undefined ? undefined : String(value))),
  );
  if (range) fill(range, values, workbook);
}

function writeTexts(cat: Element, texts: string[], workbook: Workbook | undefined): void {
  const range = writeCache(cat, texts);
  if (range) fill(range, texts, workbook);
}

/** The ends of whiskers stand beside the values, under headings of ours. */
function writeBrackets({
  val,
  was,
  now,
  of,
  workbook,
}: Pick<Work, "was" | "now" | "of" | "workbook"> & { val: Element }): void {
  const [formula] = within(val, "c:f");
  const range = formula && rangeOf(textOf(formula));
  for (const end of ["min", "max"] as const) {
    const column = range && workbook?.columnOf(range.sheet, `${was.name} (${end})`);
    if (!range || column === undefined) continue;
    const point = (category: string) => now.points[of.today.indexOf(category)];
    const values = of.target.map((category) => (end === "min" ? point(category)?.low : point(category)?.high));
    fill({ ...range, column }, values, workbook);
  }
}

/** What the range no longer names is emptied. */
function fill(
  { sheet, column, from, to }: CellRange,
  values: (number | string | undefined)[],
  workbook: Workbook | undefined,
): void {
  for (let row = from; row <= to; row += 1) workbook?.set(sheet, `${column}${row}`, values[row - from]);
}
