import { escaped } from "./clean";
import type { CategoryChart, Point, Series } from "./deck";
import {
  barShape,
  hiddenShape,
  lineShape,
  lineStroke,
  markerOf,
  numberLiteral,
  numberReference,
  solid,
  stroke,
  textProperties,
  textReference,
} from "./chart-parts";
import { formatCode } from "./number-format";
import { ink, paper, tones } from "./palette";
import { categoryRange, nameCell, valueRange } from "./workbook";

/** One series of a native chart: its texture, its labels, its whiskers, and the cells it stands in. */

export function seriesXml(chart: CategoryChart, series: Series, at: number, lang: string): string {
  const count = chart.categories.length;
  const values = series.points.map(({ value }) => value);
  const isLine = series.draw === "line";
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx>${textReference(nameCell(at), [series.name])}</c:tx>`,
    shapeOf(series),
    isLine ? "" : '<c:invertIfNegative val="0"/>',
    ...series.points.map((point, index) => ownShape(series, point, index)),
    labelsXml(chart, series, lang),
    whiskers(chart, series),
    `<c:cat>${textReference(categoryRange(count), chart.categories)}</c:cat>`,
    `<c:val>${numberReference(valueRange(at, count), values, formatCode(chart.style, lang))}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function shapeOf(series: Series): string {
  if (series.draw === "hidden") return hiddenShape;
  return series.draw === "line" ? lineShape(series) : barShape(series.tone, series.mark);
}

function ownShape(series: Series, { mark, value }: Point, at: number): string {
  if (mark === undefined || mark === series.mark || value === undefined) return "";
  const shape =
    series.draw === "line"
      ? `${markerOf(series.tone, mark)}<c:bubble3D val="0"/>${lineStroke(series.tone, mark)}`
      : `<c:invertIfNegative val="0"/><c:bubble3D val="0"/>${barShape(series.tone, mark)}`;
  return `<c:dPt><c:idx val="${at}"/>${shape}</c:dPt>`;
}

const flags = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelsXml(chart: CategoryChart, series: Series, lang: string): string {
  if (series.draw === "hidden" || series.labels === "none") return `<c:dLbls>${flags(0)}</c:dLbls>`;
  const style = labelStyle(chart, series, lang);
  const last = series.points.findLastIndex(({ value }) => value !== undefined);
  const shown = (at: number) => series.labels === "all" || at === last;
  const own = series.points.map((point, at) => {
    if (point.value === undefined) return "";
    if (!shown(at)) return `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;
    const covered = point.high !== undefined && point.high > point.value;
    if (point.before === undefined && point.after === undefined && !covered) return "";
    const code = escaped(formatCode(chart.style, lang, point));
    return `<c:dLbl><c:idx val="${at}"/><c:numFmt formatCode="${code}" sourceLinked="0"/>${covered ? plated(series, lang) : style}${flags(1)}</c:dLbl>`;
  });
  const code = escaped(formatCode(chart.style, lang));
  return `<c:dLbls>${own.join("")}<c:numFmt formatCode="${code}" sourceLinked="0"/>${style}${flags(1)}</c:dLbls>`;
}

/** Beside the mark where there is room, on a plate of paper where a line may cross it; inside a stacked bar, whose texture lies under it. */
function labelStyle(chart: CategoryChart, series: Series, lang: string): string {
  if (series.draw === "line") return `${bare}${labelText(series, lang)}<c:dLblPos val="${sideOf(series.points)}"/>`;
  if (chart.kind === "stacked") return plated(series, lang);
  const crossed = chart.series.some(({ draw }) => draw === "line");
  return `${crossed ? plate : bare}${labelText(series, lang)}<c:dLblPos val="outEnd"/>`;
}

const bare = "<c:spPr><a:noFill/></c:spPr>";
const plate = `<c:spPr>${solid(paper)}</c:spPr>`;

/** In the middle of the mark: there its texture, or a whisker at its end, would be in the way. */
const plated = (series: Series, lang: string): string => `${plate}${labelText(series, lang)}<c:dLblPos val="ctr"/>`;

function labelText({ tone, draw }: Series, lang: string): string {
  const color = tone === "route" || draw === "line" ? tones[tone].words : ink;
  return textProperties({ size: 1200, bold: true, color }, lang);
}

/** A point beyond the end of a line has its room at its right; where the line comes down to the last one, below it. */
export function sideOf(points: Point[]): "r" | "t" | "b" {
  const values = points.flatMap(({ value }) => value ?? []);
  const [before, last] = values.slice(-2);
  if (before === undefined || last === undefined) return "r";
  return last < before ? "b" : "t";
}

function whiskers({ kind }: CategoryChart, { points, draw }: Series): string {
  if (draw === "hidden" || !points.some(({ low, high }) => low !== undefined || high !== undefined)) return "";
  const reach = (end: (point: Point) => number | undefined) =>
    points.map((point) => {
      const to = end(point);
      return point.value === undefined || to === undefined ? undefined : Math.abs(to - point.value);
    });
  const direction = draw === "line" || kind === "line" || kind === "columns" ? '<c:errDir val="y"/>' : "";
  return `<c:errBars>${draw === "line" ? direction : ""}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${numberLiteral(reach(({ high }) => high))}</c:plus><c:minus>${numberLiteral(reach(({ low }) => low))}</c:minus><c:spPr>${stroke(ink, 1.5)}</c:spPr></c:errBars>`;
}
