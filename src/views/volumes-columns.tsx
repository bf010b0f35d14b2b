import { GitCompareArrows } from "lucide-react";
import type { ReactNode } from "react";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import type { SeriesRead, VolumesRead } from "../charts/volumes-content";
import { Shape } from "../charts/volumes-marks";
import type { CellView, Derived, RowView } from "../charts/volumes-rows";
import { isRestated } from "../domain/series";
import type { Language } from "../i18n/language";
import type { TableColumn } from "../ui/table-column";

/** The columns of the table of the volumes: the year, what each port says of it, and the ratio of the first two. */

export function columnsOf(volumes: VolumesRead, language: Language): TableColumn<RowView>[] {
  const words = language.say.volumes.table;
  const second = volumes.series[1];
  const year: TableColumn<RowView> = {
    id: "year",
    label: words.year,
    value: (row) => row.year,
    text: (row) => String(row.year),
    cell: (row) => row.year,
  };
  const ratio: TableColumn<RowView> = {
    id: "ratio",
    label: words.ratio(second?.name ?? ""),
    numeric: true,
    value: (row) => row.ratio?.raw,
    text: (row) => row.ratio?.text ?? "",
    cell: (row) => <DerivedCell figure={row.ratio} />,
  };
  return [
    year,
    ...volumes.series.flatMap((each, at) => portColumns(each, at, volumes, language)),
    ...(second ? [ratio] : []),
  ];
}

/** Beyond the first two ports, the columns other than the value are at hand but not shown. */
const shownInFull = 2;

function portColumns(
  series: SeriesRead,
  at: number,
  { question }: VolumesRead,
  language: Language,
): TableColumn<RowView>[] {
  const words = language.say.volumes.table;
  const { id, role, name } = series;
  const isFiscal = series.points.some(({ point }) => point.fact.figure.period.kind === "fiscal_year");
  const label = (isFiscal ? words.portPeriod.fiscal : words.portPeriod.calendar)(name);
  const group = { id, label, className: role === "peer" ? "tb-g" : `tb-g c-${role}` };
  const cell = (row: RowView) => row.cells.get(id);
  const hidden = at >= shownInFull;
  const column = (key: string, rest: Omit<TableColumn<RowView>, "id" | "group">) => ({
    id: `${id}-${key}`,
    group,
    ...rest,
  });
  return [
    column("value", {
      label: isRestated(question) ? words.persons : words.value[question.measure],
      numeric: true,
      value: (row) => cell(row)?.value,
      text: (row) => cell(row)?.text ?? "",
      cell: (row) => <ValueCell cell={cell(row)} />,
    }),
    column("change", {
      label: words.change,
      numeric: true,
      hidden,
      value: (row) => cell(row)?.change?.raw,
      text: (row) => cell(row)?.change?.text ?? "",
      cell: (row) => <DerivedCell figure={cell(row)?.change} />,
    }),
    column("status", {
      label: words.status,
      hidden,
      value: (row) => cell(row)?.status,
      text: (row) => cell(row)?.status ?? "",
      cell: (row) => <StatusCell cell={cell(row)} series={series} />,
    }),
    column("others", {
      label: words.others,
      hidden,
      value: (row) => cell(row)?.others?.count,
      text: (row) => cell(row)?.others?.text ?? "",
      cell: (row) => <OthersCell cell={cell(row)} />,
    }),
  ];
}

function ValueCell({ cell }: { cell: CellView | undefined }): ReactNode {
  const { say } = useLanguage();
  if (!cell) return <span className="c-3">{say.missing}</span>;
  if (cell.value === undefined) return <OpenBracket cell={cell} />;
  return (
    <Figured raw={Math.round(cell.value)} reading={cell.point.reading} className="tb-v">
      {cell.text}
    </Figured>
  );
}

/** A bracket has no single number to mark. */
function OpenBracket({ cell }: { cell: CellView }) {
  const open = useProvenance();
  return (
    <button type="button" className="figured" onClick={() => open(cell.point.reading)}>
      {cell.text}
    </button>
  );
}

function DerivedCell({ figure }: { figure: Derived | undefined }): ReactNode {
  if (!figure) return null;
  return (
    <Figured raw={figure.raw} reading={figure.reading} className="c-2">
      {figure.text}
    </Figured>
  );
}

function StatusCell({ cell, series }: { cell: CellView | undefined; series: SeriesRead }): ReactNode {
  if (!cell) return null;
  return (
    <span className="tb-status">
      <svg width="14" height="14" aria-hidden="true">
        <Shape port={series.role} texture={cell.point.texture} x={7} y={7} />
      </svg>
      {cell.status}
    </span>
  );
}

const compareIcon = <GitCompareArrows size={14} aria-hidden />;

function OthersCell({ cell }: { cell: CellView | undefined }): ReactNode {
  const open = useProvenance();
  const others = cell?.others;
  if (!others) return null;
  return (
    <button type="button" className="rival" onClick={() => open(others.reading)}>
      {compareIcon}
      {others.text}
    </button>
  );
}
