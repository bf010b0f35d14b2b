import type { Series } from "../slides/deck";
import type { Place } from "../slides/layout";
import { widthOf } from "../slides/measure";
import { ink2, tones } from "./slides-colors";
import { SlideText } from "./slides-text";
import { Textured } from "./slides-texture";

/** What the marks of a slide's chart mean, in the colours of paper, whatever the theme of the screen. */

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
        <Textured at={{ x, y: y + 5, w: 18, h: 14 }} tone={tone} mark={mark} />
      )}
      <SlideText text={name} at={{ x: x + room.mark, y: y + 3, w: 400, h: 20 }} size={size} color={ink2} whole />
    </g>
  );
}
