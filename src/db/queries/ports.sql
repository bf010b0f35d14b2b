-- Every port or aggregate of ports, with the rule by which it counts passengers.
select port_id, name, name_fr, role, fiscal_year_start_month, counting_rule, counting_note
from ports
order by file_line
