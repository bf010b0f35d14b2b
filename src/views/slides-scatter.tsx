import type { Dot, ScatterChart } from "../slides/deck";
import type { Place } from "../slides/layout";
import { plotOf } from "../slides/plot";
import { axisTop } from "../slides/chart-scatter";
import { ink, ink2, ink3, line, tones } from "./slides-colors";
import { SlideText } from "./slides-text";

/** A light drawing of a scatter, for the eye: the file holds the native one, with the same dots. */

type Scale = { x: (value: number) => number; y: (value: number) => number };

export function SlideScatter({ chart, at }: { chart: ScatterChart; at: Place }) {
  const plot = plotOf(chart, at);
  const area: Place = { x: at.x + plot.x * at.w, y: at.y + plot.y * at.h, w: plot.w * at.w, h: plot.h * at.h };
  const tops = { x: axisTop(chart, "x"), y: axisTop(chart, "y") };
  const scale: Scale = {
    x: (value) => area.x + (value / tops.x) * area.w,
    y: (value) => area.y + area.h * (1 - value / tops.y),
  };
  return (
    <g>
      <Key chart={chart} at={at} />
      {ticksTo(tops.y).map((tick) => (
        <g key={tick}>
          <rect x={area.x} y={scale.y(tick)} width={area.w} height={1} fill={line} />
          <SlideText
            text={String(tick)}
            at={{ x: area.x - 40, y: scale.y(tick) - 9, w: 30, h: 18 }}
            size={11}
            color={ink3}
            align="right"
          />
        </g>
      ))}
      {ticksTo(tops.x).map((tick) => (
        <SlideText
          key={tick}
          text={String(tick)}
          at={{ x: scale.x(tick), y: area.y + area.h + 6, w: 30, h: 18 }}
          size={11}
          color={ink3}
          align="center"
        />
      ))}
      <rect x={area.x} y={area.y + area.h} width={area.w} height={1.5} fill={ink} />
      <SlideText
        text={chart.axes.x}
        at={{ x: area.x + area.w / 2, y: at.y + at.h - 22, w: 400, h: 20 }}
        size={12}
        color={ink3}
        align="center"
        whole
      />
      <g transform={`rotate(-90 ${at.x + 12} ${area.y + area.h / 2})`}>
        <SlideText
          text={chart.axes.y}
          at={{ x: at.x + 12, y: area.y + area.h / 2 - 10, w: 400, h: 20 }}
          size={12}
          color={ink3}
          align="center"
          whole
        />
      </g>
      {chart.groups.flatMap(({ dots, tone }) =>
        dots.map((dot) => (
          <Marked key={`${dot.name} ${dot.x} ${dot.y}`} dot={dot} color={tones[tone].mark} scale={scale} />
        )),
      )}
    </g>
  );
}

const ticksTo = (top: number): number[] => {
  const step = Math.max(1, Math.ceil(top / 12));
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step);
};

function Marked({ dot, color, scale }: { dot: Dot; color: string; scale: Scale }) {
  const [x, y] = [scale.x(dot.x), scale.y(dot.y)];
  const lines = dot.label?.split("\n").length ?? 0;
  return (
    <g data-value={dot.x} data-category={dot.name}>
      <circle cx={x} cy={y} r={6} fill={color} />
      {dot.label !== undefined && (
        <SlideText
          text={dot.label}
          at={{ x: x + 10, y: y - lines * 8, w: 200, h: lines * 16 }}
          size={10}
          bold
          color={ink}
          whole
        />
      )}
    </g>
  );
}

function Key({ chart: { groups }, at }: { chart: ScatterChart; at: Place }) {
  const w = 340;
  const first = at.x + (at.w - w * groups.length) / 2;
  return groups.map(({ name, tone }, index) => (
    <g key={name}>
      <circle cx={first + index * w} cy={at.y + 13} r={6} fill={tones[tone].mark} />
      <SlideText text={name} at={{ x: first + index * w + 14, y: at.y + 3, w, h: 20 }} size={12} color={ink2} whole />
    </g>
  ));
}
