CREATE TYPE "public"."regrouping_kind" AS ENUM('merge', 'split');--> statement-breakpoint
CREATE TYPE "public"."regrouping_part" AS ENUM('complaint', 'evidence', 'finding', 'claim', 'inquiry_notice', 'inquiry_record', 'payment_proof', 'payment_file', 'claim_draw', 'recusal');--> statement-breakpoint
CREATE TYPE "public"."regrouping_state" AS ENUM('proposed', 'approved', 'refused', 'withdrawn', 'undone');--> statement-breakpoint
ALTER TYPE "public"."case_origin" ADD VALUE 'split';--> statement-breakpoint
ALTER TYPE "public"."case_state" ADD VALUE 'merged';--> statement-breakpoint
CREATE TABLE "regrouping_parts" (
	"regrouping_id" uuid NOT NULL,
	"kind" "regrouping_part" NOT NULL,
	"part_id" uuid NOT NULL,
	"ordinal" integer,
	CONSTRAINT "regrouping_parts_regrouping_id_kind_part_id_pk" PRIMARY KEY("regrouping_id","kind","part_id")
);
--> statement-breakpoint
CREATE TABLE "regroupings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "regrouping_kind" NOT NULL,
	"state" "regrouping_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"case_id" uuid NOT NULL,
	"other_id" uuid,
	"region_code" text NOT NULL,
	"title" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"opinion" text,
	"undone_by" uuid,
	"undone_on" date,
	"undone_because" text,
	CONSTRAINT "regroupings_merged" CHECK ("regroupings"."kind" <> 'merge' or "regroupings"."other_id" is not null),
	CONSTRAINT "regroupings_decided" CHECK (("regroupings"."state" = 'proposed') = ("regroupings"."decided_at" is null)),
	CONSTRAINT "regroupings_undone" CHECK (("regroupings"."state" = 'undone') = ("regroupings"."undone_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_views_named" CHECK ("saved_views"."name" <> '')
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_ended";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "split_from_id" uuid;--> statement-breakpoint
ALTER TABLE "regrouping_parts" ADD CONSTRAINT "regrouping_parts_regrouping_id_regroupings_id_fk" FOREIGN KEY ("regrouping_id") REFERENCES "public"."regroupings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regroupings" ADD CONSTRAINT "regroupings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regroupings" ADD CONSTRAINT "regroupings_other_id_cases_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regroupings" ADD CONSTRAINT "regroupings_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regroupings" ADD CONSTRAINT "regroupings_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regroupings" ADD CONSTRAINT "regroupings_undone_by_accounts_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "regroupings_pending" ON "regroupings" USING btree ("case_id") WHERE "regroupings"."state" = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX "regroupings_pending_other" ON "regroupings" USING btree ("other_id") WHERE "regroupings"."state" = 'proposed';--> statement-breakpoint
CREATE INDEX "regroupings_in_state" ON "regroupings" USING btree ("state","proposed_on","id");--> statement-breakpoint
CREATE INDEX "regroupings_case" ON "regroupings" USING btree ("case_id","proposed_on");--> statement-breakpoint
CREATE INDEX "regroupings_other" ON "regroupings" USING btree ("other_id","proposed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("account_id","list","name");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_default" ON "saved_views" USING btree ("account_id","list") WHERE "saved_views"."is_default";--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_merged_into_id_cases_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_split_from_id_cases_id_fk" FOREIGN KEY ("split_from_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_merged_into" ON "cases" USING btree ("merged_into_id") WHERE "cases"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "cases_split_from" ON "cases" USING btree ("split_from_id") WHERE "cases"."split_from_id" is not null;--> statement-breakpoint
CREATE INDEX "cases_of_people" ON "cases" USING btree (width_bucket("worker_count", array[2, 10, 50]),"opened_on","id");--> statement-breakpoint
CREATE INDEX "complaints_of_people" ON "complaints" USING btree (width_bucket("worker_count", array[2, 10, 50]),"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_of_amount" ON "complaints" USING btree (width_bucket("claimed_fen", array[1, 1000000, 10000000, 100000000]::bigint[]),"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_topics" ON "complaints" USING gin ("topics");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_merged" CHECK (("cases"."state"::text = 'merged') = ("cases"."merged_into_id" is not null));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_ended" CHECK (("cases"."state"::text in ('closed', 'rescinded', 'transferred', 'merged')) = ("cases"."ended_on" is not null));