import { type ReactNode, memo } from "react";
import type { Language } from "../i18n/language";
import type { Glyph, GroupGlyph, Slot } from "./matrix-glyphs";
import { passengersShort } from "./matrix-words";

/**
 * The drawing behind the years of one line in one port. Places across are percentages: it fits any width without a script.
 * Everything is said by attributes and the textures of the page, so that a picture of it can be read off. Shapes are functions,
 * not components: there are thousands of them, and none has a life of its own.
 */

type Tone = "mrs" | "mia";

const stripHeight = 40;
const middle = 21;
const slotAt: Record<Slot, number> = { above: 6.5, middle, below: 35 };

type Props = { glyphs: Glyph[]; years: number; tone: Tone; language: Language };

export const Strip = memo(function Strip({ glyphs, years, tone, language }: Props) {
  const drawn = { tone, language, across: acrossOf(years) };
  return (
    <svg width="100%" height={stripHeight} className="plot mx-d" aria-hidden="true">
      {glyphs.map((glyph, key) => shape(glyph, String(key), drawn))}
    </svg>
  );
});

type Across = (at: number) => string;

const acrossOf =
  (years: number): Across =>
  (at) =>
    `${Math.round((at / years) * 1e5) / 1e3}%`;

type Drawn = { tone: Tone; language: Language; across: Across };

function shape(glyph: Glyph, key: string, { tone, language, across }: Drawn): ReactNode {
  switch (glyph.is) {
    case "dots":
      return dots(glyph, key, across);
    case "ribbon":
      return ribbon(glyph, key, { tone, across });
    case "ring":
      return <circle key={key} cx={across(glyph.at)} cy={middle} r="5" className={textureOf(glyph.texture, tone)} />;
    case "square":
      return hung(key, across(glyph.at), middle, { d: "M-4.5 -4.5h9v9h-9z", className: `o-${tone}` });
    case "dash":
      return hung(key, across(glyph.at), middle, { d: "M-4.5 0h9", className: "s-ink thick" });
    case "smallCross":
      return hung(key, across(glyph.at), slotAt.below, { d: cross(3), className: "s-ink thick" });
    case "cross":
      return [
        glyph.plate && plate(key, across(glyph.at), 6.5),
        hung(key, across(glyph.at), middle, { d: cross(4.5), className: "s-ink thick" }),
      ];
    case "back":
      return hung(key, across(glyph.at), middle, {
        d: "M-6 -5.5l5.5 5.5l-5.5 5.5z",
        className: glyph.seen ? "f-ink" : "o-ink",
      });
    case "leaves":
      return hung(key, across(glyph.at), middle, { d: "M-1.5 -10.5v21", className: "s-ink mx-bar" });
    case "differ":
      return differ(glyph, key, across(glyph.at));
    case "count":
      return count(glyph, key, { tone, across });
    case "lost":
      return number(key, across(glyph.at), "b", glyph.text);
    case "passengers":
      return number(
        key,
        across(glyph.at),
        `q mx-pax ${glyph.made ? "" : "mx-plan"}`,
        passengersShort(glyph.passengers, language),
      );
  }
}

const textureOf = (texture: Extract<Glyph, { is: "ring" }>["texture"], tone: Tone): string =>
  texture === "d-ink" ? texture : `${texture}-${tone}`;

/** One line of dots, one a year: the length of the path is said to be as many as its years, so that a dot falls on each. */
function dots({ from, to }: { from: number; to: number }, key: string, across: Across): ReactNode {
  return (
    <line
      key={key}
      x1={across(from + 0.5)}
      x2={across(to)}
      y1={middle}
      y2={middle}
      pathLength={to - from - 0.5}
      className="mx-none"
    />
  );
}

type Place = Omit<Drawn, "language">;

function ribbon(
  { from, to, tall, texture, split }: Extract<Glyph, { is: "ribbon" }>,
  key: string,
  { tone, across }: Place,
): ReactNode {
  const height = tall ? 16 : 6;
  const place = { x: across(from), width: across(to - from) };
  return [
    <rect key={key} {...place} y={middle - height / 2} height={height} className={textureOf(texture, tone)} />,
    split && <rect key={`${key}s`} {...place} y={middle + 2.5} height="1.75" className="f-paper" />,
  ];
}

/** Not equal; with a dash before it where one source says absent. */
function differ({ slot, absent }: Extract<Glyph, { is: "differ" }>, key: string, x: string): ReactNode {
  const unequal = "M-4 -1.6h8m-8 3.2h8m-6.2 2.6l4.4 -8.4";
  const d = absent ? `M-10 0h7${unequal.replace("M-4", "M0")}` : unequal;
  return [slot === "middle" && plate(key, x, 7), hung(key, x, slotAt[slot], { d, className: "s-ink mx-differ" })];
}

/** Inside a thick solid ribbon, above everything else; upright when made, slanted when only announced. */
function count(
  { at, text, made, inside }: Extract<Glyph, { is: "count" }>,
  key: string,
  { tone, across }: Place,
): ReactNode {
  const ink = inside ? (tone === "mrs" ? "t-inv" : "t-onmia") : "";
  return (
    <text
      key={key}
      x={across(at)}
      y={inside ? middle + 4.3 : 10}
      textAnchor="middle"
      className={`xs ${made ? "b" : "mx-plan"} ${ink}`}
    >
      {text}
    </text>
  );
}

/** Below the ribbon: the losses and the passengers. */
function number(key: string, x: string, ink: string, text: string): ReactNode {
  return (
    <text key={key} x={x} y={39} textAnchor="middle" className={`xs ${ink}`}>
      {text}
    </text>
  );
}

/** Paper under a mark that stands on a ribbon. */
const plate = (key: string, x: string, r: number): ReactNode => (
  <circle key={`${key}p`} cx={x} cy={middle} r={r} className="f-paper" />
);

/** A path that does not stretch, hung at a place. */
const hung = (key: string, x: string, y: number, path: { d: string; className: string }): ReactNode => (
  <svg key={key} x={x} y={y} overflow="visible">
    <path {...path} />
  </svg>
);

const cross = (size: number): string =>
  `M${-size} ${-size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`;

/** A folded group: columns of lines, those seen solid, the others on record hatched; the numbers above. */
export function GroupStrip({ glyphs, years, tone }: { glyphs: GroupGlyph[]; years: number; tone: Tone }) {
  const across = acrossOf(years);
  return (
    <svg width="100%" height={stripHeight} className="plot mx-d" aria-hidden="true">
      {glyphs.map((glyph, key) =>
        glyph.is === "dots" ? dots(glyph, String(key), across) : column(glyph, String(key), { tone, across }),
      )}
    </svg>
  );
}

const columnFoot = 37;
const columnRoom = 21;

function column(
  { at, seen, other, share }: Extract<GroupGlyph, { is: "lines" }>,
  key: string,
  { tone, across }: Place,
): ReactNode {
  const place = { x: across(at - 0.3), width: across(0.6) };
  const [solid, hatched] = [share.seen * columnRoom, share.other * columnRoom];
  return [
    seen > 0 && <rect key={`${key}s`} {...place} y={columnFoot - solid} height={solid} className={`f-${tone}`} />,
    other > 0 && (
      <rect key={`${key}o`} {...place} y={columnFoot - solid - hatched} height={hatched} className={`h-${tone}`} />
    ),
    <text key={key} x={across(at)} y={columnFoot - solid - hatched - 4} textAnchor="middle" className="xs">
      {seen > 0 && <tspan className="b">{seen}</tspan>}
      {other > 0 && <tspan className="mx-plan">{`+${other}`}</tspan>}
    </text>,
  ];
}
