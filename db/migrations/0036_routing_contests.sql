CREATE TYPE "public"."contest_outcome" AS ENUM('kept', 'moved', 'dropped');--> statement-breakpoint
CREATE TABLE "routing_contests" (
	"complaint_id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"proposed_organ_id" uuid,
	"contested_on" date NOT NULL,
	"contested_at" timestamp (3) with time zone NOT NULL,
	"contested_by" uuid NOT NULL,
	"outcome" "contest_outcome",
	"to_organ_id" uuid,
	"reference" text DEFAULT '' NOT NULL,
	"decision_reason" text DEFAULT '' NOT NULL,
	"decided_on" date,
	"decided_by" uuid,
	CONSTRAINT "routing_contests_decided" CHECK (("routing_contests"."outcome" is null) = ("routing_contests"."decided_on" is null)),
	CONSTRAINT "routing_contests_moved" CHECK (("routing_contests"."outcome" is not distinct from 'moved') = ("routing_contests"."to_organ_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_proposed_organ_id_organs_id_fk" FOREIGN KEY ("proposed_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_contested_by_accounts_id_fk" FOREIGN KEY ("contested_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_to_organ_id_organs_id_fk" FOREIGN KEY ("to_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;