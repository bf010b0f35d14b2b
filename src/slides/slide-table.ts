import type { Source } from "../domain/figure";
import { citation, sourceLine } from "./cite";
import type { Cell, Cited, Column, Notes, Slide, SlideId } from "./deck";
import { addressOf } from "./layout";
import type { Subject } from "./subject";

/** A slide whose finding stands on a table. */

type Told = {
  id: SlideId;
  title: string;
  subtitle: string;
  columns: Column[];
  rows: Cell[][];
  cited: Cited[];
  notes: Partial<Notes>;
  /** Said at the foot, beside the pages. */
  foot?: string[];
};

export function tableSlide(
  { id, title, subtitle, columns, rows, cited, notes, foot = [] }: Told,
  subject: Subject,
): Slide {
  return {
    id,
    kind: "finding",
    title,
    subtitle,
    body: { is: "table", columns, rows, alternative: subject.words.packs.alternative(title, rows.length) },
    figures: [],
    source: sourceLine(cited, foot, subject),
    notes: { points: [], definitions: [], asked: [], ...notes },
    cited,
  };
}

/** A page as a cell that leads to it. */
export function pageCell(source: Source, subject: Subject): Cell {
  const href = addressOf(source);
  return { text: citation(source, subject), quiet: true, ...(href !== undefined && { href }) };
}
