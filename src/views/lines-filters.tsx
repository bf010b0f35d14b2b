import { ChevronsDownUp, ChevronsUpDown, ListFilter, Search, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import type { Line } from "../domain/line";
import { statedYears } from "../domain/line-rows";
import type { Section } from "../domain/line-sections";
import { type View, lineArrangements, lineFilters, lineOrders, portSides } from "../domain/view";
import type { Language } from "../i18n/language";
import { portName } from "../i18n/reading";
import { amend, change, reset } from "../state/actions";
import { Popover } from "../ui/popover";
import { Segmented } from "../ui/segmented";

/** Which ports, which lines, in which order: every choice on the matrix is in the address. */

type Props = { view: View; facts: Facts; years: number[]; sections: Section[] };

export function LinesFilters({ view, facts, years, sections }: Props) {
  const language = useLanguage();
  const words = language.say.matrix;
  const chips = filterWords(view, facts.lines, language);
  return (
    <div className="bar mx-bar-f" role="group" aria-label={words.filter.button} data-export="no">
      <Segmented
        label={words.sides.label}
        options={portSides.map((value) => ({
          value,
          label: value === "both" ? words.sides.both : portName(facts.ports, value, language),
        }))}
        value={view.sides}
        onChange={(sides) => change({ sides })}
      />
      <label className="field mx-order">
        <span className="lab">{words.order.label}</span>
        <select
          value={view.order}
          onChange={({ target }) => {
            const order = lineOrders.find((each) => each === target.value);
            if (order) change({ order });
          }}
        >
          {lineOrders.map((value) => (
            <option key={value} value={value}>
              {words.order.names[value]}
            </option>
          ))}
        </select>
      </label>
      <Segmented
        label={words.arrangement.label}
        options={lineArrangements.map((value) => ({ value, label: words.arrangement.names[value] }))}
        value={view.rows}
        onChange={(rows) => change({ rows })}
      />
      <FoldAll view={view} sections={sections} />
      <Find view={view} />
      <Filters view={view} facts={facts} years={years} count={chips.length} />
      {chips.map(({ text, remove }) => (
        <button key={text} type="button" className="chip" aria-label={words.filter.remove(text)} onClick={remove}>
          {text}
          <X size={14} aria-hidden />
        </button>
      ))}
    </div>
  );
}

function FoldAll({ view, sections }: { view: View; sections: Section[] }) {
  const { say } = useLanguage();
  const groups = sections.flatMap((section) => (section.is === "group" ? [section.id] : []));
  if (groups.length === 0) return null;
  const areFolded = groups.every((group) => view.folded.includes(group));
  const Icon = areFolded ? ChevronsUpDown : ChevronsDownUp;
  const label = areFolded ? say.matrix.unfoldAll : say.matrix.foldAll;
  return (
    <button
      type="button"
      className="btn sm mx-fold"
      aria-label={label}
      onClick={() =>
        change({
          folded: areFolded
            ? view.folded.filter((group) => !groups.includes(group))
            : [...new Set([...view.folded, ...groups])],
        })
      }
    >
      <Icon size={15} aria-hidden />
      <span>{label}</span>
    </button>
  );
}

/** What is typed is in the address at once; the field follows it when the back button changes it. */
function Find({ view }: { view: View }) {
  const { say } = useLanguage();
  const words = say.matrix.filter;
  const field = useRef<HTMLInputElement>(null);
  const found = view.find ?? "";
  useEffect(() => {
    if (field.current && field.current.value.trim() !== found.trim()) field.current.value = found;
  }, [found]);
  const look = (text: string) => {
    if (text.trim() === "") reset("find");
    else amend({ find: text.slice(0, 80) }, view.find === undefined);
  };
  return (
    <span className="mx-find">
      <Search size={15} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={words.find}
        placeholder={words.findHint}
        defaultValue={found}
        onChange={({ target }) => look(target.value)}
      />
    </span>
  );
}

function Filters({ view, facts, years, count }: Omit<Props, "sections"> & { count: number }) {
  const { say } = useLanguage();
  const words = say.matrix.filter;
  const trigger = (
    <>
      <ListFilter size={15} aria-hidden />
      {words.button}
      {count > 0 && ` (${count})`}
    </>
  );
  return (
    <Popover className="btn sm" panelLabel={words.button} trigger={trigger}>
      <FilterPanel view={view} facts={facts} years={years} />
    </Popover>
  );
}

/** Worked out when it is opened: its choices would weigh on the first frame of the matrix. */
function FilterPanel({ view, facts, years }: Omit<Props, "sections">) {
  const { say } = useLanguage();
  const words = say.matrix.filter;
  return (
    <div className="mx-filters">
      <Segmented
        label={words.show}
        options={lineFilters.map((value) => ({ value, label: words.shows[value] }))}
        value={view.show}
        onChange={(show) => change({ show })}
        visibleLabel
      />
      <Choice
        label={words.group}
        any={words.anyGroup}
        value={view.group}
        options={groupsOf(facts.lines)}
        onChange={(group) => (group === undefined ? reset("group") : change({ group }))}
      />
      <Choice
        label={words.segment}
        any={words.anySegment}
        value={view.segment}
        options={segmentsOf(facts.lines).map((id) => ({ id, name: say.lines.page.segments(id) }))}
        onChange={(segment) => (segment === undefined ? reset("segment") : change({ segment }))}
      />
      <Years facts={facts} years={years} />
    </div>
  );
}

type Option = { id: string; name: string };
type ChoiceProps = {
  label: string;
  any: string;
  value: string | undefined;
  options: Option[];
  onChange: (value: string | undefined) => void;
};

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  return (
    <label className="mx-choice">
      <span>{label}</span>
      <select value={value ?? ""} onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}>
        <option value="">{any}</option>
        {value !== undefined && options.every(({ id }) => id !== value) && <option value={value}>{value}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Years({ facts, years }: { facts: Facts; years: number[] }) {
  const { say } = useLanguage();
  const words = say.matrix.filter;
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  const stated = statedYears(facts.presence);
  const [first = from, last = to] = [stated[0], stated.at(-1)];
  const [start, end] = [Math.min(first, from), Math.max(last, to)];
  const all = Array.from({ length: end - start + 1 }, (_, at) => start + at);
  return (
    <fieldset className="mx-choice">
      <legend>{words.years}</legend>
      <select
        aria-label={words.from}
        value={from}
        onChange={({ target }) => change({ from: Number(target.value), to })}
      >
        {all
          .filter((year) => year <= to)
          .map((year) => (
            <option key={year}>{year}</option>
          ))}
      </select>
      <span aria-hidden="true">–</span>
      <select aria-label={words.to} value={to} onChange={({ target }) => change({ from, to: Number(target.value) })}>
        {all
          .filter((year) => year >= from)
          .map((year) => (
            <option key={year}>{year}</option>
          ))}
      </select>
    </fieldset>
  );
}

/** The filters in force, in words, and how to take each away. Years are told by the title of every chart. */
export function filterWords(
  { show, group, segment, find }: View,
  lines: Line[],
  { say }: Language,
): { text: string; remove: () => void }[] {
  const words = say.matrix.filter;
  const found: { text: string; remove: () => void }[] = [];
  if (show !== "all") found.push({ text: words.shows[show], remove: () => change({ show: "all" }) });
  if (group !== undefined) {
    const name = groupsOf(lines).find(({ id }) => id === group)?.name ?? group;
    found.push({ text: name, remove: () => reset("group") });
  }
  if (segment !== undefined) found.push({ text: say.lines.page.segments(segment), remove: () => reset("segment") });
  if (find !== undefined) found.push({ text: words.found(find), remove: () => reset("find") });
  return found;
}

function groupsOf(lines: Line[]): Option[] {
  const names = new Map(lines.flatMap(({ groupId, groupName }) => (groupId ? [[groupId, groupName ?? groupId]] : [])));
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}

const segmentsOf = (lines: Line[]): string[] => [...new Set(lines.map(({ segment }) => segment))].toSorted();
