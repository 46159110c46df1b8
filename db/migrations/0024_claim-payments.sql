CREATE TYPE "public"."paid_answer" AS ENUM('paid', 'partly', 'not_paid', 'not_reached');--> statement-breakpoint
CREATE TYPE "public"."pay_manner" AS ENUM('bank', 'wage_account', 'cash', 'other');--> statement-breakpoint
CREATE TYPE "public"."payment_proof_state" AS ENUM('submitted', 'accepted', 'rejected');--> statement-breakpoint
CREATE TYPE "public"."search_manner" AS ENUM('phone', 'message', 'visit', 'post', 'relatives', 'notice');--> statement-breakpoint
CREATE TABLE "claim_draw_answers" (
	"draw_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"answer" "paid_answer",
	"note" text,
	"answered_by" uuid,
	"answered_on" date,
	CONSTRAINT "claim_draw_answers_draw_id_claim_id_pk" PRIMARY KEY("draw_id","claim_id"),
	CONSTRAINT "claim_draw_answers_given" CHECK (("claim_draw_answers"."answer" is null) = ("claim_draw_answers"."answered_on" is null))
);
--> statement-breakpoint
CREATE TABLE "claim_draws" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"seed" text NOT NULL,
	"frame" text[] NOT NULL,
	"frame_hash" text NOT NULL,
	"size" integer NOT NULL,
	"drawn_by" uuid NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"proof_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"paid_on" date NOT NULL,
	"manner" "pay_manner" NOT NULL,
	"reference" text NOT NULL,
	"reopened_on" date,
	"reopened_because" text,
	CONSTRAINT "claim_payments_amount" CHECK ("claim_payments"."amount_fen" > 0),
	CONSTRAINT "claim_payments_reopened" CHECK (("claim_payments"."reopened_on" is null) = ("claim_payments"."reopened_because" is null))
);
--> statement-breakpoint
CREATE TABLE "claim_searches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid NOT NULL,
	"searched_on" date NOT NULL,
	"manner" "search_manner" NOT NULL,
	"is_found" boolean NOT NULL,
	"note" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_proof_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"proof_id" uuid,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_proofs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"state" "payment_proof_state" DEFAULT 'submitted' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"note" text NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"is_on_behalf" boolean NOT NULL,
	"verified_by" uuid,
	"verified_on" date,
	"verdict_note" text,
	CONSTRAINT "payment_proofs_verified" CHECK (("payment_proofs"."state" = 'submitted') = ("payment_proofs"."verified_on" is null))
);
--> statement-breakpoint
ALTER TABLE "claim_draw_answers" ADD CONSTRAINT "claim_draw_answers_draw_id_claim_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."claim_draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_draw_answers" ADD CONSTRAINT "claim_draw_answers_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_draw_answers" ADD CONSTRAINT "claim_draw_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_draws" ADD CONSTRAINT "claim_draws_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_draws" ADD CONSTRAINT "claim_draws_drawn_by_accounts_id_fk" FOREIGN KEY ("drawn_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_proof_id_payment_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."payment_proofs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_searches" ADD CONSTRAINT "claim_searches_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_searches" ADD CONSTRAINT "claim_searches_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proof_files" ADD CONSTRAINT "payment_proof_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proof_files" ADD CONSTRAINT "payment_proof_files_proof_id_payment_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."payment_proofs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proof_files" ADD CONSTRAINT "payment_proof_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proof_files" ADD CONSTRAINT "payment_proof_files_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proofs" ADD CONSTRAINT "payment_proofs_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proofs" ADD CONSTRAINT "payment_proofs_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proofs" ADD CONSTRAINT "payment_proofs_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_proofs" ADD CONSTRAINT "payment_proofs_verified_by_accounts_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_draw_answers_claim" ON "claim_draw_answers" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claim_draws_case" ON "claim_draws" USING btree ("case_id","drawn_at");--> statement-breakpoint
CREATE INDEX "claim_payments_claim" ON "claim_payments" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claim_payments_proof" ON "claim_payments" USING btree ("proof_id");--> statement-breakpoint
CREATE INDEX "claim_searches_claim" ON "claim_searches" USING btree ("claim_id","recorded_at");--> statement-breakpoint
CREATE INDEX "payment_proof_files_proof" ON "payment_proof_files" USING btree ("proof_id");--> statement-breakpoint
CREATE INDEX "payment_proof_files_case" ON "payment_proof_files" USING btree ("case_id","added_by");--> statement-breakpoint
CREATE INDEX "payment_proof_files_file" ON "payment_proof_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "payment_proofs_case" ON "payment_proofs" USING btree ("case_id","submitted_at");--> statement-breakpoint
CREATE INDEX "payment_proofs_employer" ON "payment_proofs" USING btree ("employer_id","submitted_at");