-- Every ship, figure by figure, because each figure of a ship may come from another source. A figure that no usable source gives has no row;
-- a ship without any has one row without value.
with figures as (
  unpivot (select file_line, ship_id, name, line_id, source_id, figure_sources,
      year_built::double as year_built, gross_tonnage, length_m, lower_berths::double as lower_berths, max_passengers::double as max_passengers,
      crew::double as crew
    from ships)
  on year_built, gross_tonnage, length_m, lower_berths, max_passengers, crew into name figure value value
)
select p.ship_id, p.name, p.line_id, f.figure, f.value, p.file_line,
  s.source_id, s.publisher, s.title, s.url, s.kind as source_kind, s.language as source_language, s.note as source_note, s.grade, s.published_on
from ships p
left join figures f using (ship_id)
join sources s on s.source_id = coalesce(
  nullif(regexp_extract(p.figure_sources, '(?:^|;)' || f.figure || '=([^;]+)', 1), ''), p.source_id)
order by p.name, p.ship_id, f.figure
