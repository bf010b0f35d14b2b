-- The facts, table by table, as data/datapackage.json describes them. "-- load FILE" is where db/load.ts puts that file's rows:
-- reference tables come first, because the names they hold become the ENUMs of the tables below.
-- Every table starts with file_line: the physical line of the row in its file, so that any figure leads back to its cell.
-- An ENUM is ordered as it is written: order by status, grade, precision is the order in which figures speak.

-- Nothing is ever fetched from elsewhere.
set autoload_known_extensions = false;
set autoinstall_known_extensions = false;

create type grade as enum ('A', 'B', 'C', 'D');
create type status as enum ('actual', 'provisional', 'forecast', 'claim');
create type "precision" as enum ('exact', 'rounded', 'about', 'at_least', 'at_most');
create type counting_rule as enum ('movements', 'guests', 'unknown');
create type period_kind as enum ('calendar_year', 'fiscal_year', 'half', 'quarter', 'month', 'day', 'season', 'other');
create type measure as enum ('passengers', 'calls', 'ships', 'lines');
create type segment as enum ('total', 'homeport', 'transit', 'multiday');
create type presence_role as enum ('homeport', 'transit', 'both', 'unknown');
create type presence_status as enum ('actual', 'planned', 'withdrawn', 'cancelled', 'laid_up', 'claim');
create type agreement_kind as enum ('guarantee', 'threshold', 'expected', 'berthing', 'cumulative_total');

-- A date known to the year or the month only counts as the end of that year or month.
create macro known_on(published_on) as case length(published_on)
  when 4 then make_date(published_on::integer, 12, 31)
  when 7 then last_day((published_on || '-01')::date)
  when 10 then published_on::date
end;

-- as_of null is today: every row. On a past day, a row without a date cannot be shown to have been known.
create macro known(published_on, as_of) as as_of is null or coalesce(known_on(published_on) <= as_of::date, false);

create table sources (
  file_line integer, source_id varchar, publisher varchar, title varchar,
  url varchar,            -- empty for the one page that was not found
  published_on varchar,   -- YYYY, YYYY-MM or YYYY-MM-DD
  language varchar, kind varchar,
  grade grade,            -- A port or statistics office, B association or trade press, C press, D other
  note varchar
);
-- load sources.csv

create table ports (
  file_line integer, port_id varchar, name varchar, name_fr varchar, country_code varchar, un_locode varchar,
  latitude double, longitude double, -- approximate
  fiscal_year_start_month integer,   -- 10 in Florida, 1 where the calendar year is counted
  role varchar,                      -- subject (Marseille), benchmark (Miami), peer, aggregate (several ports)
  counting_rule counting_rule,       -- holds for every figure of the port whose page does not say
  counting_note varchar, source_id varchar
);
-- load ports.csv
create type port_id as enum (select port_id from ports);

create table traffic (
  file_line integer, fact_id varchar, port_id port_id, period_kind period_kind, period_start date, period_end date,
  period_label varchar,   -- 2016 · FY2017 (1 October 2016 to 30 September 2017) · 2015-H1 · 2014-Q1 · 2017-10 · 2013-14 season
  measure measure, segment segment,
  value bigint, value_high bigint, -- value_high for a published range only
  "precision" "precision",
  counting_rule counting_rule, -- as the page says; unknown = the rule of the port holds
  status status, published_on varchar, source_id varchar, evidence varchar, note varchar
);
-- load traffic.csv

-- behind the first answer: the engine works in order, so a question about these tables waits by itself

create table groups (file_line integer, group_id varchar, name varchar);
-- load groups.csv

create table lines (
  file_line integer, line_id varchar, name varchar,
  group_id varchar,       -- the group of today; line_ownership has the history
  segment varchar, headquarters varchar, active_from varchar, active_to varchar,
  aliases varchar,        -- other names that sources give the line, joined by semicolons
  note varchar
);
-- load lines.csv
create type line_id as enum (select line_id from lines);

create table line_ownership (
  file_line integer, line_id line_id, group_id varchar, "from" varchar, "to" varchar,
  share_percent double, source_id varchar, evidence varchar, note varchar
);
-- load line_ownership.csv

create table choices (
  file_line integer, port_id port_id, period_label varchar, measure measure, segment segment,
  chosen_fact_id varchar, reason_en varchar, reason_fr varchar
);
-- load choices.csv

create table line_presence (
  file_line integer, presence_id varchar, line_id line_id, port_id port_id, period_kind period_kind,
  period_start date, period_end date, period_label varchar,
  calls integer, passengers integer, -- in withdrawn and cancelled rows: what was lost
  ships varchar,          -- joined by "; "
  role presence_role, status presence_status, published_on varchar, source_id varchar, evidence varchar, note varchar
);
-- load line_presence.csv

-- calls one by one: only from files that a person drops in
create table calls (
  file_line integer, call_id varchar, port_id port_id,
  line_id line_id, line_name varchar, -- line_id is null for a line that lines.csv does not have; line_name is as the file has it
  ship varchar, arrival date, departure date, passengers integer, role presence_role, status status, published_on varchar, source_id varchar
);

create table agreements (
  file_line integer, agreement_id varchar, line_id line_id, group_id varchar, port_id port_id, "from" varchar, "to" varchar,
  kind agreement_kind,    -- never traffic
  passengers bigint, calls integer, unit varchar, published_on varchar, source_id varchar, evidence varchar, note varchar
);
-- load agreements.csv

create table targets (
  file_line integer, target_id varchar, port_id port_id, set_on varchar, set_by varchar, measure measure,
  value bigint, value_high bigint, year integer, kind varchar, outcome varchar, outcome_note varchar,
  source_id varchar, evidence varchar, note varchar
);
-- load targets.csv

create table events (
  file_line integer, event_id varchar, date varchar, port_id port_id, line_id line_id,
  other_line_ids varchar, -- joined by semicolons
  kind varchar, title_fr varchar, title_en varchar, source_id varchar, evidence varchar
);
-- load events.csv

create table ships (
  file_line integer, ship_id varchar, name varchar, line_id line_id, year_built integer,
  gross_tonnage integer, length_m double,
  lower_berths integer,   -- beds in double occupancy
  max_passengers integer, crew integer, source_id varchar,
  figure_sources varchar  -- column=source;column=source for figures that do not come from source_id
);
-- load ships.csv

create table economics (
  file_line integer, fact_id varchar, port_id port_id, year integer, metric varchar, value double, value_high double,
  unit varchar, scope varchar, -- never average or mix scopes
  source_id varchar, evidence varchar, note varchar
);
-- load economics.csv

create table fleet (
  file_line integer, fleet_id varchar, line_ids varchar, group_id varchar, region varchar, year integer, metric varchar,
  value double, unit varchar, status varchar, source_id varchar, evidence varchar, note varchar
);
-- load fleet.csv

create table world (file_line integer, year integer, scope varchar, passengers bigint, status varchar, source_id varchar, evidence varchar);
-- load world.csv
