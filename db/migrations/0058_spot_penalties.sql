CREATE TYPE "public"."collect_ground" AS ENUM('small', 'hard', 'remote');--> statement-breakpoint
CREATE TYPE "public"."decision_procedure" AS ENUM('ordinary', 'spot');--> statement-breakpoint
ALTER TYPE "public"."recording_step" ADD VALUE 'spot_penalty' BEFORE 'order_check';--> statement-breakpoint
CREATE TABLE "spot_penalties" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"at_time" text NOT NULL,
	"place" text NOT NULL,
	"told" text NOT NULL,
	"collect_ground" "collect_ground",
	"collect_reason" text DEFAULT '' NOT NULL,
	"receipt_number" text DEFAULT '' NOT NULL,
	"handed_in_on" date,
	"handed_in_voucher" text,
	"paid_in_on" date,
	"paid_in_voucher" text,
	"filed_on" date,
	"filed_by" uuid,
	"filed_note" text,
	CONSTRAINT "spot_penalties_receipt" CHECK (("spot_penalties"."collect_ground" is null) = ("spot_penalties"."receipt_number" = '')),
	CONSTRAINT "spot_penalties_handed_in" CHECK ("spot_penalties"."handed_in_on" is null or "spot_penalties"."collect_ground" is not null),
	CONSTRAINT "spot_penalties_paid_in" CHECK ("spot_penalties"."paid_in_on" is null or coalesce("spot_penalties"."paid_in_on" >= "spot_penalties"."handed_in_on", false)),
	CONSTRAINT "spot_penalties_handed_voucher" CHECK (("spot_penalties"."handed_in_on" is null) = ("spot_penalties"."handed_in_voucher" is null)),
	CONSTRAINT "spot_penalties_paid_voucher" CHECK (("spot_penalties"."paid_in_on" is null) = ("spot_penalties"."paid_in_voucher" is null)),
	CONSTRAINT "spot_penalties_filed" CHECK (num_nulls("spot_penalties"."filed_on", "spot_penalties"."filed_by", "spot_penalties"."filed_note") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "procedure" "decision_procedure" DEFAULT 'ordinary' NOT NULL;--> statement-breakpoint
ALTER TABLE "spot_penalties" ADD CONSTRAINT "spot_penalties_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_penalties" ADD CONSTRAINT "spot_penalties_filed_by_accounts_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_spot" ON "decisions" USING btree (left("region_code", 6),"proposed_on") WHERE "decisions"."procedure" = 'spot';--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_spot" CHECK ("decisions"."procedure" = 'ordinary' or "decisions"."kind" = 'penalty');