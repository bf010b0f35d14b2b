import { TrendingDown, TrendingUp } from "lucide-react";
import { Frame } from "../charts/frame";
import { Figured } from "../charts/figured";
import { LadderChart } from "../charts/ladder";
import { type LadderView, ladderView } from "../charts/ladder-content";
import { useLanguage } from "../charts/language-context";
import { RoadChart } from "../charts/road";
import { type RoadView, roadView } from "../charts/road-content";
import { yearly } from "../domain/ledger";
import { type Ladder, ladder } from "../domain/ladder";
import { mission } from "../domain/mission";
import { road } from "../domain/road";
import { ratio } from "../domain/growth";
import type { Facts } from "../domain/facts";
import type { Figure } from "../domain/figure";
import type { Language } from "../i18n/language";
import { useFacts } from "../state/facts";
import type { ScreenProps } from "./app";
import { OverviewLines } from "./overview-lines";
import { BasisChoice, TitleBlock } from "./title-block";
import { addressOf } from "../state/actions";

/** The argument in one screen: how far Miami really is, the road to two million, and who could be won back. */
export function Overview({ facts, everything, view }: ScreenProps) {
  const language = useLanguage();
  const { say } = language;
  const other = useFacts(view.asOf === undefined ? mission.eve : undefined).facts;
  const shown = ladder(facts.figures, everything.figures, facts.ports);
  const otherDay = other && ladder(other.figures, everything.figures, other.ports);
  const steps =
    shown && ladderView({ shown, other: otherDay, isToday: view.asOf === undefined }, facts.ports, language);
  const way = roadView(
    road(facts.figures, facts.targets, everything.figures, asOfYear(view.asOf)),
    facts.ports,
    language,
  );
  return (
    <>
      <TitleBlock
        view={view}
        title={titleOf(shown, language)}
        unit={view.basis === "published" ? say.basis.movements : say.basis.comparable}
        periods={shown ? periodsOf(shown, language) : say.missing}
        mixed
        status={shown ? statusOf(shown, language) : say.missing}
      />
      <div className="grid">
        {steps && (
          <Frame
            content={steps.frame}
            className="c7"
            tools={<BasisChoice view={view} />}
            remark={<LadderNote facts={facts} steps={steps} />}
          >
            <LadderChart view={steps} basis={view.basis} />
          </Frame>
        )}
        <Frame content={way.frame} className="c5" tools={<StandingTag way={way} />} note={<Bases way={way} />}>
          <RoadChart view={way} />
        </Frame>
        <OverviewLines facts={facts} everything={everything} view={view} linesAddress={addressOf(view, "lines")} />
      </div>
    </>
  );
}

/** A day of the far future stands for today: every published year counts. */
export const asOfYear = (asOf: string | undefined): number =>
  asOf === undefined ? Infinity : Number(asOf.slice(0, 4));

function titleOf(shown: Ladder | undefined, { say }: Language): string {
  const weighs = shown?.rungs.find(({ kind }) => kind === "comparable")?.ratio;
  const article = shown?.rungs.find(({ kind }) => kind === "article")?.ratio;
  if (weighs === undefined || article === undefined) return say.overview.titleUnknown;
  return say.overview.title(
    say.numberWord(Math.round(weighs)),
    Math.round(weighs) === 1,
    say.numberWord(Math.round(article)),
  );
}

function periodsOf(shown: Ladder, language: Language): string {
  const published = shown.rungs.find(({ kind }) => kind === "published");
  if (!published) return language.say.missing;
  const [marseille, miami] = [published.marseille, published.miami].map(({ figure }) => language.period(figure.period));
  return language.say.overview.periods(marseille ?? "", miami ?? "");
}

function statusOf(shown: Ladder, { say }: Language): string {
  const published = shown.rungs.find(({ kind }) => kind === "published");
  return published
    ? say.overview.statuses(say.status[published.miami.figure.status], say.status[published.marseille.figure.status])
    : say.missing;
}

/** How to read the ladder, and the latest year: the argument is of the mission's year, and must not hide what came since. */
function LadderNote({ facts, steps }: { facts: Facts; steps: LadderView }) {
  const language = useLanguage();
  const { said, short, worded } = language;
  const words = language.say.overview.ladder;
  const own = yearly(facts.figures, "marseille").filter(
    ({ fact }) => fact.figure.status !== "claim" && fact.figure.status !== "forecast",
  );
  const benchmark = yearly(facts.figures, "miami").filter(({ fact }) => fact.figure.status === "actual");
  const latest = own
    .toReversed()
    .flatMap((mine) => benchmark.filter(({ year }) => year === mine.year).map((theirs) => ({ mine, theirs })))[0];
  const weighs = latest && ratio(latest.theirs.fact.figure.value, latest.mine.fact.figure.value);
  const value = (figure: Figure) => said(worded(short(figure.value), figure.precision), figure.status);
  const isOlder = !steps.frame.subtitle.includes(String(latest?.mine.year));
  return (
    <>
      {words.note}{" "}
      {latest && weighs !== undefined && isOlder && (
        <span>
          {words.latest(String(latest.mine.year), value(latest.theirs.fact.figure), value(latest.mine.fact.figure))}
          <data value={Math.round(weighs * 100) / 100}>{language.times(weighs)}</data>.
        </span>
      )}
    </>
  );
}

function StandingTag({ way }: { way: RoadView }) {
  const { say } = useLanguage();
  const { kind } = way.standing;
  if (kind === "not judged") return null;
  const good = kind === "reached" || kind === "on track";
  const Icon = good ? TrendingUp : TrendingDown;
  return (
    <span className={good ? "tag ok" : "tag warn"}>
      <Icon size={14} aria-hidden />
      {say.overview.road.standing[kind]}
    </span>
  );
}

/** The two lines of the chart, in words. */
function RouteKey({ way }: { way: RoadView }) {
  return (
    <ul className="key">
      {way.route && (
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <line x1="1" x2="25" y1="5" y2="5" className="l-route-2" />
          </svg>
          {way.route.label}
        </li>
      )}
      {way.course && (
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <line x1="0" x2="26" y1="5" y2="5" className="l-route" />
            <path d="M13 .5L17.5 5L13 9.5L8.5 5Z" className="o-route" />
          </svg>
          {way.course.label}
        </li>
      )}
    </ul>
  );
}

/** What each base still asks: the base changes the answer, so all are shown. */
function Bases({ way }: { way: RoadView }) {
  const { say } = useLanguage();
  return (
    <>
      <RouteKey way={way} />
      <ul className="stats">
        {way.bases.map((base) => (
          <li key={base.from} className="stat">
            <b>
              {base.growth === undefined ? (
                base.growthText
              ) : (
                <Figured raw={Math.round(base.growth * 1000) / 1000} reading={base.reading}>
                  {say.overview.road.base(base.growthText)}
                </Figured>
              )}
            </b>
            <span>{base.from}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
