import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { type Place, type Shape, moved } from "./matrix-keys";
import { type CellAt, atOf, cellOf, cellsIn, figureIn, hasRecord, headIn, rowsIn, stripsIn } from "./matrix-places";
import { MatrixTip, type Tip, useTip } from "./matrix-tip";

/**
 * A grid of rows with a name and years, as one tab stop walked with the arrow keys. A cell is one light element: what it does is
 * heard here, once for all of them, and the row it stands in says whose it is.
 */

type Props = {
  label: string;
  className: string;
  children: ReactNode;
  /** What a cell tells when it is pointed at or has the focus. */
  tipOf: (cell: CellAt) => Tip | undefined;
  /** Shows the sources of a cell on record. */
  onOpen: (cell: CellAt) => void;
  /** Where the years do not fit, this one is in sight at first. */
  inSight: number;
  /** False while the rows below the first frame are still to be drawn. */
  isComplete: boolean;
};

export function MatrixGrid({ label, className, children, tipOf, onOpen, inSight, isComplete }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const tip = useTip(tipOf);
  useEffect(() => keepOneTabStop(box));
  useEffect(() => scrollTo(box.current, inSight), [inSight]);
  const open = (cell: HTMLElement | undefined) => {
    if (!cell) return;
    focusOn(box.current, cell);
    if (!hasRecord(cell)) return tip.show(cell);
    tip.hide();
    onOpen(atOf(cell));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (event.key === "Escape") tip.hide();
    else if (event.key !== "Enter" && event.key !== " ") walk(event, box.current);
    else if (cell) {
      event.preventDefault();
      open(cell);
    }
  };
  return (
    <div ref={box} className={`mx-box ${className}`}>
      <div
        role="grid"
        aria-label={label}
        aria-readonly="true"
        aria-busy={!isComplete}
        tabIndex={-1}
        className="mx"
        onClick={({ target }) => open(cellOf(target))}
        onKeyDown={onKeyDown}
        {...tip.handlers}
      >
        {children}
      </div>
      <MatrixTip tip={tip} />
    </div>
  );
}

/** The first name, until another place has had the focus. Rows come and go with the filters: the stop never goes with them. */
function keepOneTabStop(box: RefObject<HTMLDivElement | null>): void {
  if (!box.current || stopsIn(box.current).length > 0) return;
  const [first] = rowsIn(box.current);
  const stop = first && (headIn(first) ?? cellsIn(first)[0]);
  if (stop) stop.tabIndex = 0;
}

const stopsIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>("[role=grid] [tabindex='0']")];

function focusOn(box: Element | null, target: HTMLElement): void {
  for (const each of box ? stopsIn(box) : []) each.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
}

function walk(event: KeyboardEvent, box: HTMLElement | null): void {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  const row = target?.closest<HTMLElement>("[data-row]");
  if (!box || !target || !row || event.altKey || event.shiftKey) return;
  const rows = rowsIn(box);
  const col = target === figureIn(row) ? -2 : cellsIn(row).indexOf(cellOf(target) ?? target);
  const from: Place = { row: rows.indexOf(row), col };
  const to = moved(event.key, event.ctrlKey || event.metaKey, from, shapeOf(box, rows));
  const found = to && rows[to.row];
  const goal = found && placeIn(found, to.col);
  if (!goal) return;
  event.preventDefault();
  focusOn(box, goal);
}

function placeIn(row: HTMLElement, col: number): HTMLElement | null | undefined {
  if (col === -2) return figureIn(row);
  return col === -1 ? headIn(row) : cellsIn(row)[col];
}

function shapeOf(box: HTMLElement, rows: HTMLElement[]): Shape {
  const withYears = rows.find((row) => stripsIn(row).length > 0);
  const [first, second] = stripsIn(withYears);
  return {
    rows: rows.map((row) => row.querySelector("[data-port]") !== null),
    hasFigure: (row) => rows[row] !== undefined && figureIn(rows[row]) !== null,
    years: first ? cellsIn(first).length : 0,
    ports: second ? 2 : 1,
    stacked: first !== undefined && second !== undefined && second.offsetTop > first.offsetTop,
    page: Math.max(1, Math.floor(Math.min(box.clientHeight, innerHeight) / (withYears?.offsetHeight ?? 1)) - 2),
    isOnRecord: ({ row, col }) => {
      const cell = rows[row] && cellsIn(rows[row])[col];
      return cell !== undefined && hasRecord(cell);
    },
  };
}

function scrollTo(box: HTMLElement | null, year: number): void {
  if (!box || box.scrollWidth <= box.clientWidth) return;
  const head = box.querySelector<HTMLElement>(`[data-year="${year}"]`);
  if (!head) return;
  box.scrollLeft += head.getBoundingClientRect().right + 2 * head.offsetWidth - box.getBoundingClientRect().right;
}
