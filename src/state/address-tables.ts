import { chartNames } from "../domain/chart-name";
import { columnsIn, columnsText, sortIn, sortText } from "../domain/table-choice";
import type { View } from "../domain/view";

/** The part of an address that says how tables are looked at: `table=volumes&filter=2017&sort=-miami-value&cols=-miami-status`. */

/** As long as an address bears and a person types. */
const longestFilter = 80;

/** `table` comes once for each chart shown as a table. Whether a column exists is known where its table is drawn. */
export const tableReaders = {
  table: {
    accepted: [...chartNames],
    read: (text: string, view: View): View | undefined => {
      const name = chartNames.find((each) => each === text);
      if (name === undefined) return undefined;
      return view.tables.includes(name) ? view : { ...view, tables: [...view.tables, name] };
    },
  },
  filter: {
    accepted: ["2017"],
    read: (text: string, view: View): View | undefined =>
      text === "" || text.length > longestFilter ? undefined : { ...view, filter: text },
  },
  sort: {
    accepted: ["year", "-miami-value…"],
    read: (text: string, view: View): View | undefined => {
      const sort = sortIn(text);
      return sort && { ...view, sort };
    },
  },
  cols: {
    accepted: ["-miami-status,barcelona-change…"],
    read: (text: string, view: View): View | undefined => {
      const columns = columnsIn(text);
      return columns && { ...view, columns };
    },
  },
};

export const tableParts = ({ tables, filter, sort, columns }: View): [string, string | undefined][] => [
  ...tables.map((name): [string, string] => ["table", name]),
  ["filter", filter === "" ? undefined : encodeURIComponent(filter)],
  ["sort", sort && sortText(sort)],
  ["cols", columns.length === 0 ? undefined : columnsText(columns)],
];

/** Another screen has other tables; which charts are tables is kept. */
export function withoutTable({ sort: _sort, ...view }: View): View {
  return { ...view, filter: "", columns: [] };
}
