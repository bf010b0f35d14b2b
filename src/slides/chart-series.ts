import { escaped } from "./clean";
import type { CategoryChart, Point, Series } from "./deck";
import {
  barShape,
  hiddenShape,
  lineShape,
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
    `<c:val>${numberReference(valueRange(at, count), values, formatCode(chart.style))}</c:val>`,
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
      ? markerOf(series.tone, mark)
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
    if (point.before === undefined && point.after === undefined) return "";
    const code = escaped(formatCode(chart.style, point));
    return `<c:dLbl><c:idx val="${at}"/><c:numFmt formatCode="${code}" sourceLinked="0"/>${style}${flags(1)}</c:dLbl>`;
  });
  const code = escaped(formatCode(chart.style));
  return `<c:dLbls>${own.join("")}<c:numFmt formatCode="${code}" sourceLinked="0"/>${style}${flags(1)}</c:dLbls>`;
}

/** Beside the mark where there is room; inside a stacked bar, on a plate of paper, for a texture lies under it. */
function labelStyle({ kind }: CategoryChart, { draw, tone }: Series, lang: string): string {
  const color = tone === "route" || draw === "line" ? tones[tone].words : ink;
  const text = textProperties({ size: 1200, bold: true, color }, lang);
  if (draw === "line") return `<c:spPr><a:noFill/></c:spPr>${text}<c:dLblPos val="t"/>`;
  if (kind !== "stacked") return `<c:spPr><a:noFill/></c:spPr>${text}<c:dLblPos val="outEnd"/>`;
  return `<c:spPr>${solid(paper)}</c:spPr>${text}<c:dLblPos val="ctr"/>`;
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
