import { ArrowLeft, Presentation } from "lucide-react";
import { useMemo } from "react";
import { portsOf } from "../charts/episode-content";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { lineFrame, lineLede, lineTitle } from "../charts/line-content";
import { pagesOf } from "../charts/matrix";
import { LineCalls } from "../charts/matrix-calls";
import { ends, matrixStatuses } from "../charts/matrix-content";
import { MatrixKey } from "../charts/matrix-key";
import { shipName } from "../charts/matrix-words";
import { type Episode, episodesOf } from "../domain/episode";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { changesSince, sinceOf } from "../domain/line-changes";
import { aimOf, questionsFor } from "../domain/line-questions";
import { portYears, usualYears, yearsShown } from "../domain/line-rows";
import { shipsNamed } from "../domain/line-ships";
import { miamiSize } from "../domain/win-back";
import { addressOf } from "../state/actions";
import type { ScreenProps } from "./app";
import { LineBrought } from "./line-brought";
import { LineChanges } from "./line-changes";
import { MarseilleEpisodes, OtherEpisodes } from "./line-episodes";
import { LineFacts } from "./line-facts";
import { LineGroup } from "./line-group";
import { LinePromises } from "./line-promises";
import { LineQuestions } from "./line-questions";
import { LineFleet, LineShips } from "./line-ships";
import { TitleBlock } from "./title-block";
import "./line-page.css";

/** The page of a line: its life in Marseille and elsewhere by what sources say, and what that allows us to ask it. */

type Props = ScreenProps & { line: Line };

export function LinePage({ line, facts, everything, view }: Props) {
  const language = useLanguage();
  const words = language.say.lines;
  const years = yearsShown(facts.presence, view);
  const known = usePast(line, facts, view.asOf);
  const size = miamiSize(line.id, everything, view.asOf);
  const marseille = portYears({ line: line.id, port: "marseille" }, years, facts);
  const miami = portYears({ line: line.id, port: "miami" }, years, facts);
  return (
    <div className="lp">
      <p className="mx-back">
        <a href={addressOf(view, "lines")}>
          <ArrowLeft size={16} aria-hidden className="i" />
          {words.page.back}
        </a>
        <a href={addressOf({ ...view, slide: 1, edits: [] }, "slides", line.id)}>
          <Presentation size={16} aria-hidden className="i" />
          {words.page.slides}
        </a>
      </p>
      <TitleBlock
        view={view}
        title={lineTitle(line, facts, language)}
        unit={words.unit}
        periods={words.periods(...ends(years))}
        status={matrixStatuses([{ line, size, marseille, miami }], language) || language.say.missing}
        basisNote={words.basisNote}
      />
      <p className="lp-lede">{lineLede(line, facts, lastYear(view.asOf), language)}</p>
      <div className="grid">
        <Calls line={line} facts={facts} years={years} />
        <LineFacts line={line} size={size} asOf={view.asOf} />
        <MarseilleEpisodes line={line} facts={facts} episodes={known.episodes} ships={known.ships} />
        <div className="c4 lp-side">
          {line.activeTo === undefined && known.questions.length > 0 && (
            <LineQuestions aim={known.aim} questions={known.questions} ships={known.ships} view={view} />
          )}
          <LineGroup line={line} facts={facts} view={view} />
        </div>
        {known.since && <LineChanges since={known.since} changes={known.changes} ships={known.ships} />}
        <LineBrought line={line} facts={facts} ships={known.ships} />
        <LineShips line={line} facts={facts} asOf={view.asOf} />
        <LineFleet line={line} facts={facts} asOf={view.asOf} />
        <OtherEpisodes line={line} facts={facts} ports={known.elsewhere} ships={known.ships} />
        <LinePromises line={line} facts={facts} asOf={view.asOf} />
      </div>
    </div>
  );
}

/** The last year a page speaks of: that of the day, or the last full one of the data. */
const lastYear = (asOf: string | undefined): number => (asOf === undefined ? usualYears.to : Number(asOf.slice(0, 4)));

/** The episodes of the line and what follows from them, worked out when the line, the facts or the day change. */
function usePast(line: Line, facts: Facts, asOf: string | undefined) {
  return useMemo(() => {
    const until = lastYear(asOf);
    const place = { line: line.id, port: "marseille" };
    const episodes = episodesOf(place, facts, until);
    const since = sinceOf(episodes);
    const changes = since ? changesSince(since.date, place, facts.events) : [];
    const named = shipsNamed(place, facts.presence, facts.ships);
    const events = episodes.flatMap((each) => [...each.reasons, ...each.events]);
    return {
      episodes,
      since,
      changes,
      aim: aimOf(episodes, until),
      questions: questionsFor({ episodes, changes, ships: named, events, until }),
      elsewhere: elsewhere(line, facts),
      ships: [...facts.presence.flatMap((each) => each.ships.map(shipName)), ...facts.ships.map(({ name }) => name)],
    };
  }, [line, facts, asOf]);
}

/** Every other port with an episode; there, the years after the last record are not told. */
function elsewhere(line: Line, facts: Facts): { port: string; episodes: Episode[] }[] {
  return portsOf(line.id, facts)
    .filter((port) => port !== "marseille")
    .map((port) => ({ port, episodes: episodesOf({ line: line.id, port }, facts, 0) }))
    .filter(({ episodes }) => episodes.length > 0);
}

function Calls({ line, facts, years }: { line: Line; facts: Facts; years: number[] }) {
  const language = useLanguage();
  const marseille = portYears({ line: line.id, port: "marseille" }, years, facts);
  const miami = portYears({ line: line.id, port: "miami" }, years, facts);
  const content = lineFrame(line, { marseille, miami, ports: facts.ports }, language);
  return (
    <Frame content={content} className="c8 mx-fig">
      <MatrixKey sides={[marseille, miami]} />
      <LineCalls
        line={line}
        marseille={marseille}
        miami={miami}
        ports={facts.ports}
        label={content.title}
        page={pagesOf(years).length - 1}
      />
    </Frame>
  );
}
