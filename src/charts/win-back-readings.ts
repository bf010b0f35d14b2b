import type { Evidence } from "../domain/figure";
import type { FleetFact, Ownership, Port } from "../domain/line";
import type { Loss } from "../domain/win-back-loss";
import type { Candidate, WinBackLines } from "../domain/win-back-parts";
import { type Scored, type ScorePart, type Weights, scoreParts } from "../domain/win-back-score";
import type { Language } from "../i18n/language";
import { type Reading, portName } from "../i18n/reading";
import { lossText, lostShips, sizeDetail, standingWords, told } from "./win-back-words";

/** The provenance of a score, of each of its parts, and of how a line stands in Marseille. */

/** A score as it is shown: 0 to 100. */
export const outOf100 = (value: number): number => Math.round(value * 100);

export function scoreReading(
  { line, parts, score, facts }: Scored<Candidate>,
  weights: Weights,
  compared: WinBackLines,
  language: Language,
): Reading {
  const words = language.say.winback;
  const known = scoreParts.filter((part) => parts[part] !== undefined && weights[part] > 0);
  const terms = known.map((part) =>
    words.reading.term(weights[part], part01(parts[part] ?? 0, language), words.part[part]),
  );
  const total = known.reduce((sum, part) => sum + weights[part], 0);
  const value = language.count(outOf100(score.value ?? 0));
  const missing = language.list(score.missing.map((part) => words.part[part]));
  const working = [
    words.reading.over(terms.join(" + "), total, value),
    ...(missing === "" ? [] : [words.reading.left(missing)]),
  ];
  const readings = known.flatMap((part) => partReading(part, { line, facts, parts }, compared, language) ?? []);
  return {
    heading: words.reading.score(line.name),
    value: { raw: outOf100(score.value ?? 0), text: words.ranking.outOf(value) },
    tone: "ink",
    status: language.say.provenance.estimate,
    calculation: working.join(". "),
    ...once(readings),
    rivals: [],
  };
}

type Part = Pick<Candidate, "line" | "facts" | "parts">;
type Behind = Partial<Reading> | undefined;

/** What is published behind a part, with the working that makes it a number from 0 to 1. */
export function partReading(
  part: ScorePart,
  candidate: Part,
  compared: WinBackLines,
  language: Language,
): Reading | undefined {
  const words = language.say.winback;
  const behind = behindParts[part](candidate, compared, language);
  if (candidate.parts[part] === undefined || !behind) return undefined;
  const heading = words.reading.part(candidate.line.name, words.part[part]);
  return { heading, tone: "ink", evidence: [], rivals: [], ...behind };
}

const behindParts: Record<ScorePart, (part: Part, compared: WinBackLines, language: Language) => Behind> = {
  miami: ({ facts: { miami } }, { yardstick }, language) =>
    miami && {
      tone: "mia",
      value: { raw: miami.passengers, text: language.worded(language.count(miami.passengers), miami.precision) },
      status: sizeDetail(miami, language),
      calculation: over(miami.passengers, yardstick.miami, language),
      evidence: [miami.statement.evidence],
    },
  lost: ({ facts: { lost } }, { yardstick }, language) =>
    lost && {
      tone: "mrs",
      value: { raw: lost.calls, text: lossText(lost, language) },
      calculation: `${lossWorking(lost, language)}. ${over(lost.calls, yardstick.lost, language)}`,
      ...told(lost.statements, language),
    },
  ship: ({ facts: { ship } }, { yardstick }, language) => {
    const berths = ship?.ship.figures.lower_berths;
    if (!ship || !berths) return undefined;
    const { figure, reading } = language.say.winback;
    return {
      value: { raw: ship.berths, text: figure.berths(language.count(ship.berths)) },
      status: ship.ship.name,
      calculation: `${over(ship.berths, yardstick.ship, language)}. ${reading.shipLater}`,
      evidence: [{ file: "ships.csv", line: ship.ship.fileLine, words: "", source: berths.source }],
    };
  },
  group: ({ line, facts: { group } }, _compared, language) => {
    const { reading } = language.say.winback;
    if (!group) return undefined;
    const owners = { evidence: group.held.map(({ evidence }) => evidence), says: group.held.map(ownerWords) };
    if (group.kind === "alone") return { calculation: reading.alone(line.groupName ?? ""), ...owners };
    const sentence = group.kind === "homeport" ? reading.homeport : reading.onRecord;
    const said = told(group.statements, language);
    return {
      tone: "mrs",
      calculation: sentence(group.line.name),
      evidence: [...said.evidence, ...owners.evidence],
      says: [...said.says, ...owners.says],
    };
  },
  mediterranean: ({ facts: { mediterranean } }, { window, yardstick }, language) => {
    if (!mediterranean) return undefined;
    const { figure, reading } = language.say.winback;
    const { years, statements, fleet } = mediterranean;
    const said = told(statements, language);
    return {
      value: { raw: years.length, text: figure.years(years.length, window.to - window.from + 1) },
      calculation: reading.years(years.join(", "), years.length, yardstick.mediterranean),
      evidence: [...said.evidence, ...fleet.map(({ evidence }) => evidence)],
      says: [...said.says, ...fleet.map((each) => fleetWords(each, language))],
    };
  },
};

/** "The Walt Disney Company, 1998" */
const ownerWords = ({ groupName, from }: Ownership): string =>
  from === undefined ? groupName : `${groupName}, ${from.slice(0, 4)}`;

/** "750 000 ÷ 2 000 000 = 0,38" */
const over = (raw: number, most: number, language: Language): string =>
  language.say.winback.reading.value(`${language.count(raw)} ÷ ${language.count(most)}`, part01(raw / most, language));

/** "2014, 4 navires en Méditerranée" */
function fleetWords({ metric, value, year }: FleetFact, language: Language): string {
  const words = language.say.winback.reading;
  const isShare = metric.startsWith("share");
  const text = isShare ? language.percent(value / 100) : language.count(value);
  return words.fleet(year, text, isShare ? "share" : metric === "ships" ? "ships" : "passengers");
}

function lossWorking(loss: Loss, language: Language): string {
  const words = language.say.winback.reading;
  const calls = lossText(loss, language);
  return loss.how === "ship"
    ? words.lostShip(calls, lostShips(loss, language), loss.year, loss.announced)
    : words.lostStated(calls, loss.year);
}

export function standingReading(
  { line, standing }: Pick<Candidate, "line" | "standing">,
  ports: Port[],
  language: Language,
): Reading {
  const { tag, detail } = standingWords(standing, language);
  return {
    heading: `${line.name}, ${portName(ports, "marseille", language)}`,
    tone: "mrs",
    status: `${tag}, ${detail}`,
    ...told(standing.cell?.statements ?? [], language),
    rivals: [],
  };
}

/** A part, from 0 to 1, with two decimals. */
export const part01 = (value: number, language: Language): string => language.decimal(value, 2);

/** Pages that stand behind several parts are shown once. */
function once(readings: Reading[]): { evidence: Evidence[]; says: string[] } {
  const pages = new Map<string, { evidence: Evidence; says: string }>();
  for (const { evidence, says, heading, value, status } of readings)
    for (const [at, each] of evidence.entries()) {
      const key = `${each.file}:${each.line}`;
      if (!pages.has(key))
        pages.set(key, {
          evidence: each,
          says: says?.[at] ?? ([value?.text, status].filter(Boolean).join(", ") || heading),
        });
    }
  return {
    evidence: [...pages.values()].map(({ evidence }) => evidence),
    says: [...pages.values()].map(({ says }) => says),
  };
}
