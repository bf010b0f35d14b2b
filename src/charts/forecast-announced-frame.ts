import { type AnnouncedForecast, recordOf } from "../domain/announced";
import type { Port } from "../domain/line";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import {
  type AnnouncedForecastRow,
  type AnnouncedQuestion,
  cameText,
  isAhead,
  readingOf,
  saidText,
  shareText,
  whoSaid,
} from "./forecast-announced-words";
import type { FrameContent } from "./frame";
import { citation } from "./ladder-content";
import { separator } from "./run-rate-words";

/** The words around announced forecasts: the finding, the table of all of them, the sources. */

export function announcedFrame(
  { own, others, ports }: AnnouncedQuestion,
  rows: AnnouncedForecastRow[],
  language: Language,
): FrameContent {
  const words = language.say.announced;
  const record = recordOf(own.filter(isAhead));
  const publishers = [...new Set(own.map(({ first }) => first.evidence.source.publisher))];
  const title =
    record.judged === 0
      ? words.titleNone
      : words.title(record.over, language.say.numberWord(record.judged), language.say.numberWord(record.over));
  return {
    title,
    subtitle: words.subtitle,
    alternative:
      rows.length === 0 ? title : words.alternative(rows.map(({ label }) => label).join(separator(language))),
    sources: publishers.length === 0 ? "" : language.say.overview.sources(publishers.join(", ")),
    fileName: "cap2m-announced",
    table: {
      columns: (["port", "year", "who", "when", "said", "came", "error", "share", "source"] as const).map((key) => ({
        key,
        label: words.columns[key],
        numeric: key === "said" || key === "came" || key === "error" || key === "share",
      })),
      rows: [...own, ...others.flatMap(({ announced }) => announced)].map((each) => cellsOf(each, ports, language)),
    },
  };
}

function cellsOf(each: AnnouncedForecast, ports: Port[], language: Language): FrameContent["table"]["rows"][number] {
  const { outcome, first } = each;
  const came = outcome.kind === "came" ? outcome.came.fact.figure : undefined;
  return {
    port: { text: portName(ports, each.port, language) },
    year: { text: String(each.year) },
    who: { text: whoSaid(each, language) },
    when: { text: first.on === undefined ? language.say.provenance.noDate : language.date(first.on) },
    said: { text: saidText(each, language), raw: each.said.low, reading: readingOf(each, ports, language) },
    came: came ? { text: language.figure(came), raw: came.value } : { text: cameText(each, language) },
    error: outcome.kind === "came" ? { text: language.signed(outcome.error), raw: outcome.error } : { text: "" },
    share:
      outcome.kind === "came"
        ? { text: shareText(each, language), raw: Math.round(outcome.share * 1e4) / 1e4 }
        : { text: "" },
    source: { text: citation(first.evidence.source, language) },
  };
}
