import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";

/**
 * A chart as one tab stop: its marks are buttons ([data-mark]), reached with the arrow keys once one of them has the focus.
 * In a `grid`, up and down stay in the column of the mark, and the first mark shown is where the focus enters.
 */

type Props = { label: string; children: ReactNode; className?: string; grid?: boolean };

export function Marks({ label, children, className = "", grid = false }: Props) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => keepOneTabStop(group, grid));
  useEffect(() => {
    if (!group.current) return;
    // Some marks are drawn late: a chart that waits for its width, a page of years that comes into view.
    const watch = new MutationObserver(() => keepOneTabStop(group, grid));
    watch.observe(group.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [grid]);
  return (
    <div
      ref={group}
      role="group"
      aria-label={label}
      className={`marks ${className}`}
      onKeyDown={(event) => move(event, grid)}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}

/** What makes any element, SVG or HTML, a mark: spread on it. */
export function mark(label: string, open: () => void) {
  return {
    "data-mark": "",
    role: "button",
    tabIndex: -1,
    "aria-label": label,
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open();
    },
  } as const;
}

type Mark = HTMLElement | SVGElement;

/** Marks of a grid may be hidden by the page of years in view. */
const marksOf = (group: Element, grid: boolean): Mark[] => {
  const all = [...group.querySelectorAll<Mark>("[data-mark]")];
  return grid ? all.filter((each) => each.getClientRects().length > 0) : all;
};

function keepOneTabStop(group: RefObject<HTMLDivElement | null>, grid: boolean): void {
  if (!group.current) return;
  const marks = marksOf(group.current, grid);
  const current =
    marks.find((each) => each === document.activeElement) ??
    marks.find((each) => each.tabIndex === 0) ??
    marks.at(grid ? 0 : -1);
  for (const each of marksOf(group.current, false)) {
    const wanted = each === current ? 0 : -1;
    if (each.tabIndex !== wanted) each.tabIndex = wanted;
  }
}

function move(event: KeyboardEvent<HTMLDivElement>, grid: boolean): void {
  const marks = marksOf(event.currentTarget, grid);
  const at = marks.findIndex((each) => each === document.activeElement);
  const current = marks[at];
  if (!current) return;
  const target = targetOf(event.key, { marks, at, current, grid });
  if (!target) return;
  event.preventDefault();
  for (const each of marks) each.tabIndex = each === target ? 0 : -1;
  target.focus();
}

type Place = { marks: Mark[]; at: number; current: Mark; grid: boolean };

function targetOf(key: string, { marks, at, current, grid }: Place): Mark | undefined {
  if (grid && key === "ArrowDown") return inColumn(marks, current, 1);
  if (grid && key === "ArrowUp") return inColumn(marks, current, -1);
  const next = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  }[key];
  return next === undefined ? undefined : marks[next];
}

/** The nearest mark below (1) or above (-1) whose centre lies within the width of this one. */
function inColumn(marks: Mark[], current: Mark, side: 1 | -1): Mark | undefined {
  const here = current.getBoundingClientRect();
  const away = (each: Mark) => (each.getBoundingClientRect().top - here.top) * side;
  return marks
    .filter((each) => Math.abs(centre(each) - centre(current)) < here.width / 2 && away(each) > 1)
    .toSorted((a, b) => away(a) - away(b))[0];
}

function centre(each: Mark): number {
  const { left, width } = each.getBoundingClientRect();
  return left + width / 2;
}
