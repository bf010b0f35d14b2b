import { index, percent } from "../charts/concentration-content";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { type Measured, bandOf } from "../domain/concentration";
import type { DroppedList } from "../domain/concentration-dropped";
import type { Reading } from "../i18n/reading";

/** The index of a list of calls that a person dropped in and said to be complete, by line and by group; or why there is none. */
export function DroppedIndex({ list }: { list: DroppedList }) {
  const { found } = list;
  return found.is === "measured" ? (
    <MeasuredIndex list={list} found={found} />
  ) : (
    <section className="fig" aria-labelledby="cc-index">
      <RefusedList list={list} />
    </section>
  );
}

type Found = Extract<DroppedList["found"], { is: "measured" }>;

function MeasuredIndex({ list, found }: { list: DroppedList; found: Found }) {
  const language = useLanguage();
  const words = language.say.winback.concentration.list;
  const hhi = index(found.byLine.hhi, language);
  const title = words.title(hhi, list.year, bandOf(found.byLine.hhi));
  const reading: Reading = {
    heading: title,
    value: { raw: Math.round(found.byLine.hhi), text: hhi },
    tone: "mrs",
    calculation: words.calculation,
    evidence: [list.total.evidence, ...list.statements.map(({ evidence }) => evidence)],
    rivals: [],
  };
  return (
    <section className="fig" aria-labelledby="cc-index">
      <div className="fig-h">
        <h2 id="cc-index">{title}</h2>
      </div>
      <p className="cc-say">
        {words.from(list.total.evidence.file, language.count(found.total), found.byLine.shares.length)}
      </p>
      <p className="cc-say">
        <Figured raw={Math.round(found.byLine.hhi)} reading={reading} className="text">
          {words.index(hhi, index(found.byGroup.hhi, language))}
        </Figured>
      </p>
      <p className="cc-say">{words.two(percent(found.byLine.cr2, language), percent(found.byGroup.cr2, language))}</p>
      <Shares caption={words.byLine} measured={found.byLine} />
      <Shares caption={words.byGroup} measured={found.byGroup} />
    </section>
  );
}

function Shares({ caption, measured }: { caption: string; measured: Measured }) {
  const language = useLanguage();
  const { columns } = language.say.winback.concentration.list;
  return (
    <div className="tbl-wrap">
      <table className="tbl">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" className="r">
              {columns.calls}
            </th>
            <th scope="col" className="r">
              {columns.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {measured.shares.map(({ name, value, share }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="r num">{language.count(value)}</td>
              <td className="r num">{percent(share, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RefusedList({ list }: { list: DroppedList }) {
  const language = useLanguage();
  const words = language.say.winback.concentration.list;
  const named = list.statements.reduce((sum, { calls = 0 }) => sum + calls, 0);
  return (
    <>
      <div className="fig-h">
        <h2 id="cc-index">{words.refusedTitle(list.year)}</h2>
      </div>
      <p className="cc-say">{words.short(language.count(named), language.count(list.total.value))}</p>
    </>
  );
}
