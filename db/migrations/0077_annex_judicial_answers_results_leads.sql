CREATE TYPE "public"."field_lead_state" AS ENUM('handed_up', 'planned', 'shelved');--> statement-breakpoint
CREATE TYPE "public"."judicial_result" AS ENUM('dropped', 'not_prosecuted', 'exempted', 'acquitted', 'sentenced');--> statement-breakpoint
CREATE TYPE "public"."patrol_result_manner" AS ENUM('direct', 'post');--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'released';--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'sentenced';--> statement-breakpoint
CREATE TABLE "decision_item_workers" (
	"item_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"part_fen" bigint NOT NULL,
	CONSTRAINT "decision_item_workers_item_id_claim_id_pk" PRIMARY KEY("item_id","claim_id"),
	CONSTRAINT "decision_item_workers_part" CHECK ("decision_item_workers"."part_fen" > 0)
);
--> statement-breakpoint
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
CREATE TABLE "judicial_answers" (
	"referral_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"result" "judicial_result" NOT NULL,
	"by" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"received_on" date NOT NULL,
	"content" text NOT NULL,
	"fine_fen" bigint,
	"evidence_id" uuid,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "judicial_answers_referral_id_ordinal_pk" PRIMARY KEY("referral_id","ordinal"),
	CONSTRAINT "judicial_answers_days" CHECK ("judicial_answers"."received_on" >= "judicial_answers"."decided_on"),
	CONSTRAINT "judicial_answers_fine" CHECK ("judicial_answers"."fine_fen" is null or ("judicial_answers"."fine_fen" > 0 and "judicial_answers"."result" = 'sentenced'))
);
--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_id" uuid;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_manner" "patrol_result_manner";--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_handed_on" date;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_receiver" text;--> statement-breakpoint
ALTER TABLE "decision_item_workers" ADD CONSTRAINT "decision_item_workers_item_id_decision_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."decision_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_item_workers" ADD CONSTRAINT "decision_item_workers_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_handed_up_by_accounts_id_fk" FOREIGN KEY ("handed_up_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_photos" ADD CONSTRAINT "field_lead_photos_lead_id_field_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."field_leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_photos" ADD CONSTRAINT "field_lead_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_photos" ADD CONSTRAINT "field_lead_photos_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judicial_answers" ADD CONSTRAINT "judicial_answers_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judicial_answers" ADD CONSTRAINT "judicial_answers_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judicial_answers" ADD CONSTRAINT "judicial_answers_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "field_leads_county" ON "field_leads" USING btree (left("region_code", 6),"handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_city" ON "field_leads" USING btree (left("region_code", 4),"handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_in_state" ON "field_leads" USING btree ("state","handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_in_order" ON "field_leads" USING btree ("handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_own" ON "field_leads" USING btree ("handed_up_by","handed_up_on","id");--> statement-breakpoint
CREATE INDEX "field_leads_employer" ON "field_leads" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "field_lead_photos_lead" ON "field_lead_photos" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "field_lead_photos_file" ON "field_lead_photos" USING btree ("file_id");--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_result_id_documents_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_handed" CHECK (num_nulls("patrol_visits"."result_manner", "patrol_visits"."result_handed_on", "patrol_visits"."result_receiver") in (0, 3)
        and ("patrol_visits"."result_handed_on" is null or "patrol_visits"."result_id" is not null));--> statement-breakpoint
create trigger decision_item_workers_kept before insert or update or delete on decision_item_workers for each row execute function keep_issued_factors();
--> statement-breakpoint
create trigger decision_item_workers_not_emptied before truncate on decision_item_workers for each statement execute function refuse_change();
