ALTER TABLE "enforcement_deferrals" ADD COLUMN "recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "enforcement_deferrals" ALTER COLUMN "recorded_at" DROP DEFAULT;--> statement-breakpoint
update enforcement_deferrals d set recorded_at = e.at
  from (select id, enforcement_id, row_number() over (partition by enforcement_id order by decided_on nulls last, applied_on, id)
    as place from enforcement_deferrals) k
  join (select subject_id, at, row_number() over (partition by subject_id order by seq) as place from events
    where act = 'enforcement.applyDeferral') e on e.subject_id = k.enforcement_id and e.place = k.place
  where d.id = k.id;--> statement-breakpoint
ALTER TABLE "enforcement_demands" ADD COLUMN "days" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "enforcement_demands" ALTER COLUMN "days" DROP DEFAULT;--> statement-breakpoint
update enforcement_demands d set days = (p.input->>'days')::int from documents p where p.id = d.document_id and p.input->>'days' is not null;--> statement-breakpoint
ALTER TABLE "enforcement_demands" ADD CONSTRAINT "enforcement_demands_days" CHECK ("enforcement_demands"."days" >= 10);
