CREATE TYPE "public"."field_lead_verdict" AS ENUM('upheld', 'reopened');--> statement-breakpoint
ALTER TYPE "public"."field_lead_state" ADD VALUE 'upheld';--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'supervision_asked' BEFORE 'released';--> statement-breakpoint
CREATE TABLE "correction_answers" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"verified_on" date NOT NULL,
	"manner" "check_manner" NOT NULL,
	"note" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_on" date NOT NULL,
	CONSTRAINT "correction_answers_day" CHECK ("correction_answers"."verified_on" <= "correction_answers"."answered_on")
);
--> statement-breakpoint
CREATE TABLE "field_lead_rechecks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lead_id" uuid NOT NULL,
	"shelved_by" uuid NOT NULL,
	"shelved_on" date NOT NULL,
	"shelved_because" text NOT NULL,
	"verdict" "field_lead_verdict" NOT NULL,
	"opinion" text NOT NULL,
	"rechecked_by" uuid NOT NULL,
	"rechecked_on" date NOT NULL,
	CONSTRAINT "field_lead_rechecks_persons" CHECK ("field_lead_rechecks"."shelved_by" <> "field_lead_rechecks"."rechecked_by")
);
--> statement-breakpoint
ALTER TABLE "field_leads" DROP CONSTRAINT "field_leads_shelved";--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "prosecutor" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "supervision_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "supervision_because" text;--> statement-breakpoint
ALTER TABLE "correction_answers" ADD CONSTRAINT "correction_answers_report_id_correction_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."correction_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_answers" ADD CONSTRAINT "correction_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_rechecks" ADD CONSTRAINT "field_lead_rechecks_lead_id_field_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."field_leads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_rechecks" ADD CONSTRAINT "field_lead_rechecks_shelved_by_accounts_id_fk" FOREIGN KEY ("shelved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_lead_rechecks" ADD CONSTRAINT "field_lead_rechecks_rechecked_by_accounts_id_fk" FOREIGN KEY ("rechecked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "field_lead_rechecks_lead" ON "field_lead_rechecks" USING btree ("lead_id","rechecked_on");--> statement-breakpoint
CREATE INDEX "decision_items_licence_number" ON "decision_items" USING btree (upper(regexp_replace(normalize("licence_number", nfkc), '\s', '', 'g'))) WHERE "decision_items"."licence_number" is not null;--> statement-breakpoint
CREATE INDEX "field_leads_to_recheck" ON "field_leads" USING btree ("organ_id","handed_up_on","id") WHERE "field_leads"."state" = 'shelved';--> statement-breakpoint
ALTER TABLE "field_leads" ADD CONSTRAINT "field_leads_shelved" CHECK (("field_leads"."state"::text in ('shelved', 'upheld')) = ("field_leads"."shelved_because" is not null));--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_supervision" CHECK (num_nulls("referrals"."prosecutor", "referrals"."supervision_on", "referrals"."supervision_because") in (0, 3)
        and ("referrals"."state"::text <> 'supervision_asked' or "referrals"."supervision_on" is not null));