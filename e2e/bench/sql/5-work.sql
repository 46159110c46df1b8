-- What else the office does: the ledgers of claims, inspections and their plans, guidance, second opinions.
create unlogged table bench.held as
select *, bench.id('officer' || k || '-' || 9 + i % inspectors) as lead_id, 'C' || k || '-' || 9 + i % inspectors as lead_number,
  bench.id('officer' || k || '-' || 9 + (i + 1) % inspectors) as second_id, 'C' || k || '-' || 9 + (i + 1) % inspectors as second_number,
  bench.id('officer' || k || '-0') as leader_id, bench.id('organbureau' || k) as organ_id, bench.id('employer' || employer) as employer_id
from bench.line;

insert into case_claims (id, case_id, region_code, employer_id, ordinal, claim_line_id, worker_name, period, item, claimed_fen,
  added_by, added_on, verified_fen, calculator, verified_on, order_item_id, ordered_fen)
select bench.id('claim' || n || 'of' || i), l.case_id, region, employer_id, n, case n when 1 then c.id end,
  case n when 1 then '张某' else '李某' end, '2026-01', '工资', 500000, lead_id, on_day + 15,
  case when age > 30 then 450000 end, case when age > 30 then 'arrears'::claim_calculator end,
  case when age > 30 then on_day + 20 end, case when age > 30 then bench.id('item' || i || '-1') end,
  case when age > 30 then 450000 end
from bench.held l join claim_lines c on c.complaint_id = l.complaint_id and c.struck_in is null, generate_series(1, 2) n where i % 2 = 0;

insert into claim_verifications (claim_id, amount_fen, calculator, inputs, steps, reason, verified_by, verified_at)
select bench.id('claim' || n || 'of' || i), 450000, 'arrears', '{}', '[]', '', lead_id, (on_day + 20)::timestamptz
from bench.held, generate_series(1, 2) n where i % 2 = 0 and age > 30;

insert into payment_proofs (id, case_id, region_code, employer_id, state, note, submitted_by, submitted_at, is_on_behalf,
  verified_by, verified_on, verdict_note)
select bench.id('payment' || i), case_id, region, employer_id, (case when age > 60 then 'accepted' else 'submitted' end)::payment_proof_state,
  '已转账', lead_id, (on_day + 40)::timestamptz, true, case when age > 60 then lead_id end, case when age > 60 then on_day + 44 end, '核实'
from bench.held where i % 4 = 0 and age > 40;

insert into payment_proof_files (case_id, proof_id, file_id, added_by, added_at)
select case_id, bench.id('payment' || i), bench.id('file' || i), lead_id, (on_day + 40)::timestamptz
from bench.held where i % 4 = 0 and age > 40;

insert into claim_payments (proof_id, claim_id, amount_fen, paid_on, manner, reference)
select bench.id('payment' || i), bench.id('claim' || n || 'of' || i), 450000 / n, on_day + 38, 'bank', '回单' || i
from bench.held, generate_series(1, 2) n where i % 4 = 0 and age > 40;

insert into claim_searches (claim_id, searched_on, manner, is_found, note, recorded_by, recorded_at)
select bench.id('claim2of' || i), on_day + 50, 'phone', false, '无人接听', lead_id, (on_day + 50)::timestamptz
from bench.held where i % 40 = 0;

insert into claim_draws (id, case_id, region_code, seed, frame, frame_hash, size, drawn_by, drawn_at)
select bench.id('draw' || i), case_id, region, 's' || i, array['张某'], 'h' || i, 1, lead_id, (on_day + 46)::timestamptz
from bench.held where i % 200 = 0;

insert into claim_draw_answers (draw_id, claim_id, ordinal, answer, answered_by, answered_on)
select bench.id('draw' || i), bench.id('claim1of' || i), 1, 'paid', lead_id, on_day + 48 from bench.held where i % 200 = 0;

insert into minimum_wages (region_code, valid_from, monthly_fen, source, entered_by, entered_at)
select code, current_date - 400 * n, 210000, '通知', bench.id('officer' || k || '-0'), now() - 400 * n * interval '1 day'
from bench.counties, generate_series(1, 3) n;

-- A plan a county and year, each with forty employers that it names.
insert into inspection_plans (id, state, organ_id, region_code, year, title, basis, item_keys, share_percent, frame_count,
  proposed_by, proposed_on, decided_by, decided_on, ended_on, ended_because)
select bench.id('plan' || k || '-' || n), state::inspection_plan_state, bench.id('organbureau' || k), code,
  extract(year from on_day), '日常检查计划' || n, '年度安排', '{contract,wages}', 5, case state when 'approved' then 20 end,
  bench.id('officer' || k || '-9'), on_day, case state when 'approved' then bench.id('officer' || k || '-0') end,
  case state when 'approved' then on_day + 3 end, case state when 'withdrawn' then on_day + 3 end,
  case state when 'withdrawn' then '不再需要' end
from (select *, case when n = 1 then 'proposed' when n = 2 then 'returned' when n = 5 then 'withdrawn' else 'approved' end as state,
    current_date - n * 365 as on_day
  from bench.counties, generate_series(1, 5) n) plans;

insert into plan_employers (plan_id, employer_id)
select distinct bench.id('plan' || k || '-' || n), bench.id('employer' || (k * 97 + n * 31 + m * 7) % (current_setting('bench.cases')::int * 3 / 10))
from bench.counties, generate_series(1, 5) n, generate_series(1, 40) m;

insert into patrol_caps (region_code, since_on, most_per_year, basis, set_by, set_at)
select code, current_date - 300 * n, 4, '通知', bench.id('officer' || k || '-0'), now() - 300 * n * interval '1 day'
from bench.counties, generate_series(1, 2) n;

create unlogged table bench.visits as
select *, case when age < 5 then 'proposed' when age < 7 then 'returned' when age < 12 then 'approved' when age < 14 then 'under_way'
    when i % 100 = 5 then 'cancelled' else 'recorded' end as stage,
  (enum_range(null::patrol_visit_ground))[1 + i / 5 % 8] as ground
from bench.held where i % 5 = 0;

insert into documents (id, paper_key, title, organ_id, region_code, number, subject_kind, subject_id, file_kind, file_id,
  employer_id, issued_on, issued_at, verify_code, input, bytes, sha256, pages)
select bench.id(key || i), key, title, organ_id, region, '测' || k || left(key, 2) || '〔' || i || '〕号', kind, bench.id(kind || i), kind,
  bench.id(kind || i), employer_id, on_day, on_day::timestamptz, key || i, '{}', '\x255044462d312e37', 'sha' || key || i, 2
from bench.held, (values ('visit-record', '检查笔录', 'visit', 5), ('guidance-letter', '行政指导书', 'guidance', 25)) papers (key, title, kind, every)
where i % every = 0;

insert into patrol_visits (id, state, organ_id, region_code, employer_id, plan_id, ground, ground_note, is_counted, planned_on,
  item_keys, lead_id, second_id, lead_certificate, second_certificate, proposed_by, proposed_on, decided_by, decided_on,
  approved_on, notice_number, code, started_at, started_by, notice_shown, recorded_at, record_id, facts, case_id, declined_because, ended_on, ended_because)
select bench.id('visit' || i), stage::patrol_visit_state, organ_id, region, employer_id,
  case ground when 'plan' then bench.id('plan' || k || '-' || 3 + i % 2) end, ground, '巡查', i % 10 = 0, on_day, '{contract,wages}', lead_id, second_id,
  lead_number, second_number, lead_id, on_day - 5, case when age >= 7 then leader_id end, case when age >= 7 then on_day - 4 end,
  case when age >= 7 then on_day - 4 end, case when age >= 7 then 'X' || i end, case when begun then 'code' || i end,
  case when begun then on_day::timestamptz end, case when begun then lead_id end, case when begun then 'code'::patrol_notice_manner end,
  case stage when 'recorded' then on_day::timestamptz end, case stage when 'recorded' then bench.id('visit-record' || i) end, '现场情况',
  case when stage = 'recorded' and i % 20 = 0 then case_id end,
  case when stage = 'recorded' and i % 20 <> 0 and age > 20 then '已当场改正' end, case stage when 'cancelled' then on_day end,
  case stage when 'cancelled' then '企业搬迁' end
from (select *, stage in ('under_way', 'recorded') as begun from bench.visits) v;

insert into patrol_answers (visit_id, question_key, statement, verdict, note, version, entry_id, answered_by, answered_at)
select bench.id('visit' || i), key, '符合规定', verdict::patrol_verdict, '情况', 1, bench.id('entry' || i || key), lead_id, on_day::timestamptz
from bench.visits, (values ('contract.written', 'yes'), ('contract.roster', 'yes'), ('wages.paid', 'no')) answers (key, verdict)
where stage in ('under_way', 'recorded');

insert into patrol_photos (visit_id, question_key, file_id, added_by, added_at, evidence_id)
select bench.id('visit' || i), 'wages.paid', bench.id('file' || i), lead_id, on_day::timestamptz,
  case when i % 20 = 0 then bench.id('evidence' || i) end
from bench.visits where stage = 'recorded' and i % 10 = 0;

insert into patrol_ratings (organ_id, year, score, note, batch)
select organ_id, extract(year from on_day)::int, 1 + i % 5, case when i % 10 = 0 then '检查人员态度好' else '' end,
  (row_number() over (partition by organ_id, extract(year from on_day) order by i) - 1) / 5
from bench.visits where stage = 'recorded';

insert into patrol_brief_openings (visit_id, account_id, opened_at)
select bench.id('visit' || i), lead_id, (on_day - 1)::timestamptz from bench.visits;

insert into patrol_joins (visit_id, plan_id, item_keys, reason, joined_by, joined_on)
select bench.id('visit' || i), bench.id('plan' || k || '-3'), '{wages}', '同一单位', lead_id, on_day - 3 from bench.visits where i % 50 = 0;

insert into field_leads (id, state, organ_id, region_code, employer_id, seen_on, place, narrative, handed_up_by, handed_up_on,
  decided_by, decided_on, visit_id, shelved_because)
select bench.id('lead' || i), stage::field_lead_state, organ_id, region, employer_id, on_day - 1, '厂区门口', '看到多人没有签订劳动合同', lead_id,
  on_day, case when stage <> 'handed_up' then leader_id end, case when stage <> 'handed_up' then on_day + 1 end,
  case stage when 'planned' then bench.id('visit' || i) end, case when stage in ('shelved', 'upheld') then '经核实不属实' end
from (select *, case when age < 12 then 'handed_up' when i % 10 = 0 then 'planned' when age < 40 then 'shelved' else 'upheld' end as stage
  from bench.held where i % 5 = 0) l;

insert into field_lead_photos (lead_id, file_id, added_by, added_at)
select bench.id('lead' || i), bench.id('file' || i), lead_id, on_day::timestamptz from bench.visits where stage = 'recorded' and i % 10 = 0;

insert into guidances (id, kind, state, organ_id, region_code, employer_id, finding, items, reply_on, held_on, place, document_id,
  issued_by, issued_on, replied_on, reply, outcome, conclusion, concluded_on, concluded_by)
select bench.id('guidance' || i), kind, stage::guidance_state, organ_id, region, employer_id, '未按时发放工资', '{补发工资}', on_day + 15,
  case when kind in ('talk', 'meeting') then on_day + 1 end, '会议室', bench.id('guidance-letter' || i), lead_id, on_day,
  case when stage <> 'issued' then on_day + 10 end, case when stage <> 'issued' then '已整改' end,
  case stage when 'concluded' then (case when i % 4 = 0 then 'unsettled' else 'settled' end)::guidance_outcome end,
  case stage when 'concluded' then '已落实' end, case stage when 'concluded' then on_day + 20 end, case stage when 'concluded' then lead_id end
from (select *, (enum_range(null::guidance_kind))[1 + i / 25 % 4] as kind,
    case when age < 12 then 'issued' when age < 24 then 'replied' else 'concluded' end as stage
  from bench.held where i % 25 = 0) g;

-- One in twenty of the matters that were not acted on, given to the next county.
insert into recheck_draws (organ_id, month, checker_organ_id, seed, frame_hash, frame_size, drawn_at)
select distinct on (k, to_char(on_day, 'YYYY-MM')) organ_id, to_char(on_day, 'YYYY-MM'), bench.id('organbureau' || (k + 1) % 100),
  'seed', 'hash', 20, on_day::timestamptz
from bench.held where i % 140 = 0 order by k, to_char(on_day, 'YYYY-MM'), on_day;

insert into rechecks (complaint_id, month, origin_region_code, checker_organ_id, checker_region_code, first_outcome,
  first_ground, state, finding, ground, reason, decided_by, decided_on)
select bench.id('lead' || i), to_char(on_day, 'YYYY-MM'), region, bench.id('organbureau' || c.k), c.code,
  (case when i % 4 = 0 then 'hand_over' else 'decline' end)::recheck_finding,
  case when i % 4 <> 0 then (enum_range(null::decline_ground))[1 + i % 5] end,
  (case when age > 40 then 'decided' else 'drawn' end)::recheck_state, case when age > 40 then finding::recheck_finding end,
  case when age > 40 and finding = 'decline' then 'not_our_powers'::decline_ground end, '意见',
  case when age > 40 then bench.id('officer' || c.k || '-0') end, case when age > 40 then on_day + 40 end
from (select *, (array['accept', 'decline', 'hand_over'])[1 + i / 140 % 3] as finding from bench.held where i % 140 = 0 and age >= 14) l
join bench.counties c on c.k = (l.k + 1) % 100;
