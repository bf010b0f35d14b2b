import { ArrowDown, ArrowUp, ChevronsUpDown, Columns3, X } from "lucide-react";
import { memo, useId } from "react";
import { Popover } from "./popover";
import type { TableColumn, TableWords } from "./table-column";

/** The parts of a table that sorts and filters: its headings, its rows, its filter, the choice of its columns. */

export type Sorting = { sorted: false | "asc" | "desc"; sort: (descending: boolean) => void };
type HeadingProps<Row> = {
  column: TableColumn<Row>;
  before: TableColumn<Row> | undefined;
  sorting: Sorting;
  isLead: boolean;
};

/** Numbers are sorted from the greatest first, words from A. */
export function Heading<Row>({ column, before, sorting: { sorted, sort }, isLead }: HeadingProps<Row>) {
  const descendingFirst = isLead || column.numeric === true;
  return (
    <th
      scope="col"
      className={cellClass(column, before)}
      aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
    >
      <button
        type="button"
        className="tb-sort"
        onClick={() => sort(sorted === false ? descendingFirst : sorted === "asc")}
      >
        {column.label}
        {sortIcons[sorted === false ? "none" : sorted]}
      </button>
    </th>
  );
}

type CellsProps<Row> = { row: Row; columns: TableColumn<Row>[]; lead: string };

/** A row is drawn again when it or the columns changed, not when another row left or another order was asked. */
export const Cells = memo(RowCells) as typeof RowCells;

function RowCells<Row>({ row, columns, lead }: CellsProps<Row>) {
  return (
    <tr>
      {columns.map((column, at) =>
        column.id === lead ? (
          <th key={column.id} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={cellClass(column, columns[at - 1])}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

export type ColumnOption = { id: string; name: string; isShown: boolean; toggle: () => void };

export function ColumnPanel({ choices, words }: { choices: ColumnOption[]; words: TableWords }) {
  const trigger = (
    <>
      <Columns3 size={15} aria-hidden />
      {words.choose}
    </>
  );
  return (
    <Popover className="btn sm" panelLabel={words.choose} trigger={trigger}>
      <div className="tb-choice">
        {choices.map(({ id, name, isShown, toggle }) => (
          <label key={id}>
            <input type="checkbox" checked={isShown} onChange={toggle} />
            {name}
          </label>
        ))}
      </div>
    </Popover>
  );
}

export function FilterField({
  filter,
  setFilter,
  words,
}: {
  filter: string;
  setFilter: (text: string) => void;
  words: TableWords;
}) {
  const id = useId();
  return (
    <span className="tb-filter">
      <label htmlFor={id}>{words.filter}</label>
      <input
        id={id}
        type="text"
        value={filter}
        maxLength={longest}
        placeholder={words.filterHint}
        onChange={({ target }) => setFilter(target.value)}
      />
      {filter !== "" && (
        <button type="button" className="ib" aria-label={words.clear} onClick={() => setFilter("")}>
          <X size={15} aria-hidden />
        </button>
      )}
    </span>
  );
}

/** What a person types to find rows is short, and an address has to carry it. */
const longest = 80;

/** The names over the columns that belong together; none where no column does. */
export function GroupRow<Row>({ columns }: { columns: TableColumn<Row>[] }) {
  if (columns.every(({ group }) => group === undefined)) return null;
  const runs: { key: string; group: TableColumn<Row>["group"]; span: number }[] = [];
  for (const { id, group } of columns) {
    const run = runs.at(-1);
    if (run && group && run.group?.id === group.id) run.span += 1;
    else runs.push({ key: id, group, span: 1 });
  }
  return (
    <tr className="tb-groups">
      {runs.map(({ key, group, span }) =>
        group ? (
          <th key={key} scope="colgroup" colSpan={span} className={group.className}>
            {group.label}
          </th>
        ) : (
          <td key={key} colSpan={span} aria-hidden="true" />
        ),
      )}
    </tr>
  );
}

/** Made once: an icon that is the same element is not drawn again. */
const sortIcons = {
  asc: <ArrowUp size={13} aria-hidden />,
  desc: <ArrowDown size={13} aria-hidden />,
  none: <ChevronsUpDown size={13} aria-hidden className="tb-idle" />,
};

/** A line starts where another subject does. */
function cellClass<Row>(column: TableColumn<Row>, before: TableColumn<Row> | undefined): string {
  const starts = before !== undefined && before.group?.id !== column.group?.id;
  return [column.numeric ? "r num" : "", starts ? "sep" : "", column.className ?? ""].filter(Boolean).join(" ");
}

export const nameOf = <Row,>(column: TableColumn<Row> | undefined): string =>
  column?.group ? `${column.group.label} · ${column.label}` : (column?.label ?? "");
