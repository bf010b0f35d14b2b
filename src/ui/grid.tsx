import { type ReactNode, type RefObject, memo, useEffect, useRef, useState } from "react";

/** A table of any length, of which only the rows in view are drawn. All rows have one height, so where each stands is known. */

export type GridColumn = { key: string; label: string; detail: string; numeric: boolean; width: number };

export type GridCells = readonly (string | null)[];

type Props = {
  label: string;
  columns: GridColumn[];
  rows: number;
  rowHead: string;
  rowName: (row: number) => string;
  /** The cells of a row, always the same for the same row; undefined while it is on its way. */
  row: (at: number) => GridCells | undefined;
  /** What stands in a cell. A row is drawn again only when its cells, the columns or this change. */
  cell: (cell: string | null, column: number) => ReactNode;
  /** The rows in view, each time they change. */
  onView: (from: number, to: number) => void;
};

const rowHeight = 28;
/** Rows drawn beyond the edges, so that a step of the wheel shows none that is missing. */
const beyond = 10;

export function Grid({ label, columns, rows, rowHead, rowName, row, cell, onView }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last } = useInView(scroller, rows);
  useEffect(() => onView(first, last), [first, last, onView]);
  const shown = Array.from({ length: last - first + 1 }, (_each, at) => first + at);
  return (
    <div ref={scroller} className="grid-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="grid-table" aria-rowcount={rows + 1}>
        <caption className="vh">{label}</caption>
        <colgroup>
          <col className="grid-no" />
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <Head columns={columns} rowHead={rowHead} />
        <tbody>
          <Space height={first * rowHeight} />
          {shown.map((index) => (
            <GridRow key={index} index={index} name={rowName} cells={row(index)} columns={columns} cell={cell} />
          ))}
          <Space height={(rows - 1 - last) * rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  index: number;
  name: Props["rowName"];
  cells: GridCells | undefined;
  columns: GridColumn[];
  cell: Props["cell"];
};

/** While the wheel turns, only the rows that come into view are drawn. */
const GridRow = memo(function GridRow({ index, name, cells, columns, cell }: RowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className="r num">
        {name(index + 1)}
      </th>
      {columns.map(({ key, numeric }, at) => (
        <td key={key} className={numeric ? "r num" : ""}>
          {cells && cell(cells[at] ?? null, at)}
        </td>
      ))}
    </tr>
  );
});

function Head({ columns, rowHead }: Pick<Props, "columns" | "rowHead">) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="r">
          {rowHead}
        </th>
        {columns.map(({ key, label, detail, numeric }) => (
          <th key={key} scope="col" className={numeric ? "r" : ""}>
            {label}
            <i>{detail}</i>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The first and last row to draw, followed as the table is scrolled and its place changes. */
function useInView(scroller: RefObject<HTMLDivElement | null>, rows: number): { first: number; last: number } {
  const [view, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const look = () => {
      const top = Math.floor(current.scrollTop / rowHeight);
      setView((before) =>
        before.top === top && before.height === current.clientHeight ? before : { top, height: current.clientHeight },
      );
    };
    const watch = new ResizeObserver(look);
    watch.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [scroller]);
  const inView = Math.ceil(view.height / rowHeight);
  return { first: Math.max(0, view.top - beyond), last: Math.min(rows - 1, view.top + inView + beyond) };
}

/** The room of the rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}
