import { type AnswerCell, type AnswerColumn, exactNumber, isNumeric } from "../query/columns";
import type { Language } from "../i18n/language";
import { queryWords } from "../i18n/query-words";
import type { FrameContent } from "./frame";

/** Two columns of an answer as a quick chart: what is drawn, said and put in its table. */

export type QueryPoint = { at: number; name: string; value: number | undefined };
export type QueryChartView = { points: QueryPoint[]; frame: FrameContent };

/** Recharts stays quick up to here, and a reader too. */
export const mostPoints = 500;

type Asked = { columns: AnswerColumn[]; rows: AnswerCell[][]; total: number; x: number; y: number };

/** A gap is not drawn, and not joined. */
export function queryChart({ columns, rows, total, x, y }: Asked, language: Language): QueryChartView {
  const words = queryWords(language.code);
  const [across, up] = [columns[x]?.name ?? "", columns[y]?.name ?? ""];
  const points = rows.slice(0, mostPoints).map((row, at): QueryPoint => {
    const value = row[y] === null || row[y] === undefined ? undefined : Number(row[y]);
    return { at, name: row[x] ?? language.say.missing, value: Number.isFinite(value) ? value : undefined };
  });
  const text = (value: number | undefined) => (value === undefined ? "" : numberText(String(value), language));
  const count = language.count(total);
  const part = total > points.length ? `${words.chartPart(language.count(points.length), count)} ` : "";
  return {
    points,
    frame: {
      title: words.chartTitle(up, across),
      subtitle: `${part}${up} · ${across}`,
      alternative: words.chartAlternative(points.map(({ name, value }) => `${name} ${text(value)}`).join(" ; ")),
      sources: words.chartSources(words.rows(total, count)),
      table: {
        columns: [
          { key: "x", label: across },
          { key: "y", label: up, numeric: true },
        ],
        rows: points.map(({ name, value }) => ({
          x: { text: name },
          y: { text: text(value), ...(value !== undefined && { raw: value }) },
        })),
      },
      fileName: "cap2m-query",
    },
  };
}

/** The first rows of an answer as a table: what is put on a slide. */
export function answerFrame(
  { columns, rows, total, title }: Omit<Asked, "x" | "y"> & { title: (count: string) => string },
  language: Language,
): FrameContent {
  const words = queryWords(language.code);
  const said = title(words.rows(total, language.count(total)));
  return {
    title: said,
    subtitle: columns.map(({ name }) => name).join(" · "),
    alternative: said,
    sources: words.tableSources,
    fileName: "cap2m-query-table",
    table: {
      columns: columns.map((column, at) => ({ key: String(at), label: column.name, numeric: isNumeric(column) })),
      rows: rows.map((row) =>
        Object.fromEntries(
          columns.map((column, at) => {
            const cell = row[at] ?? null;
            const isNumber = cell !== null && isNumeric(column);
            const text = isNumber && !isYear(column.name) ? numberText(cell, language) : (cell ?? "");
            return [String(at), { text, ...(isNumber && { raw: Number(cell) }) }];
          }),
        ),
      ),
    },
  };
}

/** "2 017" is no year. */
export const isYear = (name: string): boolean => /(?:^|_)(?:year|annee|année|an)(?:_|$)/i.test(name);

/** The columns that a chart begins with: the first numbers that are no year or line, over the first column beside them. */
export function usualAxes(columns: AnswerColumn[]): { x: number; y: number } | undefined {
  const numbers = columns.flatMap((column, at) => (isNumeric(column) ? [at] : []));
  const y = numbers.find((at) => !/year|annee|année|file_line|_id$/i.test(columns[at]?.name ?? "")) ?? numbers.at(-1);
  if (y === undefined) return undefined;
  const x = columns.findIndex((_column, at) => at !== y);
  return { x: x === -1 ? y : x, y };
}

/** A number as the language writes it, without losing a digit: the engine's text may be longer than a double holds. */
export function numberText(text: string, { code, locale }: Pick<Language, "code" | "locale">): string {
  const exact = exactNumber(text);
  if (exact === undefined && !/^-?\d+$/.test(text)) return text;
  const digits = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const format = formatOf(locale, Math.min(digits, 20));
  const written = exact === undefined ? format.format(BigInt(text)) : format.format(exact);
  return code === "fr" ? written.replace("-", "\u2212") : written;
}

/** The browser's formatters are dear to make and cheap to use: a table of a million rows has use for a few. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: 20 });
  formats.set(key, format);
  return format;
}
