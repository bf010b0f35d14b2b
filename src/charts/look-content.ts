import type { ImportWords } from "../i18n/import-words";
import type { Language } from "../i18n/language";
import type { Look } from "../intake/fast-look";
import { numberText, type QueryChartView } from "./query-chart-content";

/** The first chart of a large file, as its bytes were added up: rows, or one of its figures, by year. */

/** `measure` is a column of the file; absent for its rows. */
export type Looked = { look: Look; header: string[]; file: string; rows: number; measure: number | undefined };

/** Sums of decimals carry the noise of their last digits: twelve digits are said. */
const digits = 12;

export function lookView(
  { look, header, file, rows, measure }: Looked,
  { look: words }: ImportWords,
  language: Language,
): QueryChartView {
  const points = look.years.map(({ year, rows: count, sums }, at) => {
    const value = Number((measure === undefined ? count : (sums[measure] ?? 0)).toPrecision(digits));
    return { at, name: String(year), value };
  });
  const text = (value: number) => numberText(String(value), language);
  const column = header[look.column] ?? "";
  const label = measure === undefined ? words.rows : words.sum(header[measure] ?? "");
  const [first, last] = [points[0]?.name ?? "", points.at(-1)?.name ?? ""];
  const years = first === last ? first : `${first}–${last}`;
  const most = text(Math.max(...points.map(({ value }) => value)));
  return {
    points,
    frame: {
      title: words.title(label, column, years, most),
      subtitle: words.subtitle(language.count(rows), look.undated, language.count(look.undated)),
      alternative: words.alternative(points.map(({ name, value }) => `${name} ${text(value)}`).join(" ; ")),
      sources: words.sources(file),
      table: {
        columns: [
          { key: "year", label: words.year },
          { key: "value", label, numeric: true },
        ],
        rows: points.map(({ name, value }) => ({ year: { text: name }, value: { text: text(value), raw: value } })),
      },
      fileName: "cap2m-look",
    },
  };
}
