import type { Evidence } from "../domain/figure";
import type { Presence } from "../domain/line";
import { shortName } from "../domain/line-names";
import { isSeen } from "../domain/presence";
import type { Loss } from "../domain/win-back-loss";
import type { Candidate, WinBackLines } from "../domain/win-back-parts";
import type { MiamiSize } from "../domain/win-back";
import type { ScorePart } from "../domain/win-back-score";
import type { Standing } from "../domain/win-back-standing";
import type { Language } from "../i18n/language";
import { periodWords, shipName, statementWords } from "./matrix-words";

/** The parts of a score and the standing of a line, in words. */

export type PartWords = {
  text: string;
  detail: string;
  raw: number;
  /** Published after the as-of day. */ late: boolean;
};

export function partWords(
  part: ScorePart,
  { facts, line }: Candidate,
  { window }: WinBackLines,
  language: Language,
): PartWords | undefined {
  const words = language.say.winback.figure;
  const { miami, lost, ship, group, mediterranean } = facts;
  switch (part) {
    case "miami":
      return (
        miami && {
          text: sizeText(miami, language),
          detail: sizeDetail(miami, language),
          raw: miami.passengers,
          late: miami.late,
        }
      );
    case "lost":
      return (
        lost && { text: lossText(lost, language), detail: lossDetail(lost, language), raw: lost.calls, late: false }
      );
    case "ship":
      return (
        ship && {
          text: words.berths(language.count(ship.berths)),
          detail: ship.ship.name,
          raw: ship.berths,
          late: false,
        }
      );
    case "group": {
      if (!group) return undefined;
      const detail = line.groupName ?? "";
      if (group.kind === "alone") return { text: words.alone, detail, raw: 0, late: false };
      const name = shortName(group.line);
      const text = group.kind === "homeport" ? words.homeport(name) : words.onRecord(name);
      return { text, detail, raw: group.kind === "homeport" ? 1 : 0.5, late: false };
    }
    case "mediterranean": {
      if (!mediterranean) return undefined;
      const { years } = mediterranean;
      const detail =
        years.length <= 3 ? years.join(", ") : words.from(years[0] ?? window.from, years.at(-1) ?? window.to);
      return { text: words.years(years.length, window.to - window.from + 1), detail, raw: years.length, late: false };
    }
  }
}

export const sizeText = ({ passengers, precision }: MiamiSize, language: Language): string =>
  language.worded(language.short(passengers), precision);

/** "compté, exercice 2017" */
export const sizeDetail = ({ said, from }: MiamiSize, { say }: Language): string => say.overview.lines.said(said, from);

/** "24 escales", "25 à 30 escales" */
export function lossText({ calls, high, precision }: Loss, language: Language): string {
  const text =
    high === undefined
      ? language.worded(language.count(calls), precision)
      : language.say.range(String(calls), String(high));
  return language.say.winback.figure.lost(text, high ?? calls);
}

function lossDetail(loss: Loss, language: Language): string {
  const words = language.say.winback.figure;
  return loss.how === "ship" ? words.lostShip(lostShips(loss, language), loss.year) : words.lostStated(loss.year);
}

export const lostShips = ({ statements: [loss] }: Loss, language: Language): string =>
  language.list((loss?.ships ?? []).map(shipName));

/** "silence", "rien depuis 2018" */
export function standingWords({ kind, cell }: Standing, { say }: Language): { tag: string; detail: string } {
  const words = say.winback.standingIn;
  const tag = say.winback.standing[kind];
  if (!cell) return { tag, detail: words.none };
  if (kind === "silent") return { tag, detail: words.silent(cell.year) };
  if (cell.kind === "absent") return { tag, detail: words.absent(cell.year) };
  if (cell.kind === "cancelled") return { tag, detail: words.cancelled(cell.year) };
  if (kind === "left" || kind === "fading") return { tag, detail: words.loss(cell.year) };
  return { tag, detail: isSeen(cell) ? words.seen(cell.year) : words.announced(cell.year) };
}

/** The statements behind something, each once, with what each comes to. */
export function told(statements: Presence[], language: Language): { evidence: Evidence[]; says: string[] } {
  const once = [...new Map(statements.map((each) => [each.id, each])).values()].toSorted((a, b) =>
    a.period.start.localeCompare(b.period.start),
  );
  return {
    evidence: once.map(({ evidence }) => evidence),
    says: once.map((each) => `${periodWords(each.period, language)}, ${lower(statementWords(each, language))}`),
  };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
