import { TriangleAlert } from "lucide-react";
import { memo, useDeferredValue, useMemo } from "react";
import { Frame } from "../charts/frame";
import { useLanguage } from "../charts/language-context";
import { SmallMultiples } from "../charts/small-multiples";
import { panelsFrame, panelsView } from "../charts/small-multiples-content";
import { VolumesChart } from "../charts/volumes-chart";
import { type VolumesRead, type VolumesView, volumesPlaced, volumesRead } from "../charts/volumes-content";
import { VolumesKey } from "../charts/volumes-key";
import { volumesTitle } from "../charts/volumes-titles";
import { volumesFrame, volumesPeriods, volumesStatus } from "../charts/volumes-words";
import { isRestated } from "../domain/series";
import type { Facts } from "../domain/facts";
import { Segmented } from "../ui/segmented";
import type { PanelScale } from "../domain/view";
import { change } from "../state/actions";
import type { ScreenProps } from "./app";
import { TitleBlock } from "./title-block";
import { VolumesEvents } from "./volumes-events";
import { VolumesFilters } from "./volumes-filters";
import { VolumesTable } from "./volumes-table";
import "./volumes.css";

/**
 * Both ports and the chosen peers over the years: the curves, what moved them, ten ports side by side, every value. A choice is
 * answered by the curves first; what stands below them follows when the page has a moment.
 */
export function Volumes({ facts, everything, view }: ScreenProps) {
  const language = useLanguage();
  const { say } = language;
  const { asOf, measure, basis, scale, from, to } = view;
  const ports = view.ports.join();
  const asked = useMemo(
    () => ({ known: facts, view: { measure, basis, ports: ports.split(","), from, to } }),
    [facts, measure, basis, ports, from, to],
  );
  const read = useMemo(() => volumesRead(asked, language), [asked, language]);
  const volumes = useMemo(
    () => volumesPlaced(read, { known: asked.known, everything, view: { ...asked.view, asOf, scale } }, language),
    [read, asked, everything, asOf, scale, language],
  );
  const frame = useMemo(() => volumesFrame(volumes, language), [volumes, language]);
  const below = useDeferredValue(read);
  const belowFrame = useDeferredValue(frame);
  const periods = volumesPeriods(volumes, language);
  const restated = isRestated(volumes.question);
  return (
    <>
      <TitleBlock
        view={view}
        title={volumesTitle(volumes, language)}
        unit={restated ? say.basis.comparable : say.volumes.unit[view.measure]}
        periods={periods.text}
        mixed={periods.mixed}
        status={volumesStatus(volumes, language)}
        {...(view.measure !== "total" && { basisNote: say.volumes.basisNote })}
      />
      <UnknownPorts facts={facts} asked={view.ports} />
      <VolumesFilters view={view} volumes={volumes} facts={facts} />
      <div className="grid">
        <Frame
          content={frame}
          className="c8"
          note={<VolumesKey view={volumes} />}
          remark={<Late volumes={volumes} asOf={view.asOf} />}
        >
          <VolumesChart view={volumes} label={frame.title} />
        </Frame>
        <VolumesEvents volumes={read} />
        <Panels facts={facts} volumes={below} scale={view.panels} />
        <VolumesTable volumes={below} frame={belowFrame} looked={view} />
      </div>
    </>
  );
}

function UnknownPorts({ facts, asked }: { facts: Facts; asked: string[] }) {
  const { say } = useLanguage();
  return asked
    .filter((id) => facts.ports.every((port) => port.id !== id))
    .map((id) => (
      <p key={id} className="note warn vol-note" role="status">
        <TriangleAlert size={18} aria-hidden />
        <span>{say.address.unknownPort(id)}</span>
      </p>
    ));
}

/** What † means, when it is there. */
function Late({ volumes, asOf }: { volumes: VolumesView; asOf: string | undefined }) {
  const language = useLanguage();
  if (asOf === undefined || !volumes.claims.some(({ late }) => late)) return null;
  return language.say.volumes.chart.late(language.date(asOf));
}

const Panels = memo(function Panels({
  facts,
  volumes,
  scale,
}: {
  facts: Facts;
  volumes: VolumesRead;
  scale: PanelScale;
}) {
  const language = useLanguage();
  const words = language.say.volumes.panels;
  const panels = useMemo(
    () => panelsView({ known: facts, question: volumes.question, shown: volumes.years }, language),
    [facts, volumes, language],
  );
  if (panels.panels.length === 0) return null;
  const own = scale === "own";
  const frame = panelsFrame(panels, { question: volumes.question, own }, language);
  const options = [
    { value: "same" as const, label: words.same },
    { value: "own" as const, label: words.own },
  ];
  return (
    <Frame
      content={frame}
      className="c12"
      tools={
        <Segmented label={words.scale} options={options} value={scale} onChange={(each) => change({ panels: each })} />
      }
    >
      <SmallMultiples view={panels} own={own} label={frame.title} />
    </Frame>
  );
});
