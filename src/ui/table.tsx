import {
  type ColumnDef,
  type FilterFn,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown, Columns3, X } from "lucide-react";
import { type ReactNode, useId, useMemo, useState } from "react";
import { Popover } from "./popover";

/** A table that sorts by any column, filters its rows by a text and lets columns be chosen: the door to TanStack Table. */

export type TableColumn<Row> = {
  id: string;
  label: string;
  /** The columns of one subject stand under its name. */
  group?: { id: string; label: string; className: string };
  /** What it sorts by. */
  value(row: Row): number | string | undefined;
  /** What it is filtered and copied by. */
  text(row: Row): string;
  cell(row: Row): ReactNode;
  numeric?: boolean;
  className?: string;
  hidden?: boolean;
};

export type TableWords = {
  label: string;
  filter: string;
  filterHint: string;
  clear: string;
  choose: string;
  none: string;
  count(shown: number, all: number): string;
};

/** What is on screen, in its order: for a copy or a file of the same. */
export type Shown<Row> = { columns: TableColumn<Row>[]; rows: Row[] };

type Props<Row> = {
  columns: TableColumn<Row>[];
  rows: Row[];
  words: TableWords;
  /** The column that is sorted by at first, greatest on top; its cells head their rows and it cannot be hidden. */
  lead: string;
  renderActions: (shown: Shown<Row>) => ReactNode;
};

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

/** The library keeps row data by reference; ours is one object with the row as the caller knows it. */
type Held<Row> = { row: Row };

export function SortedTable<Row>({ columns, rows, words, lead, renderActions }: Props<Row>) {
  const { filter, setFilter, table } = useSorted({ columns, rows, lead });
  const byId = new Map(columns.map((column) => [column.id, column]));
  const shownColumns = table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? []);
  const shownRows = table.getRowModel().rows.map(({ id, original }) => ({ id, row: original.row }));
  const choices = table
    .getAllLeafColumns()
    .filter(({ id }) => id !== lead)
    .map((column) => ({
      id: column.id,
      name: nameOf(byId.get(column.id)),
      isShown: column.getIsVisible(),
      toggle: () => column.toggleVisibility(),
    }));
  const sorting = (id: string): Sorting => {
    const column = table.getColumn(id);
    return { sorted: column?.getIsSorted() ?? false, sort: (descending) => column?.toggleSorting(descending) };
  };
  return (
    <>
      <div className="tb-bar" data-export="no">
        <FilterField filter={filter} setFilter={setFilter} words={words} />
        <span role="status" className="tb-count">
          {words.count(shownRows.length, rows.length)}
        </span>
        <ColumnChoice choices={choices} words={words} />
        {renderActions({ columns: shownColumns, rows: shownRows.map(({ row }) => row) })}
      </div>
      <div className="tbl-wrap" tabIndex={0} role="region" aria-label={words.label}>
        <table className="tbl tb">
          <caption className="vh">{words.label}</caption>
          <thead>
            <GroupRow columns={shownColumns} />
            <tr>
              {shownColumns.map((column, at) => (
                <Heading
                  key={column.id}
                  column={column}
                  before={shownColumns[at - 1]}
                  sorting={sorting(column.id)}
                  isLead={column.id === lead}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map(({ id, row }) => (
              <Cells key={id} row={row} columns={shownColumns} lead={lead} />
            ))}
          </tbody>
        </table>
        {shownRows.length === 0 && <p className="tb-none">{words.none}</p>}
      </div>
    </>
  );
}

/** The library's state: what is sorted, filtered and hidden. */
function useSorted<Row>({ columns, rows, lead }: Pick<Props<Row>, "columns" | "rows" | "lead">) {
  const [filter, setFilter] = useState("");
  const data = useMemo(() => rows.map((row): Held<Row> => ({ row })), [rows]);
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  const matches: FilterFn<typeof features, Held<Row>> = ({ original }, id, wanted) =>
    plain(columns.find((column) => column.id === id)?.text(original.row) ?? "").includes(plain(String(wanted)));
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { globalFilter: filter },
    onGlobalFilterChange: setFilter,
    globalFilterFn: matches,
    getColumnCanGlobalFilter: () => true,
    enableSortingRemoval: false,
    initialState: {
      sorting: [{ id: lead, desc: true }],
      columnVisibility: Object.fromEntries(columns.filter(({ hidden }) => hidden).map(({ id }) => [id, false])),
    },
  });
  return { filter, setFilter, table };
}

type Sorting = { sorted: false | "asc" | "desc"; sort: (descending: boolean) => void };
type HeadingProps<Row> = {
  column: TableColumn<Row>;
  before: TableColumn<Row> | undefined;
  sorting: Sorting;
  isLead: boolean;
};

/** Numbers are sorted from the greatest first, words from A. */
function Heading<Row>({ column, before, sorting: { sorted, sort }, isLead }: HeadingProps<Row>) {
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
        <SortIcon sorted={sorted} />
      </button>
    </th>
  );
}

function Cells<Row>({ row, columns, lead }: { row: Row; columns: TableColumn<Row>[]; lead: string }) {
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

type Choice = { id: string; name: string; isShown: boolean; toggle: () => void };

function ColumnChoice({ choices, words }: { choices: Choice[]; words: TableWords }) {
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

function FilterField({
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

/** The names over the columns that belong together; none where no column does. */
function GroupRow<Row>({ columns }: { columns: TableColumn<Row>[] }) {
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

function SortIcon({ sorted }: { sorted: false | "asc" | "desc" }) {
  if (sorted === "asc") return <ArrowUp size={13} aria-hidden />;
  if (sorted === "desc") return <ArrowDown size={13} aria-hidden />;
  return <ChevronsUpDown size={13} aria-hidden className="tb-idle" />;
}

function definitionsOf<Row>(columns: TableColumn<Row>[]): ColumnDef<typeof features, Held<Row>>[] {
  return columns.map((column) => ({
    id: column.id,
    accessorFn: ({ row }) => column.value(row),
    sortUndefined: "last" as const,
  }));
}

/** A line starts where another subject does. */
function cellClass<Row>(column: TableColumn<Row>, before: TableColumn<Row> | undefined): string {
  const starts = before !== undefined && before.group?.id !== column.group?.id;
  return [column.numeric ? "r num" : "", starts ? "sep" : "", column.className ?? ""].filter(Boolean).join(" ");
}

const nameOf = <Row,>(column: TableColumn<Row> | undefined): string =>
  column?.group ? `${column.group.label} · ${column.label}` : (column?.label ?? "");

/** "1 597 000" is found by 1597, "Été" by ete. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s\u00a0\u202f,.]/g, "")
    .toLowerCase();
