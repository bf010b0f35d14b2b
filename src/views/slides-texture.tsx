import type { Mark, Tone } from "../slides/deck";
import type { Place } from "../slides/layout";
import { paper, tones } from "./slides-colors";

/** A filled rectangle in the texture of its status, as lines: a pattern would be printed as a picture. */

const dash: Partial<Record<Mark, string>> = { outlined: "7 5", dotted: "2 3" };

type Props = { at: Place; tone: Tone; mark: Mark };

export function Textured({ at: { x, y, w: width, h: height }, tone, mark }: Props) {
  const at = { x, y, w: Math.max(0, width), h: Math.max(0, height) };
  const { mark: color, wash } = tones[tone];
  const isLined = mark === "ruled" || mark === "hatched";
  return (
    <>
      <rect
        x={at.x}
        y={at.y}
        width={at.w}
        height={at.h}
        fill={isLined ? wash : mark === "solid" ? color : paper}
        stroke={mark === "solid" ? "none" : color}
        strokeWidth={1.5}
        strokeDasharray={dash[mark]}
      />
      {isLined && (
        <path d={mark === "ruled" ? ruled(at) : hatched(at)} stroke={color} strokeWidth={mark === "ruled" ? 3 : 2} />
      )}
    </>
  );
}

const ruledStep = 6;
const hatchedStep = 10;

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, at) => from + at * step);

const ruled = ({ x, y, w, h }: Place): string =>
  steps(ruledStep / 2, w - 1, ruledStep)
    .map((at) => `M${x + at} ${y}v${h}`)
    .join("");

/** Rising lines at 45 degrees, each cut where it leaves the rectangle. */
const hatched = ({ x, y, w, h }: Place): string =>
  steps(hatchedStep / 2 - h, w, hatchedStep)
    .flatMap((at) => {
      const [from, to] = [Math.max(0, -at), Math.min(h, w - at)];
      return to > from ? [`M${x + at + from} ${y + h - from}L${x + at + to} ${y + h - to}`] : [];
    })
    .join("");
