import { useLanguage } from "./language-context";
import { Shape } from "./volumes-marks";
import type { VolumesView } from "./volumes-content";

/** The textures of status that this chart uses, spelled out; a curve names its port itself. */
export function VolumesKey({ view }: { view: VolumesView }) {
  const { say } = useLanguage();
  const used = new Set(
    view.series.flatMap(({ points }) =>
      points.filter(({ place }) => place !== undefined).map(({ texture }) => texture.charAt(0)),
    ),
  );
  const keys = [
    ["m", say.statusLegend.actual, used.has("m")],
    ["e", say.statusLegend.estimate, used.has("e")],
    ["h", say.statusLegend.forecast, used.has("h")],
    ["d", say.statusLegend.claim, used.has("d") || view.claims.length > 0],
  ] as const;
  return (
    <ul className="key" aria-label={say.titleBlock.status}>
      {keys
        .filter(([, , isUsed]) => isUsed)
        .map(([texture, word]) => (
          <li key={texture}>
            <svg width="30" height="13" aria-hidden="true">
              <line
                x1="0"
                x2="30"
                y1="6.5"
                y2="6.5"
                className={`l-mrs ${{ m: "", e: "", h: "l-fc", d: "vol-claimed" }[texture]}`}
              />
              <Shape port="mrs" texture={`${texture}-mrs`} x={15} y={6.5} />
            </svg>
            {word}
          </li>
        ))}
      {view.target && (
        <li>
          <svg width="16" height="14" aria-hidden="true">
            <path d="M8 1l6 6l-6 6l-6 -6Z" className="o-route" />
          </svg>
          {say.statusLegend.target}
        </li>
      )}
    </ul>
  );
}
