import { useRef } from "react";
import type { Port } from "../domain/line";
import type { Point, Quadrant, Scatter } from "../domain/win-back-scatter";
import { Marks, mark } from "../ui/marks";
import { useLanguage } from "./language-context";
import { useProvenance } from "./provenance-context";
import { useWidth } from "./use-width";
import { markWords, pointReading, spotsOf } from "./win-back-scatter-content";
import {
  type Box,
  type Corner,
  type Layout,
  type Placed,
  boxOf,
  freeCorner,
  scatterLayout,
} from "./win-back-scatter-layout";

/** Years on record in Miami across, in Marseille upwards: one mark a line, a ring where its passengers in Miami are published. */

type Props = { scatter: Scatter; ports: Port[]; label: string };

export function WinBackScatter({ scatter, ports, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const spots = spotsOf(scatter.points);
  return (
    <Marks label={label}>
      <div ref={box} className="plot wb-plot">
        {width > 0 && <Plot layout={scatterLayout(spots, width)} scatter={scatter} ports={ports} />}
      </div>
    </Marks>
  );
}

function Plot({ layout, scatter, ports }: { layout: Layout; scatter: Scatter; ports: Port[] }) {
  const { say } = useLanguage();
  const unnamed = layout.placed.filter(({ label }) => !label).map(({ spot }) => spot.name);
  const points = new Map(scatter.points.map((point) => [point.line.id, point]));
  return (
    <>
      <svg width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`}>
        <Ground layout={layout} scatter={scatter} />
        <Stems placed={layout.placed} />
        {layout.placed.map((placed) => {
          const point = points.get(placed.spot.id);
          return point && <Mark key={placed.spot.id} placed={placed} point={point} ports={ports} />;
        })}
      </svg>
      {unnamed.length > 0 && <p className="src">{say.winback.scatter.unnamed(unnamed.join(", "))}</p>}
    </>
  );
}

function Mark({ placed, point, ports }: { placed: Placed; point: Point; ports: Port[] }) {
  const language = useLanguage();
  const open = useProvenance();
  const { cx, cy, radius, label, spot } = placed;
  const sought = point.quadrant === "miami";
  const hit = boxOf({ ...placed, radius: Math.max(11, radius) });
  return (
    <g className="mark" {...mark(markWords(point, language), () => open(pointReading(point, ports, language)))}>
      <rect className="hit" {...hit} />
      {point.size && (
        <circle cx={cx} cy={cy} r={radius} className={point.size.said === "actual" ? "wb-ring" : "wb-ring promised"} />
      )}
      <circle cx={cx} cy={cy} r={sought ? 5 : 4} className={sought ? "f-ink" : "f-peer"} />
      {label && (
        <text
          x={{ start: label.x, end: label.x + label.width, middle: label.x + label.width / 2 }[label.anchor]}
          y={label.y + label.height - 4}
          textAnchor={label.anchor}
          className={sought ? "b" : "q"}
        >
          {spot.name}
        </text>
      )}
    </g>
  );
}

/** A line from the first mark of a place to the others: they stand one under the other only for want of room. */
function Stems({ placed }: { placed: Placed[] }) {
  return (
    <g aria-hidden="true">
      {placed.map(({ spot, cx, cy }) => {
        const first = placed.find((other) => other.spot.x === spot.x && other.spot.y === spot.y);
        return <line key={spot.id} x1={cx} x2={cx} y1={first?.cy ?? cy} y2={cy} className="wb-stem" />;
      })}
    </g>
  );
}

/** Axes in years, and the lines at half of the line most on record. */
function Ground({ layout, scatter }: { layout: Layout; scatter: Scatter }) {
  const { say } = useLanguage();
  const words = say.winback.scatter;
  const { plot, scale, columns, rows } = layout;
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  const x = scale.x(scatter.split.miami - 0.5);
  const y = scale.y(scatter.split.marseille - 0.5);
  return (
    <g aria-hidden="true">
      <rect x={x} y={y} width={right - x} height={bottom - y} className="f-sunk" />
      <path d={`M${x} ${plot.y}V${bottom}M${plot.x} ${y}H${right}`} className="wb-split" />
      <path d={`M${plot.x} ${plot.y}V${bottom}H${right}`} className="axis" fill="none" />
      {Array.from({ length: columns }, (_, years) => (
        <text key={years} x={scale.x(years)} y={bottom + 17} textAnchor="middle" className="tick">
          {years}
        </text>
      ))}
      {Array.from({ length: rows }, (_, years) => (
        <text key={years} x={plot.x - 8} y={scale.y(years) + 4} textAnchor="end" className="tick">
          {years}
        </text>
      ))}
      <text x={right} y={bottom + 36} textAnchor="end" className="sm t-mia b">
        {words.x}
      </text>
      <text x="0" y="13" className="sm t-mrs b">
        {words.y}
      </text>
      <Quarters layout={layout} x={x} y={y} />
    </g>
  );
}

/** What each quarter means, where its words touch nothing. */
function Quarters({ layout, x, y }: { layout: Layout; x: number; y: number }) {
  const { say } = useLanguage();
  const { plot } = layout;
  const west = { x: plot.x, width: x - plot.x };
  const east = { x, width: plot.x + plot.width - x };
  const north = { y: plot.y, height: y - plot.y };
  const south = { y, height: plot.y + plot.height - y };
  const quarters = [
    { name: "miami", box: { ...east, ...south }, corners: ["bottom right", "top right", "top left", "bottom left"] },
    { name: "both", box: { ...east, ...north }, corners: ["top right", "bottom right", "top left", "bottom left"] },
    {
      name: "marseille",
      box: { ...west, ...north },
      corners: ["top left", "top right", "bottom left", "bottom right"],
    },
    { name: "few", box: { ...west, ...south }, corners: ["top left", "bottom left", "bottom right", "top right"] },
  ] satisfies { name: Quadrant; box: Box; corners: Corner[] }[];
  return quarters.map(({ name, box, corners }) => {
    const words = say.winback.scatter.quadrant[name];
    const place = freeCorner(words, box, layout, corners);
    return (
      place && (
        <text key={name} x={place.x} y={place.y} textAnchor={place.anchor} className="sm q wb-quarter">
          {words}
        </text>
      )
    );
  });
}
