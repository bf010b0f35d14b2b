import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { type FleetView, fleetView } from "../charts/line-fleet-content";
import { shipRows, shownFigures } from "../charts/line-ships-content";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { Fact } from "./line-facts";
import { Figures } from "./line-said";

/** The ships of the line named in Marseille, and its fleet as far as sources describe it. */

type Props = { line: Line; facts: Facts; asOf: string | undefined };

export function LineShips({ line, facts, asOf }: Props) {
  const language = useLanguage();
  const { say } = language;
  const words = say.biography.ships;
  const rows = shipRows(line, facts, { language, asOf });
  const { ship, years, built, gt, berths, length } = words.columns;
  return (
    <section className="fig c8" aria-labelledby="lp-ships">
      <h2 id="lp-ships">{words.title}</h2>
      {rows.length === 0 ? (
        <p className="lp-none">{words.none}</p>
      ) : (
        <>
          <p className="fig-s">{words.subtitle}.</p>
          <div className="tbl-wrap" tabIndex={0} role="region" aria-label={`${say.table}, ${words.title}`}>
            <table className="tbl lp-tbl">
              <caption className="vh">{words.title}</caption>
              <thead>
                <tr>
                  {[ship, years].map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                  {[built, gt, berths, length].map((column) => (
                    <th key={column} scope="col" className="r">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.name}>
                    <th scope="row">
                      <i>{row.name}</i>
                    </th>
                    <td>{row.years}</td>
                    {shownFigures.map((figure) => {
                      const view = row.figures[figure];
                      return (
                        <td key={figure} className="r num">
                          {view ? <Figures views={[view]} /> : <span className="vh">{words.unsourced}</span>}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

export function LineFleet({ line, facts, asOf }: Props) {
  const language = useLanguage();
  const words = language.say.biography.fleet;
  const fleet = fleetView(line, facts, { language, asOf });
  return (
    <section className="fig c4" aria-labelledby="lp-fleet">
      <h2 id="lp-fleet">{words.title}</h2>
      {fleet.described.length === 0 && fleet.published.length === 0 ? (
        <p className="lp-none">{words.none}</p>
      ) : (
        <>
          <p className="fig-s">{words.subtitle}.</p>
          <Fleet fleet={fleet} />
          <p className="src">
            {asOf !== undefined && words.built} {fleet.hasLate && words.late}
          </p>
        </>
      )}
    </section>
  );
}

function Fleet({ fleet }: { fleet: FleetView }) {
  const { say } = useLanguage();
  const words = say.biography.fleet;
  return (
    <dl className="lf">
      {fleet.published.length > 0 && (
        <Fact term={words.published}>
          <Figures views={fleet.published} />
        </Fact>
      )}
      <Fact term={words.described}>{words.describedOf(fleet.described.length)}</Fact>
      {fleet.medians.length > 0 && (
        <Fact term={words.median}>
          {fleet.medians.map(({ figure, view, of }) => (
            <span key={figure} className="lp-row">
              <Figures views={[view]} /> <span className="sub">{of}</span>
            </span>
          ))}
        </Fact>
      )}
      {fleet.largest.length > 0 && (
        <Fact term={words.largest}>
          {fleet.largest.map(({ figure, ships, view, among }) => (
            <span key={figure} className="lp-row">
              <i>{ships.join(", ")}</i>, <Figures views={[view]} />{" "}
              <span className="sub">
                {figure === "lower_berths" ? words.byBerths : words.byGt}, {among}
              </span>
            </span>
          ))}
        </Fact>
      )}
      {fleet.where.length > 0 && (
        <Fact term={words.where}>
          {fleet.where.map(({ key, raw, text, reading }) => (
            <span key={key} className="lp-row">
              <Figured raw={raw} reading={reading} className="text">
                {text}
              </Figured>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}
