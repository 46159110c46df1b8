CREATE TYPE "public"."patrol_notice_manner" AS ENUM('code', 'paper');--> statement-breakpoint
CREATE TYPE "public"."patrol_visit_ground" AS ENUM('plan', 'special_action', 'grid_lead', 'complaint', 'transfer', 'superior_order', 'data_lead', 'danger');--> statement-breakpoint
CREATE TYPE "public"."patrol_visit_state" AS ENUM('proposed', 'returned', 'approved', 'under_way', 'recorded', 'cancelled');--> statement-breakpoint
CREATE TABLE "patrol_caps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_code" text NOT NULL,
	"since_on" date NOT NULL,
	"most_per_year" integer NOT NULL,
	"basis" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "patrol_caps_most" CHECK ("patrol_caps"."most_per_year" between 0 and 366)
);
--> statement-breakpoint
CREATE TABLE "patrol_joins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"plan_id" uuid,
	"item_keys" text[] NOT NULL,
	"reason" text NOT NULL,
	"joined_by" uuid NOT NULL,
	"joined_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "patrol_visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "patrol_visit_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"plan_id" uuid,
	"ground" "patrol_visit_ground" NOT NULL,
	"ground_note" text NOT NULL,
	"is_counted" boolean NOT NULL,
	"is_urgent" boolean DEFAULT false NOT NULL,
	"planned_on" date NOT NULL,
	"item_keys" text[] NOT NULL,
	"lead_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"lead_certificate" text NOT NULL,
	"second_certificate" text NOT NULL,
	"apart_because" text DEFAULT '' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"decided_by" uuid,
	"decided_on" date,
	"opinion" text,
	"approved_on" date,
	"notice_number" text,
	"notice_id" uuid,
	"code" text,
	"started_at" timestamp (3) with time zone,
	"started_by" uuid,
	"notice_shown" "patrol_notice_manner",
	"brief_skipped_because" text DEFAULT '' NOT NULL,
	"is_rated" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp (3) with time zone,
	"record_id" uuid,
	"facts" text,
	"promises" text DEFAULT '' NOT NULL,
	"case_id" uuid,
	"ended_on" date,
	"ended_because" text,
	CONSTRAINT "patrol_visits_two" CHECK ("patrol_visits"."lead_id" <> "patrol_visits"."second_id"),
	CONSTRAINT "patrol_visits_planned" CHECK (("patrol_visits"."ground" = 'plan') = ("patrol_visits"."plan_id" is not null)),
	CONSTRAINT "patrol_visits_ended" CHECK (("patrol_visits"."state" = 'cancelled') = ("patrol_visits"."ended_because" is not null)),
	CONSTRAINT "patrol_visits_started" CHECK (("patrol_visits"."state" in ('under_way', 'recorded')) = ("patrol_visits"."started_at" is not null)),
	CONSTRAINT "patrol_visits_coded" CHECK (("patrol_visits"."started_at" is null) = ("patrol_visits"."code" is null)),
	CONSTRAINT "patrol_visits_recorded" CHECK (("patrol_visits"."state" = 'recorded') = ("patrol_visits"."record_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "patrol_caps" ADD CONSTRAINT "patrol_caps_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_joins" ADD CONSTRAINT "patrol_joins_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_joins" ADD CONSTRAINT "patrol_joins_plan_id_inspection_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."inspection_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_joins" ADD CONSTRAINT "patrol_joins_joined_by_accounts_id_fk" FOREIGN KEY ("joined_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_plan_id_inspection_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."inspection_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_lead_id_accounts_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_second_id_accounts_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_notice_id_documents_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_started_by_accounts_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_record_id_documents_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patrol_caps_region" ON "patrol_caps" USING btree ("region_code" text_pattern_ops,"since_on");--> statement-breakpoint
CREATE INDEX "patrol_joins_visit" ON "patrol_joins" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "patrol_visits_list" ON "patrol_visits" USING btree ("planned_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "patrol_visits_region" ON "patrol_visits" USING btree ("region_code" text_pattern_ops,"state","planned_on");--> statement-breakpoint
CREATE INDEX "patrol_visits_employer" ON "patrol_visits" USING btree ("employer_id","planned_on");--> statement-breakpoint
CREATE INDEX "patrol_visits_plan" ON "patrol_visits" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "patrol_visits_lead" ON "patrol_visits" USING btree ("lead_id","planned_on");--> statement-breakpoint
CREATE INDEX "patrol_visits_second" ON "patrol_visits" USING btree ("second_id","planned_on");--> statement-breakpoint
CREATE INDEX "patrol_visits_case" ON "patrol_visits" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "patrol_visits_code" ON "patrol_visits" USING btree ("code");