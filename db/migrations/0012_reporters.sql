CREATE TYPE "public"."operation_mode" AS ENUM('self_run', 'crowdsourced', 'dedicated', 'franchise', 'mixed', 'other');--> statement-breakpoint
CREATE TYPE "public"."platform_industry" AS ENUM('ride_hailing', 'food_delivery', 'express', 'instant_delivery', 'city_freight', 'live_streaming', 'domestic_service', 'other');--> statement-breakpoint
CREATE TYPE "public"."reporter_kind" AS ENUM('platform', 'partner');--> statement-breakpoint
CREATE TABLE "partnership_districts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"relation_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"since_on" date NOT NULL,
	"until_on" date,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reporter_facts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reporter_id" uuid NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"source" text NOT NULL,
	"confirmed_on" date NOT NULL,
	"recorded_by" uuid,
	"in_use" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reporters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"employer_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"kind" "reporter_kind" NOT NULL,
	"industry" "platform_industry" NOT NULL,
	"mode" "operation_mode" NOT NULL,
	"since_on" date NOT NULL,
	"until_on" date,
	"registered_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reporting_periods" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"half" text NOT NULL,
	"opens_on" date NOT NULL,
	"due_on" date NOT NULL,
	"locked_on" date NOT NULL,
	"threshold_percent" integer NOT NULL,
	"set_by" uuid NOT NULL,
	"set_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reporting_periods_order" CHECK ("reporting_periods"."opens_on" <= "reporting_periods"."due_on" and "reporting_periods"."due_on" <= "reporting_periods"."locked_on"),
	CONSTRAINT "reporting_periods_half_form" CHECK ("reporting_periods"."half" ~ '^20[0-9]{2}-H[12]$')
);
--> statement-breakpoint
ALTER TABLE "partnership_districts" ADD CONSTRAINT "partnership_districts_relation_id_employer_relations_id_fk" FOREIGN KEY ("relation_id") REFERENCES "public"."employer_relations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporter_facts" ADD CONSTRAINT "reporter_facts_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporter_facts" ADD CONSTRAINT "reporter_facts_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporters" ADD CONSTRAINT "reporters_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_periods" ADD CONSTRAINT "reporting_periods_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_periods" ADD CONSTRAINT "reporting_periods_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "partnership_districts_relation" ON "partnership_districts" USING btree ("relation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "partnership_districts_standing" ON "partnership_districts" USING btree ("relation_id","region_code") WHERE "partnership_districts"."until_on" is null;--> statement-breakpoint
CREATE INDEX "reporter_facts_reporter" ON "reporter_facts" USING btree ("reporter_id","field");--> statement-breakpoint
CREATE UNIQUE INDEX "reporters_employer" ON "reporters" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "reporters_region" ON "reporters" USING btree ("region_code" text_pattern_ops,"kind");--> statement-breakpoint
CREATE INDEX "reporters_newest" ON "reporters" USING btree ("registered_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "reporting_periods_half" ON "reporting_periods" USING btree ("region_code","half");