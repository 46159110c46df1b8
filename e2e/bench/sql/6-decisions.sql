-- What comes of it: a decision on every eighth case, its enforcement and publication; preservations and referrals.
create unlogged table bench.decided as
select *, bench.id('decision' || i) as decision_id, (case i / 8 % 5 when 3 then 'remedy' when 4 then 'no_penalty' else 'penalty' end)::decision_kind as kind,
  (case when state = 'concluded' then (enum_range(null::decision_state))[1 + i / 8 % 5] when i % 160 = 8 then 'withdrawn' else 'decided' end)::decision_state as stage,
  on_day + 65 as decided_on, '测' || k || '人社监罚字〔' || extract(year from on_day) || '〕' || i || '号' as number
from bench.held where i % 8 = 0 and state not in ('opened', 'investigating');

insert into documents (id, paper_key, title, organ_id, region_code, number, subject_kind, subject_id, file_kind, file_id,
  employer_id, issued_on, issued_at, verify_code, input, bytes, sha256, pages)
select bench.id(key || i), key, title, organ_id, region, case key when 'decision' then number end, 'decision', decision_id, 'case', case_id,
  employer_id, on_day + later, (on_day + later)::timestamptz, key || i,
  '{"party": {"name": "某公司"}, "facts": ["拖欠工资"], "articlesBroken": [], "basis": ["《条例》"], "reason": "情节", "measures": ["罚款"]}',
  '\x255044462d312e37', 'sha' || key || i, 2
from bench.decided, (values ('decision-notice', '行政处罚告知书', 55), ('decision', '行政处罚决定书', 65)) papers (key, title, later)
where stage = 'decided';

insert into decisions (id, case_id, kind, state, organ_id, region_code, employer_id, proposed_by, proposed_on, party_said, opinion,
  no_penalty_ground, perform_days, approved_on, approved_by, notice_id, noticed_on, submitted_on, number, document_id,
  decided_on, decided_by, bank_name, ended_on, ended_because)
select decision_id, case_id, kind, stage, organ_id, region, employer_id, lead_id, on_day + 51, '无', '建议处罚',
  case kind when 'no_penalty' then 'minor_corrected'::no_penalty_ground end, case kind when 'remedy' then 15 end,
  case when done then on_day + 54 end, case when done then leader_id end, case when done then bench.id('decision-notice' || i) end,
  case when done then on_day + 55 end, case when done then on_day + 62 end, case when done then d.number end,
  case when done then bench.id('decision' || i) end, case when done then decided_on end,
  case when done then bench.id('officer' || k || '-3') end, case when done then '某银行' else '' end,
  case stage when 'withdrawn' then on_day + 58 end, case stage when 'withdrawn' then '撤回' end
from (select *, stage = 'decided' as done from bench.decided) d;

insert into decision_items (id, decision_id, ordinal, finding_id, violation_code, measure, sanction_at, act_on, amount_fen, basis, content,
  noticed_fen, is_noticed)
select bench.id('measure' || i), decision_id, 1, bench.id('finding' || i), 'LDJC-30-3',
  (case kind when 'penalty' then 'fine' when 'remedy' then 'order_pay' else 'none' end)::decision_measure,
  case kind when 'penalty' then 1 end, on_day - 90, case when kind <> 'no_penalty' then 200000 + 10000 * (i % 180) end, '《条例》第三十条', '内容',
  case stage when 'decided' then 200000 + 10000 * (i % 180) end, stage = 'decided'
from bench.decided;

insert into decision_notices (notice_id, finding_id, decision_id, money_fen, noticed_at)
select bench.id('decision-notice' || i), bench.id('finding' || i), decision_id, 200000 + 10000 * (i % 180), (on_day + 55)::timestamptz
from bench.decided where stage = 'decided';

insert into decision_reviews (id, decision_id, round, reviewed_by, reviewed_on, reviewed_at, conclusion, opinion)
select bench.id('review' || i), decision_id, 1, bench.id('officer' || k || '-2'), on_day + 60, (on_day + 60)::timestamptz, 'pass', '同意'
from bench.decided where stage in ('decided', 'submitted') and (stage = 'decided' or i % 16 = 0);

insert into decision_review_answers (review_id, question, verdict, note)
select bench.id('review' || i), 'facts', 'pass', '' from bench.decided where stage = 'decided';

insert into decision_statements (id, decision_id, round, received_on, manner, given_by, recorded_by, recorded_at, answered_on, answered_by)
select bench.id('statement' || i), decision_id, 1, on_day + 57, 'written', '单位', lead_id, (on_day + 57)::timestamptz,
  case stage when 'decided' then on_day + 58 end, case stage when 'decided' then lead_id end
from bench.decided where i % 40 = 0;

insert into decision_statement_points (statement_id, ordinal, claim) select bench.id('statement' || i), 1, '数额过高' from bench.decided where i % 40 = 0;

insert into decision_discussions (id, decision_id, round, held_on, place, chair, recorder, is_agreed, conclusion, recorded_by)
select bench.id('discussion' || i), decision_id, 1, on_day + 63, '会议室', '主任', '记录人', true, '同意', lead_id from bench.decided where i % 40 = 0;

insert into decision_opinions (discussion_id, ordinal, name, post, opinion)
select bench.id('discussion' || i), n, '某某' || n, '主任', '同意' from bench.decided, generate_series(1, 3) n where i % 40 = 0;

insert into decision_hearings (id, decision_id, round, requested_on, request)
select bench.id('hearing' || i), decision_id, 1, on_day + 57, '要求听证' from bench.decided where i % 200 = 0;

insert into return_points (matter, decision_id, case_id, region_code, round, ordinal, place, reason, proposed_by, returned_by, returned_on)
select 'decision', decision_id, case_id, region, 2, 1, 'facts', '事实不清', lead_id, leader_id, on_day + 52 from bench.decided where i % 40 = 0 or stage = 'returned';

insert into deliveries (id, case_id, document_id, recipient, state, method, acted_on, received_on, served_on, recorded_by, recorded_at)
select bench.id('service' || i), case_id, bench.id('decision' || i), 'employer', 'served', 'direct', decided_on + 2, decided_on + 2,
  decided_on + 2, lead_id, (decided_on + 2)::timestamptz from bench.decided where stage = 'decided';

insert into enforcements (id, decision_id, case_id, state, organ_id, region_code, employer_id, number, decided_fine_fen, fine_fen,
  decided_confiscation_fen, confiscation_fen, decided_ordered_fen, ordered_fen, is_surcharged, served_on, pay_by, opened_on, is_booked, performed_on, ended_on, end_ground, ended_because)
select bench.id('enforcement' || i), decision_id, case_id, came::enforcement_state, organ_id, region, employer_id, number, fine, fine, 0, 0, 0, 0, true,
  decided_on + 2, decided_on + 17, decided_on + 2, true, case came when 'performed' then decided_on + 15 end,
  case came when 'ended' then decided_on + 90 end, case came when 'ended' then 'organisation_ended'::end_ground end,
  case came when 'ended' then '注销' end
from (select *, 200000 + 10000 * (i % 180) as fine, case i / 8 % 10 when 1 then 'due' when 2 then 'ended' else 'performed' end as came
  from bench.decided where stage = 'decided' and kind = 'penalty') d;

insert into enforcement_payments (enforcement_id, debt, amount_fen, paid_on, manner, voucher, recorded_by, recorded_at)
select bench.id('enforcement' || i), 'fine', 200000 + 10000 * (i % 180), decided_on + 15, 'bank', '票据' || i, lead_id, (decided_on + 15)::timestamptz
from bench.decided where stage = 'decided' and kind = 'penalty' and i / 8 % 10 not in (1, 2);

insert into enforcement_demands (enforcement_id, issued_on, issued_by, owed_fen, days)
select bench.id('enforcement' || i), decided_on + 40, lead_id, 200000 + 10000 * (i % 180), 10
from bench.decided where stage = 'decided' and kind = 'penalty' and i / 8 % 10 in (1, 2);

-- Two thirds of the penalties are judged for the public; the rest of the older ones wait, as most of the newest do.
create unlogged table bench.judged as
select d.*, n.name as party, n.pairs, case when i % 200 = 0 then 'published' when age < 100 then (array['judged', 'withholding', 'proposed', 'returned'])[1 + i / 8 % 4]
    else (array['published', 'published', 'published', 'published', 'published', 'published', 'withheld', 'withdrawn', 'taken_down'])[1 + i / 8 % 9]
  end as shown
from bench.decided d join bench.employers e on e.e = d.employer join bench.named n on n.k = e.name_k
where stage = 'decided' and kind = 'penalty' and (i / 40 % 3 < 2 or i % 200 = 0);

insert into publications (id, decision_id, case_id, state, organ_id, region_code, employer_id, number, decided_on, party_name,
  party_bigrams, is_public, judged_by, judged_on, judged_because, source_id, text, text_sha256, proposed_by, proposed_on,
  settled_by, settled_on, document_id, published_on, public_until, ended_on, ended_by, end_ground, ended_because)
select bench.id('publication' || i), decision_id, case_id, shown::publication_state, organ_id, region, employer_id, number, decided_on,
  party, pairs, shown not in ('withholding', 'withheld'), lead_id, decided_on + 1, '有一定社会影响', bench.id('decision' || i),
  case when worded then '{"facts": ["拖欠工资"], "grounds": ["《条例》", "情节"], "measures": ["罚款"]}'::jsonb end,
  case when worded then 'text' || i end, case when worded then lead_id end, case when worded then decided_on + 2 end,
  case when open then leader_id end, case when open then decided_on + 4 end, case when open then bench.id('decision' || i) end,
  case when open then decided_on + 4 end, case when open and i % 16 = 0 then decided_on + 1100 end,
  case when shown in ('withdrawn', 'taken_down') then decided_on + 200 end,
  case when shown in ('withdrawn', 'taken_down') then leader_id end,
  (case shown when 'withdrawn' then 'annulled' when 'taken_down' then 'credit_repaired' end)::publication_ending,
  case when shown in ('withdrawn', 'taken_down') then '原因' end
from (select *, shown in ('proposed', 'published', 'withdrawn', 'taken_down') as worded, shown in ('published', 'withdrawn', 'taken_down') as open
  from bench.judged) j;

update decisions set public_state = p.state from publications p where p.decision_id = decisions.id;

-- One penalty in fifteen comes before the list of its quarter.
insert into major_violations (id, decision_id, case_id, state, organ_id, region_code, employer_id, quarter, kind, reason, judged_by,
  judged_on, number, decided_on, party_name, address, representative, facts, handling, published_on, published_by, removed_on, removed_because)
select bench.id('major' || i), decision_id, case_id, came::major_state, organ_id, region, employer_id, quarter, 'wages', '数额较大', lead_id,
  decided_on + 20, number, decided_on, party, '大街', '张某', '拖欠工资', '罚款', case when came in ('published', 'removed') then decided_on + 100 end,
  case when came in ('published', 'removed') then leader_id end, case came when 'removed' then decided_on + 300 end,
  case came when 'removed' then '撤销' end
from (select *, to_char(decided_on, 'YYYY"Q"Q') as quarter, case when age < 150 then 'proposed' when i % 1000 = 0 then 'removed'
    when i % 600 = 0 then 'excluded' else 'published' end as came
  from bench.judged where i % 200 = 0) m;

insert into major_lists (organ_id, region_code, quarter, ordinal, document_id, published_on, published_by)
select distinct on (k, to_char(decided_on, 'YYYY"Q"Q')) organ_id, county, to_char(decided_on, 'YYYY-"Q"Q'), 1, bench.id('decision' || i),
  decided_on + 100, leader_id
from bench.judged where i % 200 = 0 and age >= 150 order by k, to_char(decided_on, 'YYYY"Q"Q'), i;

insert into preservations (id, case_id, state, organ_id, region_code, employer_id, ground, reason, proposed_by, proposed_on,
  decided_by, decided_on, held_by, held_on)
select bench.id('preservation' || i), case_id, (case when age > 30 then 'settled' else 'held' end)::preservation_state, organ_id, region, employer_id,
  'may_be_lost', '可能灭失', lead_id, on_day + 3, leader_id, on_day + 3, lead_id, on_day + 3
from bench.held where i % 50 = 0 and state <> 'opened';

insert into preservation_items (preservation_id, ordinal, name, specification, quantity, is_held, condition, place, custodian)
select bench.id('preservation' || i), n, '账册', '本', '1', true, '完好', '库房', '张某'
from bench.held, generate_series(1, 2) n where i % 50 = 0 and state <> 'opened';

insert into case_instructions (id, case_id, state, organ_id, region_code, words, assignee_id, due_on, written_by, written_on)
select bench.id('instruction' || i), case_id, (array['open', 'answered', 'closed'])[1 + i / 50 % 3]::instruction_state, organ_id, region,
  '请尽快核实。', lead_id, on_day + 10, leader_id, on_day + 3
from bench.held where i % 50 = 0 and state <> 'opened';

insert into instruction_entries (instruction_id, ordinal, kind, words, written_by, written_on)
select id, 1, 'answer', '已经核实。', assignee_id, written_on + 5 from case_instructions where state <> 'open';

insert into referrals (id, case_id, state, organ_id, region_code, employer_id, crime, suspect, facts, reason, materials, reported_by,
  reported_on, decided_by, decided_at, police, handed_at, number)
select bench.id('referral' || i), case_id, 'handed_over', organ_id, region, employer_id, '拒不支付劳动报酬罪', '张某', '事实', '理由', '材料', lead_id,
  on_day + 30, bench.id('officer' || k || '-3'), (on_day + 31)::timestamptz, '公安局', (on_day + 32)::timestamptz, '移' || i
from bench.held where i % 200 = 0 and age > 40;

insert into referral_findings (referral_id, finding_id)
select bench.id('referral' || i), f.id from bench.held h join findings f on f.case_id = h.case_id where i % 200 = 0 and age > 40;

-- One order in a hundred was not obeyed and came before the list of those who owe wages.
create unlogged table bench.owing as
select l.*, n.name as party, on_day + 50 as proposed_on, '测' || l.k || '令〔' || i || '〕号' as pay_order,
  case when age < 70 then 'proposed' when age < 90 then 'noticed' when i % 800 = 0 then 'withdrawn' when i % 600 = 0 then 'not_listed'
    when age > 1200 then 'removed' else 'listed' end as came
from bench.held l join bench.employers e on e.e = l.employer join bench.named n on n.k = e.name_k
where i % 200 = 0 and age > 55;

insert into wage_listings (id, case_id, state, organ_id, region_code, employer_id, pay_order_kind, order_id, pay_order_number,
  pay_order_served_on, pay_order_due_on, ground, migrants, facts, evidence, steps, party_name, credit_code, proposed_by, proposed_on,
  withdrawn_on, withdrawn_because, number, decided_on, decided_by, keep_off_ground, listed_on, listed_until, end_ground, ended_on)
select bench.id('listing' || i), case_id, came::wage_listing_state, organ_id, region, employer_id, 'order', bench.id('order' || i), pay_order,
  on_day + 31, on_day + 45, 'amount_total', '工资表', '拖欠工资', '工资表', '[]', party, 'CODE' || i, lead_id, proposed_on,
  case came when 'withdrawn' then proposed_on + 2 end, case came when 'withdrawn' then '已支付' end,
  case when decided then '测' || k || '列〔' || i || '〕号' end, case when decided then proposed_on + 20 end,
  case when decided then bench.id('officer' || k || '-3') end, case came when 'not_listed' then 'corrected_promised'::keep_off_ground end,
  case when listed then proposed_on + 20 end, case when listed then proposed_on + 20 + 1095 end,
  case came when 'removed' then 'expired'::listing_end_ground end, case came when 'removed' then proposed_on + 20 + 1095 end
from (select *, came in ('listed', 'removed', 'not_listed') as decided, came in ('listed', 'removed') as listed from bench.owing) o;

insert into wage_listing_persons (listing_id, ordinal, name, post, title)
select bench.id('listing' || i), 1, '王某', 'legal_representative', '经理' from bench.owing;

insert into wage_listing_removals (listing_id, applied_on, given_by, corrected_on, materials, recorded_by, recorded_at, is_granted, decided_on)
select bench.id('listing' || i), proposed_on + 300, '单位', proposed_on + 100, '凭证', lead_id, now(), case when i % 400 = 0 then false end,
  case when i % 400 = 0 then proposed_on + 310 end
from bench.owing where came = 'listed' and i % 1000 = 0 and age > 400;

-- One order in twenty was contested.
insert into contests (id, state, kind, subject, document_id, case_id, organ_id, region_code, employer_id, applicant, body, number,
  accepted_on, recorded_by, copy_received_on, result, concluded_on, received_on, result_number, note, concluded_by)
select bench.id('contest' || i), (case when over then 'concluded' else 'pending' end)::contest_state, kind::review_kind, 'order',
  bench.id('rectification-order' || i), case_id, organ_id, region, employer_id, 'employer', '某市人民政府', '复字〔' || i || '〕号',
  on_day + 50, lead_id, case kind when 'reconsideration' then on_day + 52 end,
  case when over then (array['upheld', 'annulled', 'withdrawn', 'upheld', 'confirmed_unlawful'])[1 + i / 40 % 5]::contest_result end,
  case when over then on_day + 100 end, case when over then on_day + 102 end, case when over then '复决字〔' || i || '〕号' end,
  case when over then '结果' end, case when over then lead_id end
from (select *, age > 150 as over, case i / 40 % 3 when 0 then 'litigation' else 'reconsideration' end as kind
  from bench.held where i % 40 = 0 and age > 55) c;

-- And some of the penalties, in their accounts.
insert into enforcement_reviews (id, enforcement_id, region_code, kind, body, number, accepted_on, recorded_by, copy_received_on,
  result, concluded_on, received_on, result_number, note, concluded_by)
select bench.id('review' || i), bench.id('enforcement' || i), region, 'reconsideration', '某市人民政府', '复字〔' || i || '〕号', decided_on + 20,
  lead_id, decided_on + 22, case when over then 'upheld'::review_result end, case when over then decided_on + 80 end,
  case when over then decided_on + 82 end, case when over then '复决字〔' || i || '〕号' end, case when over then '结果' end,
  case when over then lead_id end
from (select *, age > 200 as over from bench.decided where stage = 'decided' and kind = 'penalty' and i % 80 = 0) d;
