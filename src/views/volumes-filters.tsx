import { Anchor } from "lucide-react";
import { type ReactNode, memo } from "react";
import { useLanguage } from "../charts/language-context";
import type { VolumesView } from "../charts/volumes-content";
import type { Facts } from "../domain/facts";
import type { Port } from "../domain/line";
import { type Question, type Years, seriesOf } from "../domain/series";
import { type View, scales, volumeMeasures } from "../domain/view";
import { portName } from "../i18n/reading";
import { change, removePort, reset } from "../state/actions";
import { Popover } from "../ui/popover";
import { Segmented } from "../ui/segmented";

/** What is looked at: the measure, the ports beside Marseille, the scale, the years. Every choice is in the address. */

type Props = { view: View; volumes: VolumesView; facts: Facts };

export function VolumesFilters({ view, volumes, facts }: Props) {
  const { say } = useLanguage();
  const words = say.volumes;
  const { years, choosable } = volumes;
  return (
    <div className="bar" role="group" aria-label={words.filters} data-export="no">
      <Labelled text={words.measureLabel}>
        <Segmented
          label={words.measureLabel}
          options={volumeMeasures.map((value) => ({ value, label: words.measures[value] }))}
          value={view.measure}
          onChange={(measure) => change({ measure })}
        />
      </Labelled>
      <Labelled text={words.scaleLabel}>
        <Segmented
          label={words.scaleLabel}
          options={scales.map((value) => ({ value, label: words.scales[value] }))}
          value={view.scale}
          onChange={(scale) => change({ scale })}
        />
      </Labelled>
      <YearsChoice from={years.from} to={years.to} first={choosable.from} last={choosable.to} />
      <PortsChoice view={view} volumes={volumes} facts={facts} />
    </div>
  );
}

/** The group of buttons already says its name: this is for the eye. */
function Labelled({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className="field">
      <span className="lab" aria-hidden="true">
        {text}
      </span>
      {children}
    </div>
  );
}

/** Years beside those that can be chosen; plain numbers, so that it is not drawn again while they stay. */
type YearsProps = Years & { first: number; last: number };

const YearsChoice = memo(({ from, to, first, last }: YearsProps) => {
  const { say } = useLanguage();
  const words = say.volumes;
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const choices = (own: number) => (all.includes(own) ? all : [...all, own].toSorted((a, b) => a - b));
  return (
    <div className="field vol-years">
      <span className="lab" aria-hidden="true">
        {words.years}
      </span>
      <select aria-label={words.from} value={from} onChange={({ target }) => change({ from: Number(target.value) })}>
        {choices(from)
          .filter((year) => year <= to)
          .map((year) => (
            <option key={year}>{year}</option>
          ))}
      </select>
      <span aria-hidden="true">–</span>
      <select
        aria-label={words.to}
        value={to}
        onChange={({ target }) => (Number(target.value) === last ? reset("to") : change({ to: Number(target.value) }))}
      >
        {choices(to)
          .filter((year) => year >= from)
          .map((year) => (
            <option key={year}>{year}</option>
          ))}
      </select>
    </div>
  );
});

function PortsChoice({ view, volumes, facts }: Props) {
  const language = useLanguage();
  const words = language.say.volumes;
  const chosen = view.ports.filter((id) => id !== "marseille" && facts.ports.some((port) => port.id === id));
  return (
    <div className="field">
      <Popover
        className="btn sm"
        panelLabel={words.portsLabel}
        trigger={
          <>
            {anchor}
            {words.portsButton(chosen.length, portName(facts.ports, chosen[0] ?? "", language))}
          </>
        }
      >
        <Ports chosen={chosen} question={volumes.question} facts={facts} />
      </Popover>
    </div>
  );
}

const anchor = <Anchor size={15} aria-hidden />;

/** A component of its own: what it asks of every port is asked when the panel is open. */
function Ports({ chosen, question, facts }: { chosen: string[]; question: Question; facts: Facts }) {
  const language = useLanguage();
  const words = language.say.volumes;
  const choices = facts.ports
    .filter(({ id, role }) => id !== "marseille" && (role !== "aggregate" || chosen.includes(id)))
    .toSorted(
      (a, b) =>
        Number(b.role === "benchmark") - Number(a.role === "benchmark") ||
        language.compare(a.name[language.code], b.name[language.code]),
    );
  const isSilent = (port: Port) => seriesOf(facts.figures, port, question).points.length === 0;
  const toggle = (id: string) => {
    if (chosen.includes(id)) removePort(id);
    else change({ ports: [...chosen, id] });
  };
  return (
    <>
      <fieldset className="vol-ports">
        <legend>{words.portsLabel}</legend>
        {choices.map((port) => (
          <label key={port.id}>
            <input
              type="checkbox"
              checked={chosen.includes(port.id)}
              disabled={chosen.length === 1 && chosen[0] === port.id}
              onChange={() => toggle(port.id)}
            />
            <span>
              {portName(facts.ports, port.id, language)}
              {isSilent(port) && <span className="sub">{words.noFigure}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <p>{words.portsHelp}</p>
    </>
  );
}
