CREATE TYPE "public"."judicial_result" AS ENUM('dropped', 'not_prosecuted', 'exempted', 'acquitted', 'sentenced');--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'released';--> statement-breakpoint
ALTER TYPE "public"."referral_state" ADD VALUE 'sentenced';--> statement-breakpoint
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
ALTER TABLE "judicial_answers" ADD CONSTRAINT "judicial_answers_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judicial_answers" ADD CONSTRAINT "judicial_answers_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judicial_answers" ADD CONSTRAINT "judicial_answers_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;