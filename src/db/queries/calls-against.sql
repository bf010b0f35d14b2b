-- $1: a source. Its calls that other sources tell otherwise: a ship in a port on a day, with another line, other passengers or another departure.
select m.port_id, m.ship, m.arrival::varchar as arrival, m.file_line,
  m.line_name as mine_line, m.passengers as mine_passengers, m.departure::varchar as mine_departure,
  o.line_name as other_line, o.passengers as other_passengers, o.departure::varchar as other_departure, s.title
from calls m
join calls o on o.port_id = m.port_id and o.arrival = m.arrival and lower(o.ship) = lower(m.ship) and o.status = m.status and o.source_id <> m.source_id
join sources s on s.source_id = o.source_id
where m.source_id = $1 and (m.line_id <> o.line_id or m.passengers <> o.passengers or m.departure <> o.departure)
order by m.arrival, m.port_id, m.ship, s.title
