ALTER TABLE "documents" ADD COLUMN "template_version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
-- The moves of lib/cases/lifecycle.ts; a test holds both against each other for every pair of states.
create function case_may_move(before text, after text) returns boolean language sql immutable as $$
  select before = after or (before, after) in (
    ('opened', 'investigating'), ('opened', 'rescinded'), ('opened', 'transferred'), ('opened', 'merged'),
    ('investigating', 'concluded'), ('investigating', 'closed'), ('investigating', 'rescinded'),
    ('investigating', 'transferred'), ('investigating', 'merged'),
    ('concluded', 'decided'), ('concluded', 'closed'), ('concluded', 'rescinded'), ('concluded', 'transferred'),
    ('decided', 'closed'),
    ('closed', 'investigating'), ('rescinded', 'investigating'), ('merged', 'opened')
  )
$$;
--> statement-breakpoint
create function case_moves_lawfully() returns trigger language plpgsql as $$
begin
  if not coalesce(case_may_move(old.state::text, new.state::text), new.state = 'opened') then
    raise exception 'no act moves a case from % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'cases_lawful_move';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger cases_lawful_move before insert or update of state on cases
  for each row execute function case_moves_lawfully();
