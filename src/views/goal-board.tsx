import { Printer } from "lucide-react";
import { useMemo } from "react";
import { type BoardRow, type BoardView, boardView } from "../charts/board-content";
import { baseName } from "../charts/goal-bases-content";
import { useLanguage } from "../charts/language-context";
import { RoadChart } from "../charts/road";
import { answered, isSolved } from "../charts/scenario-answer";
import { PartsBars } from "../charts/scenario-bars";
import { partsView } from "../charts/scenario-parts-content";
import { grounded } from "../charts/scenario-reading";
import { addressOf } from "../state/actions";
import { startFrom } from "./goal-scenarios";
import type { GoalProps } from "./goal-props";
import { aroundOf } from "./scenario-around";
import { aboutOf } from "./scenario-open";
import { StatusKey } from "./title-block";
import "./goal-board.css";

/** One A4 page for a board: status, chart, sentence, scenarios, sources. What is on screen is what is printed. */
export function GoalBoard(props: GoalProps) {
  const { facts, view, road, base } = props;
  const language = useLanguage();
  const known = useMemo(() => {
    const around = aroundOf(facts, road);
    return view.scenarios
      .map((draft, at) => answered(draft, at, around, language))
      .filter(isSolved)
      .map((solved) => grounded(solved, facts));
  }, [facts, road, view.scenarios, language]);
  if (!base || road.statements.length === 0) return <p className="goal-say">{language.say.goal.bases.notSet}</p>;
  const start = startFrom(base, facts, road.target);
  const board = boardView({ road, base, facts, known, about: (solved) => aboutOf(solved, facts, start) }, language);
  const open = known.find(({ solved }) => solved.at === view.at) ?? known[0];
  return (
    <article className="board">
      <BoardHead
        board={board}
        asOf={view.asOf}
        subtitle={language.say.scenario.board.subtitle(baseName(base, language))}
      />
      {board.rows.length > 0 ? <Scenarios board={board} /> : <NoScenario {...props} />}
      {open && (
        <div className="board-parts">
          <PartsBars view={partsView(open, language)} />
        </div>
      )}
      <Sources board={board} />
    </article>
  );
}

function BoardHead({ board, asOf, subtitle }: { board: BoardView; asOf: string | undefined; subtitle: string }) {
  const language = useLanguage();
  const words = language.say.scenario.board;
  return (
    <>
      <div className="board-top">
        <b className="disp">{language.say.appTitle}</b>
        <span>{asOf === undefined ? words.knownToday : words.known(language.date(asOf))}</span>
        <button type="button" className="btn sm" data-export="no" onClick={() => window.print()}>
          <Printer size={15} aria-hidden />
          {words.alone}
        </button>
      </div>
      <GaugeStrip />
      <p className="board-lede">{board.card.sentence}</p>
      <div className="board-way">
        <section aria-labelledby="board-way">
          <h2 id="board-way">{board.way.frame.title}</h2>
          <p className="fig-s">{subtitle}</p>
          <RoadChart view={board.way} />
          <StatusKey />
        </section>
        <dl className="board-numbers">
          {board.numbers.map(({ key, text, what, how }) => (
            <div key={key}>
              <dt>
                {what} <small>{how}</small>
              </dt>
              <dd className="disp">{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

/** The tide gauge without values, as it closes slides and pages. */
function GaugeStrip() {
  return (
    <svg className="plot board-gauge" width="100%" height="9" aria-hidden="true">
      {Array.from({ length: 20 }, (_, at) => (
        <rect key={at} x={`${at * 5}%`} y="0.5" width="5%" height="8" className={at % 2 === 0 ? "f-ink" : "f-paper"} />
      ))}
      <rect x="0.5" y="0.5" width="99.8%" height="8" fill="none" className="s-ink" />
    </svg>
  );
}

function Scenarios({ board }: { board: BoardView }) {
  const words = useLanguage().say.scenario.board;
  const { columns } = words;
  return (
    <div className="board-levers">
      <h2>{words.levers}</h2>
      <p className="fig-s">{words.leversSubtitle}</p>
      <div className="tbl-wrap" tabIndex={0} role="region" aria-label={words.levers}>
        <table className="tbl">
          <caption className="vh">{words.levers}</caption>
          <thead>
            <tr>
              {Object.values(columns).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <Row key={row.letter} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {board.rows.map(({ letter, carries }) => (
        <p key={letter} className="src">
          {carries}
        </p>
      ))}
    </div>
  );
}

function Row({ row: { letter, name, levers, total, bracket, gap, needed } }: { row: BoardRow }) {
  const words = useLanguage().say.scenario.compare;
  return (
    <tr>
      <th scope="row">
        {letter} {name}
      </th>
      <td>{levers.length === 0 ? words.noLever : levers.join(", ")}</td>
      <td className="num">
        <b>{total}</b>
        {bracket !== "" && <small>{bracket}</small>}
      </td>
      <td>{gap}</td>
      <td>{needed}</td>
    </tr>
  );
}

function NoScenario({ view }: GoalProps) {
  const words = useLanguage().say.scenario.board;
  return (
    <p className="goal-say board-none" data-export="no">
      {words.noScenario} <a href={addressOf({ ...view, goal: "scenarios" }, "goal")}>{words.addScenario}</a>
    </p>
  );
}

function Sources({ board }: { board: BoardView }) {
  const words = useLanguage().say.scenario.board;
  const { code } = useLanguage();
  return (
    <footer className="board-sources">
      {board.assumptions !== "" && <p>{board.assumptions}</p>}
      <p>
        <b>{words.sources}</b> {board.sources.join(code === "fr" ? "\u202f; " : "; ")}.
      </p>
      <p>{words.printed}</p>
    </footer>
  );
}
