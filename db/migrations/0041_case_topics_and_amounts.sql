ALTER TABLE "cases" ADD COLUMN "own_topics" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "topics" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "claimed_fen" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_of_amount" ON "cases" USING btree (width_bucket("claimed_fen", array[1, 1000000, 10000000, 100000000]::bigint[]),"opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_topics" ON "cases" USING gin ("topics");--> statement-breakpoint
create function keep_case_matter() returns trigger language plpgsql as $$
declare
  held uuid;
begin
  foreach held in array array_remove(array[new.case_id, case when tg_op = 'UPDATE' then old.case_id end], null) loop
    update cases set
      claimed_fen = (select coalesce(sum(c.claimed_fen), 0) from complaints c where c.case_id = held),
      topics = array(
        select unnest(own_topics) union select unnest(c.topics) from complaints c where c.case_id = held order by 1
      )
    where id = held;
  end loop;
  return null;
end
$$;
--> statement-breakpoint
create trigger complaints_case_matter after insert or update of case_id, topics, claimed_fen on complaints
  for each row execute function keep_case_matter();
--> statement-breakpoint
update complaints set case_id = case_id where case_id is not null;
