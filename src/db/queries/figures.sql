-- $1: as-of day (YYYY-MM-DD), or null for today. Every published figure known on that day, with its source.
-- rank 1 speaks for its fact (port, period, measure, segment); the others are its rivals, in order.
-- Order: a written choice, status, grade of the source, precision (both bounds weigh the same), newest, fact_id.
with known_figures as (
  select t.*, s.publisher, s.title, s.url, s.kind as source_kind, s.grade, s.language as source_language, s.note as source_note,
    p.counting_rule as port_counting_rule,
    c.chosen_fact_id is not null as chosen, c.reason_en, c.reason_fr
  from traffic t
  join sources s using (source_id)
  join ports p using (port_id)
  left join choices c on c.chosen_fact_id = t.fact_id
  where known(t.published_on, $1)
), ranked as (
  select *,
    row_number() over (fact order by status, grade, least("precision", 'at_least'::"precision"), known_on(published_on) desc nulls last, fact_id) as rule_rank,
    row_number() over (fact order by chosen desc, status, grade, least("precision", 'at_least'::"precision"), known_on(published_on) desc nulls last, fact_id) as rank
  from known_figures
  window fact as (partition by port_id, period_kind, period_label, measure, segment)
)
select fact_id, port_id, period_kind, period_start::varchar as period_start, period_end::varchar as period_end, period_label,
  measure, segment, value, value_high, "precision", status, published_on,
  counting_rule as stated_rule,
  case when measure <> 'passengers' then null when counting_rule = 'unknown' then port_counting_rule else counting_rule end as counting_rule,
  evidence, note, file_line,
  source_id, publisher, title, url, source_kind, source_language, source_note, grade,
  rank::integer as rank,
  chosen and rule_rank > 1 as chosen_against_rule, reason_en, reason_fr
from ranked
order by port_id, period_start, period_label, measure, segment, rank
