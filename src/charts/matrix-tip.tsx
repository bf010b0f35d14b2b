import { type FocusEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import { useLanguage } from "./language-context";
import { type CellAt, atOf, cellOf } from "./matrix-places";

/**
 * What a cell says when it is pointed at or has the focus: its status, its sources and their words. It stays while the pointer is on
 * it, and Escape takes it away (WCAG 1.4.13). One panel for all cells, beside the one that bears `data-tip`.
 */

export type Tip = {
  heading: string;
  /** What is said, in one sentence. */
  what: string;
  /** Publisher and day, and the words of the page in its language. */
  said: { from: string; words: string; lang: string }[];
  /** How many statements are not quoted. */
  more: number;
};

export type TipState = ReturnType<typeof useTip>;

/** The pointer must rest: a passing one shows nothing. Time to reach the panel from the cell. */
const rest = 250;
const leave = 200;

export function useTip(tipOf: (cell: CellAt) => Tip | undefined) {
  const [tip, setTip] = useState<Tip>();
  const target = useRef<HTMLElement>(undefined);
  const timer = useRef<number>(undefined);
  const id = useId();
  const later = (what: () => void, delay: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(what, delay);
  };
  const show = (cell: HTMLElement) => {
    clearTimeout(timer.current);
    forget(target.current);
    target.current = cell;
    cell.dataset["tip"] = "";
    cell.setAttribute("aria-describedby", id);
    setTip(tipOf(atOf(cell)));
  };
  const hide = () => {
    clearTimeout(timer.current);
    forget(target.current);
    target.current = undefined;
    setTip(undefined);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!tip) return;
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && hide();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return {
    id,
    tip,
    show,
    hide,
    stay: () => clearTimeout(timer.current),
    goSoon: () => later(hide, leave),
    handlers: {
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType !== "mouse") return;
        const cell = cellOf(event.target);
        if (cell && cell === target.current) clearTimeout(timer.current);
        else if (cell) later(() => show(cell), rest);
        else later(hide, leave);
      },
      onPointerLeave: () => later(hide, leave),
      onFocus: (event: FocusEvent) => {
        const cell = cellOf(event.target);
        if (cell?.matches(":focus-visible")) show(cell);
      },
      onBlur: () => later(hide, 0),
    },
  };
}

function forget(cell: HTMLElement | undefined): void {
  delete cell?.dataset["tip"];
  cell?.removeAttribute("aria-describedby");
}

/** Its heading and sentence are the name of the cell; the words of the pages describe it. */
export function MatrixTip({ tip: { id, tip, stay, goSoon } }: { tip: TipState }) {
  const { say } = useLanguage();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tip) panel.current?.showPopover();
    else panel.current?.hidePopover();
  }, [tip]);
  return (
    <div ref={panel} popover="manual" role="tooltip" className="mx-tip" onPointerEnter={stay} onPointerLeave={goSoon}>
      {tip && (
        <>
          <p className="mx-tip-h">{tip.heading}</p>
          <p>{tip.what}</p>
          <div id={id}>
            {tip.said.map(({ from, words, lang }, at) => (
              <p key={at} className="mx-tip-s">
                {from} <q lang={lang}>{words}</q>
              </p>
            ))}
          </div>
          {tip.said.length > 0 && <p className="mx-tip-k">{say.matrix.tip(tip.more)}</p>}
        </>
      )}
    </div>
  );
}
