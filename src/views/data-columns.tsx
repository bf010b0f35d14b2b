import { useLanguage } from "../charts/language-context";
import { numberText } from "../charts/query-chart-content";
import { type HeldColumn, type Profile, markOf, shareToShow } from "../domain/held";
import { heldWords } from "../i18n/held-words";
import { type AnswerColumn, isNumeric, shortType } from "../query/columns";
import type { Held } from "../state/held";

/** The columns of one table: what each is, how full, between which values. */
export function DataColumns({ held, columns, profile }: { held: Held; columns: AnswerColumn[]; profile: Profile }) {
  const words = heldWords(useLanguage().code);
  return (
    <div className="tbl-wrap" role="group" aria-label={words.profile(held.table.name)} tabIndex={0}>
      <table className="tbl">
        <Heads />
        <tbody>
          {profile.columns.map((each, at) => {
            const column = columns[at];
            if (!column) return null;
            const description = held.noted.columns[at]?.description ?? "";
            return <Column key={column.name} {...{ column, description }} profile={each} rows={profile.rows} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

function Heads() {
  const words = heldWords(useLanguage().code);
  return (
    <thead>
      <tr>
        <th scope="col">{words.column}</th>
        <th scope="col">{words.type}</th>
        <th scope="col" className="r">
          {words.filledHead}
        </th>
        <th scope="col" className="r">
          {words.distinct}
        </th>
        <th scope="col">{words.lowest}</th>
        <th scope="col">{words.highest}</th>
        <th scope="col">{words.common}</th>
      </tr>
    </thead>
  );
}

type ColumnProps = { column: AnswerColumn; profile: HeldColumn; description: string; rows: number };

function Column({ column, profile, description, rows }: ColumnProps) {
  const language = useLanguage();
  const words = heldWords(language.code);
  const { filled, distinct, lowest, highest, common } = profile;
  const mark = markOf(profile, rows);
  const shown = (text: string | undefined) =>
    text === undefined ? words.nothing : cut(valueText(column, text, language));
  return (
    <tr>
      <th scope="row">
        <code>{column.name}</code>
        {description !== "" && (
          <span className="held-said" lang="en">
            {description}
          </span>
        )}
      </th>
      <td>{shortType(column.type)}</td>
      <td className="r">
        <data value={filled}>{rows === 0 ? words.nothing : language.percent(shareToShow(filled, rows), 0)}</data>
      </td>
      <td className="r">
        <data value={distinct}>{language.count(distinct)}</data>
        {mark && <span className="held-said">{words.marks[mark]}</span>}
      </td>
      <td>{shown(lowest)}</td>
      <td>{shown(highest)}</td>
      <td>
        {common.length === 0 && words.nothing}
        {common.map(({ value, times }) => (
          <span key={value} className="held-common">
            {shown(value)} <i>{words.times(language.count(times))}</i>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Years and names of numbers stay as they are; a figure is set as the language sets it. */
const valueText = (column: AnswerColumn, text: string, language: Parameters<typeof numberText>[1]): string =>
  isNumeric(column) && !/year|line|ann[eé]e/i.test(column.name) ? numberText(text, language) : text;

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
