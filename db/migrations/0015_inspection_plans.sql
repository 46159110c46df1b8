CREATE TYPE "public"."inspection_plan_state" AS ENUM('proposed', 'returned', 'approved', 'withdrawn');--> statement-breakpoint
CREATE TABLE "inspection_plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "inspection_plan_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"year" integer NOT NULL,
	"title" text NOT NULL,
	"basis" text NOT NULL,
	"item_keys" text[] NOT NULL,
	"share_percent" integer,
	"share_industry" text DEFAULT '' NOT NULL,
	"frame_count" integer,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"decided_by" uuid,
	"decided_on" date,
	"opinion" text,
	"ended_on" date,
	"ended_because" text,
	CONSTRAINT "inspection_plans_share" CHECK ("inspection_plans"."share_percent" between 1 and 100),
	CONSTRAINT "inspection_plans_ended" CHECK (("inspection_plans"."state" = 'withdrawn') = ("inspection_plans"."ended_because" is not null)),
	CONSTRAINT "inspection_plans_approved" CHECK ("inspection_plans"."state" <> 'approved' or "inspection_plans"."frame_count" is not null)
);
--> statement-breakpoint
CREATE TABLE "plan_employers" (
	"plan_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	CONSTRAINT "plan_employers_plan_id_employer_id_pk" PRIMARY KEY("plan_id","employer_id")
);
--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD CONSTRAINT "inspection_plans_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD CONSTRAINT "inspection_plans_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD CONSTRAINT "inspection_plans_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_employers" ADD CONSTRAINT "plan_employers_plan_id_inspection_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."inspection_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_employers" ADD CONSTRAINT "plan_employers_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_plans_list" ON "inspection_plans" USING btree ("proposed_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inspection_plans_region" ON "inspection_plans" USING btree ("region_code" text_pattern_ops,"year","state");--> statement-breakpoint
CREATE INDEX "plan_employers_employer" ON "plan_employers" USING btree ("employer_id");