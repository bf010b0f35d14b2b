import { useEffect, useMemo, useState } from "react";
import { AnnouncedChart } from "../charts/forecast-announced";
import { announcedView } from "../charts/forecast-announced-content";
import { ForecastCard } from "../charts/forecast-card";
import { cardView } from "../charts/forecast-card-content";
import { ForecastChart } from "../charts/forecast-chart";
import { type ForecastQuestion, forecastView } from "../charts/forecast-content";
import { refusal } from "../charts/forecast-sentences";
import { Frame } from "../charts/frame";
import type { GoalRoadView } from "../charts/goal-road-content";
import { useLanguage } from "../charts/language-context";
import { announcedForecasts, besideNaive } from "../domain/announced";
import { cardsOf } from "../domain/forecast-card";
import { fits, methods } from "../domain/forecast-choice";
import { runFor } from "../domain/forecast-run";
import { yearly } from "../domain/ledger";
import { change } from "../state/actions";
import { Segmented } from "../ui/segmented";
import type { ScreenProps } from "./app";
import { ForecastKey } from "./goal-forecast-key";
import { GoalRunRate } from "./goal-run-rate";
import { type Smoothed, smoothingOf } from "./goal-smoothing";
import "./goal-forecast.css";

/** `way`: the road, whose target is drawn where it lies among the years forecast. */
type Props = Pick<ScreenProps, "facts" | "view"> & { way: Pick<GoalRoadView, "target"> };

/** What the past years would say of the next ones, how far such words were off before, what was announced, and the year under way. */
export function GoalForecast({ facts, view, way }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <p className="goal-say">{say.forecast.intro}</p>
      <div className="grid">
        <Model facts={facts} view={view} way={way} />
        <GoalRunRate facts={facts} view={view} />
        <Announced facts={facts} />
      </div>
    </>
  );
}

function Model({ facts, view, way }: Props) {
  const language = useLanguage();
  const words = language.say.forecast;
  const history = useMemo(() => yearly(facts.figures, "marseille"), [facts]);
  const choice = useMemo(() => runFor(history, view.fit), [history, view.fit]);
  const smoothed = useSmoothing(choice);
  const asked = useMemo((): ForecastQuestion => {
    const cards = cardsOf(choice, smoothed.is === "ready" ? smoothed.smoothing : undefined);
    return { choice, cards, history, wanted: view.method, smoothed, target: way.target, ports: facts.ports };
  }, [choice, smoothed, history, view.method, way.target, facts.ports]);
  const drawn = forecastView(asked, language);
  if (!drawn) return <Refused text={refusal(asked, language) ?? ""} />;
  const card = cardView(choice, asked.cards, language);
  return (
    <>
      <div className="c12 fc-choices">
        <Segmented
          label={words.shade}
          visibleLabel
          value={drawn.shaded}
          options={methods
            .filter((method) => drawn.lines.some((line) => line.method === method))
            .map((method) => ({ value: method, label: words.methods[method].name }))}
          onChange={(method) => change({ method })}
        />
        {choice.canChoose && <FitChoice asked={asked} />}
      </div>
      <Frame content={drawn.frame} className="c8" note={<ForecastNote view={drawn} />}>
        <ForecastChart view={drawn} isWaiting={smoothed.is === "waiting"} />
      </Frame>
      <Frame content={card.frame} className="c4" note={<CardNote sentences={card.sentences} rules={card.rules} />}>
        <ForecastCard view={card} />
      </Frame>
    </>
  );
}

function FitChoice({ asked: { choice, history } }: { asked: ForecastQuestion }) {
  const words = useLanguage().say.forecast;
  const ends = fits.map((fit) => {
    const { years } = runFor(history, fit).run;
    return { fit, first: years[0]?.year ?? 0, last: years.at(-1)?.year ?? 0 };
  });
  return (
    <Segmented
      label={words.fit}
      visibleLabel
      value={choice.fit}
      options={ends.map(({ fit, first, last }) => ({ value: fit, label: words.fits[fit](first, last) }))}
      onChange={(fit) => change({ fit })}
    />
  );
}

function ForecastNote({ view }: { view: NonNullable<ReturnType<typeof forecastView>> }) {
  const [interval = "", ...others] = view.sentences;
  return (
    <>
      <ForecastKey view={view} />
      <p className="goal-say">{interval}</p>
      <p className="src">{others.join(" ")}</p>
    </>
  );
}

function CardNote({ sentences, rules }: { sentences: string[]; rules: string[] }) {
  return (
    <>
      <p className="goal-say">{sentences.join(" ")}</p>
      {rules.length > 0 && <p className="src">{rules.join(" ")}</p>}
    </>
  );
}

function Announced({ facts }: Pick<ScreenProps, "facts">) {
  const language = useLanguage();
  const view = useMemo(() => {
    const of = (port: string) => announcedForecasts(facts.figures, facts.targets, port);
    const own = of("marseille");
    const others = facts.ports
      .filter(({ id }) => id !== "marseille")
      .map(({ id }) => ({ port: id, announced: of(id) }))
      .filter(({ announced }) => announced.length > 0);
    const beside = besideNaive(own, yearly(facts.figures, "marseille"));
    return announcedView({ own, others, beside, ports: facts.ports }, language);
  }, [facts, language]);
  const { announced } = language.say;
  return (
    <Frame
      content={view.frame}
      className="c7"
      note={<CardNote sentences={view.sentences} rules={view.rows.length > 0 ? [announced.rule] : []} />}
    >
      {view.rows.length > 0 ? <AnnouncedChart view={view} /> : <p className="goal-say">{announced.none}</p>}
    </Frame>
  );
}

function Refused({ text }: { text: string }) {
  const { say } = useLanguage();
  return (
    <section className="fig c12">
      <h2>{say.forecast.titleRefused}</h2>
      <p className="goal-say">{text}</p>
    </section>
  );
}

/** The naive method and the drift do not wait for exponential smoothing: it joins them when it is worked out. */
function useSmoothing(choice: ReturnType<typeof runFor>): Smoothed {
  const [found, setFound] = useState<{ of: typeof choice; smoothed: Smoothed }>();
  useEffect(() => {
    let isWanted = true;
    void smoothingOf(choice).then((smoothed) => isWanted && setFound({ of: choice, smoothed }));
    return () => {
      isWanted = false;
    };
  }, [choice]);
  return found?.of === choice ? found.smoothed : { is: "waiting" };
}
