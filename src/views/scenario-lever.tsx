import { X } from "lucide-react";
import { memo } from "react";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import { leverName, stopSentence } from "../charts/scenario-words";
import type { Lever, Range } from "../domain/scenario";
import type { Field, Stop } from "../domain/scenario-check";
import type { Standing } from "../domain/scenario-grounds";
import { PlainField, RangeField } from "./scenario-field";

/** A lever: its numbers, each with the page it stands on or the word that it is an assumption. */

type Maybe = number | undefined;
type Written = Lever<Maybe>;

type Props = {
  at: number;
  lever: Written;
  stops: Stop[];
  grounds: Standing[];
  onChange: (at: number, field: string, update: (lever: Written) => Written) => void;
  onRemove: (at: number) => void;
};

export const LeverCard = memo(function LeverCard(props: Props) {
  const { at, lever, onChange, onRemove } = props;
  const language = useLanguage();
  const words = language.say.scenario.editor;
  const name = leverName(lever, language);
  const kind = language.say.scenario.kinds[lever.kind];
  return (
    <fieldset className="sc-lever">
      <legend>
        <b>{name}</b> {kind !== name && <span>{kind}</span>}
      </legend>
      <button type="button" className="ib sc-x" aria-label={words.removeLever(name)} onClick={() => onRemove(at)}>
        <X size={16} aria-hidden />
      </button>
      <Ranges {...props} />
      <div className="sc-plain">
        {lever.kind === "ship" && (
          <Plain {...props} field="berths" value={lever.berths} put={(berths) => ({ ...lever, berths })} />
        )}
        <Plain {...props} field="start" value={lever.start} put={(start) => ({ ...lever, start })} />
        <Plain {...props} field="ramp" value={lever.ramp} put={(ramp) => ({ ...lever, ramp })} />
        {lever.kind !== "ship" || lever.ship === "" ? (
          <label className="sc-field plain">
            <span>{words.name}</span>
            <input
              type="text"
              value={lever.name}
              placeholder={name}
              maxLength={60}
              onChange={({ target }) => onChange(at, "name", (now) => ({ ...now, name: target.value }))}
            />
          </label>
        ) : null}
      </div>
    </fieldset>
  );
}, isSame);

/** Stops and grounds are made anew with every move; only those of this lever count. */
function isSame(before: Props, now: Props): boolean {
  const said = ({ at, stops, grounds }: Props) =>
    [
      ...stops.filter(({ lever }) => lever === at).map(({ field, kind }) => `${field} ${kind}`),
      ...grounds.filter(({ lever }) => lever === at).map(({ field, kept }) => `${field} ${kept}`),
    ].join();
  return before.lever === now.lever && before.at === now.at && said(before) === said(now);
}

function Ranges(props: Props) {
  const { lever } = props;
  switch (lever.kind) {
    case "ship":
      return (
        <>
          <Ranged {...props} field="calls" range={lever.calls} put={(calls) => ({ ...lever, calls })} />
          <Ranged {...props} field="occupancy" range={lever.occupancy} put={(occupancy) => ({ ...lever, occupancy })} />
          <Ranged {...props} field="homeport" range={lever.homeport} put={(homeport) => ({ ...lever, homeport })} />
        </>
      );
    case "sum":
      return (
        <>
          <Ranged
            {...props}
            field="passengers"
            range={lever.passengers}
            put={(passengers) => ({ ...lever, passengers })}
          />
          <Ranged {...props} field="homeport" range={lever.homeport} put={(homeport) => ({ ...lever, homeport })} />
        </>
      );
    case "lost":
    case "saved":
      return (
        <>
          <Ranged {...props} field="calls" range={lever.calls} put={(calls) => ({ ...lever, calls })} />
          <Ranged {...props} field="per call" range={lever.perCall} put={(perCall) => ({ ...lever, perCall })} />
        </>
      );
  }
}

type RangedProps = Props & { field: Field; range: Range<Maybe>; put: (range: Range<Maybe>) => Written };

function Ranged({ field, range, put, ...props }: RangedProps) {
  return (
    <RangeField
      field={field}
      range={range}
      problem={useProblem(props, field)}
      note={<Ground {...props} field={field} />}
      onChange={(next) => props.onChange(props.at, field, () => put(next))}
    />
  );
}

type PlainProps = Props & { field: Field; value: Maybe; put: (value: Maybe) => Written };

function Plain({ field, value, put, ...props }: PlainProps) {
  return (
    <PlainField
      field={field}
      value={value}
      problem={useProblem(props, field)}
      note={field === "berths" ? <Ground {...props} field={field} /> : undefined}
      onChange={(next) => props.onChange(props.at, field, () => put(next))}
    />
  );
}

function useProblem({ at, stops }: Props, field: Field): string | undefined {
  const language = useLanguage();
  const stop = stops.find((each) => each.field === field && each.lever === at);
  return stop && stopSentence(stop, language);
}

/** Published, with the way to its pages, or an assumption. */
function Ground({ at, grounds, field }: Props & { field: Field }) {
  const open = useProvenance();
  const { say } = useLanguage();
  const words = say.scenario.editor;
  const ground = grounds.find((each) => each.field === field && each.lever === at);
  if (!ground || ground.evidence.length === 0) return <>{words.assumption}</>;
  const heading = say.scenario.fields[field];
  const { evidence } = ground;
  return (
    <button
      type="button"
      className="figured text"
      onClick={() => open({ heading, tone: "ink", evidence, rivals: [] })}
      title={say.provenance.open(heading)}
    >
      {words.published}
    </button>
  );
}
