import type { MiamiSize } from "../domain/win-back";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";

/** The provenance of what a line brings Miami in a year. */
export function sizeReading(
  { passengers, precision, said, from, statement }: MiamiSize,
  line: string,
  language: Language,
): Reading {
  return {
    heading: `${line}, PortMiami`,
    value: { raw: passengers, text: language.worded(language.count(passengers), precision) },
    tone: "mia",
    status: language.say.overview.lines.said(said, from),
    evidence: [statement.evidence],
    rivals: [],
  };
}
