CREATE TYPE "public"."court_answer_kind" AS ENUM('acceptance', 'ruling');--> statement-breakpoint
CREATE TYPE "public"."court_verdict" AS ENUM('granted', 'refused');--> statement-breakpoint
CREATE TYPE "public"."police_verdict" AS ENUM('filed', 'declined');--> statement-breakpoint
ALTER TYPE "public"."review_result" ADD VALUE 'partly_annulled' BEFORE 'annulled';--> statement-breakpoint
ALTER TYPE "public"."review_result" ADD VALUE 'confirmed_unlawful' BEFORE 'withdrawn';--> statement-breakpoint
ALTER TYPE "public"."review_result" ADD VALUE 'voided' BEFORE 'withdrawn';--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'police_filed';--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'police_declined';--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'reconsidering';--> statement-breakpoint
CREATE TABLE "court_answers" (
	"application_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" "court_answer_kind" NOT NULL,
	"verdict" "court_verdict" NOT NULL,
	"answered_on" date NOT NULL,
	"received_on" date NOT NULL,
	"number" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"upper_asked_on" date,
	"upper_because" text,
	"upper_asked_by" uuid,
	CONSTRAINT "court_answers_application_id_ordinal_pk" PRIMARY KEY("application_id","ordinal"),
	CONSTRAINT "court_answers_days" CHECK ("court_answers"."received_on" >= "court_answers"."answered_on"),
	CONSTRAINT "court_answers_upper" CHECK ("court_answers"."upper_asked_on" is null or "court_answers"."verdict" = 'refused')
);
--> statement-breakpoint
CREATE TABLE "police_answers" (
	"referral_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"verdict" "police_verdict" NOT NULL,
	"decided_on" date NOT NULL,
	"received_on" date NOT NULL,
	"number" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "police_answers_referral_id_ordinal_pk" PRIMARY KEY("referral_id","ordinal"),
	CONSTRAINT "police_answers_days" CHECK ("police_answers"."received_on" >= "police_answers"."decided_on")
);
--> statement-breakpoint
CREATE TABLE "referral_findings" (
	"referral_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	CONSTRAINT "referral_findings_referral_id_finding_id_pk" PRIMARY KEY("referral_id","finding_id")
);
--> statement-breakpoint
ALTER TABLE "enforcement_reviews" RENAME COLUMN "changed_fine_fen" TO "left_fine_fen";--> statement-breakpoint
ALTER TABLE "enforcement_reviews" DROP CONSTRAINT "enforcement_reviews_changed";--> statement-breakpoint
ALTER TABLE "enforcements" DROP CONSTRAINT "enforcements_amounts";--> statement-breakpoint
ALTER TABLE "referrals" DROP CONSTRAINT "referrals_handed";--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "copy_received_on" date;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "answered_on" date;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "answer_note" text;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "answered_by" uuid;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "perform_by" date;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "left_confiscation_fen" bigint;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "left_ordered_fen" bigint;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "decided_confiscation_fen" bigint;--> statement-breakpoint
update enforcements set decided_confiscation_fen = confiscation_fen;--> statement-breakpoint
ALTER TABLE "enforcements" ALTER COLUMN "decided_confiscation_fen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "decided_ordered_fen" bigint;--> statement-breakpoint
update enforcements set decided_ordered_fen = ordered_fen;--> statement-breakpoint
ALTER TABLE "enforcements" ALTER COLUMN "decided_ordered_fen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "asked_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "asked_because" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "goods_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "goods_note" text;--> statement-breakpoint
ALTER TABLE "court_answers" ADD CONSTRAINT "court_answers_application_id_court_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."court_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "court_answers" ADD CONSTRAINT "court_answers_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "court_answers" ADD CONSTRAINT "court_answers_upper_asked_by_accounts_id_fk" FOREIGN KEY ("upper_asked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "police_answers" ADD CONSTRAINT "police_answers_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "police_answers" ADD CONSTRAINT "police_answers_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_findings" ADD CONSTRAINT "referral_findings_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_findings" ADD CONSTRAINT "referral_findings_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_findings_finding" ON "referral_findings" USING btree ("finding_id");--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD CONSTRAINT "enforcement_reviews_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
update enforcement_reviews set left_confiscation_fen = confiscation_fen, left_ordered_fen = ordered_fen
  from enforcements where enforcements.id = enforcement_id and result = 'changed';--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD CONSTRAINT "enforcement_reviews_changed" CHECK (num_nulls("enforcement_reviews"."left_fine_fen", "enforcement_reviews"."left_confiscation_fen", "enforcement_reviews"."left_ordered_fen")
        = case when "enforcement_reviews"."result"::text in ('changed', 'partly_annulled') then 0 else 3 end);--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_amounts" CHECK ("enforcements"."fine_fen" between 0 and "enforcements"."decided_fine_fen"
        and "enforcements"."confiscation_fen" between 0 and "enforcements"."decided_confiscation_fen"
        and "enforcements"."ordered_fen" between 0 and "enforcements"."decided_ordered_fen");--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_handed" CHECK (("referrals"."state"::text in ('reported', 'approved', 'refused')) = ("referrals"."handed_at" is null));
--> statement-breakpoint
insert into referral_findings (referral_id, finding_id)
  select referrals.id, findings.id from referrals join findings on findings.case_id = referrals.case_id
  where findings.withdrawn_on is null;
