-- The moves of lib/cases/lifecycle.ts: a case that was decided is also rescinded or handed over.
create or replace function case_may_move(before text, after text) returns boolean language sql immutable as $$
  select before = after or (before, after) in (
    ('opened', 'investigating'), ('opened', 'rescinded'), ('opened', 'transferred'), ('opened', 'merged'),
    ('investigating', 'concluded'), ('investigating', 'closed'), ('investigating', 'rescinded'),
    ('investigating', 'transferred'), ('investigating', 'merged'),
    ('concluded', 'decided'), ('concluded', 'closed'), ('concluded', 'rescinded'), ('concluded', 'transferred'),
    ('decided', 'closed'), ('decided', 'rescinded'), ('decided', 'transferred'),
    ('closed', 'investigating'), ('rescinded', 'investigating'), ('transferred', 'investigating'), ('merged', 'opened')
  )
$$;
--> statement-breakpoint
-- Whose recusal was granted leaves what was split off from the case before as well.
with recursive later (account_id, reason, id, merged_into_id) as (
  select r.account_id, r.decision_reason, c.id, c.merged_into_id
  from recusals r join cases c on c.id = r.case_id where r.is_granted
  union
  select l.account_id, l.reason, c.id, c.merged_into_id
  from later l join cases c on c.split_from_id = l.id or c.id = l.merged_into_id
)
update case_officers o set until = (now() at time zone 'Asia/Shanghai')::date, released_because = l.reason
from later l where o.case_id = l.id and o.account_id = l.account_id and o.until is null;
--> statement-breakpoint
-- What was asked for and not decided ended with its case.
update extensions e set decided_on = (now() at time zone 'Asia/Shanghai')::date
from cases c where c.id = e.case_id and e.decided_on is null and (
  c.ended_on is not null
  or exists (select 1 from reopenings r where r.case_id = c.id and r.reopened_on > e.proposed_on)
);
