import { Anchor } from "lucide-react";
import type { ReactNode } from "react";
import { useLanguage } from "../charts/language-context";
import type { VolumesView } from "../charts/volumes-content";
import type { Facts } from "../domain/facts";
import type { Port } from "../domain/line";
import { seriesOf } from "../domain/series";
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
      <YearsChoice volumes={volumes} />
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

function YearsChoice({ volumes: { years, choosable } }: { volumes: VolumesView }) {
  const { say } = useLanguage();
  const words = say.volumes;
  const all = Array.from({ length: choosable.to - choosable.from + 1 }, (_, at) => choosable.from + at);
  const choices = (own: number) => (all.includes(own) ? all : [...all, own].toSorted((a, b) => a - b));
  return (
    <div className="field vol-years">
      <span className="lab" aria-hidden="true">
        {words.years}
      </span>
      <select
        aria-label={words.from}
        value={years.from}
        onChange={({ target }) => change({ from: Number(target.value) })}
      >
        {choices(years.from)
          .filter((year) => year <= years.to)
          .map((year) => (
            <option key={year}>{year}</option>
          ))}
      </select>
      <span aria-hidden="true">–</span>
      <select
        aria-label={words.to}
        value={years.to}
        onChange={({ target }) =>
          Number(target.value) === choosable.to ? reset("to") : change({ to: Number(target.value) })
        }
      >
        {choices(years.to)
          .filter((year) => year >= years.from)
          .map((year) => (
            <option key={year}>{year}</option>
          ))}
      </select>
    </div>
  );
}

function PortsChoice({ view, volumes, facts }: Props) {
  const language = useLanguage();
  const words = language.say.volumes;
  const chosen = view.ports.filter((id) => id !== "marseille" && facts.ports.some((port) => port.id === id));
  const choices = facts.ports
    .filter(({ id, role }) => id !== "marseille" && (role !== "aggregate" || chosen.includes(id)))
    .toSorted(
      (a, b) =>
        Number(b.role === "benchmark") - Number(a.role === "benchmark") ||
        language.compare(a.name[language.code], b.name[language.code]),
    );
  const isSilent = (port: Port) => seriesOf(facts.figures, port, volumes.question).points.length === 0;
  const toggle = (id: string) => {
    if (chosen.includes(id)) removePort(id);
    else change({ ports: [...chosen, id] });
  };
  return (
    <div className="field">
      <Popover
        className="btn sm"
        panelLabel={words.portsLabel}
        trigger={
          <>
            <Anchor size={15} aria-hidden />
            {words.portsButton(chosen.length, portName(facts.ports, chosen[0] ?? "", language))}
          </>
        }
      >
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
      </Popover>
    </div>
  );
}
