import { Download } from "lucide-react";
import { useState } from "react";
import { useAdd } from "../charts/add-context";
import { save } from "../charts/download";
import { useLanguage } from "../charts/language-context";
import { answerFrame } from "../charts/query-chart-content";
import { mostClipRows } from "../domain/clip";
import { queryWords } from "../i18n/query-words";
import { csvHead, csvRows } from "../outputs/table-csv";
import type { AnswerCell, AnswerColumn } from "../query/columns";
import { say as tell } from "../state/actions";
import { Popover } from "../ui/popover";

/** A whole table or answer as a file: pages are read one after the other, so that the longest is never held at once. */

type Download = {
  columns: AnswerColumn[];
  rows: number;
  page: (from: number, count: number) => Promise<AnswerCell[][]>;
  /** Of the file, without its ending. */
  name: string;
  /** What a data package says of it and of its columns. */
  title: string;
  descriptions: string[];
  said: { download: string; notWritten: string };
};

const endings = { machine: "csv", excel: "csv", xlsx: "xlsx", parquet: "parquet", package: "zip" } as const;
type Kind = keyof typeof endings;
const kinds: Kind[] = ["machine", "excel", "xlsx", "parquet", "package"];

const pageRows = 10_000;

export function TableDownload(download: Download) {
  const { rows, name, said } = download;
  const language = useLanguage();
  const words = queryWords(language.code);
  const add = useAdd();
  const [written, setWritten] = useState<number>();
  const get = async (kind: Kind) => {
    try {
      const { mostSheetRows } = await import("../outputs/workbook");
      if (kind === "xlsx" && rows > mostSheetRows) tell(words.tooLong(language.count(mostSheetRows)));
      else save(await fileOf(kind, download, setWritten), `cap2m-${name}.${endings[kind]}`);
    } catch {
      tell(said.notWritten);
    } finally {
      setWritten(undefined);
    }
  };
  const addRows = async () => {
    const first = await download.page(0, mostClipRows);
    const title = name === "query" ? words.answerTitle : (count: string) => words.tableTitle(name, count);
    add(answerFrame({ columns: download.columns, rows: first, total: rows, title }, language));
  };
  return (
    <>
      {written !== undefined && (
        <span role="status" className="c-2">
          {words.writing(language.count(written))}
        </span>
      )}
      <Popover
        className="btn sm"
        panelLabel={said.download}
        trigger={
          <>
            <Download size={15} aria-hidden />
            {said.download}
          </>
        }
      >
        <div className="menu">
          {kinds.map((kind) => (
            <button key={kind} type="button" onClick={() => void get(kind)}>
              {words.files[kind]}
            </button>
          ))}
          <button type="button" onClick={() => void addRows()}>
            {language.say.addToSlides}
          </button>
        </div>
      </Popover>
    </>
  );
}

async function fileOf(kind: Kind, download: Download, tellRows: (rows: number) => void): Promise<Blob> {
  const { columns } = download;
  if (kind === "parquet") {
    const { parquetBytes } = await import("../outputs/parquet");
    return new Blob([await parquetBytes(columns, pages(download, tellRows))], {
      type: "application/vnd.apache.parquet",
    });
  }
  if (kind === "package") {
    const { dataPackage } = await import("../outputs/data-package");
    const table = { ...download, pages: pages(download, tellRows) };
    return new Blob([await dataPackage(download.title, [table], new Date().toISOString())], {
      type: "application/zip",
    });
  }
  if (kind === "xlsx") {
    const { workbook } = await import("../outputs/workbook");
    const rows: AnswerCell[][] = [];
    for await (const read of pages(download, tellRows)) rows.push(...read);
    return workbook(columns, rows, "Cap 2M");
  }
  const parts: Blob[] = [new Blob([csvHead(columns, kind)])];
  for await (const rows of pages(download, tellRows)) parts.push(new Blob([csvRows(columns, rows, kind)]));
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

export async function* pages(
  { rows, page }: Pick<Download, "rows" | "page">,
  tellRows: (rows: number) => void,
): AsyncGenerator<AnswerCell[][]> {
  for (let from = 0; from < rows; from += pageRows) {
    tellRows(from);
    // eslint-disable-next-line no-await-in-loop -- one page after the other: what is written must not be held at once
    yield await page(from, pageRows);
  }
}
