CREATE TYPE "public"."inaction" AS ENUM('declined', 'handed_over');--> statement-breakpoint
CREATE TYPE "public"."take_back_ground" AS ENUM('own', 'reconsideration', 'court', 'returned');--> statement-breakpoint
CREATE TABLE "complaint_reversals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"complaint_id" uuid NOT NULL,
	"ground" "take_back_ground" NOT NULL,
	"known_on" date NOT NULL,
	"organ" text DEFAULT '' NOT NULL,
	"paper_number" text DEFAULT '' NOT NULL,
	"reason" text NOT NULL,
	"taken_back_on" date NOT NULL,
	"taken_back_at" timestamp (3) with time zone NOT NULL,
	"taken_back_by" uuid NOT NULL,
	"outcome" "inaction" NOT NULL,
	"decline_ground" "decline_ground",
	"outcome_reason" text NOT NULL,
	"handed_over_to" text,
	"decided_on" date NOT NULL,
	"decided_by" uuid,
	CONSTRAINT "complaint_reversals_declined_with_ground" CHECK (("complaint_reversals"."outcome" = 'declined') = ("complaint_reversals"."decline_ground" is not null)),
	CONSTRAINT "complaint_reversals_returned" CHECK ("complaint_reversals"."ground" <> 'returned' or "complaint_reversals"."outcome" = 'handed_over')
);
--> statement-breakpoint
ALTER TABLE "rechecks" DROP CONSTRAINT "rechecks_complaint_id_unique";--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "taken_back_on" date;--> statement-breakpoint
ALTER TABLE "rechecks" ADD COLUMN "first_outcome" "recheck_finding";--> statement-breakpoint
ALTER TABLE "rechecks" ADD COLUMN "first_ground" "decline_ground";--> statement-breakpoint
ALTER TABLE "rechecks" ADD COLUMN "first_reason" text;--> statement-breakpoint
ALTER TABLE "rechecks" ADD COLUMN "first_handed_over_to" text;--> statement-breakpoint
ALTER TABLE "complaint_reversals" ADD CONSTRAINT "complaint_reversals_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_reversals" ADD CONSTRAINT "complaint_reversals_taken_back_by_accounts_id_fk" FOREIGN KEY ("taken_back_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_reversals" ADD CONSTRAINT "complaint_reversals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_reversals_complaint" ON "complaint_reversals" USING btree ("complaint_id","taken_back_at");--> statement-breakpoint
CREATE INDEX "complaint_reversals_ground" ON "complaint_reversals" USING btree ("decline_ground");--> statement-breakpoint
CREATE INDEX "complaints_not_acted_on" ON "complaints" USING btree ("received_on","id") WHERE ("complaints"."state" in ('declined', 'handed_over') or "complaints"."taken_back_on" is not null);--> statement-breakpoint
CREATE INDEX "complaints_not_acted_on_county" ON "complaints" USING btree (left("region_code", 6),"received_on","id") WHERE ("complaints"."state" in ('declined', 'handed_over') or "complaints"."taken_back_on" is not null);--> statement-breakpoint
CREATE INDEX "complaints_source_number_prefix" ON "complaints" USING btree ("source_number" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "complaints_name" ON "complaints" USING btree ("complainant_name");--> statement-breakpoint
CREATE INDEX "complaints_person" ON "complaints" USING btree ("person_id_index");--> statement-breakpoint
CREATE UNIQUE INDEX "rechecks_complaint_month" ON "rechecks" USING btree ("complaint_id","month");--> statement-breakpoint
UPDATE "rechecks" SET "first_outcome" = (CASE "complaints"."state" WHEN 'declined' THEN 'decline' WHEN 'handed_over' THEN 'hand_over' ELSE 'accept' END)::"recheck_finding", "first_ground" = "complaints"."decline_ground", "first_reason" = "complaints"."outcome_reason", "first_handed_over_to" = "complaints"."handed_over_to" FROM "complaints" WHERE "complaints"."id" = "rechecks"."complaint_id";--> statement-breakpoint
ALTER TABLE "rechecks" ALTER COLUMN "first_outcome" SET NOT NULL;
--> statement-breakpoint
-- The moves of lib/cases/lifecycle.ts: a case that was handed over can come back.
create or replace function case_may_move(before text, after text) returns boolean language sql immutable as $$
  select before = after or (before, after) in (
    ('opened', 'investigating'), ('opened', 'rescinded'), ('opened', 'transferred'), ('opened', 'merged'),
    ('investigating', 'concluded'), ('investigating', 'closed'), ('investigating', 'rescinded'),
    ('investigating', 'transferred'), ('investigating', 'merged'),
    ('concluded', 'decided'), ('concluded', 'closed'), ('concluded', 'rescinded'), ('concluded', 'transferred'),
    ('decided', 'closed'),
    ('closed', 'investigating'), ('rescinded', 'investigating'), ('transferred', 'investigating'), ('merged', 'opened')
  )
$$;
