import { ArrowRight } from "lucide-react";
import { eventEntry } from "../charts/episode-content";
import { useLanguage } from "../charts/language-context";
import { yearsWords } from "../charts/line-ships-content";
import { shipName } from "../charts/matrix-words";
import type { PortEvent } from "../domain/line";
import type { Aim, Question } from "../domain/line-questions";
import type { Loss } from "../domain/loss";
import type { View } from "../domain/view";
import type { Language } from "../i18n/language";
import { addressOf } from "../state/actions";
import { Entries, ShipNames } from "./line-said";

/** What to ask the line, each question with the fact it comes from. */

type Props = { aim: Aim; questions: Question[]; ships: string[]; view: View };

export function LineQuestions({ aim, questions, ships, view }: Props) {
  const language = useLanguage();
  const words = language.say.biography.questions;
  return (
    <section className="fig lp-ask" aria-labelledby="lp-ask">
      <h2 id="lp-ask">{words.title(aim)}</h2>
      <p className="fig-s">{words.subtitle}.</p>
      <ol>
        {questions.map((question) => (
          <li key={question.kind + ("loss" in question ? question.loss.kind : "")}>
            <p>
              <ShipNames text={questionText(question, language)} ships={ships} />
            </p>
            <Entries
              entries={eventsOf(question).map((event) => eventEntry(event, [], { language, years: "" }))}
              ships={ships}
            />
          </li>
        ))}
      </ol>
      <a className="btn" href={addressOf(view, "goal")}>
        {words.goal}
        <ArrowRight size={16} aria-hidden />
      </a>
    </section>
  );
}

function eventsOf(question: Question): PortEvent[] {
  if (question.kind === "loss") return question.loss.reasons;
  return question.kind === "wind" ? [question.trouble, ...question.works] : [];
}

function questionText(question: Question, language: Language): string {
  const { biography, lines } = language.say;
  const words = biography.questions;
  switch (question.kind) {
    case "loss":
      return lossText(question.loss, language);
    case "wind":
      return words.wind;
    case "size": {
      const { name, ship } = question.seen;
      const tonnage = biography.fleet.gt(language.count(ship?.figures.gross_tonnage?.value ?? 0));
      return words.size(name, tonnage, yearsWords(question.seen, language));
    }
    case "programmes":
      return words.programmes(lines.spans(question.years));
    case "gaps":
      return words.gaps(
        language.list(question.years.map(({ from, to }) => words.gap(biography.episodes.years(from, to)))),
      );
  }
}

function lossText({ kind, year, episode }: Loss, language: Language): string {
  const words = language.say.biography.questions;
  if (kind === "homeport") return words.homeport(year);
  const gone = episode.statements.filter(({ status }) => status === "withdrawn" || status === "cancelled");
  const ships = language.list([...new Set(gone.flatMap((each) => each.ships.map(shipName)))]);
  if (kind === "ship" && ships !== "") return words.ship(year, ships);
  const lost = episode.cells[0]?.lost;
  return words.calls(
    year,
    lost === undefined
      ? language.say.lines.kind[episode.cells[0]?.kind ?? "withdrawn"]
      : language.say.lines.callsLost(lost),
  );
}
