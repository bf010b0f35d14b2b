import { memo, useMemo, useRef } from "react";
import { useLanguage } from "./language-context";
import { Marks } from "../ui/marks";
import { useWidth } from "./use-width";
import type { VolumesView } from "./volumes-content";
import { Markers, Stretches } from "./volumes-marks";
import { AheadBand, Brackets, Grid, Ticks } from "./volumes-ground";
import { labelRoom, lettersOf } from "./volumes-labels";
import { Overlay } from "./volumes-overlay";
import { drawnAt, wideFrom } from "./volumes-plot";

/** Both ports and the chosen peers over the years, in plain SVG at the true width of their container: a choice is answered in the next frame. */

/** Drawn again for a new view only, not when a panel opens over it. */
export const VolumesChart = memo(({ view, label }: { view: VolumesView; label: string }) => {
  const { say } = useLanguage();
  const isEmpty = view.series.every(({ points }) => points.length === 0);
  if (isEmpty) return <p className="vol-empty">{say.volumes.chart.empty}</p>;
  return (
    <Marks label={label}>
      <Fitted view={view} />
    </Marks>
  );
});

function Fitted({ view }: { view: VolumesView }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className={width < wideFrom ? "plot vol-plot narrow" : "plot vol-plot"}>
      {width > 0 && <Curves view={view} width={width} />}
      {width > 0 && width < wideFrom && <Letters view={view} />}
    </div>
  );
}

function Curves({ view, width }: { view: VolumesView; width: number }) {
  const language = useLanguage();
  const drawn = useMemo(() => drawnAt(width, view, labelRoom(view, language)), [width, view, language]);
  return (
    <svg width={width} height={drawn.height} role="presentation">
      <AheadBand view={view} drawn={drawn} />
      <Grid view={view} drawn={drawn} />
      <Brackets view={view} drawn={drawn} />
      {view.series.map((series) => (
        <Stretches key={series.id} series={series} place={drawn.place} />
      ))}
      {view.series.map((series, at) => (
        <Markers key={series.id} series={series} isFirst={at === 0} place={drawn.place} />
      ))}
      <Overlay view={view} drawn={drawn} />
      <Ticks view={view} drawn={drawn} />
    </svg>
  );
}

/** What the letters at the ends of the peers stand for, where names have no room. */
function Letters({ view }: { view: VolumesView }) {
  const language = useLanguage();
  const letters = lettersOf(view, language);
  if (letters.length === 0) return null;
  return (
    <ul className="key vol-letters" aria-label={language.say.volumes.portsLabel}>
      {letters.map(({ id, letter, name }) => (
        <li key={id}>
          <b>{letter}</b> {name}
        </li>
      ))}
    </ul>
  );
}
