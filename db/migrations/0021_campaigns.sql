CREATE TYPE "public"."campaign_evidence_object" AS ENUM('file', 'case', 'complaint', 'order', 'paper');--> statement-breakpoint
CREATE TYPE "public"."campaign_line_kind" AS ENUM('proposal', 'unparsed');--> statement-breakpoint
CREATE TYPE "public"."campaign_progress_kind" AS ENUM('cases_opened', 'cases_ended', 'complaints', 'orders');--> statement-breakpoint
CREATE TYPE "public"."campaign_state" AS ENUM('prepared', 'running', 'ended');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_kind" AS ENUM('dated', 'standing');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_origin" AS ENUM('notice', 'instruction');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_rhythm" AS ENUM('round', 'week', 'month', 'quarter', 'half_year', 'year');--> statement-breakpoint
CREATE TYPE "public"."campaign_task_state" AS ENUM('open', 'proof_submitted', 'done');--> statement-breakpoint
CREATE TYPE "public"."campaign_unit_part" AS ENUM('lead', 'cooperating');--> statement-breakpoint
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
CREATE UNIQUE INDEX "campaign_evidence_once" ON "campaign_evidence" USING btree ("task_id","object","object_id");--> statement-breakpoint
CREATE INDEX "campaign_evidence_object" ON "campaign_evidence" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "campaign_limit_changes_task" ON "campaign_limit_changes" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_lines_ordinal" ON "campaign_lines" USING btree ("campaign_id","ordinal");--> statement-breakpoint
CREATE INDEX "campaign_proofs_task" ON "campaign_proofs" USING btree ("task_id","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_task_units_ordinal" ON "campaign_task_units" USING btree ("task_id","ordinal");--> statement-breakpoint
CREATE INDEX "campaign_task_units_organ" ON "campaign_task_units" USING btree ("organ_id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_tasks_ordinal" ON "campaign_tasks" USING btree ("campaign_id","ordinal");--> statement-breakpoint
CREATE INDEX "campaign_tasks_due" ON "campaign_tasks" USING btree ("campaign_id","due_on");--> statement-breakpoint
CREATE INDEX "campaigns_list" ON "campaigns" USING btree ("region_code" text_pattern_ops,"prepared_on","id");