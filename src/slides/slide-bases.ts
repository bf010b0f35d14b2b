import { basesOf } from "../domain/gap";
import { type Base, road } from "../domain/road";
import { citedFigure, statusNote } from "./cite";
import type { Made } from "./deck";
import { pageCell, tableSlide } from "./slide-table";
import type { Subject } from "./subject";

/** What each base asks: two million is one growth from one year, another from the next. */

const most = 8;

export function basesSlide(subject: Subject): Made {
  const { words, facts, until, language } = subject;
  const way = road(facts.figures, facts.targets, facts.figures, until);
  const { named, others } = basesOf(way);
  const asking = [...named, ...others]
    .flatMap((base) => (base.path.kind === "under way" && base.year <= until ? [{ base, path: base.path }] : []))
    .toSorted((a, b) => b.base.year - a.base.year)
    .slice(0, most);
  const growths = asking.map(({ path }) => path.yearlyGrowth);
  if (asking.length === 0 || until >= way.target.year) return { id: "bases", why: words.leftOut.bases };
  const own = words.packs.bases;
  const growthOf = (growth: number) => language.percent(growth);
  const moreOf = (perYear: number) => language.count(Math.round(perYear));
  return tableSlide(
    {
      id: "bases",
      title: own.title(growthOf(Math.min(...growths)), growthOf(Math.max(...growths))),
      subtitle: own.subtitle,
      columns: [
        { label: own.columns.base, share: 2 },
        { label: own.columns.value, share: 4 },
        { label: own.columns.growth, share: 2, align: "right" },
        { label: own.columns.more, share: 3, align: "right" },
        { label: own.columns.source, share: 4 },
      ],
      rows: asking.map(({ base, path }) => [
        { text: String(base.year), strong: true },
        { text: valueOf(base, subject) },
        { text: growthOf(path.yearlyGrowth), strong: true, tone: "route" },
        { text: moreOf(path.perYear) },
        pageCell(base.figure.evidence.source, subject),
      ]),
      cited: asking.map(({ base, path }) => ({
        ...citedFigure(base.figure, subject),
        calculation: own.point(base.year, growthOf(path.yearlyGrowth), moreOf(path.perYear)),
      })),
      notes: {
        points: asking.map(({ base, path }) => own.point(base.year, growthOf(path.yearlyGrowth), moreOf(path.perYear))),
        definitions: [words.definitions.target, words.definitions.movements].map((each) => each.join(words.colon)),
      },
      foot: [words.movements],
    },
    subject,
  );
}

const valueOf = ({ figure }: Base, subject: Subject): string =>
  subject.language.figure(figure) + statusNote(figure.status, subject);
