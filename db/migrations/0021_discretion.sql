CREATE TYPE "public"."discretion_rule_state" AS ENUM('entered', 'published', 'ended', 'discarded');--> statement-breakpoint
CREATE TYPE "public"."discretion_setting_kind" AS ENUM('hearing_citizen', 'hearing_organisation', 'collective_discussion', 'first_offence_months');--> statement-breakpoint
CREATE TYPE "public"."discretion_tier_match" AS ENUM('all', 'any');--> statement-breakpoint
CREATE TABLE "discretion_ladders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_code" text NOT NULL,
	"state" "discretion_rule_state" DEFAULT 'entered' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"source" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_on" date NOT NULL,
	"published_by" uuid,
	"published_on" date,
	"ends_on" date,
	"ended_by" uuid,
	"ended_because" text,
	"violation_code" text NOT NULL,
	"sanction_at" integer NOT NULL,
	CONSTRAINT "discretion_ladders_published" CHECK (("discretion_ladders"."state" in ('published', 'ended')) = ("discretion_ladders"."published_on" is not null)),
	CONSTRAINT "discretion_ladders_ended" CHECK (("discretion_ladders"."state" = 'ended') = ("discretion_ladders"."ends_on" is not null)),
	CONSTRAINT "discretion_ladders_forward" CHECK ("discretion_ladders"."effective_to" is null or "discretion_ladders"."effective_to" >= "discretion_ladders"."effective_from")
);
--> statement-breakpoint
CREATE TABLE "discretion_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_code" text NOT NULL,
	"state" "discretion_rule_state" DEFAULT 'entered' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"source" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_on" date NOT NULL,
	"published_by" uuid,
	"published_on" date,
	"ends_on" date,
	"ended_by" uuid,
	"ended_because" text,
	"kind" "discretion_setting_kind" NOT NULL,
	"value" bigint NOT NULL,
	"is_inclusive" boolean NOT NULL,
	CONSTRAINT "discretion_settings_value" CHECK ("discretion_settings"."value" > 0),
	CONSTRAINT "discretion_settings_published" CHECK (("discretion_settings"."state" in ('published', 'ended')) = ("discretion_settings"."published_on" is not null)),
	CONSTRAINT "discretion_settings_ended" CHECK (("discretion_settings"."state" = 'ended') = ("discretion_settings"."ends_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "discretion_tiers" (
	"ladder_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"wording" text NOT NULL,
	"match" "discretion_tier_match" NOT NULL,
	"workers_from" integer,
	"workers_below" integer,
	"amount_from_fen" bigint,
	"amount_below_fen" bigint,
	"overdue_days_from" integer,
	"overdue_days_below" integer,
	"repeats_from" integer,
	"repeats_below" integer,
	"min_hundredths" bigint NOT NULL,
	"max_hundredths" bigint NOT NULL,
	CONSTRAINT "discretion_tiers_ladder_id_ordinal_pk" PRIMARY KEY("ladder_id","ordinal"),
	CONSTRAINT "discretion_tiers_range" CHECK ("discretion_tiers"."min_hundredths" >= 0 and "discretion_tiers"."min_hundredths" <= "discretion_tiers"."max_hundredths"),
	CONSTRAINT "discretion_tiers_workers" CHECK ("discretion_tiers"."workers_below" > "discretion_tiers"."workers_from"),
	CONSTRAINT "discretion_tiers_amount" CHECK ("discretion_tiers"."amount_below_fen" > "discretion_tiers"."amount_from_fen"),
	CONSTRAINT "discretion_tiers_overdue" CHECK ("discretion_tiers"."overdue_days_below" > "discretion_tiers"."overdue_days_from"),
	CONSTRAINT "discretion_tiers_repeats" CHECK ("discretion_tiers"."repeats_below" > "discretion_tiers"."repeats_from")
);
--> statement-breakpoint
ALTER TABLE "discretion_ladders" ADD CONSTRAINT "discretion_ladders_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discretion_ladders" ADD CONSTRAINT "discretion_ladders_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discretion_ladders" ADD CONSTRAINT "discretion_ladders_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discretion_settings" ADD CONSTRAINT "discretion_settings_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discretion_settings" ADD CONSTRAINT "discretion_settings_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discretion_settings" ADD CONSTRAINT "discretion_settings_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discretion_tiers" ADD CONSTRAINT "discretion_tiers_ladder_id_discretion_ladders_id_fk" FOREIGN KEY ("ladder_id") REFERENCES "public"."discretion_ladders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "discretion_ladders_region" ON "discretion_ladders" USING btree ("region_code" text_pattern_ops,"effective_from","id");--> statement-breakpoint
CREATE INDEX "discretion_ladders_violation" ON "discretion_ladders" USING btree ("violation_code","sanction_at","effective_from");--> statement-breakpoint
CREATE INDEX "discretion_ladders_order" ON "discretion_ladders" USING btree ("effective_from","id");--> statement-breakpoint
CREATE INDEX "discretion_settings_region" ON "discretion_settings" USING btree ("region_code" text_pattern_ops,"kind","effective_from");