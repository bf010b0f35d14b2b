import type { Clip } from "../domain/clip";
import { languagesByCode } from "../i18n/language";
import type { Dot, ScatterChart } from "./deck";
import { linesIn } from "./measure";

/** The scatter of the two presences as a native chart: one dot a line, at the years that the screen counts. */

const scatterName = "cap2m-win-back-scatter";
const keys = ["line", "miamiSeen", "miamiAnnounced", "marseilleSeen", "marseilleAnnounced", "quadrant"] as const;

export function clipScatter(clip: Clip): ScatterChart | undefined {
  const places = keys.map((key) => clip.columns.findIndex((column) => column.key === key));
  if (clip.chart !== scatterName || places.includes(-1) || clip.rows.length === 0) return undefined;
  const words = languagesByCode[clip.lang].say.winback.scatter;
  const read = clip.rows.map((row) => {
    const [line, miami, miamiAhead, marseille, marseilleAhead, quadrant] = places.map((at) => row[at]);
    const isSought = quadrant?.text === words.quadrant.miami;
    const x = (miami?.raw ?? 0) + (miamiAhead?.raw ?? 0);
    const y = (marseille?.raw ?? 0) + (marseilleAhead?.raw ?? 0);
    return { name: line?.text ?? "", isSought, x, y };
  });
  const dots = named(read);
  const groups = [
    { name: words.sought, tone: "ink" as const, dots: dots.filter(({ isSought }) => isSought) },
    { name: words.other, tone: "peer" as const, dots: dots.filter(({ isSought }) => !isSought) },
  ];
  return {
    is: "scatter",
    axes: { x: words.x, y: words.y },
    styles: { x: "count", y: "count" },
    groups: groups
      .filter((group) => group.dots.length > 0)
      .map((group) => ({ ...group, dots: group.dots.map(({ isSought: _isSought, ...dot }) => dot) })),
    unit: clip.subtitle,
    legend: true,
    alternative: clip.alternative,
  };
}

/** Between two years across there is so much room, in slide units, at this size. */
const room = { w: 108, size: 10 };

type Read = Pick<Dot, "name" | "x" | "y"> & { isSought: boolean };

/** Names beside one dot: more would run over those of the dots around. They are all in the workbook. */
const mostNames = 2;

/** Lines of the same years stand on one spot: the first has their names, and how many more there are. */
function named(read: Read[]): (Dot & { isSought: boolean })[] {
  return read.map((dot, at) => {
    const same = read.filter(({ x, y }) => x === dot.x && y === dot.y);
    if (read.indexOf(same[0] ?? dot) !== at) return dot;
    const names = same.slice(0, mostNames).map(({ name }) => shortened(name).replaceAll(" ", "\u00a0"));
    const more = same.length > mostNames ? ` +${same.length - mostNames}` : "";
    return { ...dot, label: linesIn(names.join(", ") + more, room.w, room.size, true).join("\n") };
  });
}

/** Without the words that nearly every line has in its name. */
const shortened = (name: string): string => name.replace(/ (Cruise Lines?|Cruises|International)$/, "");
