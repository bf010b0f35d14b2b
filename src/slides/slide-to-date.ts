import { type PastPart, type RunRate, runRate } from "../domain/run-rate";
import { citedFigure } from "./cite";
import type { Cell, Made } from "./deck";
import { pageCell, tableSlide } from "./slide-table";
import type { Subject } from "./subject";

/** The year under way, told from the share that the same part made of past years. */

export function toDateSlide(subject: Subject): Made {
  const { words, facts, asOf } = subject;
  const rate = runRate(facts.figures, "marseille", asOf === undefined ? Infinity : Number(asOf.slice(0, 4)));
  const { answer } = rate;
  if (answer.kind === "nothing" || answer.kind === "gap") return { id: "toDate", why: words.leftOut.toDate };
  const { now } = answer;
  const own = words.packs.toDate;
  return tableSlide(
    {
      id: "toDate",
      title: titleOf(rate, subject),
      subtitle: own.subtitle(now.months),
      columns: [
        { label: own.columns.year, share: 2 },
        { label: own.columns.part, share: 3, align: "right" },
        { label: own.columns.whole, share: 4, align: "right" },
        { label: own.columns.share, share: 2, align: "right" },
        { label: own.columns.source, share: 5 },
      ],
      rows: [...rate.past.map((each) => pastRow(each, subject)), nowRow(rate, subject)],
      cited: [...now.parts, ...rate.past.flatMap(({ toDate, whole }) => [...toDate.parts, whole.fact.figure])].map(
        (figure) => citedFigure(figure, subject),
      ),
      notes: { points: [own.rule], definitions: [words.definitions.movements.join(words.colon)] },
      foot: [words.movements],
    },
    subject,
  );
}

function titleOf({ answer, year }: RunRate, { words, language }: Subject): string {
  const own = words.packs.toDate;
  if (answer.kind === "told") {
    const { middle, low, high } = answer.year;
    return own.told(year, language.short(middle), language.short(low), language.short(high));
  }
  if (answer.kind === "too thin" || answer.kind === "bound")
    return own.counted(year, language.count(answer.now.value), answer.now.months);
  return "";
}

function pastRow({ toDate, whole, share }: PastPart, subject: Subject): Cell[] {
  const { language } = subject;
  return [
    { text: String(toDate.year) },
    { text: language.count(toDate.value) },
    { text: language.figure(whole.fact.figure) },
    { text: language.percent(share) },
    pageCell(whole.fact.figure.evidence.source, subject),
  ];
}

function nowRow({ answer, year, share }: RunRate, subject: Subject): Cell[] {
  const { language, words } = subject;
  const now = "now" in answer ? answer.now : undefined;
  const whole =
    answer.kind === "told"
      ? `${language.short(answer.year.low)} – ${language.short(answer.year.high)}`
      : words.packs.toDate.notYet;
  const [part] = now?.parts ?? [];
  return [
    { text: String(year), strong: true },
    { text: now ? language.count(now.value) : "", strong: true },
    { text: whole, strong: true },
    { text: share ? language.percent(share.middle) : "" },
    part ? pageCell(part.evidence.source, subject) : { text: "" },
  ];
}
