import type { Port } from "../domain/line";
import { mission } from "../domain/mission";
import type { PortSides } from "../domain/view";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";

/** The years over the matrix, once for each port that stands beside the other. */

type Props = { years: number[]; sides: PortSides; ports: Port[]; language: Language };

export function MatrixHead({ years, sides, ports, language }: Props) {
  const { line } = language.say.matrix;
  const shown = sides === "both" ? (["marseille", "miami"] as const) : [sides];
  return (
    <div role="rowgroup" className="mx-head">
      <div role="row" className="mx-r mx-ports">
        <div className="mx-n" />
        {shown.map((port) => (
          <div
            key={port}
            role="columnheader"
            aria-colspan={years.length}
            className={port === "marseille" ? "mx-s m c-mrs" : "mx-s p c-mia"}
          >
            {portName(ports, port, language)}
          </div>
        ))}
      </div>
      <div role="row" className="mx-r mx-years">
        <div role="columnheader" className="mx-n">
          {line}
        </div>
        {shown.map((port) => (
          <div key={port} className={port === "marseille" ? "mx-s m" : "mx-s p"}>
            {years.map((year, at) => (
              <div
                key={year}
                role="columnheader"
                aria-label={String(year)}
                data-year={year}
                className={year === mission.year ? "c on" : "c"}
              >
                {at === 0 || year === mission.year ? year : `’${String(year).slice(2)}`}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
