import { TriangleAlert } from "lucide-react";
import { memo } from "react";
import { Figured } from "../charts/figured";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import { PartsBars, SwingBars } from "../charts/scenario-bars";
import type { CheckView } from "../charts/scenario-check-content";
import type { PartsView } from "../charts/scenario-parts-content";
import type { SolverRow, SolverView } from "../charts/scenario-solver-content";
import type { SpendView } from "../charts/scenario-spend-content";
import type { SwingsView } from "../charts/scenario-swings-content";
import { ScenarioYears } from "../charts/scenario-years";
import type { YearsView } from "../charts/scenario-years-content";

/** What the open scenario gives, in frames: the question backwards, by year, by part, by assumption, in money, and against history. */

export const SolverFrame = memo(function SolverFrame({ view }: { view: SolverView }) {
  const words = useLanguage().say.scenario.solver;
  return (
    <Frame content={view.frame} note={<p className="src">{words.rule}</p>}>
      <ul className="sc-solver">
        {view.rows.map((row) => (
          <Answer key={row.key} row={row} />
        ))}
      </ul>
    </Frame>
  );
});

function Answer({ row: { figure, sentence, more, working } }: { row: SolverRow }) {
  const [first = "", rest = ""] = figure ? around(sentence, figure.text) : [];
  return (
    <li>
      {figure ? (
        <p>
          {first}
          <Figured raw={figure.raw} reading={figure.reading} className="disp">
            {figure.text}
          </Figured>
          {rest}
        </p>
      ) : (
        <p>{sentence}</p>
      )}
      {more.length > 0 && <p className="goal-bar-s">{more.join(", ")}</p>}
      {working.length > 0 && (
        <ol className="sc-working">
          {working.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** The words before and after a figure of a sentence. */
function around(sentence: string, figure: string): [string, string] {
  const at = sentence.indexOf(figure);
  return at === -1 ? ["", ` ${sentence}`] : [sentence.slice(0, at), sentence.slice(at + figure.length)];
}

export const YearsFrame = memo(function YearsFrame({ view, sources }: { view: YearsView; sources: string }) {
  return (
    <Frame content={{ ...view.frame, sources }} className="sc-result" note={<p className="src">{view.carries}</p>}>
      <ScenarioYears view={view} />
    </Frame>
  );
});

export const PartsFrame = memo(function PartsFrame({ view, comparable }: { view: PartsView; comparable: boolean }) {
  const words = useLanguage().say.scenario.parts;
  return (
    <Frame
      content={view.frame}
      className="c6"
      note={
        <>
          {comparable && view.guests !== "" && <p className="goal-say">{view.guests}</p>}
          <p className="src">{words.rule}</p>
        </>
      }
    >
      <PartsBars view={view} />
    </Frame>
  );
});

export const SwingsFrame = memo(function SwingsFrame({ view }: { view: SwingsView }) {
  const words = useLanguage().say.scenario.swings;
  return (
    <Frame content={view.frame} className="c6" note={<p className="src">{words.rule}</p>}>
      <SwingBars view={view} />
    </Frame>
  );
});

export const SpendFrame = memo(function SpendFrame({ view }: { view: SpendView }) {
  const words = useLanguage().say.scenario.spend;
  return (
    <Frame content={view.frame} className="c6" note={<p className="src">{words.rule}</p>}>
      {view.rows.length === 0 ? (
        <p className="goal-say">{words.none}</p>
      ) : (
        <ul className="goal-bars">
          {view.rows.map((row) => (
            <li key={row.key}>
              <div className="goal-bar-h">
                <span>{row.scope}</span>
                <Figured raw={row.money.raw} reading={row.money.reading} className="disp">
                  {row.money.text}
                </Figured>
              </div>
              <span className="goal-bar-s">
                {row.passengers} × {row.each}
              </span>
              <ul className="sc-figures">
                {row.figures.map(({ key, text, raw, reading }) => (
                  <li key={key}>
                    <Figured raw={raw} reading={reading} className="text">
                      {text}
                    </Figured>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
});

export const CheckFrame = memo(function CheckFrame({ view, className }: { view: CheckView; className: string }) {
  const open = useProvenance();
  const { say } = useLanguage();
  const said = (key: string, text: string, reading: Parameters<typeof open>[0]) => (
    <button
      key={key}
      type="button"
      className="figured text"
      onClick={() => open(reading)}
      title={say.provenance.open(reading.heading)}
    >
      {text}
    </button>
  );
  return (
    <Frame content={view.frame} className={className}>
      <ul className="goal-bars">
        {view.rows.map(({ key, text, notes, reading }) => (
          <li key={key}>
            {said(key, text, reading)}
            {notes.length > 0 && <span className="goal-bar-s sc-block">{notes.join(" ")}</span>}
          </li>
        ))}
        {view.programmes.map(({ key, text, reading }) => (
          <li key={key}>{said(key, text, reading)}</li>
        ))}
        {view.others !== "" && <li className="goal-bar-s">{view.others}</li>}
      </ul>
    </Frame>
  );
});

/** Why a scenario gives no result, or what to mind beside one. */
export function ScenarioNotes({ title, notes }: { title?: string; notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="note warn sc-notes" role="status">
      <TriangleAlert size={18} aria-hidden />
      <div>
        {title !== undefined && <b>{title}</b>}
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
