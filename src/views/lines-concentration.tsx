import { TriangleAlert } from "lucide-react";
import { ConcentrationBars } from "../charts/concentration-bars";
import {
  type BoundsRow,
  type ConcentrationView,
  boundsRows,
  concentrationTitle,
  dependenceWords,
  index,
  namedList,
  percent,
  shareReading,
  sharesFrame,
} from "../charts/concentration-content";
import { Figured } from "../charts/figured";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { bandOf, hhiBands } from "../domain/concentration";
import { droppedList } from "../domain/concentration-dropped";
import { namedCalls, publishedShares } from "../domain/concentration-published";
import type { Reading } from "../i18n/reading";
import type { ScreenProps } from "./app";
import { DroppedIndex } from "./lines-concentration-dropped";
import { TitleBlock } from "./title-block";
import "./lines-concentration.css";

/** How few lines the traffic rests on: the published shares, the dependence they show, and why there is no index. */
export function LinesConcentration({ facts, view }: ScreenProps) {
  const language = useLanguage();
  const words = language.say.winback.concentration;
  const seen: ConcentrationView = {
    shares: publishedShares(facts.fleet),
    named: namedCalls(facts.presence, facts.figures),
    lines: facts.lines,
    ports: facts.ports,
  };
  const list = droppedList(facts.presence, facts.figures, facts.lines);
  const content = sharesFrame(seen, language);
  const years = seen.shares.map(({ fact }) => fact.year);
  return (
    <>
      <TitleBlock
        view={view}
        title={concentrationTitle(seen, language)}
        unit={words.unit}
        periods={years.length === 0 ? words.noPeriods : words.periods(Math.min(...years), Math.max(...years))}
        status={words.status}
        basisNote={words.basisNote}
      />
      <div className="grid">
        <Frame content={content} className="c7">
          <ConcentrationBars view={seen} label={content.title} />
        </Frame>
        <div className="c5 cc-side">
          <Dependence view={seen} />
          {list ? <DroppedIndex list={list} /> : <NoIndex view={seen} />}
        </div>
        <WhatCanBeSaid view={seen} />
      </div>
    </>
  );
}

function Dependence({ view }: { view: ConcentrationView }) {
  const language = useLanguage();
  const { title, sentences, share } = dependenceWords(view, language);
  const [first, ...others] = sentences;
  return (
    <section className="fig" aria-labelledby="cc-dependence">
      <div className="fig-h">
        <h2 id="cc-dependence">{title}</h2>
      </div>
      <p className="cc-say">
        {share ? (
          <Figured raw={share.fact.value} reading={shareReading(share, view, language)} className="text">
            {first}
          </Figured>
        ) : (
          first
        )}
      </p>
      {others.map((sentence) => (
        <p key={sentence} className="cc-say">
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** Why the index is not given. */
function NoIndex({ view }: { view: ConcentrationView }) {
  const words = useLanguage().say.winback.concentration.index;
  return (
    <section className="fig" aria-labelledby="cc-index">
      <div className="fig-h">
        <h2 id="cc-index">{words.title}</h2>
      </div>
      <p className="note">
        <TriangleAlert size={18} aria-hidden />
        <span>
          {words.why} <Named view={view} /> {words.ready}
        </span>
      </p>
    </section>
  );
}

/** The bounds that what is published puts to the index. */
function WhatCanBeSaid({ view }: { view: ConcentrationView }) {
  const language = useLanguage();
  const words = language.say.winback.concentration.index;
  const rows = boundsRows(view, language);
  if (rows.length === 0) return null;
  return (
    <section className="fig c12" aria-labelledby="cc-bounds">
      <div className="fig-h">
        <h2 id="cc-bounds">{words.bounds}</h2>
      </div>
      <p className="fig-s">{words.boundsSubtitle}</p>
      <BoundsTable rows={rows} />
      <p className="src">
        {words.bands(language.count(hhiBands.moderate), language.count(hhiBands.high))}
        {rows.some(({ rounded }) => rounded) && ` * ${words.rounded}`}
      </p>
    </section>
  );
}

function Named({ view }: { view: ConcentrationView }) {
  const language = useLanguage();
  const words = language.say.winback.concentration.index;
  const { named } = view;
  const refused = namedList(view);
  if (!named || !refused || refused.why.kind !== "not complete" || refused.why.total === undefined)
    return words.noNamed;
  const { known, total } = refused.why;
  const reading: Reading = {
    heading: language.say.winback.concentration.shares.counted(named.year, named.announced),
    value: { raw: known, text: language.count(known) },
    tone: "mrs",
    calculation: `${language.count(known)} ÷ ${language.count(total)} = ${percent(known / total, language)}`,
    evidence: [...named.statements.map(({ evidence }) => evidence), named.total.evidence],
    rivals: [],
  };
  const [before, after] = words
    .named({
      named: "\u0000",
      total: language.count(total),
      share: percent(known / total, language),
      year: named.year,
      announced: named.announced,
    })
    .split("\u0000");
  return (
    <>
      {before}
      <Figured raw={known} reading={reading} className="text">
        {language.count(known)}
      </Figured>
      {after}
    </>
  );
}

function BoundsTable({ rows }: { rows: BoundsRow[] }) {
  const language = useLanguage();
  const words = language.say.winback.concentration.index;
  return (
    <div className="tbl-wrap">
      <table className="tbl cc-bounds">
        <caption className="vh">{words.bounds}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.share}</th>
            <th scope="col" className="r">
              {words.columns.low}
            </th>
            <th scope="col" className="r">
              {words.columns.high}
            </th>
            <th scope="col">{words.columns.reading}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, bounds, rounded, reading }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                {rounded && " *"}
              </th>
              <td className="r num">
                <Figured raw={Math.round(bounds.low)} reading={reading}>
                  {index(bounds.low, language)}
                </Figured>
              </td>
              <td className="r num">
                <Figured raw={Math.round(bounds.high)} reading={reading}>
                  {index(bounds.high, language)}
                </Figured>
              </td>
              <td>{words.reading[bandOf(bounds.low)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
