import type { CategoryChart, ScatterChart, Series } from "./deck";
import { baseline, hairline, noLine, textProperties } from "./chart-parts";
import { seriesXml } from "./chart-series";
import { scatterPlot } from "./chart-scatter";
import { escaped } from "./clean";
import { formatCode, tickCode } from "./number-format";
import { ink2, ink3 } from "./palette";
import { namedEvery, plotOf } from "./plot";
import { header } from "./xml";

/** A whole native chart: the part that PowerPoint draws and lets people edit. `lang` is a tag such as en-GB. */

export function chartXml(chart: CategoryChart | ScatterChart, lang: string): string {
  const plot = chart.is === "scatter" ? scatterPlot(chart, lang) : categoryPlot(chart, lang);
  return [
    header,
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(plotOf(chart))}${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>`,
    chart.legend ? legendXml(chart, lang) : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textProperties({ size: 1200 }, lang),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join("");
}

type Box = { x: number; y: number; w: number; h: number };

/** Fractions of the chart's frame. */
function layoutXml({ x, y, w, h }: Box): string {
  const at = [x, y, w, h].map((each) => Number(each.toFixed(4)));
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${at[0]}"/><c:y val="${at[1]}"/><c:w val="${at[2]}"/><c:h val="${at[3]}"/></c:manualLayout></c:layout>`;
}

/** Only what is drawn is named; the steps under a waterfall are not. */
function legendXml(chart: CategoryChart | ScatterChart, lang: string): string {
  const hidden =
    chart.is === "chart"
      ? orderOf(chart).flatMap(({ draw }, at) =>
          draw === "hidden" ? [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`] : [],
        )
      : [];
  return `<c:legend><c:legendPos val="t"/>${hidden.join("")}<c:overlay val="0"/>${textProperties({ size: 1200, color: ink2 }, lang)}</c:legend>`;
}

/** Bars first, lines over them; the workbook keeps the same order. */
export function orderOf({ series }: CategoryChart): Series[] {
  return [...series.filter(({ draw }) => draw !== "line"), ...series.filter(({ draw }) => draw === "line")];
}

function categoryPlot(given: CategoryChart, lang: string): string {
  const chart = { ...given, series: orderOf(given) };
  const xml = (isLine: boolean) =>
    chart.series
      .map((series, at) => ((series.draw === "line") === isLine ? seriesXml(chart, series, at, lang) : ""))
      .join("");
  const [bars, lines] = [xml(false), xml(true)];
  return [
    bars && barGroup(chart, bars),
    lines &&
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axisIds}</c:lineChart>`,
    categoryAxis(chart, lang),
    valueAxis(chart, lang),
  ].join("");
}

const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>';

/** So few columns would be slabs. */
const few = 4;

/** Columns of one status each stand in the same place: of a category, one has a value, or the shorter stands before the longer. */
function barGroup({ kind, categories }: CategoryChart, series: string): string {
  const across = kind === "bars" || kind === "stacked";
  const overlap = kind === "bars" ? 0 : 100;
  const gap = kind === "stacked" ? 30 : kind === "columns" && categories.length <= few ? 160 : 45;
  return `<c:barChart><c:barDir val="${across ? "bar" : "col"}"/><c:grouping val="${kind === "stacked" ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${axisIds}</c:barChart>`;
}

/** From so many on, names under columns are smaller. */
const crowded = 14;

/** Bars are read from the top, so their categories run downwards. */
function categoryAxis(chart: CategoryChart, lang: string): string {
  const { kind, categories } = chart;
  const across = kind === "bars" || kind === "stacked";
  const isAlone = kind === "stacked" && categories.length === 1;
  const size = across ? 1300 : categories.length <= crowded ? 1100 : 1000;
  const every = namedEvery(chart);
  const skip = every === 1 ? "" : `<c:tickLblSkip val="${every}"/>`;
  const text = textProperties({ size, color: ink2 }, lang);
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${across ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="${isAlone ? 1 : 0}"/><c:axPos val="${across ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${baseline}${text}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** From zero, always. Values stand beside their marks, so only a line has ticks. */
function valueAxis({ kind, style, top }: CategoryChart, lang: string): string {
  const across = kind === "bars" || kind === "stacked";
  const isLine = kind === "line";
  const most = top === undefined ? "" : `<c:max val="${top}"/>`;
  const grid = isLine ? `<c:majorGridlines>${hairline}</c:majorGridlines>` : "";
  const code = escaped(isLine ? tickCode(style, lang) : formatCode(style, lang));
  return `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${most}<c:min val="0"/></c:scaling><c:delete val="${isLine ? 0 : 1}"/><c:axPos val="${across ? "t" : "l"}"/>${grid}<c:numFmt formatCode="${code}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${noLine}${textProperties({ size: 1100, color: ink3 }, lang)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}
