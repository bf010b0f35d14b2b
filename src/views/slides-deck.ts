import { useMemo } from "react";
import { type Answered, answered, isSolved } from "../charts/scenario-answer";
import type { Clip } from "../domain/clip";
import type { Facts } from "../domain/facts";
import { basesOf } from "../domain/gap";
import type { Line } from "../domain/line";
import { resolveLine } from "../domain/line-names";
import { mission } from "../domain/mission";
import { road as roadOf } from "../domain/road";
import { type Start, baseFrom } from "../domain/scenario-ready";
import type { View } from "../domain/view";
import { languagesByCode } from "../i18n/language";
import type { Deck } from "../slides/deck";
import { lineDeck } from "../slides/deck-line";
import { packDeck } from "../slides/deck-packs";
import { subjectOf } from "../slides/subject";
import { useKept } from "../state/kept";
import type { ScreenProps } from "./app";
import { asOfYear } from "./overview";
import { aroundOf } from "./scenario-around";

/** What the address asks for: the line, the scenario, and the slides made from them. */

export type Asked = {
  line: Line | undefined;
  /** What no line is called. */
  unknown: string | undefined;
  /** Where a ready-made scenario starts, as on the goal's screen. */
  start: Start | undefined;
  /** The open scenario, sound or refused; undefined where the calls of the line's own ship are told. */
  scenario: Answered | undefined;
  deck: Deck | undefined;
};

export function useAsked({ facts, everything, view }: ScreenProps): Asked {
  const { asOf, lang, deck: written = lang, scenarios, at, tell, pack, edits, named } = view;
  const clips = useKept((state) => state.clips);
  const { line, unknown } = useMemo(() => lineOf(facts, view.line), [facts, view.line]);
  const { start, around } = useMemo(() => startOf(facts, everything, asOf), [facts, everything, asOf]);
  const draft = tell === "scenario" ? scenarios[Math.min(at, scenarios.length - 1)] : undefined;
  const scenario = useMemo(
    () => draft && answered(draft, at, around, languagesByCode[written]),
    [draft, at, around, written],
  );
  const deck = useMemo(() => {
    const told = scenario && isSolved(scenario) ? { name: scenario.name, scenario: scenario.scenario } : undefined;
    const subject = subjectOf(facts, {
      asOf,
      language: languagesByCode[written],
      clips,
      ...(told && { scenario: told }),
    });
    if (pack !== "line") return packDeck(pack, subject, edits, named);
    return line && lineDeck(line, subject, edits);
  }, [pack, line, facts, asOf, written, scenario, edits, named, clips]);
  return { line, unknown, start, scenario, deck };
}

/** The same, once: what a file that comes back is held against. */
export function deckNow({ facts, everything, view }: ScreenProps, clips: Clip[]): Deck | undefined {
  const { asOf, lang, deck: written = lang, scenarios, at, tell, pack, edits, named } = view;
  const { around } = startOf(facts, everything, asOf);
  const language = languagesByCode[written];
  const draft = tell === "scenario" ? scenarios[Math.min(at, scenarios.length - 1)] : undefined;
  const scenario = draft && answered(draft, at, around, language);
  const told = scenario && isSolved(scenario) ? { name: scenario.name, scenario: scenario.scenario } : undefined;
  const subject = subjectOf(facts, { asOf, language, clips, ...(told && { scenario: told }) });
  if (pack !== "line") return packDeck(pack, subject, edits, named);
  const { line, unknown } = lineOf(facts, view.line);
  return line && unknown === undefined ? lineDeck(line, subject, edits) : undefined;
}

/** Without a line in the address, the first that the mission met. */
function lineOf(facts: Facts, text: View["line"]): Pick<Asked, "line" | "unknown"> {
  const first = facts.lines.find(({ id }) => id === mission.lines[0]);
  if (text === undefined) return { line: first, unknown: undefined };
  const found = resolveLine(text, facts.lines);
  return found.kind === "unknown" ? { line: first, unknown: text } : { line: found.found, unknown: undefined };
}

function startOf(facts: Facts, everything: Facts, asOf: string | undefined) {
  const road = roadOf(facts.figures, facts.targets, everything.figures, asOfYear(asOf));
  const { usual } = basesOf(road);
  const start = usual && {
    base: baseFrom(usual.figure, usual.year, usual.fact, facts.figures),
    target: road.target,
  };
  return { start, around: aroundOf(facts, road) };
}
