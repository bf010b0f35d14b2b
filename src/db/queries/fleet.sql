-- $1: as-of day, or null for today. Published shares, capacities and numbers of ships of lines and groups by region, known on that day.
select f.fleet_id, f.line_ids, f.group_id, g.name as group_name, f.region, f.year, f.metric, f.value, f.unit, f.status, f.evidence, f.note, f.file_line,
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade, s.published_on
from fleet f
left join groups g using (group_id)
join sources s using (source_id)
where known(s.published_on, $1)
order by f.year, f.fleet_id
