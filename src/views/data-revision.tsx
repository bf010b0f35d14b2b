import { Scale } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { Line, Port } from "../domain/line";
import { type DifferenceKind, type Revision, differenceKinds, usualTakes, withKind } from "../domain/revision";
import { type RevisionWords, revisionWords } from "../i18n/revision-words";
import type { Comparison, Outcome } from "../import/messages";
import { type Compared, decide, useComparison } from "../state/comparing";
import type { Dropped } from "../state/dropped";
import { DataDifferences } from "./data-differences";
import { DataEffect } from "./data-effect";

/** What a file changes, before it is loaded and after: row by row beside the file that it takes up, and in the figures of the screens. */

type Props = { file: Dropped; outcome: Outcome; ports: Port[]; lines: Line[]; isLoading: boolean };

export function DataRevision({ file, outcome, ports, lines, isLoading }: Props) {
  const words = revisionWords(useLanguage().code);
  const compared = useComparison(file, outcome, isLoading);
  if (compared === undefined) return null;
  const { earlier, state } = compared;
  const isFixed = isLoading || file.mapping !== undefined;
  return (
    <section
      className="data-revision"
      aria-labelledby="data-revision-title"
      aria-busy={state.is === "waiting" || (state.is === "known" && state.isLate)}
    >
      <h3 id="data-revision-title">{words.title}</h3>
      <TakesUp file={file} compared={compared} isFixed={isFixed} words={words} />
      <p role="status" className="c-2">
        {(state.is === "waiting" || (state.is === "known" && state.isLate)) && words.waiting}
      </p>
      {state.is === "failed" && <p role="alert">{words.failed(state.message)}</p>}
      {state.is === "known" && (
        <div>
          <Kinds
            {...{ file, compared, isFixed, ports, lines, words }}
            isOwn={outcome.mapping?.to === "own"}
            comparison={state.comparison}
          />
          <Conserved comparison={state.comparison} earlier={earlier?.name} words={words} />
          <DataEffect effect={state.effect} ports={ports} lines={lines} words={words} />
        </div>
      )}
    </section>
  );
}

type Part = { file: Dropped; compared: Compared; isFixed: boolean; words: RevisionWords };

/** The file that it takes up, or none: both then stand side by side. */
function TakesUp({ file, compared: { earlier, like }, isFixed, words }: Part) {
  const other = earlier ?? like;
  if (other === undefined) return null;
  const choose = (of: string) => decide(file.id, { takes: usualTakes, except: [], ...(of !== "" && { of }) });
  return (
    <label className="data-to">
      <span>{words.takesUp}</span>
      <select value={earlier?.id ?? ""} disabled={isFixed} onChange={({ target }) => choose(target.value)}>
        <option value={other.id}>{other.name}</option>
        <option value="">{words.beside}</option>
      </select>
    </label>
  );
}

type KindsProps = Part & { comparison: Comparison; isOwn: boolean; ports: Port[]; lines: Line[] };

/** Beside no other file everything is new: only what contradicts itself is worth a decision. */
function Kinds({ file, compared, comparison, isOwn, isFixed, ports, lines, words }: KindsProps) {
  const { count } = useLanguage();
  const { earlier } = compared;
  const revision: Revision = compared.revision ?? { takes: usualTakes, except: [] };
  const kinds = differenceKinds.filter(
    (kind) => comparison.counts[kind].all > 0 && (earlier !== undefined || kind === "contradicting"),
  );
  return (
    <>
      {kinds.map((kind) => (
        <DataDifferences
          key={kind}
          kind={kind}
          isOwn={isOwn}
          shown={comparison.shown.filter((each) => each.kind === kind)}
          {...comparison.counts[kind]}
          {...{ revision, isFixed, ports, lines, words }}
          onDecide={(next) => decide(file.id, next)}
          onAll={(isOn) => decide(file.id, withKind(revision, kind, isOn, idsOf(comparison, kind)))}
        />
      ))}
      {earlier && comparison.same > 0 && <p className="c-2">{words.same(comparison.same, count(comparison.same))}</p>}
    </>
  );
}

const idsOf = ({ shown }: Comparison, kind: DifferenceKind): string[] =>
  shown.flatMap((each) => (each.kind === kind ? [each.id] : []));

function Conserved({
  comparison: { taken, refused, kept },
  earlier,
  words,
}: {
  comparison: Comparison;
  earlier: string | undefined;
  words: RevisionWords;
}) {
  const { count } = useLanguage();
  const all = taken + refused;
  return (
    <p className="data-conserved" role="status">
      <Scale size={18} aria-hidden />
      <span>
        {words.conserved(all, [count(all), count(taken), count(refused)])}
        {earlier !== undefined && kept > 0 && `. ${words.stays(kept, count(kept), earlier)}`}
      </span>
    </p>
  );
}
