import { Figured } from "./figured";
import type { Reading } from "../i18n/reading";

/** A chart as a table: the same values, one row each, every figure with its provenance. */

export type TableCell = { text: string; raw?: number; reading?: Reading };
export type ChartTable = {
  columns: { key: string; label: string; numeric?: boolean }[];
  rows: Record<string, TableCell>[];
};

type Props = { table: ChartTable; label: string };

export function DataTable({ table, label }: Props) {
  return (
    <div className="tbl-wrap" tabIndex={0} role="region" aria-label={label}>
      <table className="tbl">
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label: heading, numeric }) => (
              <th key={key} scope="col" className={numeric ? "r" : ""}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {table.columns.map(({ key, numeric }, column) =>
                column === 0 ? (
                  <th key={key} scope="row">
                    <CellContent cell={row[key]} />
                  </th>
                ) : (
                  <td key={key} className={numeric ? "r num" : ""}>
                    <CellContent cell={row[key]} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellContent({ cell }: { cell: TableCell | undefined }) {
  if (!cell) return null;
  if (cell.raw === undefined) return cell.text;
  if (!cell.reading) return <data value={cell.raw}>{cell.text}</data>;
  return (
    <Figured raw={cell.raw} reading={cell.reading}>
      {cell.text}
    </Figured>
  );
}
