import { Lock } from "lucide-react";
import { useMemo } from "react";
import { type EpisodeView, episodeView } from "../charts/episode-content";
import { useLanguage } from "../charts/language-context";
import type { Episode } from "../domain/episode";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { portName, toneOf } from "../i18n/reading";
import { Entries, ShipNames } from "./line-said";

/** The life of a line in Marseille, episode by episode, and below it in the other ports. */

type Props = { line: Line; facts: Facts; ships: string[] };

export function MarseilleEpisodes({ episodes, ...rest }: Props & { episodes: Episode[] }) {
  const language = useLanguage();
  const words = language.say.biography.episodes;
  return (
    <section className="fig c8" aria-labelledby="lp-episodes">
      <h2 id="lp-episodes">{words.title(portName(rest.facts.ports, "marseille", language))}</h2>
      <p className="fig-s">{words.subtitle}.</p>
      {episodes.length === 0 ? <p className="lp-none">{words.none}</p> : <Episodes episodes={episodes} {...rest} />}
    </section>
  );
}

/** `ports`: those with an episode, Miami first. */
export function OtherEpisodes({ ports, ...rest }: Props & { ports: { port: string; episodes: Episode[] }[] }) {
  const language = useLanguage();
  const words = language.say.biography.episodes;
  if (ports.length === 0) return null;
  return (
    <section className="fig c12" aria-labelledby="lp-elsewhere">
      <h2 id="lp-elsewhere">{words.elsewhere}</h2>
      <p className="fig-s">{words.elsewhereSub}.</p>
      <div className="lp-ports">
        {ports.map(({ port, episodes }) => (
          <div key={port}>
            <h3 className={`t-${toneOf(port)}`}>{portName(rest.facts.ports, port, language)}</h3>
            <Episodes episodes={episodes} {...rest} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Episodes({ episodes, line, facts, ships }: Props & { episodes: Episode[] }) {
  const language = useLanguage();
  const views = useMemo(
    () => episodes.map((each) => episodeView(each, line, facts, language)),
    [episodes, line, facts, language],
  );
  return (
    <ol className="lp-ep">
      {views.map((view) => (
        <Item key={view.key} view={view} ships={ships} />
      ))}
    </ol>
  );
}

function Item({ view, ships }: { view: EpisodeView; ships: string[] }) {
  const { say } = useLanguage();
  const words = say.biography.episodes;
  return (
    <li className={view.isGap ? "gap" : ""}>
      <p className="lp-years">{view.years}</p>
      <div>
        <p className="lp-head">
          <b>
            <ShipNames text={view.headline} ships={ships} />
          </b>
          {view.status !== "" && (
            <>
              {", "}
              <span className="lp-status">{view.status}</span>
            </>
          )}
        </p>
        {view.contradictions.map((text) => (
          <p key={text} className="lp-differ">
            {text}
          </p>
        ))}
        {view.reasons.length > 0 && (
          <div className="lp-reasons">
            <p>{words.reasons}</p>
            <Entries entries={view.reasons} ships={ships} />
          </div>
        )}
        <Entries entries={view.entries} ships={ships} />
        {view.internal.length > 0 && (
          <details className="lp-internal" data-export="no">
            <summary>
              <Lock size={14} aria-hidden /> {words.internal}
            </summary>
            <Entries entries={view.internal} ships={ships} />
          </details>
        )}
      </div>
    </li>
  );
}
