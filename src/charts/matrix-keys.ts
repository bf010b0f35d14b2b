/** Where the arrow keys lead in the matrix: places and rules only, the elements are found in matrix-grid.ts. */

/** `col` counts years from the left, Marseille then Miami; −1 is the name at the head of the row, −2 the published figure under it. */
export type Place = { row: number; col: number };

export type Shape = {
  /** Whether each row has years: the head of a group whose lines are shown has none. */
  rows: boolean[];
  /** Whether a published figure stands under the name of a row. */
  hasFigure(row: number): boolean;
  years: number;
  /** Ports in a row. */
  ports: number;
  /** Miami stands under Marseille, not beside it. */
  stacked: boolean;
  /** Rows in view. */
  page: number;
  isOnRecord(place: Place): boolean;
};

/** Undefined where the key means nothing or leads nowhere. With `jump` (Ctrl): to the ends, or to the next year on record. */
export function moved(key: string, jump: boolean, from: Place, shape: Shape): Place | undefined {
  const last = { row: shape.rows.length - 1, col: shape.years * shape.ports - 1 };
  switch (key) {
    case "ArrowRight":
      return jump ? nextOnRecord(1, from, shape) : inRow(from, from.col + 1, shape);
    case "ArrowLeft":
      return jump ? nextOnRecord(-1, from, shape) : inRow(from, from.col - 1, shape);
    case "ArrowDown":
      return vertical(1, from, shape);
    case "ArrowUp":
      return vertical(-1, from, shape);
    case "Home":
      return jump ? { row: 0, col: -1 } : inRow(from, -1, shape);
    case "End":
      return jump ? nearest(last.row, last.col, -1, shape) : inRow(from, last.col, shape);
    case "PageDown":
      return nearest(Math.min(last.row, from.row + shape.page), from.col, -1, shape);
    case "PageUp":
      return nearest(Math.max(0, from.row - shape.page), from.col, 1, shape);
    default:
      return undefined;
  }
}

function inRow({ row }: Place, col: number, shape: Shape): Place | undefined {
  const isThere =
    col === -1 ||
    (col === -2 && shape.hasFigure(row)) ||
    (shape.rows[row] === true && col >= 0 && col < shape.years * shape.ports);
  return isThere ? { row, col } : undefined;
}

/** Rows without years are passed over, unless one walks along the names. Where the ports are stacked, the other port of the same year comes first. */
function vertical(step: 1 | -1, { row, col }: Place, shape: Shape): Place | undefined {
  const { years, stacked, ports } = shape;
  if (!stacked || ports < 2 || col < 0) return nearest(row + step, col, step, shape);
  const isUpper = col < years;
  if (step === 1 && isUpper) return { row, col: col + years };
  if (step === -1 && !isUpper) return { row, col: col - years };
  return nearest(row + step, isUpper ? col + years : col - years, step, shape);
}

/** The first row from there on, in the direction of the step, that has this column. */
function nearest(row: number, col: number, step: 1 | -1, shape: Shape): Place | undefined {
  for (let at = row; at >= 0 && at < shape.rows.length; at += step) {
    const place = inRow({ row: at, col }, col, shape);
    if (place) return place;
  }
  return undefined;
}

function nextOnRecord(step: 1 | -1, { row, col }: Place, shape: Shape): Place | undefined {
  for (let at = col + step; inRow({ row, col: at }, at, shape) && at >= 0; at += step)
    if (shape.isOnRecord({ row, col: at })) return { row, col: at };
  return undefined;
}
