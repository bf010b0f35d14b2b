import type { Clip } from "../domain/clip";
import type { SlideForm } from "../domain/slide-edit";
import { languagesByCode } from "../i18n/language";
import { slideWords } from "../i18n/slide-words";
import { clipChart } from "./clip-chart";
import { planOf } from "./clip-plan";
import { clipScatter } from "./clip-scatter";
import { clipTable } from "./clip-table";
import { cleanText } from "./clean";
import type { Body, Slide } from "./deck";
import { fitted } from "./measure";

/** What was added from a screen as a slide: a native chart where its values can be drawn, else a table; with its words, its pages and its notes. */

/** Of a full slide, in its units. */
const subtitleRoom = { w: 1100, size: 15, lines: 1 };
const sourceRoom = { w: 1052, size: 10.5, lines: 2 };

export function clipSlide(clip: Clip, form?: SlideForm): Slide {
  const words = slideWords(clip.lang);
  const { body, more } = bodyOf(clip, form);
  const bases = [...new Set(clip.cited.flatMap(({ basis }) => basis ?? []))];
  const dated = words.dated(languagesByCode[clip.lang].date(clip.on));
  const foot = [clip.sources, clip.guard ?? "", more, dated].map(sentence).filter(Boolean);
  return {
    id: "clip",
    kind: "finding",
    title: cleanText(clip.title),
    subtitle: fitted(clip.subtitle, subtitleRoom),
    body,
    figures: [],
    source: fitted(foot.join(" "), sourceRoom),
    notes: {
      points: [clip.alternative, ...(clip.subtitle === "" ? [] : [sentence(clip.subtitle)])],
      definitions: bases.map(sentence),
      asked: [...(clip.guard === undefined ? [] : [sentence(clip.guard)]), ...clip.rivals],
    },
    cited: clip.cited,
    forms: clipForms(clip),
  };
}

function bodyOf(clip: Clip, form: SlideForm | undefined): { body: Body; more: string } {
  const scatter = form === "table" ? undefined : clipScatter(clip);
  if (scatter) return { body: scatter, more: "" };
  const plan = planOf(clip);
  const asked = form === "scatter" ? undefined : form;
  const chart = plan && asked !== "table" ? (clipChart(clip, plan, asked) ?? clipChart(clip, plan)) : undefined;
  const { count } = languagesByCode[clip.lang];
  const { clip: own } = slideWords(clip.lang);
  const more = (shown: number) => (shown < clip.rows.length ? own.part(count(shown), count(clip.rows.length)) : "");
  if (chart) return { body: chart, more: plan?.split === undefined ? more(chart.categories.length) : "" };
  const { table, shown } = clipTable(clip);
  return { body: table, more: more(shown) };
}

/** The forms that the values allow, the usual one first. */
function clipForms(clip: Clip): SlideForm[] {
  if (clipScatter(clip)) return ["scatter", "table"];
  const plan = planOf(clip);
  if (!plan) return ["table"];
  const kinds = [plan.kind, ...(["columns", "line", "bars"] as const).filter((kind) => kind !== plan.kind)];
  return [...kinds.filter((kind) => clipChart(clip, plan, kind)), "table"];
}

const sentence = (text: string): string => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);
