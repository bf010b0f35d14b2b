import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";

/** A chart as one tab stop: its marks are buttons ([data-mark]), reached with the arrow keys once one of them has the focus. */

type Props = { label: string; children: ReactNode; className?: string };

export function Marks({ label, children, className = "" }: Props) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => keepOneTabStop(group));
  return (
    <div ref={group} role="group" aria-label={label} className={`marks ${className}`} onKeyDown={move} tabIndex={-1}>
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

const marksOf = (group: Element): (HTMLElement | SVGElement)[] => [
  ...group.querySelectorAll<HTMLElement | SVGElement>("[data-mark]"),
];

function keepOneTabStop(group: RefObject<HTMLDivElement | null>): void {
  if (!group.current) return;
  const marks = marksOf(group.current);
  const current =
    marks.find((each) => each === document.activeElement) ?? marks.find((each) => each.tabIndex === 0) ?? marks.at(-1);
  for (const each of marks) each.tabIndex = each === current ? 0 : -1;
}

function move(event: KeyboardEvent<HTMLDivElement>): void {
  const marks = marksOf(event.currentTarget);
  const at = marks.findIndex((each) => each === document.activeElement);
  const next = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  }[event.key];
  const target = next === undefined || at < 0 ? undefined : marks[next];
  if (!target) return;
  event.preventDefault();
  for (const each of marks) each.tabIndex = each === target ? 0 : -1;
  target.focus();
}
