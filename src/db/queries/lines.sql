-- Every shipping line with the group it belongs to today.
select l.line_id, l.name, l.group_id, g.name as group_name, l.segment, l.aliases
from lines l
left join groups g using (group_id)
order by l.name
