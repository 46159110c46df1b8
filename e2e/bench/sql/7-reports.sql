-- Platform reports of four half-years, of a hundredth of the employers; special actions; ladders of discretion.
create unlogged table bench.halves as
select n, extract(year from from_on) || '-H' || case when extract(month from from_on) < 7 then 1 else 2 end as half, from_on,
  (from_on + interval '6 months')::date as until_on, bench.id('period' || n) as id
from (select n, (date_trunc('year', current_date) + interval '6 months' * (floor((extract(month from current_date) - 1) / 6) - n))::date as from_on
  from generate_series(1, 4) n) h;

insert into reporting_periods (id, organ_id, region_code, half, opens_on, due_on, locked_on, threshold_percent, set_by, set_on)
select h.id, (select id from organs order by length(region_code), code limit 1), '99', half, until_on, until_on + 30, until_on + 60, 20,
  bench.id('officer0-0'), from_on from bench.halves h;

insert into reporting_periods (organ_id, region_code, half, opens_on, due_on, locked_on, threshold_percent, set_by, set_on)
select bench.id('organbureau' || k), code, half, until_on, until_on + 20, until_on + 60, 20, bench.id('officer' || k || '-0'), from_on
from bench.halves, bench.counties where k % 20 = 5;

create unlogged table bench.reporters as
select e.e, e.id, c.code as region, e.k, n.name, '91' || c.code || 'BN' || lpad(e.e::text, 8, '0') as code,
  (case when e.e % 200 = 10 then 'platform' else 'partner' end)::reporter_kind as kind
from bench.employers e join bench.counties c using (k) join bench.named n on n.k = e.name_k where e.e % 100 = 10;

insert into reporters (id, employer_id, region_code, kind, industry, mode, since_on, registered_on)
select bench.id('reporter' || e), id, region, kind, (enum_range(null::platform_industry))[1 + e / 100 % 8],
  (enum_range(null::operation_mode))[1 + e / 100 % 6], current_date - 900, current_date - 800 + (e / 100 % 100) from bench.reporters;

insert into reporter_facts (reporter_id, field, value, source, confirmed_on)
select bench.id('reporter' || e), field, '值', '登记', current_date - 800
from bench.reporters, unnest('{kind,industry,mode,sinceOn}'::text[]) field;

-- One in ten is not sent; what was corrected stands in two versions.
create unlogged table bench.reports as
select r.e, r.id as employer_id, r.region, r.k, r.kind, h.n, h.half, h.until_on, h.id as period_id, version,
  bench.id('report' || r.e || '-' || h.n || '-' || version) as id,
  case when version = 1 and (r.e / 100) % 10 = 3 then 'superseded' when h.n = 1 and (r.e / 100) % 3 = 0 then 'submitted'
    when (r.e / 100) % 17 = 0 and r.e > 100 then 'returned' else 'accepted' end as stage
from bench.reporters r, bench.halves h, generate_series(1, 2) version
where (r.e / 100 + h.n) % 10 <> 7 and (version = 1 or (r.e / 100) % 10 = 3);

insert into platform_reports (id, period_id, employer_id, region_code, half, kind, ordinal, state, prefilled, started_by, started_on,
  submitted_at, submitted_by, is_late, receipt_number, reviewed_by, reviewed_on)
select id, period_id, employer_id, region, half, kind, version, stage::report_state, 3, bench.id('officer' || k || '-9'), until_on + 5,
  (until_on + 10 + version)::timestamptz + e % 5000 * interval '1 second', bench.id('officer' || k || '-9'), e % 7 = 0, '收' || e || '-' || n || '-' || version,
  case when stage in ('accepted', 'returned') then bench.id('officer' || k || '-0') end, case when stage in ('accepted', 'returned') then until_on + 20 end
from bench.reports;

insert into report_sections (report_id, step, revision, content, saved_by, saved_at)
select id, step, revision, '{"answers": {}, "districts": [], "partners": [], "reasons": {}, "lacking": ""}', bench.id('officer' || k || '-9'),
  (until_on + 5 + revision)::timestamptz
from bench.reports, unnest(enum_range(null::report_step)) step, generate_series(0, 1) revision;

insert into report_remarks (report_id, ordinal, field, reason, made_by, made_on)
select id, nth, 'unit.name', '请核对', bench.id('officer' || k || '-0'), until_on + 20
from bench.reports, generate_series(1, 2) nth where stage = 'returned' or e = 10;

insert into report_lapses (period_id, employer_id, stage, released_by, released_on, note)
select h.id, r.id, 'reminder', bench.id('officer' || r.k || '-0'), until_on + 31, '请尽快报送'
from bench.reporters r, bench.halves h where (r.e / 100 + h.n) % 10 = 7;

-- Each platform names two partners: one registered, one unknown. One row in ten is disputed.
insert into partner_mirrors (id, period_id, report_id, platform_id, region_code, credit_code, name, n1, n2, n3, own_n1, own_n2, own_n3,
  state, stated_on, answered_on, answered_by)
select bench.id('mirror' || r.e || '-' || r.n || '-' || m), r.period_id, r.id, r.employer_id, r.region,
  case m when 1 then p.code else '91990101UN' || lpad(r.e::text, 8, '0') end, p.name, 10, 5, 0,
  case when answered then 10 - r.e / 200 % 2 end, case when answered then 5 end, case when answered then 0 end,
  (case when not answered then 'open' when r.e / 200 % 10 = 1 then 'disputed' else 'confirmed' end)::mirror_state, r.until_on + 10,
  case when answered then r.until_on + 15 end, case when answered then bench.id('officer' || r.k || '-9') end
from (select *, n > 1 as asked from bench.reports where kind = 'platform' and (version = 2 or (e / 100) % 10 <> 3)) r
cross join generate_series(1, 2) m cross join lateral (select asked and m = 1 as answered) a
join bench.reporters p on p.e = case when r.e + 100 < current_setting('bench.cases')::int * 3 / 10 then r.e + 100 else 110 end;

insert into mismatches (mirror_id, side, region_code, opened_on)
select id, side, region_code, answered_on from partner_mirrors, unnest(enum_range(null::mismatch_side)) side where state = 'disputed';

insert into rosters (id, report_id, employer_id, region_code, file_id, state, read_rows, good_rows, bad_rows, uploaded_by, uploaded_at, finished_at)
select bench.id('roster' || e || '-' || n), id, employer_id, region, bench.id('file' || 2 * (e + 1)), 'ready', 21, 20, 1, bench.id('officer' || k || '-9'),
  (until_on + 6)::timestamptz, (until_on + 6)::timestamptz from bench.reports where version = 1 and e / 100 % 5 = 0;

insert into roster_rows (roster_id, line, name, person_id, person_index, district_code, relation)
select bench.id('roster' || e || '-' || n), line, '张某', 'sealed', 'person' || line, region, 'n' || 1 + line % 3
from bench.reports, generate_series(1, 20) line where version = 1 and e / 100 % 5 = 0;

insert into roster_faults (roster_id, line, column_name, reason)
select bench.id('roster' || e || '-' || n), 21, 'phone', '号码不正确' from bench.reports where version = 1 and e / 100 % 5 = 0;

-- Two special actions a county and year.
create unlogged table bench.actions as
select k, code, n, bench.id('campaign' || k || '-' || n) as id, current_date - n * 180 as on_day,
  case n when 1 then 'prepared' when 2 then 'running' else 'ended' end as stage
from bench.counties, generate_series(1, 10) n;

insert into campaigns (id, state, organ_id, office_organ_id, region_code, title, notice_text, starts_on, ends_on, report_days, reply_days,
  industries, prepared_by, prepared_on, started_on, ended_on, summary)
select id, stage::campaign_state, bench.id('organbureau' || k), bench.id('organunit' || k), code, '专项行动' || n, '通知', on_day, on_day + 150, '{10,25}', 3, '{}',
  bench.id('officer' || k || '-0'), on_day - 5, case when stage <> 'prepared' then on_day end, case stage when 'ended' then on_day + 150 end, '总结'
from bench.actions;

insert into campaign_lines (campaign_id, ordinal, kind, section, number, words, units, is_standing)
select id, t, (select kind from unnest(enum_range(null::campaign_line_kind)) kind limit 1), '一', t, '排查' || t, '[]', false
from bench.actions, generate_series(1, 10) t;

insert into campaign_tasks (id, campaign_id, state, origin, section, number, ordinal, words, kind, due_on, least_proofs, counts, confirmed_by,
  confirmed_on, done_on)
select bench.id('task' || a.k || '-' || a.n || '-' || t), id, (case when t % 2 = 0 and stage = 'ended' then 'done' else 'open' end)::campaign_task_state,
  (select origin from unnest(enum_range(null::campaign_task_origin)) origin limit 1), '一', t, t, '排查' || t, 'dated', on_day + 10 * t, 1,
  '{cases_opened}', bench.id('officer' || a.k || '-0'), on_day, case when t % 2 = 0 and stage = 'ended' then on_day + 9 * t end
from bench.actions a, generate_series(1, 10) t;

insert into campaign_task_units (task_id, ordinal, part, organ_id, name)
select bench.id('task' || a.k || '-' || a.n || '-' || t), 1, 'lead', bench.id('organunit' || a.k), '大队' from bench.actions a, generate_series(1, 10) t;

insert into campaign_rounds (id, campaign_id, period_from, cut_off_on, due_on, frozen_at)
select bench.id('round' || k || '-' || a.n || '-' || r), id, on_day + 15 * (r - 1), on_day + 15 * r, on_day + 15 * r + 3, (on_day + 15 * r)::timestamptz
from bench.actions a, generate_series(1, 6) r where stage <> 'prepared';

insert into campaign_reports (id, state, round_id, organ_id, filed_by, filed_on)
select bench.id('unitreport' || k || '-' || a.n || '-' || r), 'filed', bench.id('round' || k || '-' || a.n || '-' || r), bench.id('organunit' || k),
  bench.id('officer' || k || '-9'), on_day + 15 * r + 2
from bench.actions a, generate_series(1, 6) r where stage <> 'prepared';

insert into campaign_entries (id, report_id, task_id, task_state, is_unchanged, words)
select bench.id('entry' || k || '-' || a.n || '-' || r || '-' || t), bench.id('unitreport' || k || '-' || a.n || '-' || r),
  bench.id('task' || k || '-' || a.n || '-' || t), 'open', true, '进展'
from bench.actions a, generate_series(1, 6) r, generate_series(1, 10) t where stage <> 'prepared';

-- Three ladders and two settings of every county.
insert into discretion_ladders (id, region_code, state, effective_from, source, entered_by, entered_on, published_by, published_on, violation_code, sanction_at)
select bench.id('ladder' || k || '-' || n), code, (case n when 3 then 'entered' else 'published' end)::discretion_rule_state, current_date - 300 * n,
  '裁量基准', bench.id('officer' || k || '-2'), current_date - 300 * n, case when n < 3 then bench.id('officer' || k || '-3') end,
  case when n < 3 then current_date - 300 * n end, 'LDJC-30-' || n, 1
from bench.counties, generate_series(1, 3) n;

insert into discretion_tiers (ladder_id, ordinal, name, wording, match, min_hundredths, max_hundredths)
select bench.id('ladder' || k || '-' || n), t, '档' || t, '情形', (select m from unnest(enum_range(null::discretion_tier_match)) m limit 1), 200000 * t, 200000 * t + 100000
from bench.counties, generate_series(1, 3) n, generate_series(1, 3) t;

insert into discretion_settings (region_code, state, effective_from, source, entered_by, entered_on, published_by, published_on, kind, value, is_inclusive)
select code, 'published', current_date - 400, '通知', bench.id('officer' || k || '-2'), current_date - 400, bench.id('officer' || k || '-3'), current_date - 400,
  kind, 500000, true from bench.counties, unnest(enum_range(null::discretion_setting_kind)) kind;
