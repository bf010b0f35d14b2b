import { type FormEvent, useId, useState } from "react";
import { useLanguage } from "../charts/language-context";
import type { Facts } from "../domain/facts";
import { yearly } from "../domain/ledger";
import {
  type OwnTarget,
  type TargetMeasure,
  type TargetProblem,
  targetMeasures,
  targetProblems,
} from "../domain/own-target";
import type { YearValue } from "../domain/target";
import { portName } from "../i18n/reading";

/** A target as it is typed: measure, port, number, year. It is kept when nothing is wrong with it. */

type Props = { facts: Facts; target: OwnTarget | undefined; onPut: (target: OwnTarget) => void; onCancel?: () => void };
type Typed = { measure: TargetMeasure; port: string; value: string; year: string };

export function TargetForm({ facts, target, onPut, onCancel }: Props) {
  const language = useLanguage();
  const words = language.say.ownTargets;
  const [typed, setTyped] = useState<Typed>(() => typedOf(target));
  const [problems, setProblems] = useState<TargetProblem[]>([]);
  const problemId = useId();
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const base = latestOf(facts, typed);
    const [value, year] = [numberOf(typed.value), numberOf(typed.year)];
    const found = targetProblems({ value, year, base });
    setProblems(found);
    if (found.length > 0 || value === undefined || year === undefined) return;
    const { measure, port } = typed;
    onPut({ id: target?.id ?? Date.now().toString(36), port, measure, value, year, ...(base && { base }) });
  };
  return (
    <form className="own-form" onSubmit={submit} noValidate aria-label={target ? words.formEdit : words.form}>
      <Subject facts={facts} typed={typed} onChange={change} />
      {(["value", "year"] as const).map((field) => (
        <label key={field}>
          <span>{words[field]}</span>
          <input
            type="number"
            inputMode="numeric"
            value={typed[field]}
            aria-invalid={problems.some((problem) => isAbout(problem, field))}
            aria-describedby={problemId}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="btn">
        {target ? words.save : words.add}
      </button>
      {onCancel && (
        <button type="button" className="btn" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
      <p id={problemId} role="alert">
        {problems.map((problem) => words.problems[problem]).join(" ")}
      </p>
    </form>
  );
}

type SubjectProps = { facts: Facts; typed: Typed; onChange: (part: Partial<Typed>) => void };

/** What is counted, and where: the ports that publish it. */
function Subject({ facts, typed, onChange }: SubjectProps) {
  const language = useLanguage();
  const words = language.say.ownTargets;
  const publish = facts.figures.filter(({ figure }) => figure.measure === typed.measure);
  const names = [...new Set(publish.map(({ figure }) => figure.port))]
    .map((id) => ({ id, name: portName(facts.ports, id, language) }))
    .toSorted((a, b) => language.compare(a.name, b.name));
  return (
    <>
      <label>
        <span>{words.measure}</span>
        <select value={typed.measure} onChange={({ target }) => onChange({ measure: measureOf(target.value) })}>
          {targetMeasures.map((measure) => (
            <option key={measure} value={measure}>
              {words.measures[measure]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.port}</span>
        <select value={typed.port} onChange={({ target }) => onChange({ port: target.value })}>
          {names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

const typedOf = (target: OwnTarget | undefined): Typed => ({
  measure: target?.measure ?? "passengers",
  port: target?.port ?? "marseille",
  value: target ? String(target.value) : "",
  year: target ? String(target.year) : "",
});

const numberOf = (text: string): number | undefined => (text.trim() === "" ? undefined : Number(text));
const measureOf = (text: string): TargetMeasure => targetMeasures.find((each) => each === text) ?? "passengers";
const isAbout = (problem: TargetProblem, field: "value" | "year"): boolean =>
  (problem === "no value") === (field === "value");

/** Where the route of a target set now would start. */
function latestOf({ figures }: Facts, { port, measure }: Typed): YearValue | undefined {
  const latest = yearly(figures, port, measure).findLast(({ fact }) => fact.figure.status !== "claim");
  return latest && { year: latest.year, value: latest.fact.figure.value };
}
