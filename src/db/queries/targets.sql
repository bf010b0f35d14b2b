-- $1: as-of day, or null for today. Every public aim for a port's passengers or calls set by that day, oldest first.
select t.target_id, t.port_id, t.set_on, t.set_by, t.measure, t.value, t.value_high, t.year, t.kind, t.outcome, t.outcome_note,
  t.evidence, t.note, t.file_line,
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade, s.published_on
from targets t
join sources s using (source_id)
where known(t.set_on, $1)
order by t.set_on nulls last, t.target_id
