/** Where direct labels go: as near their point as they can, off columns, lines and one another. Pixels; text is measured by estimate. */

export type Point = { x: number; y: number };
export type Box = { left: number; right: number; top: number; bottom: number };
export type LabelLine = { text: string; bold: boolean };
export type Label = {
  id: string;
  lines: LabelLine[];
  size: number;
  tone: "route" | "ink" | "quiet";
  anchors: Point[];
  /** How far from its point it may stand, up or down. */
  reach: number;
  /** Left out where there is no room. */
  optional?: boolean;
};
/** `align`: the side of the box that its text leans on, the nearer to its point; `lead` joins the label to its point when it stands off. */
export type Placed = { label: Label; box: Box; lead: [Point, Point] | undefined; align: "start" | "middle" | "end" };
export type Scene = { area: Box; solids: Box[]; lines: [Point, Point][] };

const lineHeight = 1.25;
/** Mean width of a character of Source Sans 3, as a share of its size, a little generous. */
const charWidth = 0.51;
const boldWidth = 0.54;
const leadFrom = 15;
/** Costs, in pixels of distance: a text over a mark or another text, a leader over either, a line under a text. */
const onMark = 10_000;
const crowded = 4_000;
const onLine = 400;

/** One after the other, in the order given: the first label has the first choice. An optional one without room stays out. */
export function place(labels: Label[], scene: Scene): Placed[] {
  const placed: Placed[] = [];
  for (const label of labels) {
    const found = best(label, scene, placed);
    if (found) placed.push(found);
  }
  return placed;
}

function sizeOf({ lines, size }: Label): { width: number; height: number } {
  const widths = lines.map(({ text, bold }) => text.length * size * (bold ? boldWidth : charWidth));
  return { width: Math.max(...widths), height: lines.length * size * lineHeight };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function best(label: Label, scene: Scene, placed: Placed[]): Placed | undefined {
  const { width, height } = sizeOf(label);
  let chosen: { cost: number; box: Box; anchor: Point } | undefined;
  for (const anchor of label.anchors) {
    for (const box of around(anchor, width, height, label.reach)) {
      if (chosen && distance(box, anchor) >= chosen.cost) continue;
      const cost = costOf(box, anchor, scene, placed);
      if (!chosen || cost < chosen.cost) chosen = { cost, box, anchor };
    }
  }
  if (!chosen || (label.optional && chosen.cost >= crowded)) return undefined;
  return { label, box: chosen.box, lead: leadTo(chosen.box, chosen.anchor), align: sideOf(chosen.box, chosen.anchor) };
}

/** Boxes around a point: right of it, left of it, in the middle and between, at heights growing away from it. */
function around({ x, y }: Point, width: number, height: number, reach: number): Box[] {
  const between = Array.from({ length: Math.floor((width + 60) / 10) }, (_, at) => x + 24 - at * 10);
  const lefts = [x + 11, x - 11 - width, x - width / 2, ...between];
  const steps = Array.from({ length: Math.ceil(reach / 6) }, (_, at) => at * 6);
  const tops = steps.flatMap((step) => [y - height / 2 - step, y - height / 2 + step]);
  return lefts.flatMap((left) => tops.map((top) => ({ left, right: left + width, top, bottom: top + height })));
}

function costOf(box: Box, anchor: Point, { area, solids, lines }: Scene, placed: Placed[]): number {
  const outside = box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom;
  const roomy = grown(box, 3);
  const hits =
    solids.filter((solid) => overlap(box, solid)).length + placed.filter((other) => overlap(roomy, other.box)).length;
  const crossed = lines.filter(([from, to]) => crosses(box, from, to)).length;
  const lead = leadTo(box, anchor);
  const points = solids.filter((solid) => isPoint(solid) && !inside(solid, anchor));
  const overPoints = lead ? points.filter((each) => crosses(each, lead[0], lead[1])).length : 0;
  const leadOver = lead ? placed.filter((other) => crosses(other.box, lead[0], lead[1])).length : 0;
  const overLeads = placed.filter((other) => other.lead && crosses(roomy, other.lead[0], other.lead[1])).length;
  return (
    (outside ? 100_000 : 0) +
    hits * onMark +
    crossed * onLine +
    (leadOver + overLeads + overPoints) * crowded +
    distance(box, anchor) +
    (lead ? 12 : 0)
  );
}

/** A diamond, which a leader must not run through. */
const isPoint = ({ left, right }: Box): boolean => right - left < 20;

const inside = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

function sideOf({ left, right }: Box, { x }: Point): Placed["align"] {
  if (left > x) return "start";
  return right < x ? "end" : "middle";
}

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

const nearest = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.left), box.right),
  y: Math.min(Math.max(y, box.top), box.bottom),
});

function distance(box: Box, point: Point): number {
  const edge = nearest(box, point);
  return Math.hypot(edge.x - point.x, edge.y - point.y);
}

function leadTo(box: Box, anchor: Point): Placed["lead"] {
  return distance(box, anchor) < leadFrom ? undefined : [nearest(grown(box, 1), anchor), anchor];
}

/** Whether a segment enters a box: the part of it within each pair of sides must be one and the same. */
function crosses(box: Box, from: Point, to: Point): boolean {
  const [x1, x2] = within(from.x, to.x, box.left, box.right);
  const [y1, y2] = within(from.y, to.y, box.top, box.bottom);
  return Math.max(x1, y1, 0) < Math.min(x2, y2, 1);
}

/** Where on the way from a to b, 0 to 1, it lies between two bounds. */
function within(a: number, b: number, low: number, high: number): [number, number] {
  if (a === b) return a > low && a < high ? [0, 1] : [1, 0];
  const [first, last] = [(low - a) / (b - a), (high - a) / (b - a)];
  return first < last ? [first, last] : [last, first];
}
