CREATE TYPE "public"."mirror_state" AS ENUM('open', 'confirmed', 'disputed', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."mismatch_side" AS ENUM('platform', 'partner');--> statement-breakpoint
CREATE TYPE "public"."mismatch_state" AS ENUM('waiting', 'underway', 'done');--> statement-breakpoint
ALTER TYPE "public"."case_origin" ADD VALUE 'platform_report';--> statement-breakpoint
CREATE TABLE "mismatches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mirror_id" uuid NOT NULL,
	"side" "mismatch_side" NOT NULL,
	"region_code" text NOT NULL,
	"state" "mismatch_state" DEFAULT 'waiting' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"opened_on" date NOT NULL,
	"owner_id" uuid,
	"taken_on" date,
	"done_on" date,
	"outcome" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_mirrors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"period_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"platform_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"credit_code" text NOT NULL,
	"name" text NOT NULL,
	"n1" integer NOT NULL,
	"n2" integer NOT NULL,
	"n3" integer NOT NULL,
	"own_n1" integer,
	"own_n2" integer,
	"own_n3" integer,
	"note" text DEFAULT '' NOT NULL,
	"state" "mirror_state" DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"stated_on" date NOT NULL,
	"answered_on" date,
	"answered_by" uuid,
	CONSTRAINT "partner_mirrors_answered" CHECK (("partner_mirrors"."own_n1" is null) = ("partner_mirrors"."own_n2" is null) and ("partner_mirrors"."own_n1" is null) = ("partner_mirrors"."own_n3" is null))
);
--> statement-breakpoint
CREATE TABLE "report_remarks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mismatches" ADD CONSTRAINT "mismatches_mirror_id_partner_mirrors_id_fk" FOREIGN KEY ("mirror_id") REFERENCES "public"."partner_mirrors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mismatches" ADD CONSTRAINT "mismatches_owner_id_accounts_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_mirrors" ADD CONSTRAINT "partner_mirrors_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_mirrors" ADD CONSTRAINT "partner_mirrors_report_id_platform_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."platform_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_mirrors" ADD CONSTRAINT "partner_mirrors_platform_id_employers_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_mirrors" ADD CONSTRAINT "partner_mirrors_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_remarks" ADD CONSTRAINT "report_remarks_report_id_platform_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."platform_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_remarks" ADD CONSTRAINT "report_remarks_made_by_accounts_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mismatches_standing" ON "mismatches" USING btree ("mirror_id","side") WHERE "mismatches"."state" <> 'done';--> statement-breakpoint
CREATE INDEX "mismatches_mirror" ON "mismatches" USING btree ("mirror_id");--> statement-breakpoint
CREATE UNIQUE INDEX "partner_mirrors_row" ON "partner_mirrors" USING btree ("period_id","platform_id","credit_code");--> statement-breakpoint
CREATE INDEX "partner_mirrors_code" ON "partner_mirrors" USING btree ("credit_code");--> statement-breakpoint
CREATE INDEX "partner_mirrors_report" ON "partner_mirrors" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "partner_mirrors_newest" ON "partner_mirrors" USING btree ("stated_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "partner_mirrors_region" ON "partner_mirrors" USING btree ("region_code" text_pattern_ops,"state");--> statement-breakpoint
CREATE UNIQUE INDEX "report_remarks_ordinal" ON "report_remarks" USING btree ("report_id","ordinal");