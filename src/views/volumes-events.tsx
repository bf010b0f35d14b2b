import { memo } from "react";
import { Figured } from "../charts/figured";
import { useLanguage } from "../charts/language-context";
import { useProvenance } from "../charts/provenance-context";
import type { VolumesRead } from "../charts/volumes-content";
import { movingKinds, yearOfEvent } from "../domain/series-events";
import type { PortEvent } from "../domain/line";
import { valued } from "../domain/series";
import type { Language } from "../i18n/language";
import { derived, eventReading, factReading, type Reading } from "../i18n/reading";

/** The numbered events beside the chart, and by how much the traffic of their year changed. */
export const VolumesEvents = memo(({ volumes }: { volumes: VolumesRead }) => {
  const language = useLanguage();
  const open = useProvenance();
  const words = language.say.volumes.events;
  const { events } = volumes;
  return (
    <section className="fig c4 vol-side" aria-label={words.title}>
      <div className="fig-h">
        <h2>{words.title}</h2>
      </div>
      <p className="fig-s">
        {events.length === 0
          ? words.none
          : words.subtitle(capital(language.say.numberWord(events.length)), volumes.eventCount)}
      </p>
      <ol className="vol-events">
        {events.map((event, at) => (
          <li key={event.id}>
            <span className="vol-disc" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <button type="button" className="figured text" onClick={() => open(eventReading(event, language))}>
                <time dateTime={event.date}>{yearOfEvent(event)}</time> {event.title[language.code]}
              </button>
              <Effect event={event} volumes={volumes} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Effect({ event, volumes }: { event: PortEvent; volumes: VolumesRead }) {
  const language = useLanguage();
  const words = language.say.volumes.events;
  const effect = effectOf(event, volumes, language);
  const kind = movingKinds.find((each) => each === event.kind);
  return (
    <span className="sub">
      {kind && words.kinds[kind]}
      {effect && (
        <>
          {" · "}
          <Figured raw={effect.raw} reading={effect.reading}>
            {words.change(yearOfEvent(event), effect.text)}
          </Figured>
        </>
      )}
    </span>
  );
}

/** The change of the event's year on the one before, in passengers as published. */
function effectOf(
  event: PortEvent,
  { traffic }: VolumesRead,
  language: Language,
): { raw: number; text: string; reading: Reading } | undefined {
  const year = yearOfEvent(event);
  const points = valued(traffic);
  const [now, before] = [year, year - 1].map((each) => points.find((point) => point.year === each));
  if (!now || !before) return undefined;
  const raw = now.value - before.value;
  const text = language.signed(raw);
  const words = language.say.volumes.table;
  const name = traffic.port.name[language.code];
  const reading = derived(
    factReading(now.fact, [traffic.port], language),
    words.changeHeading(name, year - 1, year),
    { raw, text },
    `${language.count(now.value)} − ${language.count(before.value)}`,
  );
  return {
    raw,
    text,
    reading: { ...reading, evidence: [now.fact.figure.evidence, before.fact.figure.evidence], rivals: [] },
  };
}
