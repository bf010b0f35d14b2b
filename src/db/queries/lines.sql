-- $1: as-of day, or null for today. Every shipping line with the group it belonged to on that day: the last change of
-- ownership by then, none where that one had ended; today's group for a line without a dated history.
with changes as (
  select line_id, group_id,
    row_number() over (partition by line_id order by known_on("from") desc, share_percent desc nulls last) as nth,
    "to" is not null and known_on("to") <= coalesce($1::date, now()::timestamp::date) as ended
  from line_ownership
  where "from" is not null and known_on("from") <= coalesce($1::date, now()::timestamp::date)
)
select l.line_id, l.name, g.group_id, g.name as group_name, l.segment, l.aliases, l.headquarters, l.active_from, l.active_to
from lines l
left join changes c on c.line_id::varchar = l.line_id and c.nth = 1
left join groups g on g.group_id = case
  when $1 is null or not exists (from line_ownership o where o.line_id::varchar = l.line_id) then l.group_id
  when not c.ended then c.group_id
end
order by l.name
