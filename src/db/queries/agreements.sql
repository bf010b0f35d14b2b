-- Guarantees, thresholds and expected totals of a line in a port, whenever published: never traffic.
select a.agreement_id, a.line_id, a.port_id, a."from", a."to", a.kind, a.passengers, a.calls, a.unit, a.published_on, a.evidence, a.note, a.file_line,
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade
from agreements a
join sources s using (source_id)
order by a."from", a.agreement_id
