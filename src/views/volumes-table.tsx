import { Copy, Download, Presentation, TriangleAlert } from "lucide-react";
import { memo, useMemo, useRef } from "react";
import { useAdd } from "../charts/add-context";
import type { ChartTable } from "../charts/data-table";
import { download, tabsOf } from "../charts/download";
import type { FrameContent } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import type { VolumesRead } from "../charts/volumes-content";
import { type RowView, volumesRows } from "../charts/volumes-rows";
import { columnsText, sortText } from "../domain/table-choice";
import type { View } from "../domain/view";
import { copy, lookAtTable } from "../state/actions";
import { SortedTable } from "../ui/table";
import type { Shown, TableColumn } from "../ui/table-column";
import { columnsOf } from "./volumes-columns";

/** Every value with its status and its rivals, year by year. */

type Looked = Pick<View, "filter" | "sort" | "columns">;
type Props = { volumes: VolumesRead; frame: FrameContent; looked: Looked };

export const VolumesTable = memo(Table, isSame);

/** The address gives a new choice with every change, most of which are not for this table. */
function isSame(one: Props, other: Props): boolean {
  return one.volumes === other.volumes && one.frame === other.frame && textOf(one.looked) === textOf(other.looked);
}

const textOf = ({ filter, sort, columns }: Looked): string => JSON.stringify([filter, sort, columns]);

function Table({ volumes, frame, looked }: Props) {
  const language = useLanguage();
  const words = language.say.volumes.table;
  const rows = useMemo(() => volumesRows(volumes, language), [volumes, language]);
  const columns = useMemo(() => columnsOf(volumes, language), [volumes, language]);
  if (rows.length === 0) return null;
  return (
    <section className="fig c12 vol-table">
      <div className="fig-h">
        <h2>{words.title}</h2>
      </div>
      <UnknownColumns looked={looked} ids={columns.map(({ id }) => id)} />
      <SortedTable
        columns={columns}
        rows={rows}
        lead="year"
        choice={looked}
        onChoose={lookAtTable}
        words={{
          label: words.title,
          summary: words.summary,
          filter: words.filter,
          filterHint: words.filterHint,
          clear: words.clear,
          choose: words.choose,
          none: words.none,
          count: words.rows,
        }}
        renderActions={(shown) => <Actions shown={shown} frame={frame} />}
      />
    </section>
  );
}

/** Columns that the address asked for and that these ports do not have. */
function UnknownColumns({ looked: { sort, columns }, ids }: { looked: Looked; ids: string[] }) {
  const { say } = useLanguage();
  const unknown = columns.filter(({ column }) => !ids.includes(column));
  const parts = [
    ...(sort && !ids.includes(sort.column) ? [["sort", sortText(sort)] as const] : []),
    ...(unknown.length > 0 ? [["cols", columnsText(unknown)] as const] : []),
  ];
  return parts.map(([part, text]) => (
    <p key={part} className="note warn" role="status">
      <TriangleAlert size={18} aria-hidden />
      <span>
        {say.address.ignored(part, text)} {say.address.accepted(ids.join(" · "))}
      </span>
    </p>
  ));
}

/** A copy to paste in a spreadsheet, a file that says what it holds: of the rows and columns on screen. */
function Actions({ shown, frame }: { shown: Shown<RowView>; frame: FrameContent }) {
  const language = useLanguage();
  const { say } = language;
  const words = say.volumes.table;
  const add = useAdd();
  const place = useRef<HTMLSpanElement>(null);
  const table = fileTable(shown);
  const content: FrameContent = {
    ...frame,
    title: words.title,
    fileName: `${frame.fileName}-table`,
    table,
  };
  return (
    <span ref={place} className="actions">
      <button
        type="button"
        className="btn sm"
        onClick={() => void copy(tabsOf(table, language), words.copied(shown.rows.length), say.linkNotCopied)}
      >
        <Copy size={15} aria-hidden />
        {words.copy}
      </button>
      <button
        type="button"
        className="btn sm"
        onClick={() => place.current && void download("csv", content, place.current, language)}
      >
        <Download size={15} aria-hidden />
        {words.csv}
      </button>
      <button type="button" className="btn sm" onClick={() => add(content)}>
        <Presentation size={15} aria-hidden />
        {say.addToSlides}
      </button>
    </span>
  );
}

const fullName = ({ group, label }: TableColumn<RowView>): string => (group ? `${group.label}, ${label}` : label);

function fileTable({ columns, rows }: Shown<RowView>): ChartTable {
  return {
    columns: columns.map((column) => ({ key: column.id, label: fullName(column), numeric: column.numeric ?? false })),
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map((column) => {
          const raw = column.numeric ? column.value(row) : undefined;
          return [column.id, { text: column.text(row), ...(typeof raw === "number" && { raw }) }];
        }),
      ),
    ),
  };
}
