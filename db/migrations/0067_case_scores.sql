CREATE TYPE "public"."score_mark_verdict" AS ENUM('met', 'not_met', 'not_applicable');--> statement-breakpoint
CREATE TYPE "public"."score_item" AS ENUM('organ_competent', 'two_officers', 'recused_apart', 'inquiry_by_two', 'visit_by_two', 'findings_proved', 'records_signed', 'steps_filmed', 'evidence_lawful', 'evidence_enough', 'facts_clear', 'party_heard', 'hearing_kept', 'chair_apart', 'legally_reviewed', 'discussed', 'clocks_kept', 'not_heavier', 'order_ignored', 'fined_once', 'within_limitation', 'law_applied', 'discretion_reasoned', 'orders_served', 'decisions_served', 'papers_agree', 'papers_proper', 'file_bound');--> statement-breakpoint
CREATE TABLE "score_marks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"item" "score_item" NOT NULL,
	"verdict" "score_mark_verdict" NOT NULL,
	"reason" text NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_on" date NOT NULL,
	CONSTRAINT "score_marks_reason" CHECK ("score_marks"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "score_standards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_code" text NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	"valid_from" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "score_weights" (
	"standard_id" uuid NOT NULL,
	"item" "score_item" NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "score_weights_standard_id_item_pk" PRIMARY KEY("standard_id","item"),
	CONSTRAINT "score_weights_points" CHECK ("score_weights"."points" between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "score_marks" ADD CONSTRAINT "score_marks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_marks" ADD CONSTRAINT "score_marks_marked_by_accounts_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_standards" ADD CONSTRAINT "score_standards_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_weights" ADD CONSTRAINT "score_weights_standard_id_score_standards_id_fk" FOREIGN KEY ("standard_id") REFERENCES "public"."score_standards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "score_marks_ordinal" ON "score_marks" USING btree ("case_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "score_standards_day" ON "score_standards" USING btree ("region_code","valid_from");
--> statement-breakpoint
create trigger score_standards_append_only before update or delete on score_standards for each row execute function refuse_change();
--> statement-breakpoint
create trigger score_standards_not_emptied before truncate on score_standards for each statement execute function refuse_change();
--> statement-breakpoint
create trigger score_weights_append_only before update or delete on score_weights for each row execute function refuse_change();
--> statement-breakpoint
create trigger score_weights_not_emptied before truncate on score_weights for each statement execute function refuse_change();
--> statement-breakpoint
create trigger score_marks_append_only before update or delete on score_marks for each row execute function refuse_change();
--> statement-breakpoint
create trigger score_marks_not_emptied before truncate on score_marks for each statement execute function refuse_change();
