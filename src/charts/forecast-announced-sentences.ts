import { recordOf } from "../domain/announced";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import { type AnnouncedQuestion, isAhead } from "./forecast-announced-words";

/** Fewest judged forecasts of another port that are worth a sentence. */
const fewestOfOthers = 3;

/** How forecasts said ahead did, beside repeating the last year; those said late; those of other ports. */
export function announcedSentences({ own, others, beside, ports }: AnnouncedQuestion, language: Language): string[] {
  const words = language.say.announced;
  const number = (n: number) => language.say.numberWord(n);
  const early = recordOf(own.filter(isAhead));
  const late = recordOf(own.filter((each) => !isAhead(each)));
  const known = others
    .map(({ port, announced }) => ({ port: portName(ports, port, language), ...recordOf(announced) }))
    .filter(({ judged }) => judged >= fewestOfOthers);
  return [
    ...(early.judged === 0 ? [] : [words.record(number(early.under), number(early.held))]),
    ...(beside
      ? [
          words.beside({
            n: number(beside.n),
            said: language.percent(beside.announced, 0),
            naive: language.percent(beside.naive, 0),
            nearer: number(beside.nearer),
          }),
        ]
      : []),
    ...(late.judged === 0 ? [] : [words.late(number(late.judged), language.percent(late.usual ?? 0, 0))]),
    ...known.map(({ port, judged, over, under }) =>
      words.other({ port, judged: number(judged), over: number(over), under: number(under) }),
    ),
  ];
}
