import type { ForecastView } from "../charts/forecast-content";
import { useLanguage } from "../charts/language-context";
import type { Language } from "../i18n/language";

/** What the lines and bands of the forecast mean, as they are drawn. */
export function ForecastKey({ view }: { view: ForecastView }) {
  const { say } = useLanguage();
  const words = say.forecast;
  return (
    <ul className="key fc-key">
      {view.lines.map(({ method, isShaded }) => (
        <li key={method}>
          <svg width="34" height="10" aria-hidden="true">
            <line x1="1" x2="33" y1="5" y2="5" className={`fc-stroke fc-${method}${isShaded ? " on" : ""}`} />
          </svg>
          {words.methods[method].name}
          <span className="fc-how">{words.methods[method].how}</span>
        </li>
      ))}
      {(["likely", "wide"] as const).map((level) => (
        <li key={level}>
          <svg width="22" height="12" aria-hidden="true">
            <rect x=".5" y=".5" width="21" height="11" className={`fc-${level}-key`} />
          </svg>
          {words[level]}
        </li>
      ))}
      {texturesOf(view).map((texture) => (
        <li key={texture}>
          <svg width="22" height="12" aria-hidden="true">
            <rect x=".75" y=".75" width="20.5" height="10.5" className={texture} />
          </svg>
          {{ ...statuses(say), "fc-later": words.came }[texture]}
        </li>
      ))}
      {view.target && (
        <li>
          <svg width="16" height="14" aria-hidden="true">
            <path d="M8 1L14 7L8 13L2 7Z" className="o-route" />
          </svg>
          {view.target.label}
        </li>
      )}
    </ul>
  );
}

/** The kinds of columns that are drawn, in this order. */
function texturesOf({ columns, years }: ForecastView): string[] {
  const drawn = new Set(
    columns
      .filter(({ year }) => years.includes(year))
      .map(({ texture, isLater }) => (isLater && texture === "f-mrs" ? "fc-later" : texture)),
  );
  return ["f-mrs", "e-mrs", "h-mrs", "fc-later"].filter((texture) => drawn.has(texture));
}

const statuses = ({ statusLegend }: Language["say"]): Record<string, string> => ({
  "f-mrs": statusLegend.actual,
  "e-mrs": statusLegend.estimate,
  "h-mrs": statusLegend.forecast,
});
