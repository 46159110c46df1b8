CREATE TYPE "public"."campaign_demand_colour" AS ENUM('blue', 'yellow', 'red');--> statement-breakpoint
CREATE TYPE "public"."campaign_demand_level" AS ENUM('general', 'key');--> statement-breakpoint
CREATE TYPE "public"."campaign_demand_state" AS ENUM('issued', 'replied', 'closed');--> statement-breakpoint
CREATE TYPE "public"."campaign_report_state" AS ENUM('awaiting', 'filed');--> statement-breakpoint
CREATE TYPE "public"."campaign_evidence_object" AS ENUM('file', 'case', 'complaint', 'order', 'paper');--> statement-breakpoint
CREATE TYPE "public"."campaign_line_kind" AS ENUM('proposal', 'unparsed');--> statement-breakpoint
CREATE TYPE "public"."campaign_progress_kind" AS ENUM('cases_opened', 'cases_ended', 'complaints', 'orders');--> statement-breakpoint
CREATE TYPE "public"."campaign_state" AS ENUM('prepared', 'running', 'ended');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_kind" AS ENUM('dated', 'standing');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_origin" AS ENUM('notice', 'instruction');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_rhythm" AS ENUM('round', 'week', 'month', 'quarter', 'half_year', 'year');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_state" AS ENUM('open', 'proof_submitted', 'done');--> statement-breakpoint
CREATE TYPE "public"."campaign_unit_part" AS ENUM('lead', 'cooperating');--> statement-breakpoint
CREATE TABLE "campaign_demands" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "campaign_demand_state" DEFAULT 'issued' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"campaign_id" uuid NOT NULL,
	"organ_id" uuid NOT NULL,
	"report_id" uuid,
	"task_id" uuid,
	"level" "campaign_demand_level" NOT NULL,
	"colour" "campaign_demand_colour" NOT NULL,
	"working_days_late" integer NOT NULL,
	"words" text NOT NULL,
	"reply_due_on" date NOT NULL,
	"number" text,
	"document_id" uuid,
	"issued_by" uuid NOT NULL,
	"issued_on" date NOT NULL,
	"reply" text,
	"replied_by" uuid,
	"replied_on" date,
	"closing_note" text,
	"closed_on" date,
	CONSTRAINT "campaign_demands_matter" CHECK (num_nonnulls("campaign_demands"."report_id", "campaign_demands"."task_id") = 1),
	CONSTRAINT "campaign_demands_closed" CHECK (("campaign_demands"."state" = 'closed') = ("campaign_demands"."closed_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "campaign_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"task_state" "campaign_task_state" NOT NULL,
	"due_on" date,
	"is_unchanged" boolean,
	"words" text,
	"decision_wanted" text
);
--> statement-breakpoint
CREATE TABLE "campaign_entry_evidence" (
	"entry_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	CONSTRAINT "campaign_entry_evidence_entry_id_evidence_id_pk" PRIMARY KEY("entry_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "campaign_figures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"kind" "campaign_progress_kind" NOT NULL,
	"count" integer NOT NULL,
	"row_ids" uuid[] NOT NULL,
	CONSTRAINT "campaign_figures_rows" CHECK ("campaign_figures"."count" = cardinality("campaign_figures"."row_ids"))
);
--> statement-breakpoint
CREATE TABLE "campaign_instructions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"about_task_id" uuid,
	"entry_id" uuid,
	"words" text NOT NULL,
	"task_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_nudges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"organ_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"words" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "campaign_report_state" DEFAULT 'awaiting' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"round_id" uuid NOT NULL,
	"organ_id" uuid NOT NULL,
	"filed_by" uuid,
	"filed_on" date,
	CONSTRAINT "campaign_reports_filed" CHECK (("campaign_reports"."state" = 'filed') = ("campaign_reports"."filed_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "campaign_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"period_from" date NOT NULL,
	"cut_off_on" date NOT NULL,
	"due_on" date NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"object" "campaign_evidence_object" NOT NULL,
	"object_id" uuid NOT NULL,
	"label" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_limit_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"reason" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" "campaign_line_kind" NOT NULL,
	"section" text NOT NULL,
	"number" integer,
	"words" text NOT NULL,
	"units" jsonb NOT NULL,
	"is_standing" boolean NOT NULL,
	"rhythm" "campaign_task_rhythm",
	"due_on" date,
	"task_id" uuid,
	"set_aside_because" text,
	"decided_by" uuid,
	"decided_on" date,
	CONSTRAINT "campaign_lines_decided" CHECK (num_nonnulls("campaign_lines"."task_id", "campaign_lines"."set_aside_because") <= 1)
);
--> statement-breakpoint
CREATE TABLE "campaign_proof_evidence" (
	"proof_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	CONSTRAINT "campaign_proof_evidence_proof_id_evidence_id_pk" PRIMARY KEY("proof_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "campaign_proofs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"note" text NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"is_accepted" boolean,
	"verdict_note" text,
	"verified_by" uuid,
	"verified_on" date,
	CONSTRAINT "campaign_proofs_verdict" CHECK (("campaign_proofs"."is_accepted" is null) = ("campaign_proofs"."verified_on" is null))
);
--> statement-breakpoint
CREATE TABLE "campaign_task_units" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"part" "campaign_unit_part" NOT NULL,
	"organ_id" uuid,
	"name" text NOT NULL,
	CONSTRAINT "campaign_task_units_lead" CHECK ("campaign_task_units"."part" = 'cooperating' or "campaign_task_units"."organ_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "campaign_tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"state" "campaign_task_state" DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"origin" "campaign_task_origin" NOT NULL,
	"section" text NOT NULL,
	"number" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"words" text NOT NULL,
	"kind" "campaign_task_kind" NOT NULL,
	"due_on" date,
	"rhythm" "campaign_task_rhythm",
	"least_proofs" integer NOT NULL,
	"counts" "campaign_progress_kind"[] NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_on" date NOT NULL,
	"done_on" date,
	CONSTRAINT "campaign_tasks_kind" CHECK (("campaign_tasks"."kind" = 'dated') = ("campaign_tasks"."due_on" is not null)),
	CONSTRAINT "campaign_tasks_rhythm" CHECK (("campaign_tasks"."kind" = 'standing') = ("campaign_tasks"."rhythm" is not null)),
	CONSTRAINT "campaign_tasks_done" CHECK (("campaign_tasks"."state" = 'done') = ("campaign_tasks"."done_on" is not null)),
	CONSTRAINT "campaign_tasks_standing" CHECK ("campaign_tasks"."kind" = 'dated' or "campaign_tasks"."state" = 'open')
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "campaign_state" DEFAULT 'prepared' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"office_organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"title" text NOT NULL,
	"notice_number" text DEFAULT '' NOT NULL,
	"notice_text" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"report_days" integer[] NOT NULL,
	"reply_days" integer NOT NULL,
	"industries" text[] NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_on" date NOT NULL,
	"started_on" date,
	"ended_on" date,
	"summary" text,
	CONSTRAINT "campaigns_days" CHECK ("campaigns"."ends_on" >= "campaigns"."starts_on"),
	CONSTRAINT "campaigns_started" CHECK (("campaigns"."state" = 'prepared') = ("campaigns"."started_on" is null)),
	CONSTRAINT "campaigns_ended" CHECK (("campaigns"."state" = 'ended') = ("campaigns"."ended_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "campaign_demands" ADD CONSTRAINT "campaign_demands_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_demands" ADD CONSTRAINT "campaign_demands_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_demands" ADD CONSTRAINT "campaign_demands_report_id_campaign_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."campaign_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_demands" ADD CONSTRAINT "campaign_demands_task_id_campaign_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_demands" ADD CONSTRAINT "campaign_demands_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_demands" ADD CONSTRAINT "campaign_demands_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_demands" ADD CONSTRAINT "campaign_demands_replied_by_accounts_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_entries" ADD CONSTRAINT "campaign_entries_report_id_campaign_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."campaign_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_entries" ADD CONSTRAINT "campaign_entries_task_id_campaign_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_entry_evidence" ADD CONSTRAINT "campaign_entry_evidence_entry_id_campaign_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."campaign_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_entry_evidence" ADD CONSTRAINT "campaign_entry_evidence_evidence_id_campaign_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."campaign_evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_figures" ADD CONSTRAINT "campaign_figures_entry_id_campaign_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."campaign_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_instructions" ADD CONSTRAINT "campaign_instructions_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_instructions" ADD CONSTRAINT "campaign_instructions_about_task_id_campaign_tasks_id_fk" FOREIGN KEY ("about_task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_instructions" ADD CONSTRAINT "campaign_instructions_entry_id_campaign_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."campaign_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_instructions" ADD CONSTRAINT "campaign_instructions_task_id_campaign_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_instructions" ADD CONSTRAINT "campaign_instructions_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_nudges" ADD CONSTRAINT "campaign_nudges_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_nudges" ADD CONSTRAINT "campaign_nudges_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_nudges" ADD CONSTRAINT "campaign_nudges_sent_by_accounts_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_reports" ADD CONSTRAINT "campaign_reports_round_id_campaign_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."campaign_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_reports" ADD CONSTRAINT "campaign_reports_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_reports" ADD CONSTRAINT "campaign_reports_filed_by_accounts_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_rounds" ADD CONSTRAINT "campaign_rounds_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_evidence" ADD CONSTRAINT "campaign_evidence_task_id_campaign_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_evidence" ADD CONSTRAINT "campaign_evidence_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_limit_changes" ADD CONSTRAINT "campaign_limit_changes_task_id_campaign_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_limit_changes" ADD CONSTRAINT "campaign_limit_changes_changed_by_accounts_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_lines" ADD CONSTRAINT "campaign_lines_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_lines" ADD CONSTRAINT "campaign_lines_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_proof_evidence" ADD CONSTRAINT "campaign_proof_evidence_proof_id_campaign_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."campaign_proofs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_proof_evidence" ADD CONSTRAINT "campaign_proof_evidence_evidence_id_campaign_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."campaign_evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_proofs" ADD CONSTRAINT "campaign_proofs_task_id_campaign_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_proofs" ADD CONSTRAINT "campaign_proofs_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_proofs" ADD CONSTRAINT "campaign_proofs_verified_by_accounts_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_task_units" ADD CONSTRAINT "campaign_task_units_task_id_campaign_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."campaign_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_task_units" ADD CONSTRAINT "campaign_task_units_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_tasks" ADD CONSTRAINT "campaign_tasks_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_tasks" ADD CONSTRAINT "campaign_tasks_confirmed_by_accounts_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_office_organ_id_organs_id_fk" FOREIGN KEY ("office_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_prepared_by_accounts_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_demands_campaign" ON "campaign_demands" USING btree ("campaign_id","issued_on");--> statement-breakpoint
CREATE INDEX "campaign_demands_organ" ON "campaign_demands" USING btree ("organ_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_entries_task" ON "campaign_entries" USING btree ("report_id","task_id");--> statement-breakpoint
CREATE INDEX "campaign_entries_of_task" ON "campaign_entries" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_figures_kind" ON "campaign_figures" USING btree ("entry_id","kind");--> statement-breakpoint
CREATE INDEX "campaign_instructions_campaign" ON "campaign_instructions" USING btree ("campaign_id","written_on");--> statement-breakpoint
CREATE INDEX "campaign_instructions_entry" ON "campaign_instructions" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_nudges_daily" ON "campaign_nudges" USING btree ("matter_id","sent_on");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_reports_unit" ON "campaign_reports" USING btree ("round_id","organ_id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_rounds_cut_off" ON "campaign_rounds" USING btree ("campaign_id","cut_off_on");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_evidence_once" ON "campaign_evidence" USING btree ("task_id","object","object_id");--> statement-breakpoint
CREATE INDEX "campaign_evidence_object" ON "campaign_evidence" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "campaign_limit_changes_task" ON "campaign_limit_changes" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_lines_ordinal" ON "campaign_lines" USING btree ("campaign_id","ordinal");--> statement-breakpoint
CREATE INDEX "campaign_proofs_task" ON "campaign_proofs" USING btree ("task_id","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_task_units_ordinal" ON "campaign_task_units" USING btree ("task_id","ordinal");--> statement-breakpoint
CREATE INDEX "campaign_task_units_organ" ON "campaign_task_units" USING btree ("organ_id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_tasks_ordinal" ON "campaign_tasks" USING btree ("campaign_id","ordinal");--> statement-breakpoint
CREATE INDEX "campaign_tasks_due" ON "campaign_tasks" USING btree ("campaign_id","due_on");--> statement-breakpoint
CREATE INDEX "campaigns_list" ON "campaigns" USING btree ("region_code" text_pattern_ops,"prepared_on","id");--> statement-breakpoint
create trigger campaign_figures_append_only before update or delete on campaign_figures for each row execute function refuse_change();
--> statement-breakpoint
create trigger campaign_rounds_append_only before update or delete on campaign_rounds for each row execute function refuse_change();
