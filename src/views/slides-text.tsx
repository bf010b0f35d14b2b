import type { Place } from "../slides/layout";
import { linesIn } from "../slides/measure";

/** Text of a slide, broken into lines by the same measure that laid it out. Sizes are in points, places in slide units. */

type Props = {
  text: string;
  at: Place;
  size: number;
  color: string;
  bold?: boolean;
  align?: "left" | "right" | "center";
  valign?: "top" | "middle" | "bottom";
  /** Only breaks where the text says so. */
  whole?: boolean;
};

const anchors = { left: "start", right: "end", center: "middle" } as const;

export function SlideText({
  text,
  at,
  size,
  color,
  bold = false,
  align = "left",
  valign = "top",
  whole = false,
}: Props) {
  const lines = whole ? text.split("\n") : linesIn(text, at.w, size, bold);
  const px = size / 0.75;
  const leading = px * 1.2;
  const free = at.h - lines.length * leading;
  const top = at.y + (valign === "top" ? 0 : valign === "middle" ? free / 2 : free);
  const x = align === "right" ? at.x + at.w : at.x;
  return (
    <text className="sl-text" fontSize={px} fontWeight={bold ? 700 : 400} fill={color} textAnchor={anchors[align]}>
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} y={top + leading * index + px * 0.95}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
