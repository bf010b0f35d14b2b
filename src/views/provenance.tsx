import { ExternalLink, Quote } from "lucide-react";
import { useLanguage } from "../charts/language-context";
import type { Evidence, Figure, Source } from "../domain/figure";
import type { Language } from "../i18n/language";
import type { Reading } from "../i18n/reading";
import { closeReading, copy } from "../state/actions";
import { Dialog } from "../ui/dialog";

/** Where a figure comes from: its row, the page that prints it, how it was counted, and the figures that contradict it. */
export function ProvenanceDialog({ reading }: { reading: Reading }) {
  const language = useLanguage();
  const { say } = language;
  return (
    <Dialog
      label={`${say.provenance.title} : ${reading.heading}`}
      closeLabel={say.close}
      onClose={closeReading}
      className="prov"
    >
      <Provenance reading={reading} />
      <div className="actions">
        <button
          type="button"
          className="btn sm"
          onClick={() => void copy(citation(reading, language), say.provenance.copied, say.linkNotCopied)}
        >
          <Quote size={15} aria-hidden />
          {say.provenance.copy}
        </button>
      </div>
    </Dialog>
  );
}

/** All that is known of a figure's origin, in the panel as in the dossier. */
export function Provenance({ reading }: { reading: Reading }) {
  const { say } = useLanguage();
  return (
    <>
      <p className="prov-k">{reading.heading}</p>
      {reading.value && (
        <p className={`prov-v t-${reading.tone}`}>
          <data value={reading.value.raw}>{reading.value.text}</data>
          {reading.status !== undefined && <span className="tag info">{reading.status}</span>}
        </p>
      )}
      {!reading.value && reading.status !== undefined && <p className="prov-s">{reading.status}</p>}
      <dl className="prov-f">
        <Fact term={say.provenance.period} text={reading.period} />
        <Fact term={say.provenance.counting} text={reading.counting} />
        <Fact term={say.provenance.calculation} text={reading.calculation} />
        <Fact term={say.provenance.why} text={reading.rivals.length > 0 ? reading.why : undefined} />
      </dl>
      {reading.says && reading.says.length > 1 && <h3>{say.provenance.statements(reading.says.length)}</h3>}
      {reading.evidence.map((evidence, at) => (
        <EvidenceBlock key={evidence.file + evidence.line} evidence={evidence} says={reading.says?.[at]} />
      ))}
      {reading.value && reading.rivals.length > 0 && <Rivals rivals={reading.rivals} />}
    </>
  );
}

function Fact({ term, text }: { term: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function EvidenceBlock({ evidence, says }: { evidence: Evidence; says: string | undefined }) {
  const language = useLanguage();
  const { say } = language;
  const { source } = evidence;
  return (
    <dl className="prov-f ruled">
      {says !== undefined && (
        <div>
          <dt>{say.provenance.says}</dt>
          <dd className="prov-said">{says}</dd>
        </div>
      )}
      <div>
        <dt>{say.provenance.source}</dt>
        <dd>
          <SourceLink evidence={evidence} />, {publisherOf(source, language)}
          {", "}
          {source.publishedOn === undefined ? say.provenance.noDate : language.date(source.publishedOn)}
        </dd>
      </div>
      {evidence.words !== "" && (
        <div>
          <dt>{say.provenance.words}</dt>
          <dd lang={source.language}>
            <q>{evidence.words}</q>
          </dd>
        </div>
      )}
      <Fact term={say.provenance.grade} text={say.provenance.grades[source.grade]} />
      <div>
        <dt>{say.provenance.cell}</dt>
        <dd className="num">
          {say.provenance.where(source.kind === "dropped" ? evidence.file : `data/${evidence.file}`, evidence.line)}
        </dd>
      </div>
      {evidence.note !== undefined && (
        <div>
          <dt>{say.provenance.note}</dt>
          <dd lang="en">{evidence.note}</dd>
        </div>
      )}
      {source.note !== undefined && source.kind !== "dropped" && (
        <div>
          <dt>{say.provenance.sourceNote}</dt>
          <dd lang="en">{source.note}</dd>
        </div>
      )}
    </dl>
  );
}

function SourceLink({ evidence: { source } }: { evidence: Evidence }) {
  const { say } = useLanguage();
  if (source.kind === "dropped") return <span>{source.title}</span>;
  if (source.url === undefined)
    return (
      <>
        <span lang={source.language}>{source.title}</span> ({say.provenance.noAddress})
      </>
    );
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener" lang={source.language} title={say.provenance.opens}>
      {source.title}
      <ExternalLink size={13} aria-hidden className="i" />
    </a>
  );
}

function Rivals({ rivals }: { rivals: Figure[] }) {
  const language = useLanguage();
  const { say } = language;
  return (
    <>
      <h3>{say.provenance.rivals(rivals.length)}</h3>
      <ul className="rivals">
        {rivals.map((rival) => (
          <li key={rival.id}>
            <b className="num">
              <data value={rival.value}>{language.figure(rival)}</data>
            </b>
            <span>
              <SourceLink evidence={rival.evidence} />, {publisherOf(rival.evidence.source, language)}
              {rival.evidence.source.publishedOn !== undefined &&
                `, ${language.date(rival.evidence.source.publishedOn)}`}
            </span>
            <span className="tag info">{say.status[rival.status]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function publisherOf({ kind, publisher }: Source, { say }: Language): string {
  if (kind === "dropped") return say.provenance.dropped;
  return publisher === "unknown" ? say.provenance.noPublisher : publisher;
}

function citation({ heading, value, evidence, says }: Reading, language: Language): string {
  const pages = evidence.map(({ source, words }, at) =>
    [
      says?.[at],
      publisherOf(source, language),
      source.title,
      source.publishedOn && language.date(source.publishedOn),
      words && `« ${words} »`,
      source.url,
    ]
      .filter(Boolean)
      .join(", "),
  );
  return [`${heading}${value ? ` : ${value.text}` : ""}.`, ...pages].join("\n");
}
