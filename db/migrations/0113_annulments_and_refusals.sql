ALTER TYPE "public"."revocation_state" ADD VALUE 'undone';--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "supplement_received_on" date;--> statement-breakpoint
ALTER TABLE "revocations" ADD COLUMN "undone_on" date;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "approval_refused_on" date;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_undone" CHECK (("revocations"."state"::text = 'undone') = ("revocations"."undone_on" is not null));--> statement-breakpoint
UPDATE "complaints" c SET "supplement_received_on" = e.received_on FROM (
  select distinct on (subject_id) subject_id,
    coalesce((particulars ->> 'receivedOn')::date, (at at time zone 'Asia/Shanghai')::date) as received_on
  from "events" where act = 'complaint.receiveSupplement' order by subject_id, seq desc
) e WHERE e.subject_id = c.id;
