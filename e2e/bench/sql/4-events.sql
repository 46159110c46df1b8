-- Three events a case. They are not a chain: the hashes are only as long as real ones, and audit:verify is not asked.
insert into events (seq, at, actor_kind, actor_id, act, subject_kind, subject_id, about, from_state, to_state, particulars,
  previous_hash, hash)
select row_number() over (order by i, later) + (select seq from event_head), (on_day + later)::timestamptz + i % 28000 * interval '1 second',
  'officer', bench.id('officer' || k || '-' || case who when 'leader' then 0 else 9 + i % inspectors end), act, kind,
  case kind when 'complaint' then complaint_id else case_id end,
  array[case_id, complaint_id, bench.id('employer' || employer)], null, 'investigating', '{"number": "测〔2026〕1号"}', repeat('a', 64), repeat('b', 64)
from bench.line, (values ('complaint.accept', 'complaint', 0, 'leader'), ('case.assign', 'case', 0, 'leader'),
  ('case.conclude', 'case', 1, 'lead')) acts (act, kind, later, who);

update event_head set seq = (select max(seq) from events);

insert into events (seq, at, actor_kind, actor_id, act, subject_kind, subject_id, about, particulars, previous_hash, hash)
select row_number() over () + (select seq from event_head), now() - interval '1 hour', 'officer', id, 'account.changeRole', 'account', id, array[id], '{}',
  repeat('a', 64), repeat('b', 64) from bench.officers where n = 5;

update event_head set seq = (select max(seq) from events);

-- Where each belongs, as the trigger would say it that does not fire here: an event of a case at the case's place.
insert into event_regions (region_code, at, seq)
select left(l.region, digits), e.at, e.seq
from events e join bench.line l on l.case_id = e.about[1]
join unnest(array[2, 4, 6, 9]) digits on digits <= length(l.region)
order by 1, 2, 3;

insert into event_regions (region_code, at, seq)
select left(c.code, digits), e.at, e.seq
from events e join bench.officers o on o.id = e.subject_id and o.n = 5 join bench.counties c using (k),
  unnest(array[2, 4, 6]) digits
where e.act = 'account.changeRole';
