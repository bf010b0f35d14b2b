import { escaped } from "./clean";
import type { Dot, NumberStyle, ScatterChart } from "./deck";
import {
  baseline,
  hairline,
  markerOf,
  noLine,
  numberReference,
  solid,
  textProperties,
  textReference,
} from "./chart-parts";
import { formatCode, tickCode } from "./number-format";
import { ink, ink3 } from "./palette";
import { nameCell, range } from "./workbook";

/** A native scatter: one series a group, each dot with its own row in the workbook. */

export function scatterPlot(chart: ScatterChart, lang: string): string {
  const series = chart.groups.map((_, at) => groupXml(chart, at, lang));
  return [
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join("")}<c:axId val="333333333"/><c:axId val="444444444"/></c:scatterChart>`,
    axis(
      {
        id: 333333333,
        other: 444444444,
        place: "b",
        title: chart.axes.x,
        style: chart.styles.x,
        top: axisTop(chart, "x"),
      },
      lang,
    ),
    axis(
      {
        id: 444444444,
        other: 333333333,
        place: "l",
        title: chart.axes.y,
        style: chart.styles.y,
        top: axisTop(chart, "y"),
      },
      lang,
    ),
  ].join("");
}

/** All groups share the column of x, or LibreOffice draws the last one only; names and x stand before the groups. */
function groupXml({ groups, styles }: ScatterChart, at: number, lang: string): string {
  const group = groups[at];
  if (!group) return "";
  const { tone, name } = group;
  const all = groups.flatMap(({ dots }) => dots);
  const own = all.map((dot) => (group.dots.includes(dot) ? dot : undefined));
  const xs = numberReference(
    range(1, all.length),
    all.map(({ x }) => x),
    formatCode(styles.x, lang),
  );
  const ys = numberReference(
    range(at + 2, all.length),
    own.map((dot) => dot?.y),
    formatCode(styles.y, lang),
  );
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textReference(nameCell(at + 1), [name])}</c:tx><c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${markerOf(tone, "solid", 10)}${labels(own, lang)}<c:xVal>${xs}</c:xVal><c:yVal>${ys}</c:yVal><c:smooth val="0"/></c:ser>`;
}

const off =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** A dot is labelled with names: a number would say less. */
function labels(dots: (Dot | undefined)[], lang: string): string {
  const own = dots.map((dot, at) =>
    dot?.label !== undefined
      ? `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${dot.label
          .split("\n")
          .map((each) => paragraph(each, lang))
          .join(
            "",
          )}</c:rich></c:tx><c:dLblPos val="r"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`
      : "",
  );
  return `<c:dLbls>${own.join("")}${off}</c:dLbls>`;
}

const paragraph = (text: string, lang: string): string =>
  `<a:p><a:pPr algn="l"><a:defRPr sz="1000" b="1"/></a:pPr><a:r><a:rPr lang="${lang}" sz="1000" b="1">${solid(ink)}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p>`;

/** Where an axis ends: one more than the largest, so that its name has room. */
export const axisTop = ({ groups }: ScatterChart, way: "x" | "y"): number =>
  1 + Math.max(0, ...groups.flatMap(({ dots }) => dots.map((dot) => dot[way])));

type Axis = { id: number; other: number; place: "b" | "l"; title: string; style: NumberStyle; top: number };

function axis({ id, other, place, title, style, top }: Axis, lang: string): string {
  const text = `<c:title><c:tx><c:rich><a:bodyPr${place === "l" ? ' rot="-5400000" vert="horz"' : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0">${solid(ink3)}</a:defRPr></a:pPr><a:r><a:rPr lang="${lang}" sz="1200" b="0">${solid(ink3)}</a:rPr><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const grid = place === "l" ? `<c:majorGridlines>${hairline}</c:majorGridlines>` : "";
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${top}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${grid}${text}<c:numFmt formatCode="${escaped(tickCode(style, lang))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${place === "b" ? baseline : noLine}${textProperties({ size: 1100, color: ink3 }, lang)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/><c:majorUnit val="${Math.max(1, Math.ceil(top / 12))}"/></c:valAx>`;
}
