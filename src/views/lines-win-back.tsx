import { ChevronDown, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { Frame } from "../charts/frame";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { type WinBackView, rankingFrame, winBackTitle } from "../charts/win-back-content";
import { WinBackRanking } from "../charts/win-back-ranking";
import { standingReading } from "../charts/win-back-readings";
import { WinBackScatter } from "../charts/win-back-scatter";
import { scatterFrame } from "../charts/win-back-scatter-content";
import type { Facts } from "../domain/facts";
import { shortName } from "../domain/line-names";
import type { View } from "../domain/view";
import { winBackLines } from "../domain/win-back-parts";
import { type Scatter, winBackScatter } from "../domain/win-back-scatter";
import { ranking, usualWeights } from "../domain/win-back-score";
import { addressOf, change } from "../state/actions";
import type { ScreenProps } from "./app";
import { WinBackWeights } from "./lines-win-back-weights";
import { TitleBlock } from "./title-block";
import "./lines-win-back.css";

/** Who to win back: the weights and what they make of each line, then every line by its years in both ports. */
export function LinesWinBack({ facts, everything, view }: ScreenProps) {
  const language = useLanguage();
  const words = language.say.winback;
  const weights = view.weights ?? usualWeights;
  const compared = useMemo(() => winBackLines(facts, everything, view.asOf), [facts, everything, view.asOf]);
  const scatter = useMemo(() => winBackScatter(facts, everything, view.asOf), [facts, everything, view.asOf]);
  const seen: WinBackView = { compared, ranking: ranking(compared.candidates, weights), weights, ports: facts.ports };
  const { from, to } = compared.window;
  return (
    <>
      <TitleBlock
        view={view}
        title={winBackTitle(seen, language)}
        unit={words.unit}
        periods={words.periods(from, to)}
        mixed
        status={words.status}
        basisNote={words.basisNote}
      />
      <div className="grid">
        <WinBackWeights view={seen} chosen={view.weights !== undefined} />
        <RankingFigure seen={seen} view={view} />
        <ScatterFigure scatter={scatter} facts={facts} />
      </div>
    </>
  );
}

function RankingFigure({ seen, view }: { seen: WinBackView; view: View }) {
  const language = useLanguage();
  const words = language.say.winback.ranking;
  const content = rankingFrame(seen, language);
  const { ranked, others } = seen.ranking;
  const open = view.unranked === "shown";
  const hrefOf = (line: string) => addressOf(view, "lines", line);
  return (
    <Frame content={content} className="c12" note={<Notes seen={seen} view={view} />}>
      {ranked.length > 0 && <WinBackRanking rows={ranked} view={seen} label={content.title} hrefOf={hrefOf} />}
      {others.length > 0 && (
        <div className="wb-others">
          <button type="button" aria-expanded={open} onClick={() => change({ unranked: open ? "folded" : "shown" })}>
            {open ? <ChevronDown size={18} aria-hidden /> : <ChevronRight size={18} aria-hidden />}
            {words.others(others.length)}
          </button>
          {open && <WinBackRanking rows={others} view={seen} label={words.others(others.length)} hrefOf={hrefOf} />}
        </div>
      )}
    </Frame>
  );
}

function Notes({ seen, view }: { seen: WinBackView; view: View }) {
  const language = useLanguage();
  const words = language.say.winback.ranking;
  const { here, candidates } = seen.compared;
  const late = candidates.some(({ facts }) => facts.miami?.late);
  return (
    <>
      <ul className="key">
        <li>
          <svg width="26" height="8" aria-hidden="true">
            <rect y="1" width="26" height="6" className="f-sunk" />
            <rect y="1" width="18" height="6" className="f-mrs" />
          </svg>
          {words.key.value}
        </li>
        <li>
          <svg width="26" height="8" aria-hidden="true">
            <rect x=".5" y="1" width="25" height="6" className="d-ink" />
          </svg>
          {words.key.gap}
        </li>
        <li>
          <svg width="26" height="8" aria-hidden="true" className="s-ink">
            <path d="M1 1v6M1 4h24M25 1v6" />
          </svg>
          {words.key.bracket}
        </li>
        {late && view.asOf !== undefined && <li>{words.late(language.date(view.asOf))}</li>}
      </ul>
      {here.length > 0 && <Here seen={seen} />}
    </>
  );
}

/** The lines of Miami that homeport in Marseille, each with its source. */
function Here({ seen: { compared, ports } }: { seen: WinBackView }) {
  const language = useLanguage();
  const words = language.say.winback.ranking;
  const [before, after] = words.here("\u0000", compared.here.length === 1).split("\u0000");
  return (
    <p className="wb-here">
      {before}
      {compared.here.map((each, at) => (
        <span key={each.line.id}>
          {at > 0 && ", "}
          <Figured
            raw={each.standing.cell?.year ?? 0}
            reading={standingReading(each, ports, language)}
            className="text"
          >
            {words.hereItem(shortName(each.line), each.standing.cell?.year ?? 0)}
          </Figured>
        </span>
      ))}
      {after}
    </p>
  );
}

function ScatterFigure({ scatter, facts }: { scatter: Scatter; facts: Facts }) {
  const language = useLanguage();
  const words = language.say.winback.scatter;
  const content = scatterFrame(scatter, facts.ports, language);
  const { miami, marseille } = scatter.split;
  return (
    <Frame
      content={content}
      className="c12"
      remark={`${words.caution} ${words.split(miami, marseille)}`}
      note={
        <ul className="key">
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <circle cx="6" cy="6" r="5" className="f-ink" />
            </svg>
            {words.sought}
          </li>
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <circle cx="6" cy="6" r="4" className="f-peer" />
            </svg>
            {words.other}
          </li>
          <li>
            <svg width="18" height="18" aria-hidden="true">
              <circle cx="9" cy="9" r="8" className="wb-ring" />
            </svg>
            {words.ring}
          </li>
          <li>
            <svg width="18" height="18" aria-hidden="true">
              <circle cx="9" cy="9" r="8" className="wb-ring promised" />
            </svg>
            {words.ringPromised}
          </li>
        </ul>
      }
    >
      <WinBackScatter scatter={scatter} ports={facts.ports} label={content.title} />
    </Frame>
  );
}
