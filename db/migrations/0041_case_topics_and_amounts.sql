ALTER TABLE "cases" ADD COLUMN "own_topics" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "topics" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "claimed_fen" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_of_amount" ON "cases" USING btree (width_bucket("claimed_fen", array[1, 1000000, 10000000, 100000000]::bigint[]),"opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_topics" ON "cases" USING gin ("topics");--> statement-breakpoint
create function reckon_case_matter(held uuid) returns void language sql as $$
  update cases set
    claimed_fen = (select coalesce(sum(c.claimed_fen), 0) from complaints c where c.case_id = held),
    topics = array(
      select unnest(own_topics)
      union select unnest(m.own_topics) from cases m where m.merged_into_id = held
      union select unnest(c.topics) from complaints c where c.case_id = held
      order by 1
    )
  where id = held
$$;
--> statement-breakpoint
create function keep_case_matter() returns trigger language plpgsql as $$
declare
  was uuid;
  now_in uuid;
begin
  if tg_table_name = 'complaints' then
    now_in := new.case_id;
    if tg_op = 'UPDATE' then was := old.case_id; end if;
  else
    now_in := new.merged_into_id;
    was := old.merged_into_id;
  end if;
  perform reckon_case_matter(held) from unnest(array[was, now_in]) held where held is not null;
  return null;
end
$$;
--> statement-breakpoint
create trigger complaints_case_matter after insert or update of case_id, topics, claimed_fen on complaints
  for each row execute function keep_case_matter();
--> statement-breakpoint
create trigger cases_case_matter after update of merged_into_id on cases
  for each row execute function keep_case_matter();
--> statement-breakpoint
update complaints set case_id = case_id where case_id is not null;
