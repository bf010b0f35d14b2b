-- $1: as-of day, or null for today. What happened in the ports by that day, oldest first.
select e.event_id, e.date, e.port_id, e.line_id, e.other_line_ids, e.kind, e.title_fr, e.title_en, e.evidence, e.file_line,
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade, s.published_on
from events e
join sources s using (source_id)
where known(e.date, $1)
order by known_on(e.date), e.event_id
