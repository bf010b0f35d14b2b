/** Where direct labels go: as near their point as they can, off columns, lines and one another. Pixels; text is measured by estimate. */

export type Point = { x: number; y: number };
export type Box = { left: number; right: number; top: number; bottom: number };
export type LabelLine = { text: string; bold: boolean };
export type Label = { id: string; lines: LabelLine[]; size: number; tone: "route" | "ink" | "quiet"; anchors: Point[]; reach: number };
/** Text starts at x for each line; `lead` joins the label to its point when it stands off. */
export type Placed = { label: Label; box: Box; lead: [Point, Point] | undefined };
export type Scene = { area: Box; solids: Box[]; lines: [Point, Point][] };

const lineHeight = 1.25;
/** Mean width of a character of Source Sans 3, as a share of its size, a little generous. */
const charWidth = 0.51;
const boldWidth = 0.54;
const leadFrom = 15;

/** One after the other, in the order given: the first label has the first choice. */
export function place(labels: Label[], scene: Scene): Placed[] {
  const placed: Placed[] = [];
  for (const label of labels) placed.push(best(label, scene, placed));
  return placed;
}

export function sizeOf({ lines, size }: Label): { width: number; height: number } {
  const widths = lines.map(({ text, bold }) => text.length * size * (bold ? boldWidth : charWidth));
  return { width: Math.max(...widths), height: lines.length * size * lineHeight };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function best(label: Label, scene: Scene, placed: Placed[]): Placed {
  const { width, height } = sizeOf(label);
  let chosen: { cost: number; box: Box; anchor: Point } | undefined;
  for (const anchor of label.anchors) {
    for (const box of around(anchor, width, height, label.reach)) {
      const cost = costOf(box, anchor, scene, placed);
      if (!chosen || cost < chosen.cost) chosen = { cost, box, anchor };
    }
  }
  if (!chosen) throw new Error(`the label ${label.id} has no point to stand at`);
  return { label, box: chosen.box, lead: leadTo(chosen.box, chosen.anchor) };
}

/** Boxes around a point: to its right, left and middle, at heights growing away from it. */
function around({ x, y }: Point, width: number, height: number, reach: number): Box[] {
  const lefts = [x + 11, x - 11 - width, x - width / 2, x + 24, x - 24 - width, x - width * 0.8, x - width * 0.2];
  const steps = Array.from({ length: Math.ceil(reach / 6) }, (_, at) => at * 6);
  const tops = steps.flatMap((step) => [y - height / 2 - step, y - height / 2 + step]);
  return lefts.flatMap((left) => tops.map((top) => ({ left, right: left + width, top, bottom: top + height })));
}

function costOf(box: Box, anchor: Point, { area, solids, lines }: Scene, placed: Placed[]): number {
  const outside = box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom;
  const roomy = grown(box, 3);
  const hits = solids.filter((solid) => overlap(box, solid)).length + placed.filter((other) => overlap(roomy, other.box)).length;
  const crossed = lines.filter(([from, to]) => crosses(box, from, to)).length;
  const lead = leadTo(box, anchor);
  const leadOver = lead ? placed.filter((other) => crosses(other.box, lead[0], lead[1])).length : 0;
  const overLeads = placed.filter((other) => other.lead && crosses(roomy, other.lead[0], other.lead[1])).length;
  return (outside ? 100_000 : 0) + hits * 10_000 + crossed * 400 + (leadOver + overLeads) * 400 + distance(box, anchor) + (lead ? 12 : 0);
}

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });

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

/** Whether a segment enters a box: sampled, which is exact enough for text. */
function crosses(box: Box, from: Point, to: Point): boolean {
  return Array.from({ length: 25 }, (_, at) => at / 24).some((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
