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
import { type ReactNode, useMemo } from "react";
import type { Shown, TableChoice, TableColumn, TableWords } from "./table-column";
import { Cells, ColumnPanel, FilterField, GroupRow, Heading, type Sorting, nameOf } from "./table-parts";

/** A table that sorts by any column, filters its rows by a text and lets columns be chosen: the door to TanStack Table. */

type Props<Row> = {
  columns: TableColumn<Row>[];
  rows: Row[];
  words: TableWords;
  /** The column that is sorted by at first, greatest on top; its cells head their rows and it cannot be hidden. */
  lead: string;
  /** Parts of it that name no column of this table change nothing. */
  choice: TableChoice;
  onChoose: (choice: TableChoice) => void;
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

export function SortedTable<Row>(props: Props<Row>) {
  const { columns, rows, words, lead, choice, onChoose, renderActions } = props;
  const table = useSorted(props);
  const shownColumns = useShown(table.getVisibleLeafColumns(), columns);
  const shownRows = table.getRowModel().rows.map(({ id, original }) => ({ id, row: original.row }));
  const choices = columns
    .filter(({ id }) => id !== lead)
    .map((column) => ({
      id: column.id,
      name: nameOf(column),
      isShown: shownColumns.includes(column),
      toggle: () => onChoose({ ...choice, columns: toggled(choice.columns, column) }),
    }));
  const sorting = (id: string): Sorting => ({
    sorted: table.getColumn(id)?.getIsSorted() ?? false,
    sort: (descending) => onChoose(sortedBy(choice, { column: id, descending }, lead)),
  });
  return (
    <>
      <div className="tb-bar" data-export="no">
        <FilterField filter={choice.filter} setFilter={(filter) => onChoose({ ...choice, filter })} words={words} />
        <span role="status" className="tb-count">
          {words.count(shownRows.length, rows.length)}
        </span>
        <ColumnPanel choices={choices} words={words} />
        {renderActions({ columns: shownColumns, rows: shownRows.map(({ row }) => row) })}
      </div>
      <div className="tbl-wrap" tabIndex={0} role="region" aria-label={words.label}>
        <table className="tbl tb">
          <caption className="vh">
            {words.label}
            {words.summary !== undefined && `. ${words.summary}`}
          </caption>
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

/** The library, told what to sort, filter and hide. */
function useSorted<Row>({ columns, rows, lead, choice }: Props<Row>) {
  const data = useMemo(() => rows.map((row): Held<Row> => ({ row })), [rows]);
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  const matches: FilterFn<typeof features, Held<Row>> = ({ original }, id, wanted) =>
    plain(columns.find((column) => column.id === id)?.text(original.row) ?? "").includes(plain(String(wanted)));
  const { column = lead, descending = true } = choice.sort ?? {};
  const isKnown = columns.some(({ id }) => id === column);
  return useTable({
    features,
    columns: definitions,
    data,
    state: {
      globalFilter: choice.filter,
      sorting: [isKnown ? { id: column, desc: descending } : { id: lead, desc: true }],
      columnVisibility: visibility(columns, lead, choice),
    },
    globalFilterFn: matches,
    getColumnCanGlobalFilter: () => true,
  });
}

function visibility<Row>(columns: TableColumn<Row>[], lead: string, { columns: chosen }: TableChoice) {
  const asked = new Map(chosen.map(({ column, isShown }) => [column, isShown]));
  return Object.fromEntries(columns.map(({ id, hidden }) => [id, id === lead || (asked.get(id) ?? !hidden)]));
}

/** Shown or hidden the other way round; back to what is usual leaves no choice. */
function toggled<Row>(chosen: TableChoice["columns"], { id, hidden }: TableColumn<Row>): TableChoice["columns"] {
  const others = chosen.filter(({ column }) => column !== id);
  const isShown = !(chosen.find(({ column }) => column === id)?.isShown ?? !hidden);
  return isShown === !hidden ? others : [...others, { column: id, isShown }];
}

/** The usual order is no choice. */
function sortedBy({ sort: _before, ...rest }: TableChoice, sort: NonNullable<TableChoice["sort"]>, lead: string) {
  return sort.column === lead && sort.descending ? rest : { ...rest, sort };
}

function definitionsOf<Row>(columns: TableColumn<Row>[]): ColumnDef<typeof features, Held<Row>>[] {
  return columns.map((column) => ({
    id: column.id,
    accessorFn: ({ row }) => column.value(row),
    sortUndefined: "last" as const,
  }));
}

/** "1 597 000" is found by 1597, "Été" by ete. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s\u00a0\u202f,.]/g, "")
    .toLowerCase();

/** The columns that are shown, the same list as long as they are. */
function useShown<Row>(leaves: readonly { id: string }[], columns: Props<Row>["columns"]): Props<Row>["columns"] {
  return useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]));
    return leaves.flatMap(({ id }) => byId.get(id) ?? []);
  }, [leaves, columns]);
}
