import { ArrowRight, Check, CornerDownRight, Undo2 } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { Line, Port } from "../domain/line";
import { type Destination, type Mapped, type Mapping, type Role, destinations, rolesOf } from "../domain/mapping";
import { mappingTo } from "../domain/mapping-proposal";
import type { ImportWords } from "../i18n/import-words";
import { portName } from "../i18n/reading";
import type { Outcome } from "../import/messages";
import { addressOf } from "../state/actions";
import type { Dropped } from "../state/dropped";
import { load, remap, unload } from "../state/dropping";
import { useApp } from "../state/store";
import { isSeen } from "../state/edits";
import { DataApart } from "./data-apart";
import { Sign, cellIn } from "./data-problems";
import { DataRepair } from "./data-repair";
import { DataRevision } from "./data-revision";
import { DataSaid } from "./data-said";

/** What the rows become: proposed, changed by the person, and loaded once nothing is left to be said. */

type Props = { file: Dropped; outcome: Outcome; ports: Port[]; lines: Line[]; isLoading: boolean; words: ImportWords };

export function DataMapping({ file, outcome, ports, lines, isLoading, words }: Props) {
  const { mapping: said } = words;
  const { mapping, mapped, columns = [] } = outcome;
  if (mapping === undefined || mapped === undefined) return null;
  const change = (next: Mapping) => remap(file.id, next);
  const isLoaded = file.mapping !== undefined;
  const header = columns.map(({ name }) => name);
  const kinds = columns.map(({ kind }) => kind);
  return (
    <section className="fig data-mapping" aria-labelledby="data-mapping">
      <h2 id="data-mapping">{said.title}</h2>
      <fieldset disabled={isLoaded || isLoading}>
        <label className="data-to">
          <span>{said.to}</span>
          <select
            value={mapping.to}
            onChange={({ target }) => change(mappingTo(destinationOf(target.value), { header, kinds }, mapping))}
          >
            {destinations.map((to) => (
              <option key={to} value={to}>
                {said.destinations[to]}
              </option>
            ))}
          </select>
        </label>
        {mapping.to !== "own" && <Columns {...{ mapping, header, words }} onChange={change} />}
        {mapping.to !== "own" && <DataSaid {...{ mapping, mapped, ports, words }} onChange={change} />}
      </fieldset>
      <Notes {...{ file, outcome, mapped, ports, lines, words }} />
      <Gives {...{ mapping, mapped, words }} />
      {!isLoading && <DataApart file={file} outcome={outcome} />}
      <DataRevision {...{ file, outcome, ports, lines, isLoading }} />
      {isLoaded ? (
        <Loaded file={file} mapped={mapped} words={words} />
      ) : (
        <div className="actions">
          <button
            type="button"
            className="btn pri"
            disabled={isLoading || mapped.needs.length > 0 || mapped.used === 0}
            aria-describedby="data-needs"
            onClick={() => void load(file.id, mapping)}
          >
            <Check size={16} aria-hidden />
            {said.load}
          </button>
          <span id="data-needs" className="c-2">
            {mapped.needs.length > 0 ? said.stillAsked(mapped.needs.length) : ""}
          </span>
        </div>
      )}
    </section>
  );
}

const destinationOf = (text: string): Destination => destinations.find((to) => to === text) ?? "own";

type ColumnsProps = { mapping: Mapping; header: string[]; words: ImportWords; onChange: (mapping: Mapping) => void };

function Columns({ mapping, header, words: { mapping: said }, onChange }: ColumnsProps) {
  const put = (at: number, role: Role) =>
    onChange({
      ...mapping,
      roles: mapping.roles.map((each, place) =>
        place === at ? role : each === role && role !== "skip" ? "skip" : each,
      ),
    });
  const isSkipped = (at: number) => mapping.roles[at] === "skip";
  const places = header.map((_, at) => at);
  const [spoken, skipped] = [places.filter((at) => !isSkipped(at)), places.filter(isSkipped)];
  const list = (shown: number[]) => (
    <ul>
      {shown.map((at) => (
        <li key={header[at]}>
          <label>
            <span title={header[at]}>{header[at]}</span>
            <ArrowRight size={14} aria-hidden />
            <RoleSelect mapping={mapping} at={at} words={said.roles} onChange={put} />
          </label>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="data-columns" role="group" aria-label={said.columns}>
      <h3>{said.columns}</h3>
      {list(spoken)}
      {skipped.length > 0 && skipped.length <= 4 && list(skipped)}
      {skipped.length > 4 && (
        <details>
          <summary>{said.skipped(skipped.length)}</summary>
          {list(skipped)}
        </details>
      )}
    </div>
  );
}

type RoleProps = {
  mapping: Mapping;
  at: number;
  words: ImportWords["mapping"]["roles"];
  onChange: (at: number, role: Role) => void;
};

function RoleSelect({ mapping, at, words, onChange }: RoleProps) {
  const allowed = rolesOf[mapping.to];
  return (
    <select
      value={mapping.roles[at]}
      className={mapping.roles[at] === "skip" ? "c-3" : ""}
      onChange={({ target }) => onChange(at, allowed.find((role) => role === target.value) ?? "skip")}
    >
      {allowed.map((role) => (
        <option key={role} value={role}>
          {words[role]}
        </option>
      ))}
    </select>
  );
}

type NotesProps = {
  file: Dropped;
  outcome: Outcome;
  mapped: Mapped;
  ports: Port[];
  lines: Line[];
  words: ImportWords;
};

function Notes({ file, outcome, mapped, ports, lines, words }: NotesProps) {
  const language = useLanguage();
  const { mapping: said, problems, codes } = words;
  const nameOf = (id: string) => lines.find((line) => line.id === id)?.name ?? portName(ports, id, language);
  const notes = mapped.notes.filter(({ code, column }) => !isSeen(file, code, column));
  if (notes.length === 0) return null;
  return (
    <ul className="data-problems">
      {notes.slice(0, 40).map(({ severity, code, column, lines: at, text = "", found = "" }) => (
        <li key={JSON.stringify([code, column, text])}>
          <Sign severity={severity} label={problems.severity[severity]} />
          <div>
            <b>{said.notes[code](text.slice(0, 80), nameOf(found))}</b>
            <span>{problems.where(codes.lines(at), column)}</span>
            {outcome.table?.header.includes(column) === true && (
              <DataRepair
                {...{ file, code, column, words }}
                places={at.slice(0, 2).map((line) => ({ line, text: cellIn(outcome, line, column) || text }))}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Gives({ mapping, mapped, words }: { mapping: Mapping; mapped: Mapped; words: ImportWords }) {
  const { count } = useLanguage();
  const { mapping: said, codes } = words;
  return (
    <div className="data-gives" role="status">
      {mapped.gives.length === 0 && <p>{said.nothing}</p>}
      <ul>
        {mapped.gives.map(({ table, rows }) => (
          <li key={table}>
            <CornerDownRight size={15} aria-hidden />
            <b>
              {mapping.to === "own"
                ? said.gives.own(count(rows), rows, mapping.table)
                : said.gives[table as "calls"](count(rows), rows)}
            </b>
          </li>
        ))}
      </ul>
      {mapping.to !== "own" && <p>{said.conserved(count(mapped.used), count(mapped.unused.length))}</p>}
      {mapped.unused.length > 0 && <p className="c-3">{said.unused(codes.lines(mapped.unused))}</p>}
    </div>
  );
}

function Loaded({ file, mapped, words }: { file: Dropped; mapped: Mapped; words: ImportWords }) {
  const view = useApp((state) => state.view);
  const { mapping: said } = words;
  const others = mapped.ports.filter((port) => port !== "marseille");
  const volumes = others.length > 0 ? { ...view, ports: [...new Set([...view.ports, ...others])].slice(0, 6) } : view;
  return (
    <div className="data-loaded">
      <p className="note ok" role="status">
        <Check size={18} aria-hidden />
        <span>{said.loaded}</span>
      </p>
      <div className="actions">
        {file.mapping?.to !== "own" && (
          <>
            <span className="c-2">{said.see}</span>
            <a className="btn" href={addressOf(volumes, "volumes")}>
              {said.places.volumes}
            </a>
            <a className="btn" href={addressOf(view, "lines")}>
              {said.places.lines}
            </a>
            <a className="btn" href={addressOf(view, "goal")}>
              {said.places.goal}
            </a>
          </>
        )}
        <button type="button" className="btn" onClick={() => void unload(file.id)}>
          <Undo2 size={16} aria-hidden />
          {said.unload}
        </button>
      </div>
    </div>
  );
}
