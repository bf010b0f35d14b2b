import type { ReactNode } from "react";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { shipName } from "../charts/matrix-words";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { spans } from "../domain/line-biography";
import { otherNames } from "../domain/line-names";
import { mission } from "../domain/mission";
import { yearsOf } from "../domain/presence";
import type { MiamiSize } from "../domain/win-back";
import { type Reading, portName } from "../i18n/reading";

/** Who the line is, what it brings Miami in a year, and what else the sources name. */

type Props = { line: Line; size: MiamiSize | undefined; facts: Facts };

export function LineFacts({ line, size, facts }: Props) {
  const language = useLanguage();
  const words = language.say.lines.page;
  const names = otherNames(line);
  const ships = [
    ...new Set(
      facts.presence
        .filter((each) => each.line === line.id && each.port === "marseille")
        .flatMap((each) => each.ships.map(shipName)),
    ),
  ];
  return (
    <section className="fig c4" aria-label={words.facts}>
      <h2>{line.name}</h2>
      {mission.lines.some((each) => each === line.id) && <p className="fig-s">{words.met}</p>}
      <dl className="lf">
        <Fact term={words.miami}>
          <Size line={line} size={size} />
        </Fact>
        <Fact term={words.group}>{line.groupName ?? words.independent}</Fact>
        <Fact term={words.segment}>{words.segments(line.segment)}</Fact>
        {names.length > 0 && <Fact term={words.aliases}>{names.join(", ")}</Fact>}
        <OtherPorts line={line} facts={facts} />
        <Fact term={words.ships}>{ships.length === 0 ? language.say.lines.kind.none : <i>{ships.join(", ")}</i>}</Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Size({ line, size }: { line: Line; size: MiamiSize | undefined }) {
  const language = useLanguage();
  const words = language.say.lines.page;
  if (!size) return words.noSize;
  const said = language.say.overview.lines.said(size.said, size.from);
  const reading: Reading = {
    heading: `${line.name}, PortMiami`,
    value: { raw: size.passengers, text: language.worded(language.count(size.passengers), size.precision) },
    tone: "mia",
    status: said,
    evidence: [size.statement.evidence],
    rivals: [],
  };
  return (
    <>
      <span className="c-mia">
        <Figured raw={size.passengers} reading={reading} className="disp">
          {language.worded(language.short(size.passengers), size.precision)}
          {size.late && "†"}
        </Figured>
      </span>
      <span className="sub">
        {said}
        {size.late && `, ${words.late}`}
      </span>
    </>
  );
}

/** Where else statements place the line: Silversea sails from Port Everglades, not from PortMiami. */
function OtherPorts({ line, facts }: { line: Line; facts: Facts }) {
  const language = useLanguage();
  const { page, spans: inWords } = language.say.lines;
  const others = facts.presence.filter(
    ({ line: id, port }) => id === line.id && port !== "marseille" && port !== "miami",
  );
  const ports = [...new Set(others.map(({ port }) => port))];
  if (ports.length === 0) return null;
  const yearsAt = (port: string) =>
    [...new Set(others.filter((each) => each.port === port).flatMap(yearsOf))].toSorted((a, b) => a - b);
  return (
    <Fact term={page.otherPorts}>
      {ports.map((port) => `${portName(facts.ports, port, language)} ${inWords(spans(yearsAt(port)))}`).join(", ")}
    </Fact>
  );
}
