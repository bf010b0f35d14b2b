-- $1: as-of day, or null for today. Money, jobs and losses as published by that day. One metric has many scopes: never average or mix them.
select e.fact_id, e.port_id, e.year, e.metric, e.value, e.value_high, e.unit, e.scope, e.evidence, e.note, e.file_line,
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade, s.published_on
from economics e
join sources s using (source_id)
where known(s.published_on, $1)
order by e.metric, e.year, e.fact_id
