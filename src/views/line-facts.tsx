import type { ReactNode } from "react";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import type { Line } from "../domain/line";
import { otherNames } from "../domain/line-names";
import { mission } from "../domain/mission";
import type { MiamiSize } from "../domain/win-back";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";

/** Who the line is, and what it brings Miami in a year. */

type Props = { line: Line; size: MiamiSize | undefined };

export function LineFacts({ line, size, asOf }: Props & { asOf: string | undefined }) {
  const { say } = useLanguage();
  const words = say.lines.page;
  const { card, group, met } = say.biography;
  const names = otherNames(line);
  return (
    <section className="fig c4" aria-labelledby="lp-card">
      <h2 id="lp-card">{line.name}</h2>
      {mission.lines.some((each) => each === line.id) && (
        <p className="fig-s">{asOf !== undefined && asOf <= mission.eve ? met.before : met.after}</p>
      )}
      <dl className="lf">
        <Fact term={words.miami}>
          <Size line={line} size={size} />
        </Fact>
        <Fact term={words.group}>{line.groupName === undefined ? words.independent : group.name(line.groupName)}</Fact>
        <Fact term={words.segment}>{words.segments(line.segment)}</Fact>
        {line.headquarters !== undefined && <Fact term={card.headquarters}>{card.place(line.headquarters)}</Fact>}
        {names.length > 0 && <Fact term={words.aliases}>{names.join(", ")}</Fact>}
      </dl>
      <p className="src">{card.editorial}</p>
    </section>
  );
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Size({ line, size }: Props) {
  const language = useLanguage();
  const words = language.say.lines.page;
  if (!size) return language.say.biography.noSize;
  const told = sizeWords(size, language);
  const reading: Reading = {
    heading: `${line.name}, PortMiami`,
    value: { raw: size.passengers, text: language.worded(language.count(size.passengers), size.precision) },
    tone: "mia",
    status: told,
    evidence: [size.statement.evidence],
    rivals: [],
  };
  return (
    <>
      <span className="c-mia">
        <Figured raw={size.passengers} reading={reading} className="disp">
          {language.worded(language.count(size.passengers), size.precision)}
          {size.late && "†"}
        </Figured>
      </span>
      <span className="sub">
        {told}
        {size.late && `, ${words.late}`}
      </span>
    </>
  );
}

/** "exercice 2017, réel", or "chiffre annuel, page de juil. 2016" where a page speaks of a year that is not over; then how it counts. */
function sizeWords(size: MiamiSize, language: Language): string {
  const { card } = language.say.biography;
  const { words, note = "" } = size.statement.evidence;
  const isMovements = /movement|passenger moves|mouvement/i.test(`${words} ${note}`) || unitOf(size) === "movements";
  return [saidOn(size, language), isMovements ? card.movements : card.noCounting].join(", ");
}

function saidOn({ said, from, statement }: MiamiSize, language: Language): string {
  const { card } = language.say.biography;
  const { publishedOn } = statement.evidence.source;
  if ("period" in statement) {
    const isOver = publishedOn === undefined || publishedOn > statement.period.end;
    return isOver
      ? `${language.period(statement.period)}, ${language.say.status.actual}`
      : card.yearly(language.date(publishedOn));
  }
  const to = statement.to === undefined ? "" : language.date(statement.to);
  return said === "guarantee" ? card.promised(language.date(from), to) : card.expected(language.date(from));
}

const unitOf = ({ statement }: MiamiSize): string =>
  "unit" in statement ? ((statement.unit ?? "").split("_per_")[0] ?? "") : "";
