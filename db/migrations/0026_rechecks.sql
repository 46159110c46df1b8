CREATE TYPE "public"."recheck_finding" AS ENUM('accept', 'decline', 'hand_over');--> statement-breakpoint
CREATE TYPE "public"."recheck_state" AS ENUM('drawn', 'decided');--> statement-breakpoint
CREATE TABLE "recheck_draws" (
	"organ_id" uuid NOT NULL,
	"month" text NOT NULL,
	"checker_organ_id" uuid NOT NULL,
	"seed" text NOT NULL,
	"frame_hash" text NOT NULL,
	"frame_size" integer NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recheck_draws_organ_id_month_pk" PRIMARY KEY("organ_id","month"),
	CONSTRAINT "recheck_draws_another_unit" CHECK ("recheck_draws"."organ_id" <> "recheck_draws"."checker_organ_id")
);
--> statement-breakpoint
CREATE TABLE "rechecks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"complaint_id" uuid NOT NULL,
	"month" text NOT NULL,
	"origin_region_code" text NOT NULL,
	"checker_organ_id" uuid NOT NULL,
	"checker_region_code" text NOT NULL,
	"state" "recheck_state" DEFAULT 'drawn' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"finding" "recheck_finding",
	"ground" "decline_ground",
	"reason" text,
	"decided_by" uuid,
	"decided_on" date,
	CONSTRAINT "rechecks_complaint_id_unique" UNIQUE("complaint_id"),
	CONSTRAINT "rechecks_decided" CHECK (("rechecks"."state" = 'decided') = ("rechecks"."finding" is not null)),
	CONSTRAINT "rechecks_ground" CHECK (("rechecks"."finding" = 'decline') = ("rechecks"."ground" is not null) or "rechecks"."finding" is null)
);
--> statement-breakpoint
ALTER TABLE "recheck_draws" ADD CONSTRAINT "recheck_draws_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recheck_draws" ADD CONSTRAINT "recheck_draws_checker_organ_id_organs_id_fk" FOREIGN KEY ("checker_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_checker_organ_id_organs_id_fk" FOREIGN KEY ("checker_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rechecks_list" ON "rechecks" USING btree ("month" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "rechecks_checker" ON "rechecks" USING btree ("checker_region_code" text_pattern_ops,"month","id");--> statement-breakpoint
CREATE INDEX "rechecks_origin" ON "rechecks" USING btree ("origin_region_code" text_pattern_ops,"month","id");