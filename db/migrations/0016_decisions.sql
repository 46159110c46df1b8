CREATE TYPE "public"."decision_kind" AS ENUM('penalty', 'remedy', 'no_penalty');--> statement-breakpoint
CREATE TYPE "public"."decision_measure" AS ENUM('warning', 'fine', 'confiscation', 'order_pay', 'order_correct', 'additional_compensation', 'none');--> statement-breakpoint
CREATE TYPE "public"."decision_return_place" AS ENUM('facts', 'evidence', 'basis', 'measure', 'amount', 'factors', 'other');--> statement-breakpoint
CREATE TYPE "public"."decision_state" AS ENUM('proposed', 'returned', 'approved', 'notified', 'submitted', 'decided', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."no_penalty_ground" AS ENUM('minor_corrected', 'first_offence', 'no_fault', 'facts_not_established');--> statement-breakpoint
CREATE TYPE "public"."statement_manner" AS ENUM('written', 'oral', 'portal');--> statement-breakpoint
ALTER TYPE "public"."case_state" ADD VALUE 'decided' BEFORE 'closed';--> statement-breakpoint
CREATE TABLE "decision_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"finding_id" uuid NOT NULL,
	"violation_code" text NOT NULL,
	"measure" "decision_measure" NOT NULL,
	"sanction_at" integer,
	"act_on" date NOT NULL,
	"amount_fen" bigint,
	"least_fen" bigint,
	"most_fen" bigint,
	"basis" text NOT NULL,
	"content" text NOT NULL,
	"noticed_fen" bigint,
	"is_noticed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "decision_items_amount" CHECK ("decision_items"."amount_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "decision_return_points" (
	"decision_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"place" "decision_return_place" NOT NULL,
	"reason" text NOT NULL,
	"returned_by" uuid NOT NULL,
	"returned_on" date NOT NULL,
	CONSTRAINT "decision_return_points_decision_id_round_ordinal_pk" PRIMARY KEY("decision_id","round","ordinal")
);
--> statement-breakpoint
CREATE TABLE "decision_statement_points" (
	"statement_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"claim" text NOT NULL,
	"is_accepted" boolean,
	"answer" text,
	CONSTRAINT "decision_statement_points_statement_id_ordinal_pk" PRIMARY KEY("statement_id","ordinal"),
	CONSTRAINT "decision_statement_points_answer" CHECK (("decision_statement_points"."is_accepted" is null) = ("decision_statement_points"."answer" is null))
);
--> statement-breakpoint
CREATE TABLE "decision_statements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"received_on" date NOT NULL,
	"manner" "statement_manner" NOT NULL,
	"given_by" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"answered_on" date,
	"answered_by" uuid,
	"document_id" uuid
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"state" "decision_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"party_said" text NOT NULL,
	"opinion" text NOT NULL,
	"no_penalty_ground" "no_penalty_ground",
	"education" text,
	"perform_days" integer,
	"touches_public_interest" boolean DEFAULT false NOT NULL,
	"is_complex" boolean DEFAULT false NOT NULL,
	"approved_on" date,
	"approved_by" uuid,
	"approval_id" uuid,
	"notice_id" uuid,
	"noticed_on" date,
	"is_hearing_told" boolean DEFAULT false NOT NULL,
	"waived_on" date,
	"waiver" text,
	"submitted_on" date,
	"number" text,
	"document_id" uuid,
	"decided_on" date,
	"decided_by" uuid,
	"is_surcharged" boolean DEFAULT true NOT NULL,
	"ended_on" date,
	"ended_by" uuid,
	"ended_because" text,
	CONSTRAINT "decisions_decided" CHECK (("decisions"."state" = 'decided') = ("decisions"."decided_on" is not null)),
	CONSTRAINT "decisions_withdrawn" CHECK (("decisions"."state" = 'withdrawn') = ("decisions"."ended_because" is not null)),
	CONSTRAINT "decisions_ground" CHECK (("decisions"."kind" = 'no_penalty') = ("decisions"."no_penalty_ground" is not null)),
	CONSTRAINT "decisions_period" CHECK (("decisions"."kind" = 'remedy') = ("decisions"."perform_days" is not null))
);
--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_return_points" ADD CONSTRAINT "decision_return_points_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_return_points" ADD CONSTRAINT "decision_return_points_returned_by_accounts_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_statement_points" ADD CONSTRAINT "decision_statement_points_statement_id_decision_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."decision_statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_statements" ADD CONSTRAINT "decision_statements_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_statements" ADD CONSTRAINT "decision_statements_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_statements" ADD CONSTRAINT "decision_statements_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_statements" ADD CONSTRAINT "decision_statements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_approved_by_accounts_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_approval_id_documents_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_notice_id_documents_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_items_ordinal" ON "decision_items" USING btree ("decision_id","ordinal");--> statement-breakpoint
CREATE INDEX "decision_items_finding" ON "decision_items" USING btree ("finding_id");--> statement-breakpoint
CREATE INDEX "decision_statements_decision" ON "decision_statements" USING btree ("decision_id","recorded_at");--> statement-breakpoint
CREATE INDEX "decisions_case" ON "decisions" USING btree ("case_id","proposed_on");--> statement-breakpoint
CREATE INDEX "decisions_employer" ON "decisions" USING btree ("employer_id","decided_on");--> statement-breakpoint
CREATE INDEX "decisions_region" ON "decisions" USING btree ("region_code" text_pattern_ops,"state");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_pending" ON "decisions" USING btree ("case_id","kind") WHERE "decisions"."state" not in ('decided', 'withdrawn');