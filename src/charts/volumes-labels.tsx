import { useLanguage } from "./language-context";
import { statusWord } from "./volumes-titles";
import type { PointView, SeriesView, VolumesView } from "./volumes-content";
import { type Box, type Place, type Plot, clearest, heightAt, nudged } from "./volumes-layout";
import type { Language } from "../i18n/language";

/** Names and values at the ends of the curves, first values, and "n.d." where a year is missing. */

type Props = { view: VolumesView; wide: boolean; slot: number; place: Place; plot: Plot };
export type Label = { series: SeriesView; name: string; detail: string; box: Box };

/** The advance of a digit at 14 px, near enough to keep labels apart. */
const letter = 7.4;
const line = 17;

/** The labels at the ends of the curves, moved apart. */
export function endLabels(props: Props, language: Language): Label[] {
  const labels = props.view.series.flatMap((series) => endLabel(series, props, language));
  const boxes = nudged(
    labels.map(({ box }) => box),
    props.plot.y + props.plot.height - 2,
  );
  return labels.map((label, at) => ({ ...label, box: boxes[at] ?? label.box }));
}

export function CurveLabels({ view, wide, slot, place, labels }: Omit<Props, "plot"> & { labels: Label[] }) {
  const anchor = wide ? "start" : "end";
  return (
    <g aria-hidden="true">
      {view.series.map((series) => (
        <FirstAndMissing key={series.id} series={series} slot={slot} place={place} view={view} />
      ))}
      {labels.map(({ series, name, detail, box }) => {
        const x = wide ? box.x : box.x + box.width;
        const weight = series.role === "peer" ? "sm" : "b";
        return (
          <text key={series.id} x={x} y={box.y + 13} textAnchor={anchor} className={`halo t-${series.role} ${weight}`}>
            {name}
            {wide && detail !== "" && (
              <tspan x={x} dy={line} className="sm q vol-thin">
                {detail}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
}

function endLabel(series: SeriesView, { view, wide, place }: Props, language: Language): Label[] {
  const last = series.points.findLast((point) => point.place !== undefined);
  if (last?.place === undefined) return [];
  const isPeer = series.role === "peer";
  const spot = place(last.year, last.place);
  const suffix = last.year === view.years.to ? "" : ` (${last.year})`;
  const name = `${series.name} ${valueText(last, view, language)}${isPeer ? suffix : ""}`;
  const detail = isPeer ? "" : `${language.period(last.point.fact.figure.period)}, ${statusWord(last, language)}`;
  const width = Math.max(name.length, wide ? detail.length * 0.93 : 0) * letter;
  const height = isPeer || !wide ? line : 2 * line;
  if (wide) return [{ series, name, detail, box: { x: spot.x + 10, y: spot.y - (isPeer ? 9 : 14), width, height } }];
  const curves = view.series.map(({ points }) =>
    points.flatMap(({ year: each, place: value }) => (value === undefined ? [] : [place(each, value)])),
  );
  const target = view.target && place(view.target.year, view.target.place);
  const taken = target ? [{ x: target.x - 20, y: target.y - 28, width: 40, height: 38 }] : [];
  const above = { x: spot.x + 6 - width, y: spot.y - line - 7, width, height };
  const places = [above, { ...above, y: spot.y + 9 }, { ...above, y: above.y - line }];
  const box = clearest(places, curves, taken) ?? above;
  return [{ series, name, detail, box }];
}

/** The value in short, or its index. */
function valueText(point: PointView, view: VolumesView, language: Language): string {
  if (view.base !== undefined) return language.count(Math.round(point.place ?? 0));
  const { value } = point.point;
  return value === undefined ? "" : language.short(value);
}

/** Of the two ports of the title: the value the curve starts from, and each run of years that was not published. */
function FirstAndMissing({
  series,
  slot,
  place,
  view,
}: Pick<Props, "slot" | "place" | "view"> & { series: SeriesView }) {
  const language = useLanguage();
  const drawn = series.points.flatMap((point) =>
    point.place === undefined ? [] : [{ point, spot: place(point.year, point.place) }],
  );
  const first = drawn[0];
  if (series.role === "peer" || !first || drawn.length < 3) return null;
  const curve = drawn.map(({ spot }) => spot);
  const isOnlyBridged = series.gaps.filter(({ from, to }) => (to - from + 1) * slot >= 26);
  return (
    <g>
      <text x={first.spot.x - 5} y={first.spot.y - 12} className={`sm t-${series.role} halo`}>
        {valueText(first.point, view, language)}
      </text>
      {isOnlyBridged.map(({ from, to }) => {
        const { x } = place((from + to) / 2, view.axis.high);
        const y = heightAt(curve, x);
        return (
          y !== undefined && (
            <text key={from} x={x} y={y - 9} textAnchor="middle" className="sm qq halo">
              {language.say.missing}
            </text>
          )
        );
      })}
    </g>
  );
}
