CREATE TYPE "public"."recusal_asker" AS ENUM('party', 'chair');--> statement-breakpoint
ALTER TYPE "public"."review_result" ADD VALUE 'claims_dismissed';--> statement-breakpoint
ALTER TYPE "public"."review_result" ADD VALUE 'suit_dismissed';--> statement-breakpoint
CREATE TABLE "hearing_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"hearing_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"held_at" text NOT NULL,
	"place" text NOT NULL,
	"chair_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"changed_on" date NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hearing_recusals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"hearing_id" uuid NOT NULL,
	"chair_id" uuid NOT NULL,
	"asker" "recusal_asker" NOT NULL,
	"reason" text NOT NULL,
	"asked_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"decided_on" date,
	"decided_by" uuid,
	"is_granted" boolean,
	"decision_reason" text,
	CONSTRAINT "hearing_recusals_decided" CHECK (num_nulls("hearing_recusals"."decided_on", "hearing_recusals"."decided_by", "hearing_recusals"."is_granted", "hearing_recusals"."decision_reason") in (0, 4))
);
--> statement-breakpoint
ALTER TABLE "enforcement_deferrals" ADD COLUMN "answer_id" uuid;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "proposal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "hearing_changes" ADD CONSTRAINT "hearing_changes_hearing_id_decision_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."decision_hearings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_changes" ADD CONSTRAINT "hearing_changes_chair_id_accounts_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_changes" ADD CONSTRAINT "hearing_changes_notice_id_documents_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_changes" ADD CONSTRAINT "hearing_changes_changed_by_accounts_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_recusals" ADD CONSTRAINT "hearing_recusals_hearing_id_decision_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."decision_hearings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_recusals" ADD CONSTRAINT "hearing_recusals_chair_id_accounts_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_recusals" ADD CONSTRAINT "hearing_recusals_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_recusals" ADD CONSTRAINT "hearing_recusals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hearing_changes_notice" ON "hearing_changes" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "hearing_changes_hearing" ON "hearing_changes" USING btree ("hearing_id","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "hearing_recusals_pending" ON "hearing_recusals" USING btree ("hearing_id","chair_id") WHERE "hearing_recusals"."decided_on" is null;--> statement-breakpoint
CREATE INDEX "hearing_recusals_hearing" ON "hearing_recusals" USING btree ("hearing_id","asked_on");--> statement-breakpoint
ALTER TABLE "enforcement_deferrals" ADD CONSTRAINT "enforcement_deferrals_answer_id_documents_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;