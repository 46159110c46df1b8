-- What a case leaves: papers, evidence, inquiries, an order in every other case with its service, and how it ended.
insert into documents (id, paper_key, title, organ_id, region_code, number, subject_kind, subject_id, file_kind, file_id,
  employer_id, issued_on, issued_at, verify_code, input, bytes, sha256, pages)
select bench.id(key || i), key, title, bench.id('organbureau' || k), region,
  case when of_case then '测' || k || left(key, 3) || '〔' || extract(year from on_day) || '〕' || i || '号' end,
  case when of_case then 'order' else 'complaint' end, case when of_case then bench.id('order' || i) else complaint_id end,
  case when of_case then 'case' else 'complaint' end, case when of_case then case_id else complaint_id end,
  bench.id('employer' || employer), on_day + later, (on_day + later)::timestamptz, key || i, '{}', '\x255044462d312e37',
  'sha' || key || i, 2
from bench.line, (values
  ('acceptance-notice', '受理通知书', false, 0, 1), ('case-opening-approval', '立案审批表', false, 0, 1),
  ('inquiry-notice', '调查询问通知书', true, 10, 5), ('rectification-order', '限期改正指令书', true, 30, 2)
) papers (key, title, of_case, later, every) where i % every = 0;

insert into files (id, sha256, sm3, size, content_type, name, uploaded_at)
select bench.id('file' || i), 'file' || i, 'file' || i, 1000, 'image/jpeg', '照片.jpg', on_day::timestamptz from bench.line where i % 2 = 0;

insert into evidence (id, case_id, ordinal, file_id, name, kind, form, source, method, maker, purpose, obtained_on, added_at)
select bench.id('evidence' || i), case_id, 1, bench.id('file' || i), '工资表', 'documentary', 'original', '单位提供', '调取', '单位', '证明欠薪',
  on_day + 5, (on_day + 5)::timestamptz from bench.line where i % 2 = 0;

insert into inquiry_notices (id, case_id, document_id, addressee, matter, appear_at, place, due_on)
select bench.id('notice' || i), case_id, bench.id('inquiry-notice' || i), '单位', '工资支付', (on_day + 12)::timestamptz, '监察大队', on_day + 12
from bench.line where i % 5 = 0;

insert into inquiry_materials (notice_id, ordinal, material)
select bench.id('notice' || i), n, '材料' || n from bench.line, generate_series(1, 3) n where i % 5 = 0;

insert into inquiry_records (id, case_id, person_name, held_on, particulars, recorded_by)
select bench.id('record' || i), case_id, '张某', on_day + 12, jsonb_build_object('startTime', '09:00', 'endTime', '10:00',
  'place', '监察大队', 'firstQuestionerId', bench.id('officer' || k || '-9'), 'secondQuestionerId',
  bench.id('officer' || k || '-10'), 'recorder', '王某', 'standing', 'witness', 'turns', '[{"question": "问", "answer": "答"}]'::jsonb,
  'sealedIdNumber', null), bench.id('officer' || k || '-9')
from bench.line where i % 5 = 0;

insert into findings (id, case_id, ordinal, violation_code, provision_broken, facts, happened_from, worker_count, amount_fen,
  recorded_by, recorded_on)
select bench.id('finding' || i), case_id, 1, 'LDJC-26-1', '《劳动法》第五十条', '拖欠工资', on_day - 90, 3, 900000,
  bench.id('officer' || k || '-9'), on_day + 20 from bench.line where i % 2 = 0;

insert into finding_evidence (finding_id, evidence_id)
select bench.id('finding' || i), bench.id('evidence' || i) from bench.line where i % 2 = 0;

insert into orders (id, case_id, state, organ_id, region_code, employer_id, proposed_by, proposed_on, number, document_id,
  issued_on, issued_by)
select bench.id('order' || i), case_id, outcome::order_state, bench.id('organbureau' || k), region, bench.id('employer' || employer),
  bench.id('officer' || k || '-9'), on_day + 28, case when outcome = 'issued' then '测' || k || '令〔' || i || '〕号' end,
  case when outcome = 'issued' then bench.id('rectification-order' || i) end, case when outcome = 'issued' then on_day + 30 end,
  case when outcome = 'issued' then bench.id('officer' || k || '-0') end
from (select l.*, case when age between 20 and 30 and i % 10 = 0 then 'proposed' when age between 20 and 30 and i % 10 = 2 then 'returned'
  else 'issued' end as outcome from bench.line l where i % 2 = 0) l;

insert into order_items (id, order_id, ordinal, state, finding_id, action, due_on, amount_fen, worker_count, proof_wanted, corrected_on, defied_on)
select bench.id('item' || i || '-' || n), bench.id('order' || i), n,
  (case when age < 60 then case when i % 10 = 4 then 'proof_submitted' else 'open' end when draw > 0.8 then 'defied' else 'corrected' end)::order_item_state,
  bench.id('finding' || i), '支付工资', on_day + 45, 900000, 3, '支付凭证', case when age >= 60 and draw <= 0.8 then on_day + 44 end,
  case when age >= 60 and draw > 0.8 then on_day + 46 end
from bench.line, generate_series(1, 2) n where i % (2 * n) = 0;

insert into order_proofs (id, item_id, note, submitted_by, submitted_at, is_on_behalf)
select bench.id('proof' || i), bench.id('item' || i || '-1'), '已支付', bench.id('officer' || k || '-9'), (on_day + 40)::timestamptz, true
from bench.line where i % 2 = 0 and (age >= 60 or i % 10 = 4);

insert into order_verifications (proof_id, manner, is_accepted, note, verified_by, verified_on)
select bench.id('proof' || i), 'papers', draw <= 0.8, '核实', bench.id('officer' || k || '-9'), on_day + 44
from bench.line where i % 2 = 0 and age >= 60;

insert into deliveries (id, case_id, document_id, recipient, state, method, acted_on, received_on, served_on, recorded_by, recorded_at)
select bench.id('delivery' || i), case_id, bench.id('rectification-order' || i), 'employer', 'served', 'direct', on_day + 31, on_day + 31,
  on_day + 31, bench.id('officer' || k || '-9'), (on_day + 31)::timestamptz from bench.line where i % 2 = 0;

insert into delivery_servers (delivery_id, account_id, certificate_number)
select bench.id('delivery' || i), bench.id('officer' || k || '-' || n), 'C' || k || '-' || n
from bench.line, generate_series(9, 10) n where i % 2 = 0;

insert into delivery_files (delivery_id, file_id)
select bench.id('delivery' || i), bench.id('file' || i) from bench.line where i % 2 = 0;

insert into address_confirmations (case_id, recipient, postal_address, postcode, receiver_name, receiver_relation,
  consents_electronic, electronic_address, recorded_by, recorded_at)
select case_id, 'employer', '大街', '000001', '刘会计', '员工', false, '', bench.id('officer' || k || '-9'), (on_day + 10)::timestamptz
from bench.line where i % 10 = 0;

insert into closings (id, case_id, region_code, state, ground, proposed_by, proposed_on, ended_on, ended_because)
select bench.id('closing' || i), case_id, region, (case when state = 'closed' then 'approved' when i % 2 = 0 then 'proposed' else 'returned' end)::closing_state,
  'ordered_matter_corrected', bench.id('officer' || k || '-9'), on_day + 60, case when state = 'closed' then on_day + 65 end,
  case when state = 'closed' then '同意' end
from bench.line where state = 'closed' or state = 'concluded' and age > 60;

insert into closing_reports (closing_id, round, course, performance, opinion, written_by, written_on)
select bench.id('closing' || i), 1, '经过', '履行', '意见', bench.id('officer' || k || '-9'), on_day + 60
from bench.line where state = 'closed' or state = 'concluded' and age > 60;

insert into archive_numbers (case_id, number, taken_on)
select case_id, 'A' || i, on_day + 70 from bench.line where state = 'closed';

insert into case_files (case_id, region_code, state, requested_by, requested_at, sha256, manifest)
select case_id, region, 'ready', bench.id('officer' || k || '-9'), (on_day + 80)::timestamptz, 'f' || i, '{}'
from bench.line where i % 20 = 0 and state = 'closed';

insert into inbox_messages (account_id, kind, subject, body, created_at, read_at, is_done)
select bench.id('officer' || k || '-' || 9 + i % inspectors), 'case_assigned', '新案件', '请办理', on_day::timestamptz,
  case when age > 3 then on_day::timestamptz end, draw > 0.05
from bench.line;
