/** Where the marks and names of the scatter stand: lines of the same years stand under each other, names never touch. */

export type Spot = {
  id: string;
  name: string;
  /** Years on record in Miami and in Marseille. */
  x: number;
  y: number;
  /** Radius of the ring of passengers, as a share of the largest; 0 without one. */
  ring: number;
  /** Named before the others where room is short. */
  first: boolean;
};

export type Box = { x: number; y: number; width: number; height: number };
export type Placed = {
  spot: Spot;
  cx: number;
  cy: number;
  radius: number;
  label?: Box & { anchor: "start" | "end" | "middle" };
};
export type Scale = { x: (years: number) => number; y: (years: number) => number };
export type Layout = {
  width: number;
  height: number;
  plot: Box;
  scale: Scale;
  placed: Placed[];
  columns: number;
  rows: number;
};

/** Between marks of the same years: a finger's width. */
const pitch = 24;
const dot = 5;
const axisLeft = 30;
const axisBottom = 42;
const axisTop = 26;
const textHeight = 16;
/** The mean advance of a letter at 14 px, a little more than measured. */
const letter = 7.2;

export function scatterLayout(spots: Spot[], width: number): Layout {
  const columns = Math.max(1, ...spots.map(({ x }) => x)) + 1;
  const rows = Math.max(1, ...spots.map(({ y }) => y)) + 1;
  const unit = rowHeight(spots);
  const plot = { x: axisLeft, y: axisTop, width: width - axisLeft - 4, height: unit * rows };
  const scale: Scale = {
    x: (years) => plot.x + ((years + 0.5) * plot.width) / columns,
    y: (years) => plot.y + plot.height - (years + 0.5) * unit,
  };
  const largest = Math.min(20, plot.width / columns / 2);
  const marks = spots.map((spot): Placed => {
    const same = spots.filter(({ x, y }) => x === spot.x && y === spot.y);
    const shift = (same.indexOf(spot) - (same.length - 1) / 2) * pitch;
    const radius = spot.ring === 0 ? dot : Math.max(dot + 3, spot.ring * largest);
    return { spot, cx: scale.x(spot.x), cy: scale.y(spot.y) + shift, radius };
  });
  return { width, height: plot.y + plot.height + axisBottom, plot, scale, placed: named(marks, plot), columns, rows };
}

/** High enough that neither the marks of one cell nor those of the cells above each other touch. */
function rowHeight(spots: Spot[]): number {
  const count = (x: number, y: number) => spots.filter((spot) => spot.x === x && spot.y === y).length;
  const needed = spots.map(({ x, y }) => ((count(x, y) + count(x, y + 1)) / 2) * pitch);
  return Math.max(48, ...needed);
}

/** Names are given one by one, those that matter first; one without room is left to the list below the chart. */
function named(marks: Placed[], plot: Box): Placed[] {
  const taken: Box[] = [];
  const found = new Map<string, Placed["label"]>();
  for (const mark of marks.toSorted(
    (a, b) => Number(b.spot.first) - Number(a.spot.first) || b.spot.ring - a.spot.ring,
  )) {
    const others = marks.filter((each) => each !== mark).map(boxOf);
    const label = candidates(mark, plot).find(
      (box) => isInside(box, plot) && ![...taken, ...others].some((other) => overlap(box, other)),
    );
    if (label) taken.push(label);
    found.set(mark.spot.id, label);
  }
  return marks.map((mark) => {
    const label = found.get(mark.spot.id);
    return label ? { ...mark, label } : mark;
  });
}

/** Right of the mark, left of it, above, below; the last two drawn in where they would leave the plot. */
function candidates({ spot, cx, cy, radius }: Placed, plot: Box): (Box & { anchor: "start" | "end" | "middle" })[] {
  const width = spot.name.length * letter;
  const side = { width, height: textHeight, y: cy - textHeight / 2 };
  const within = Math.min(Math.max(cx - width / 2, plot.x + 2), plot.x + plot.width - width);
  return [
    { ...side, x: cx + radius + 4, anchor: "start" },
    { ...side, x: cx - radius - 4 - width, anchor: "end" },
    { ...side, x: within, y: cy - radius - textHeight - 1, anchor: "middle" },
    { ...side, x: within, y: cy + radius + 1, anchor: "middle" },
  ];
}

export type Corner = "top left" | "top right" | "bottom left" | "bottom right";
export type CornerText = { x: number; y: number; anchor: "start" | "end" };

/** The corner of a quarter in which a text touches neither a mark nor a name, in the order they are wished for; `y` is its base line. */
export function freeCorner(text: string, quarter: Box, { placed }: Layout, corners: Corner[]): CornerText | undefined {
  const width = text.length * letter;
  const taken = placed.flatMap((each) => [boxOf(each), ...(each.label ? [each.label] : [])]);
  const corner = corners.find((each) => {
    const box = cornerBox(each, quarter, width);
    return width + 12 <= quarter.width && !taken.some((other) => overlap(box, other));
  });
  if (!corner) return undefined;
  const box = cornerBox(corner, quarter, width);
  const isLeft = corner.endsWith("left");
  return { x: isLeft ? box.x : box.x + width, y: box.y + 13, anchor: isLeft ? "start" : "end" };
}

const cornerBox = (corner: Corner, quarter: Box, width: number): Box => ({
  x: corner.endsWith("left") ? quarter.x + 6 : quarter.x + quarter.width - width - 6,
  y: corner.startsWith("top") ? quarter.y + 3 : quarter.y + quarter.height - textHeight - 4,
  width,
  height: textHeight,
});

export const boxOf = ({ cx, cy, radius }: Placed): Box => ({
  x: cx - radius - 1,
  y: cy - radius - 1,
  width: 2 * radius + 2,
  height: 2 * radius + 2,
});

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const isInside = (box: Box, plot: Box): boolean =>
  box.x >= plot.x && box.x + box.width <= plot.x + plot.width + 4 && box.y >= 0;
