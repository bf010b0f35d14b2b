-- $1: as-of day, or null for today. Every published statement on one line in one port and one period, known on that day.
select r.presence_id, r.line_id, r.port_id, r.period_kind, r.period_start::varchar as period_start, r.period_end::varchar as period_end,
  r.period_label, r.calls, r.passengers, r.ships, r.role, r.status, r.published_on, r.evidence, r.note, r.file_line,
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade
from line_presence r
join sources s using (source_id)
where known(r.published_on, $1)
order by r.line_id, r.port_id, r.period_start, r.status, s.grade, r.presence_id
