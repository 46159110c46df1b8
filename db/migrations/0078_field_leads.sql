CREATE TYPE "public"."field_lead_state" AS ENUM('handed_up', 'planned', 'shelved');--> statement-breakpoint
CREATE TABLE "field_leads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "field_lead_state" DEFAULT 'handed_up' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"seen_on" date NOT NULL,
	"place" text NOT NULL,
	"narrative" text NOT NULL,
	"handed_up_by" uuid NOT NULL,
	"handed_up_on" date NOT NULL,
	"decided_by" uuid,
	"decided_on" date,
	"visit_id" uuid,
	"shelved_because" text,
	CONSTRAINT "field_leads_decided" CHECK (("field_leads"."state" = 'handed_up') = ("field_leads"."decided_on" is null)),
	CONSTRAINT "field_leads_planned" CHECK (("field_leads"."state" = 'planned') = ("field_leads"."visit_id" is not null)),
	CONSTRAINT "field_leads_shelved" CHECK (("field_leads"."state" = 'shelved') = ("field_leads"."shelved_because" is not null))
);
--> statement-breakpoint
CREATE TABLE "field_lead_photos" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lead_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_handed_up_by_accounts_id_fk" FOREIGN KEY ("handed_up_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_photos" ADD CONSTRAINT "field_lead_photos_lead_id_field_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."field_leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_photos" ADD CONSTRAINT "field_lead_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_photos" ADD CONSTRAINT "field_lead_photos_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "field_leads_county" ON "field_leads" USING btree (left("region_code", 6),"handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_city" ON "field_leads" USING btree (left("region_code", 4),"handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_in_state" ON "field_leads" USING btree ("state","handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_in_order" ON "field_leads" USING btree ("handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_own" ON "field_leads" USING btree ("handed_up_by","handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_employer" ON "field_leads" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "field_lead_photos_lead" ON "field_lead_photos" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "field_lead_photos_file" ON "field_lead_photos" USING btree ("file_id");