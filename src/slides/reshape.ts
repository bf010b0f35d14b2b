import type { SlideForm } from "../domain/slide-edit";
import type { LanguageCode } from "../domain/view";
import { languagesByCode } from "../i18n/language";
import type { Body, CategoryChart, Slide, Table } from "./deck";
import { writtenNumber } from "./number-format";

/** The same facts of a slide in another form: a table of its values, or columns, lines and bars for each other. */

const mostRows = 20;

/** The forms that a slide's facts can take, the one it was made in first. */
function formsOf({ body }: Slide): SlideForm[] {
  if (body.is !== "chart" || body.kind === "stacked") return [];
  const { kind, categories, series } = body;
  const isPlain = series.every(
    ({ draw, points }) => draw !== "hidden" && points.every(({ high }) => high === undefined),
  );
  const isMixed = series.some(({ draw }) => draw === "line") && series.some(({ draw }) => draw === "bar");
  const swapped: SlideForm[] = isPlain && !isMixed && kind !== "bars" ? [kind === "line" ? "columns" : "line"] : [];
  const fits = (form: SlideForm) => form === "columns" || categories.length > 2;
  return [kind, ...swapped.filter(fits), ...(categories.length <= mostRows ? (["table"] as const) : [])];
}

/** With the forms that can be chosen; in another one where that was. */
export function reshaped(slide: Slide, form: SlideForm | undefined, lang: LanguageCode): Slide {
  const { body } = slide;
  const forms = formsOf(slide);
  if (body.is !== "chart" || forms.length < 2) return slide;
  if (form === undefined || form === forms[0] || !forms.includes(form)) return { ...slide, forms };
  const { beside: _beside, ...others } = slide;
  return { ...(form === "table" ? others : slide), forms, body: bodyAs(body, form, lang) };
}

function bodyAs(chart: CategoryChart, form: SlideForm, lang: LanguageCode): Body {
  if (form === "table" || form === "scatter") return tableOf(chart, lang);
  const isLine = form === "line";
  return {
    ...chart,
    kind: form,
    series: chart.series.map((each) => ({ ...each, draw: isLine ? "line" : "bar", labels: isLine ? "last" : "all" })),
  };
}

/** A row a category, a column a series; a gap stays empty. */
function tableOf({ categories, series, style, alternative }: CategoryChart, lang: LanguageCode): Table {
  const language = languagesByCode[lang];
  const shown = series.filter(({ draw }) => draw !== "hidden");
  return {
    is: "table",
    columns: [
      { label: "", share: 3 },
      ...shown.map(({ name }) => ({ label: name, share: 2, align: "right" as const })),
    ],
    rows: categories.map((name, at) => [
      { text: name.replaceAll("\n", ", "), strong: true },
      ...shown.map(({ points }) => {
        const point = points[at];
        return { text: point?.value === undefined ? "" : writtenNumber(style, point.value, language, point) };
      }),
    ]),
    alternative,
  };
}
