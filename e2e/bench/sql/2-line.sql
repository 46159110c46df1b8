-- Complaints and the cases that come of them, over five years: the newest are under way, the rest have ended.
create unlogged table bench.line as
select i, bench.id('case' || i) as case_id, bench.id('complaint' || i) as complaint_id, k, inspectors,
  code || case when i % 5 = 0 then '' else lpad((1 + i % 5)::text, 3, '0') end as region, code as county, employer, age, draw, on_day,
  case
    when age < 7 then 'opened' when age < 120 and draw < 0.72 then 'investigating' when age < 120 and draw < 0.8 then 'concluded'
    when draw > 0.99 then 'rescinded' when draw > 0.97 then 'transferred' when draw < 0.001 then 'investigating'
    else 'closed' end as state
from (
  select i, floor(100 * power(random(), 2))::int as k, random() as draw,
    floor(power(random(), 1.4) * current_setting('bench.cases')::int * 0.3)::int as employer,
    1825 - (i::bigint * 1825 / current_setting('bench.cases')::int)::int as age,
    current_date - 1825 + (i::bigint * 1825 / current_setting('bench.cases')::int)::int as on_day
  from generate_series(1, current_setting('bench.cases')::int) i
) drawn join bench.counties using (k);

insert into complaints (id, number, kind, source, source_number, source_organ_id, state, organ_id, region_code, received_on, created_at, employer_id,
  respondent_name, respondent_bigrams, topics, narrative, worker_count, claimed_fen, complainant_name, phone_index,
  query_code_hash, decided_on, decided_by, case_id)
select complaint_id, '测' || l.k || '投〔' || extract(year from on_day) || '〕' || i || '号',
  (case when i % 6 = 0 then 'tip' else 'complaint' end)::complaint_kind,
  (enum_range(null::complaint_source))[1 + i % 7], case when i % 7 > 3 then 'GD' || i end,
  case when i % 7 > 3 then bench.id('organbureau' || l.k) end, 'accepted', bench.id('organbureau' || l.k), region, on_day - 2,
  (on_day - 2)::timestamptz, bench.id('employer' || employer), n.name, n.pairs,
  case when i % 500 = 0 then '{child_labour}' else '{wages}' end::text[], '拖欠工资', 1 + i % 9, 500000 * (i % 300),
  case when i % 6 = 0 then '' else '投诉人' || i % 100000 end, 'phone' || i % 700000, 'code' || i, on_day, bench.id('officer' || l.k || '-0'), case_id
from bench.line l join bench.employers e on e.e = l.employer join bench.named n on n.k = e.name_k;

-- Beside them one in seven that led to no case; those of the last days still wait.
insert into complaints (id, number, kind, source, state, organ_id, region_code, received_on, created_at, employer_id,
  respondent_name, respondent_bigrams, topics, narrative, query_code_hash, decided_on, decline_ground, handed_over_to)
select bench.id('lead' || i), '测' || l.k || '登〔' || extract(year from on_day) || '〕' || i || '号', 'complaint', 'phone',
  outcome::complaint_state, bench.id('organbureau' || l.k), region, on_day, on_day::timestamptz,
  case when i % 3 = 0 then bench.id('employer' || employer) end, n.name, n.pairs, '{wages}', '拖欠工资', 'lead' || i,
  case when outcome in ('declined', 'handed_over') then on_day + 3 end,
  case when outcome = 'declined' then (enum_range(null::decline_ground))[1 + i % 5] end, '某机关'
from (select *, case when age < 7 then 'received' when age < 14 and i % 2 = 0 then 'awaiting_supplement' when i % 4 = 0 then 'handed_over'
  else 'declined' end as outcome from bench.line where i % 7 = 0) l
join bench.employers e on e.e = l.employer join bench.named n on n.k = e.name_k;

insert into claim_lines (complaint_id, ordinal, worker_name, period, item, claimed_fen)
select complaint_id, 1, '张某', '2026-01', '工资', 500000 from bench.line where i % 2 = 0;

insert into claim_line_corrections (id, complaint_id, reason, corrected_by, corrected_at)
select bench.id('relined' || i), complaint_id, '来人补正', bench.id('officer' || k || '-9'), (on_day + 1)::timestamptz
from bench.line where i % 24 = 0;

insert into claim_lines (complaint_id, ordinal, worker_name, period, item, claimed_fen, struck_in)
select complaint_id, 1 + n, '张某', '2026-01', '工资', 400000, bench.id('relined' || i)
from bench.line, generate_series(0, 2) n where i % 24 = 0;

insert into cases (id, number, state, organ_id, region_code, employer_id, origin_kind, origin_id, title, title_bigrams,
  number_bigrams, summary, worker_count, topics, claimed_fen, process_version, opened_on, opened_by, concluded_on, ended_on, closing_ground)
select case_id, '测' || l.k || '人社监立字〔' || extract(year from on_day) || '〕' || i || '号', l.state::case_state,
  bench.id('organbureau' || l.k), region, bench.id('employer' || employer),
  (case when i % 6 = 0 then 'tip' else 'complaint' end)::case_origin, complaint_id, n.name || '涉嫌拖欠工资案',
  n.pairs || '{司涉,涉嫌,嫌拖,拖欠,欠工,工资,资案}'::text[],
  (select array_agg(substr(words, at, 2)) from (select '测' || l.k || '人社监立字' || extract(year from on_day) || i || '号' as words) w,
    generate_series(1, length(words) - 1) at), '拖欠工资', 1 + i % 9,
  case when i % 500 = 0 then '{child_labour}' else '{wages}' end::text[], 500000 * (i % 300), 1, on_day, bench.id('officer' || l.k || '-0'),
  case when l.state not in ('opened', 'investigating') then on_day + 50 end,
  case when l.state in ('closed', 'rescinded', 'transferred') then least(on_day + 70, current_date) end,
  case l.state when 'closed' then 'ordered_matter_corrected' end
from bench.line l join bench.employers e on e.e = l.employer join bench.named n on n.k = e.name_k;

insert into case_officers (case_id, account_id, part, certificate_number, since)
select case_id, bench.id('officer' || k || '-' || 9 + (i + step) % inspectors), part::officer_part,
  'C' || k || '-' || 9 + (i + step) % inspectors, on_day + 1
from bench.line, (values ('lead', 0), ('second', 1)) parts (part, step) where state <> 'opened';

insert into deadlines (limits_version, subject_kind, subject_id, file_kind, file_id, region_code, limit_key, basis, amount, unit, started_on,
  due_on, provisional, trace, state, ended_on)
select 1, 'case', case_id, 'case', case_id, region, 'T-INV', '《劳动保障监察条例》第十七条', 60, 'workingDays', on_day, on_day + 84, false,
  '[]'::jsonb, (case when state in ('opened', 'investigating') then case when i % 97 = 0 then 'paused' else 'running' end else 'met' end)::deadline_state,
  case when state not in ('opened', 'investigating') then on_day + case when i % 25 = 0 then 99 else 50 end end
from bench.line
union all
select 1, 'complaint', complaint_id, 'complaint', complaint_id, region, 'T-ACCEPT', '《劳动保障监察条例》第十四条', 5, 'workingDays',
  on_day - 2, on_day + 5, false, '[]'::jsonb, 'met'::deadline_state, on_day
from bench.line
union all
select 1, 'complaint', bench.id('lead' || i), 'complaint', bench.id('lead' || i), region, 'T-ACCEPT', '《劳动保障监察条例》第十四条', 5,
  'workingDays', on_day, on_day + 7, false, '[]'::jsonb, (case when age < 7 then 'running' else 'met' end)::deadline_state,
  case when age >= 7 then on_day + case when i % 20 = 0 then 12 else 3 end end
from bench.line where i % 7 = 0
union all
select 1, 'case', case_id, 'case', case_id, region, 'T-PEN-90', '《行政处罚法》第六十条', 90, 'days', on_day, on_day + 90, false,
  '[]'::jsonb, (case when state in ('opened', 'investigating', 'concluded') then 'running' else 'met' end)::deadline_state,
  case when state not in ('opened', 'investigating', 'concluded') then on_day + 70 end
from bench.line where age < 400 or state = 'investigating';

insert into extensions (case_id, reason, proposed_on, proposed_by, decided_on, decided_by, is_granted, new_due_on)
select case_id, '案情复杂', on_day + 40, bench.id('officer' || k || '-9'), case when age > 60 then on_day + 45 end,
  case when age > 60 then bench.id('officer' || k || '-3') end, case when age > 60 then true end, case when age > 60 then on_day + 120 end
from bench.line where i % 50 = 0 and age > 40;

insert into recusals (case_id, account_id, reason, declared_on, decided_on, is_granted)
select case_id, bench.id('officer' || k || '-9'), '亲属关系', on_day + 2, case when age > 20 then on_day + 4 end, case when age > 20 then true end
from bench.line where i % 100 = 0;

insert into suspensions (case_id, ground, reason, from_on, decided_by, until_on, resumed_because)
select case_id, 'other', '等待鉴定', on_day + 20, bench.id('officer' || k || '-3'), case when age > 100 then on_day + 40 end, '消失'
from bench.line where i % 200 = 0;

insert into addenda (case_id, text, written_on, written_at, written_by)
select case_id, '补充', on_day + 90, (on_day + 90)::timestamptz, bench.id('officer' || k || '-9')
from bench.line where i % 50 = 1 and state = 'closed';
