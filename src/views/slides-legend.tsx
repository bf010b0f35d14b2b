import type { Mark, Series, Tone } from "../slides/deck";
import type { Place } from "../slides/layout";
import { widthOf } from "../slides/measure";
import { ink2, paper, tones } from "./slides-colors";
import { SlideText } from "./slides-text";

/** What the marks of a slide's chart mean, and their textures: those of paper, whatever the theme of the screen. */

export const texture = (mark: Mark, tone: Tone): string => {
  if (mark === "ruled" || mark === "hatched") return `url(#sl-${mark}-${tone})`;
  return mark === "solid" ? tones[tone].mark : paper;
};

export const dash: Partial<Record<Mark, string>> = { outlined: "7 5", dotted: "2 3" };

const size = 12;
/** A mark, its name, and the way to the next. */
const room = { mark: 26, after: 20 };

/** In one row, in the middle, as PowerPoint sets it. */
export function Legend({ series, at }: { series: Series[]; at: Place }) {
  const shown = series.filter(({ draw }) => draw !== "hidden");
  const widths = shown.map(({ name }) => room.mark + widthOf(name, size) + room.after);
  const first = at.x + (at.w - widths.reduce((sum, each) => sum + each, -room.after)) / 2;
  return shown.map((each, index) => (
    <Entry
      key={each.name}
      series={each}
      x={first + widths.slice(0, index).reduce((sum, width) => sum + width, 0)}
      y={at.y}
    />
  ));
}

function Entry({ series: { name, tone, mark, draw }, x, y }: { series: Series; x: number; y: number }) {
  const color = tones[tone].mark;
  return (
    <g>
      {draw === "line" ? (
        <path
          d={`M${x} ${y + 12}h20`}
          stroke={color}
          strokeWidth={3}
          strokeDasharray={mark === "solid" ? undefined : "6 4"}
        />
      ) : (
        <rect
          x={x}
          y={y + 5}
          width={18}
          height={14}
          fill={texture(mark, tone)}
          stroke={color}
          strokeDasharray={dash[mark]}
        />
      )}
      <SlideText text={name} at={{ x: x + room.mark, y: y + 3, w: 400, h: 20 }} size={size} color={ink2} whole />
    </g>
  );
}

/** Once per page: every chart of every thumbnail refers to them. */
export function SlideTextures() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(tones).map(([tone, { mark, wash }]) => (
          <g key={tone}>
            <pattern
              id={`sl-hatched-${tone}`}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="7" height="7" fill={wash} />
              <rect width="2" height="7" fill={mark} />
            </pattern>
            <pattern id={`sl-ruled-${tone}`} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" fill={wash} />
              <rect width="3" height="6" fill={mark} />
            </pattern>
          </g>
        ))}
      </defs>
    </svg>
  );
}
