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
ALTER TABLE "referrals" ADD COLUMN "prosecutor" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "supervision_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "supervision_because" text;--> statement-breakpoint
ALTER TABLE "correction_answers" ADD CONSTRAINT "correction_answers_report_id_correction_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."correction_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_answers" ADD CONSTRAINT "correction_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_items_licence_number" ON "decision_items" USING btree (upper(regexp_replace(normalize("licence_number", nfkc), '\s', '', 'g'))) WHERE "decision_items"."licence_number" is not null;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_supervision" CHECK (num_nulls("referrals"."prosecutor", "referrals"."supervision_on", "referrals"."supervision_because") in (0, 3)
        and ("referrals"."state"::text <> 'supervision_asked' or "referrals"."supervision_on" is not null));