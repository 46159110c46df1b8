CREATE TYPE "public"."hearing_outcome" AS ENUM('held', 'absent', 'walked_out', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."review_conclusion" AS ENUM('pass', 'pass_with_doubts', 'fail');--> statement-breakpoint
CREATE TYPE "public"."review_question" AS ENUM('subject', 'jurisdiction', 'facts', 'evidence', 'basis', 'procedure', 'discretion', 'papers', 'time_limits');--> statement-breakpoint
CREATE TYPE "public"."review_verdict" AS ENUM('pass', 'doubt', 'fail');--> statement-breakpoint
CREATE TYPE "public"."referral_state" AS ENUM('reported', 'approved', 'refused', 'handed_over');--> statement-breakpoint
ALTER TYPE "public"."closing_ground" ADD VALUE 'decided_and_performed';--> statement-breakpoint
CREATE TABLE "decision_discussions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"held_on" date NOT NULL,
	"place" text NOT NULL,
	"chair" text NOT NULL,
	"recorder" text NOT NULL,
	"is_agreed" boolean NOT NULL,
	"conclusion" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"document_id" uuid
);
--> statement-breakpoint
CREATE TABLE "decision_hearings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"requested_on" date NOT NULL,
	"request" text NOT NULL,
	"chair_id" uuid,
	"held_on" date,
	"held_at" text,
	"place" text,
	"listeners" text,
	"recorder" text,
	"is_public" boolean,
	"notice_id" uuid,
	"outcome" "hearing_outcome",
	"attended" text,
	"officers_said" text,
	"party_said" text,
	"closing_words" text,
	"finding" text,
	"record_id" uuid,
	"report_id" uuid,
	CONSTRAINT "decision_hearings_scheduled" CHECK (("decision_hearings"."notice_id" is null) or ("decision_hearings"."held_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "decision_opinions" (
	"discussion_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"post" text NOT NULL,
	"opinion" text NOT NULL,
	CONSTRAINT "decision_opinions_discussion_id_ordinal_pk" PRIMARY KEY("discussion_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "decision_review_answers" (
	"review_id" uuid NOT NULL,
	"question" "review_question" NOT NULL,
	"verdict" "review_verdict" NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "decision_review_answers_review_id_question_pk" PRIMARY KEY("review_id","question")
);
--> statement-breakpoint
CREATE TABLE "decision_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_on" date NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	"conclusion" "review_conclusion" NOT NULL,
	"opinion" text NOT NULL,
	"document_id" uuid,
	"adopted_on" date,
	"adopted_by" uuid,
	"is_adopted" boolean,
	"adoption" text,
	CONSTRAINT "decision_reviews_adoption" CHECK (("decision_reviews"."adopted_on" is null) = ("decision_reviews"."adoption" is null))
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "referral_state" DEFAULT 'reported' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"crime" text NOT NULL,
	"suspect" text NOT NULL,
	"facts" text NOT NULL,
	"reason" text NOT NULL,
	"materials" text NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_on" date NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"opinion" text,
	"hand_over_by" timestamp (3) with time zone,
	"approval_id" uuid,
	"police" text,
	"handed_at" timestamp (3) with time zone,
	"number" text,
	"document_id" uuid,
	CONSTRAINT "referrals_decided" CHECK (("referrals"."state" = 'reported') = ("referrals"."decided_at" is null)),
	CONSTRAINT "referrals_handed" CHECK (("referrals"."state" = 'handed_over') = ("referrals"."handed_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "bank_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "bank_address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "bank_account" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_discussions" ADD CONSTRAINT "decision_discussions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_discussions" ADD CONSTRAINT "decision_discussions_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_discussions" ADD CONSTRAINT "decision_discussions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD CONSTRAINT "decision_hearings_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD CONSTRAINT "decision_hearings_chair_id_accounts_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD CONSTRAINT "decision_hearings_notice_id_documents_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD CONSTRAINT "decision_hearings_record_id_documents_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD CONSTRAINT "decision_hearings_report_id_documents_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_opinions" ADD CONSTRAINT "decision_opinions_discussion_id_decision_discussions_id_fk" FOREIGN KEY ("discussion_id") REFERENCES "public"."decision_discussions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_review_answers" ADD CONSTRAINT "decision_review_answers_review_id_decision_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."decision_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reviews" ADD CONSTRAINT "decision_reviews_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reviews" ADD CONSTRAINT "decision_reviews_reviewed_by_accounts_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reviews" ADD CONSTRAINT "decision_reviews_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reviews" ADD CONSTRAINT "decision_reviews_adopted_by_accounts_id_fk" FOREIGN KEY ("adopted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_reported_by_accounts_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_approval_id_documents_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_discussions_round" ON "decision_discussions" USING btree ("decision_id","round");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_hearings_round" ON "decision_hearings" USING btree ("decision_id","round");--> statement-breakpoint
CREATE INDEX "decision_reviews_decision" ON "decision_reviews" USING btree ("decision_id","reviewed_at");--> statement-breakpoint
CREATE INDEX "referrals_case" ON "referrals" USING btree ("case_id","reported_on");--> statement-breakpoint
CREATE INDEX "referrals_region" ON "referrals" USING btree ("region_code" text_pattern_ops,"state");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_pending" ON "referrals" USING btree ("case_id") WHERE "referrals"."state" in ('reported', 'approved');