CREATE TYPE "public"."instruction_entry_kind" AS ENUM('answer', 'return', 'close');--> statement-breakpoint
CREATE TYPE "public"."instruction_state" AS ENUM('open', 'answered', 'closed');--> statement-breakpoint
CREATE TABLE "case_instructions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "instruction_state" DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"words" text NOT NULL,
	"assignee_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"written_by" uuid NOT NULL,
	"written_on" date NOT NULL,
	CONSTRAINT "case_instructions_another" CHECK ("case_instructions"."assignee_id" <> "case_instructions"."written_by")
);
--> statement-breakpoint
CREATE TABLE "instruction_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"instruction_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" "instruction_entry_kind" NOT NULL,
	"words" text NOT NULL,
	"due_on" date,
	"written_by" uuid NOT NULL,
	"written_on" date NOT NULL,
	CONSTRAINT "instruction_entries_due" CHECK (("instruction_entries"."kind" = 'return') = ("instruction_entries"."due_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "case_instructions" ADD CONSTRAINT "case_instructions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_instructions" ADD CONSTRAINT "case_instructions_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_instructions" ADD CONSTRAINT "case_instructions_assignee_id_accounts_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_instructions" ADD CONSTRAINT "case_instructions_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruction_entries" ADD CONSTRAINT "instruction_entries_instruction_id_case_instructions_id_fk" FOREIGN KEY ("instruction_id") REFERENCES "public"."case_instructions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruction_entries" ADD CONSTRAINT "instruction_entries_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_instructions_case" ON "case_instructions" USING btree ("case_id","written_on");--> statement-breakpoint
CREATE INDEX "case_instructions_assignee" ON "case_instructions" USING btree ("assignee_id","due_on") WHERE "case_instructions"."state" = 'open';--> statement-breakpoint
CREATE INDEX "case_instructions_writer" ON "case_instructions" USING btree ("written_by","due_on") WHERE "case_instructions"."state" = 'answered';--> statement-breakpoint
CREATE UNIQUE INDEX "instruction_entries_ordinal" ON "instruction_entries" USING btree ("instruction_id","ordinal");--> statement-breakpoint
CREATE INDEX "address_confirmations_document" ON "address_confirmations" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "inquiry_notices_document" ON "inquiry_notices" USING btree ("document_id");--> statement-breakpoint
create trigger instruction_entries_append_only before update or delete on instruction_entries for each row execute function refuse_change();--> statement-breakpoint
create trigger instruction_entries_not_emptied before truncate on instruction_entries for each statement execute function refuse_change();
