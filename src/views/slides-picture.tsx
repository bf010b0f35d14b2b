import type { Logo } from "../domain/house-template";
import type { Language } from "../i18n/language";
import type { Deck, Slide } from "../slides/deck";
import {
  type SlideBox,
  type TableBox,
  type TextBox,
  boxesOf,
  gauge,
  logoPlace,
  number,
  page,
  panel,
} from "../slides/layout";
import { cellPadding, startOf } from "../slides/table-size";
import { writtenNumber } from "../slides/number-format";
import { useHouseTemplate } from "../state/house-template";
import { SlideChart } from "./slides-chart";
import { dressStyle, ink, ink2, ink3, line, paper, tones, webColor } from "./slides-colors";
import { SlideScatter } from "./slides-scatter";
import { SlideText } from "./slides-text";

/** A slide as it will look, drawn from the boxes of the file. `place` counts from 1. */

type Props = { slide: Slide; deck: Deck; place: number; language: Language; label?: string };

export function SlidePicture({ slide, deck, place, language, label }: Props) {
  const boxes = boxesOf(slide, deck);
  const template = useHouseTemplate((state) => state.template);
  const opening = slide.kind === "opening";
  return (
    <svg
      className="sl-picture"
      viewBox={`0 0 ${page.w} ${page.h}`}
      lang={deck.lang}
      style={template && dressStyle(template)}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <rect width={page.w} height={page.h} fill={paper} />
      {opening && <rect x={panel.x} y={panel.y} width={panel.w} height={panel.h} fill={ink} />}
      {boxes.map((box) => (
        <Box key={`${box.is} ${box.at.x} ${box.at.y}`} box={box} language={language} />
      ))}
      <SlideText text={String(place)} at={number} size={10.5} bold color={ink} align="right" valign="middle" />
      {template?.logo && !opening && <LogoPicture logo={template.logo} />}
      <Gauge from={opening ? panel.w + 48 : gauge.x} />
    </svg>
  );
}

function Box({ box, language }: { box: SlideBox; language: Language }) {
  if (box.is === "rule")
    return <rect x={box.at.x} y={box.at.y} width={box.at.w} height={box.at.h} fill={webColor(box.color)} />;
  if (box.is === "table") return <TablePicture box={box} />;
  if (box.is === "text") return <Text box={box} />;
  if (box.chart.is === "scatter") return <SlideScatter chart={box.chart} at={box.at} />;
  const { style } = box.chart;
  return (
    <SlideChart
      chart={box.chart}
      at={box.at}
      written={(value, point) => writtenNumber(style, value, language, point)}
    />
  );
}

function Text({ box }: { box: TextBox }) {
  const text = box.paragraphs.map((runs) => runs.map((run) => run.text).join("")).join("\n");
  const { size, color, bold = false, align = "left", valign = "top" } = box;
  return (
    <SlideText text={text} at={box.at} size={size} color={webColor(color)} bold={bold} align={align} valign={valign} />
  );
}

function TablePicture({ box: { at, table, size, heights } }: { box: TableBox }) {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0);
  const padding = cellPadding(size);
  const widths = table.columns.map(({ share }) => (share / all) * at.w);
  const rows = [table.columns.map(({ label }) => ({ text: label, strong: true, quiet: true })), ...table.rows];
  return rows.map((row, index) => {
    const y = at.y + heights.slice(0, index).reduce((sum, each) => sum + each, 0);
    const h = heights[index] ?? 0;
    return (
      <g key={y}>
        {row.map((cell, column) => {
          const x = at.x + widths.slice(0, column).reduce((sum, each) => sum + each, 0);
          const w = widths[column] ?? 0;
          const start = startOf(table, column, size);
          const place = { x: x + start, y, w: w - start - padding.x, h };
          const color =
            "tone" in cell && cell.tone ? tones[cell.tone].words : index === 0 ? ink2 : cell.quiet ? ink3 : ink;
          const align = table.columns[column]?.align ?? "left";
          const center = align === "center" ? { ...place, x: x + w / 2 } : place;
          return (
            <SlideText
              key={x}
              text={cell.text}
              at={center}
              size={size}
              color={color}
              bold={cell.strong ?? false}
              align={align}
              valign="middle"
            />
          );
        })}
        <rect x={at.x} y={y + h - 1} width={at.w} height={index === 0 ? 1.5 : 1} fill={index === 0 ? ink : line} />
      </g>
    );
  });
}

function LogoPicture({ logo: { type, data, ratio } }: { logo: Logo }) {
  const { x, y, w, h } = logoPlace(ratio);
  return <image x={x} y={y} width={w} height={h} href={`data:${type};base64,${data}`} preserveAspectRatio="none" />;
}

/** The tide gauge that closes every slide. */
function Gauge({ from }: { from: number }) {
  const w = (gauge.x + gauge.w - from) / 20;
  return (
    <g>
      <rect x={from - 1} y={gauge.y - 1} width={w * 20 + 2} height={gauge.h + 2} fill={ink} />
      {Array.from({ length: 10 }, (_, at) => (
        <rect key={at} x={from + (2 * at + 1) * w} y={gauge.y} width={w} height={gauge.h} fill={paper} />
      ))}
    </g>
  );
}
