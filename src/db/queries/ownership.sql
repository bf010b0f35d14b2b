-- $1: as-of day, or null for today. Which group held a line from when to when, as far as it had begun by that day; an end that was still to come is left out.
select o.line_id, o.group_id, g.name as group_name, o."from", o.share_percent, o.evidence, o.note, o.file_line,
  case when known(o."to", $1) then o."to" end as "to",
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade, s.published_on
from line_ownership o
join groups g using (group_id)
join sources s using (source_id)
where o."from" is null or known(o."from", $1)
order by o.line_id, known_on(o."from") nulls first, o.file_line
