import { useCallback, useEffect, useState } from "react";
import type { AnswerCell } from "../query/columns";
import { type Answer, page } from "../state/workshop";

/** The rows of an answer as they come into view: pages fetched when wanted, and only so many kept, however long the answer is. */

const pageRows = 200;
const mostPages = 24;
/** Rows fetched before they come into view: a steady wheel never waits for the engine. */
const ahead = 150;

type Pages = { row: (at: number) => AnswerCell[] | undefined; want: (from: number, to: number) => void };

export function useAnswerPages(answer: Answer): Pages {
  const [, setArrived] = useState(0);
  const [reader] = useState(() => pageReader(answer, () => setArrived((count) => count + 1)));
  const want = useCallback((from: number, to: number) => reader.want(from, to), [reader]);
  return { row: (at) => reader.row(at), want };
}

/** One page at a time, always one that is in view now: what was scrolled past is not fetched. */
function pageReader(answer: Answer, onArrival: () => void) {
  const pages = new Map<number, AnswerCell[][]>();
  let view = { from: 0, to: 0 };
  let isBusy = false;

  async function next(): Promise<void> {
    const wanted = missing(pages, view);
    if (isBusy || wanted === undefined) return;
    isBusy = true;
    try {
      pages.set(wanted, await page(answer, wanted * pageRows, pageRows));
    } catch {
      return; // The engine was ended: the screen says so, and the answer goes.
    }
    isBusy = false;
    forgetFar(pages, wanted);
    onArrival();
    void next();
  }

  return {
    row: (at: number) => pages.get(Math.floor(at / pageRows))?.[at % pageRows],
    want: (from: number, to: number) => {
      view = { from: Math.max(0, from - ahead), to: Math.min(answer.rows - 1, to + ahead) };
      void next();
    },
  };
}

function missing(pages: Map<number, AnswerCell[][]>, { from, to }: { from: number; to: number }): number | undefined {
  const last = Math.floor(to / pageRows);
  const middle = Math.floor((from + to) / 2 / pageRows);
  if (!pages.has(middle)) return middle;
  for (let at = Math.floor(from / pageRows); at <= last; at += 1) if (!pages.has(at)) return at;
  return undefined;
}

function forgetFar(pages: Map<number, AnswerCell[][]>, near: number): void {
  if (pages.size <= mostPages) return;
  const [farthest] = [...pages.keys()].toSorted((a, b) => Math.abs(b - near) - Math.abs(a - near));
  if (farthest !== undefined) pages.delete(farthest);
}

/** The rows from the top that a chart draws, whatever is in view. */
export function useFirstRows(answer: Answer | undefined, count: number): AnswerCell[][] {
  const [first, setFirst] = useState<{ of: Answer; rows: AnswerCell[][] }>();
  useEffect(() => {
    if (!answer) return;
    void page(answer, 0, count).then(
      (rows) => setFirst({ of: answer, rows }),
      () => undefined, // As above.
    );
  }, [answer, count]);
  return first && first.of === answer ? first.rows : [];
}
