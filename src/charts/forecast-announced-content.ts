import type { AnnouncedForecast } from "../domain/announced";
import type { Port } from "../domain/line";
import type { Language } from "../i18n/language";
import { announcedFrame } from "./forecast-announced-frame";
import { announcedSentences } from "./forecast-announced-sentences";
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

/** Forecasts that were announced and what came: each as the share by which it was missed. */

export type AnnouncedForecastView = {
  rows: AnnouncedForecastRow[];
  /** Both ends of the axis, as a share. */
  reach: number;
  ticks: number[];
  sentences: string[];
  frame: FrameContent;
};

const reach = 0.3;
/** Whole percents, so that they can be counted with. */
const ticks = [-30, -15, 0, 15, 30].map((percent) => percent / 100);
export function announcedView(asked: AnnouncedQuestion, language: Language): AnnouncedForecastView {
  const early = asked.own.filter(isAhead);
  const rows = early.map((each, at) => {
    const row = rowOf(each, at, asked.ports, language);
    return each.year === early[at - 1]?.year ? { ...row, year: "" } : row;
  });
  const sentences = announcedSentences(asked, language);
  return {
    rows,
    reach,
    ticks,
    sentences,
    frame: announcedFrame(asked, rows, language),
  };
}

function rowOf(each: AnnouncedForecast, at: number, ports: Port[], language: Language): AnnouncedForecastRow {
  const words = language.say.announced;
  const share = each.outcome.kind === "came" ? each.outcome.share : undefined;
  const said = saidText(each, language);
  const who = whoSaid(each, language);
  const text = shareText(each, language);
  return {
    key: `${each.port} ${each.year} ${each.said.low} ${each.said.high} ${at}`,
    year: String(each.year),
    said,
    who,
    when: whenSaid(each, language),
    share,
    text,
    isBeyond: share !== undefined && Math.abs(share) > reach,
    label: words.rowLabel({ year: each.year, who, said, came: cameText(each, language), off: text }),
    reading: readingOf(each, ports, language),
  };
}

/** Only where it was said earlier than the year before. */
function whenSaid({ lead = 0 }: AnnouncedForecast, language: Language): string {
  return lead > 1 ? language.say.announced.yearsBefore(lead) : "";
}
