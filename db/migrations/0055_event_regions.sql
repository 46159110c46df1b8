CREATE TABLE "event_regions" (
	"region_code" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seq" bigint NOT NULL,
	CONSTRAINT "event_regions_region_code_at_seq_pk" PRIMARY KEY("region_code","at","seq")
);
--> statement-breakpoint
ALTER TABLE "event_regions" ADD CONSTRAINT "event_regions_seq_events_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."events"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
create function place_events() returns trigger language plpgsql as $$
begin
  insert into event_regions (region_code, at, seq)
  select distinct left(place.region_code, digits), fresh.at, fresh.seq
  from fresh
  cross join lateral (
    select organs.region_code from accounts join organs on organs.id = accounts.organ_id
      where accounts.id = fresh.actor_id or accounts.id = any (fresh.about)
    union all select region_code from employers where id = any (fresh.about)
    union all select region_code from complaints where id = any (fresh.about)
    union all select region_code from cases where id = any (fresh.about)
  ) place
  join unnest(array[2, 4, 6, 9, 12]) digits on digits <= length(place.region_code);
  return null;
end $$;
--> statement-breakpoint
create trigger events_placed after insert on events referencing new table as fresh
  for each statement execute function place_events();
--> statement-breakpoint
insert into event_regions (region_code, at, seq)
select distinct left(place.region_code, digits), events.at, events.seq
from events
cross join lateral (
  select organs.region_code from accounts join organs on organs.id = accounts.organ_id
    where accounts.id = events.actor_id or accounts.id = any (events.about)
  union all select region_code from employers where id = any (events.about)
  union all select region_code from complaints where id = any (events.about)
  union all select region_code from cases where id = any (events.about)
) place
join unnest(array[2, 4, 6, 9, 12]) digits on digits <= length(place.region_code);
--> statement-breakpoint
create trigger event_regions_append_only before update or delete on event_regions for each row execute function refuse_change();
--> statement-breakpoint
create trigger event_regions_not_emptied before truncate on event_regions for each statement execute function refuse_change();
