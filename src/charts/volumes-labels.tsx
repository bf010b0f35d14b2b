import type { Language } from "../i18n/language";
import { useLanguage } from "./language-context";
import type { PointView, SeriesView, VolumesView } from "./volumes-content";
import { type Placed, endsAbove, endsBeside, endsInColumn } from "./volumes-ends";
import { type Place, type Plot, type Spot, heightAt } from "./volumes-layout";
import { standing, statusWord } from "./volumes-titles";

/** Names and values at the ends of the curves, first values, and "n.d." where a year is missing. */

type Words = { series: SeriesView; last: PointView; name: string; detail: string };
export type Label = Words & Placed;

const line = 17;
/** The advance of a digit, near enough to keep labels apart: 14 px bold, and 13 px for peers and details. */
const advance = { mrs: 7.6, mia: 7.6, peer: 6.7 };

/** What the label of each curve says, a peer's year and status where they are not the last and actual; none where nothing was published. */
function endWords(view: VolumesView, language: Language): Words[] {
  return view.series.flatMap((series): Words[] => {
    const last = series.points.findLast((point) => point.place !== undefined) ?? series.points.at(-1);
    if (!last) return [];
    const name = `${shortName(series.name)} ${valueText(last, view, language)}`;
    const { status } = standing(name, last, language);
    if (series.role !== "peer") {
      const detail = `${language.period(last.point.fact.figure.period)}, ${statusWord(last, language)}`;
      return [{ series, last, name, detail }];
    }
    const unlike = [last.year === view.years.to ? "" : String(last.year), status].filter(Boolean).join(", ");
    return [{ series, last, name: unlike === "" ? name : `${name} (${unlike})`, detail: "" }];
  });
}

/** "Floride (tous les ports)" has no room at the end of a curve. */
const shortName = (name: string): string => name.replace(/ \(.*\)$/, "");

const widthOf = ({ series, name, detail }: Words): number =>
  Math.max(name.length * advance[series.role], detail.length * advance.peer);

/** Room for the widest label. */
export const labelRoom = (view: VolumesView, language: Language): number =>
  Math.max(0, ...endWords(view, language).map(widthOf));

/** From this many peers on, a narrow chart has room for a letter each, and their names stand below it. */
const letteredFrom = 2;

/** The letters of the peers of a narrow chart, and what each stands for; none where names have room. */
export function lettersOf(view: VolumesView, language: Language): { id: string; letter: string; name: string }[] {
  const peers = endWords(view, language).filter(({ series }) => series.role === "peer");
  if (peers.length < letteredFrom) return [];
  return peers.map(({ series, name }, at) => ({ id: series.id, letter: String.fromCharCode(65 + at), name }));
}

type Props = { view: VolumesView; wide: boolean; slot: number; place: Place; plot: Plot };

/** The labels at the ends of the curves, where they stand clear. */
export function endLabels({ view, wide, place, plot }: Props, language: Language): Label[] {
  const target = view.target && place(view.target.year, view.target.place);
  const half = wide ? 60 : 20;
  const taken = target ? [{ x: target.x - half, y: target.y - 28, width: 2 * half, height: 38 }] : [];
  const among = { curves: curvesOf(view, place), taken, plot };
  const ends = endWords(view, language).map((words) => ({
    ...words,
    spot: place(words.last.year, words.last.place ?? (words.last.low + words.last.high) / 2),
    width: widthOf(words),
    height: words.detail === "" ? line : 2 * line,
  }));
  if (wide) return endsBeside(ends, among);
  const letters = new Map(lettersOf(view, language).map(({ id, letter }) => [id, letter]));
  const named = ends.filter(({ series }) => !letters.has(series.id));
  const lettered = ends.flatMap((end) => {
    const letter = letters.get(end.series.id);
    return letter === undefined ? [] : [{ ...end, name: letter, width: 10, height: 14 }];
  });
  return [
    ...endsAbove(
      named.map((end) => ({ ...end, detail: "", width: widthOf({ ...end, detail: "" }), height: line })),
      among,
    ),
    ...endsInColumn(lettered, 8, plot),
  ];
}

/** Every curve as it is drawn. */
export const curvesOf = ({ series }: VolumesView, place: Place): Spot[][] =>
  series.map(({ points }) =>
    points.flatMap(({ year, place: value }) => (value === undefined ? [] : [place(year, value)])),
  );

export function CurveLabels({ view, wide, slot, place, labels }: Omit<Props, "plot"> & { labels: Label[] }) {
  return (
    <g aria-hidden="true">
      {view.series.map((series) => (
        <FirstAndMissing key={series.id} series={series} slot={slot} place={place} view={view} />
      ))}
      {labels.map((label) => (
        <EndLabel key={label.series.id} label={label} anchor={wide || label.series.role === "peer" ? "start" : "end"} />
      ))}
    </g>
  );
}

function EndLabel({ label: { series, name, detail, box, leader }, anchor }: { label: Label; anchor: "start" | "end" }) {
  const x = anchor === "start" ? box.x : box.x + box.width;
  return (
    <>
      {leader && <line x1={leader[0].x} y1={leader[0].y} x2={leader[1].x} y2={leader[1].y} className="lead vol-lead" />}
      <text
        x={x}
        y={box.y + 13}
        textAnchor={anchor}
        className={`halo t-${series.role} ${series.role === "peer" ? "sm" : "b"}`}
      >
        {name}
        {detail !== "" && (
          <tspan x={x} dy={line} className="sm q vol-thin">
            {detail}
          </tspan>
        )}
      </text>
    </>
  );
}

/** The value in short, or its index; the bracket where there is no single value. */
function valueText(point: PointView, view: VolumesView, language: Language): string {
  const write = (value: number) =>
    view.base === undefined ? language.short(Number(value.toPrecision(3))) : language.count(Math.round(value));
  if (point.place === undefined) return language.say.range(write(point.low), write(point.high));
  return view.base === undefined ? language.short(point.place) : write(point.place);
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
