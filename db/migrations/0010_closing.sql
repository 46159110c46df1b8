CREATE TYPE "public"."case_file_fault" AS ENUM('case_file_empty', 'stored_bytes_missing', 'gave_up', 'unexpected');--> statement-breakpoint
CREATE TYPE "public"."case_file_state" AS ENUM('queued', 'building', 'ready', 'failed');--> statement-breakpoint
CREATE TYPE "public"."closing_ground" AS ENUM('ordered_matter_corrected', 'minor_and_corrected', 'facts_not_established');--> statement-breakpoint
CREATE TYPE "public"."closing_return_place" AS ENUM('ground', 'course', 'performance', 'proof', 'papers', 'other');--> statement-breakpoint
CREATE TYPE "public"."closing_state" AS ENUM('proposed', 'returned', 'approved', 'withdrawn');--> statement-breakpoint
CREATE TABLE "archive_numbers" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"taken_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"state" "case_file_state" DEFAULT 'queued' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"held_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"fault" "case_file_fault",
	"finished_at" timestamp (3) with time zone,
	"sha256" text,
	"sm3" text,
	"size" bigint,
	"pages" integer,
	"manifest" jsonb,
	CONSTRAINT "case_files_ready" CHECK (("case_files"."state" = 'ready') = ("case_files"."sha256" is not null and "case_files"."manifest" is not null)),
	CONSTRAINT "case_files_failed" CHECK (("case_files"."state" = 'failed') = ("case_files"."fault" is not null))
);
--> statement-breakpoint
CREATE TABLE "closing_reports" (
	"closing_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"course" text NOT NULL,
	"performance" text NOT NULL,
	"opinion" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_on" date NOT NULL,
	CONSTRAINT "closing_reports_closing_id_round_pk" PRIMARY KEY("closing_id","round")
);
--> statement-breakpoint
CREATE TABLE "closing_return_points" (
	"closing_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"place" "closing_return_place" NOT NULL,
	"reason" text NOT NULL,
	"returned_by" uuid NOT NULL,
	"returned_on" date NOT NULL,
	CONSTRAINT "closing_return_points_closing_id_round_ordinal_pk" PRIMARY KEY("closing_id","round","ordinal")
);
--> statement-breakpoint
CREATE TABLE "closings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"state" "closing_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ground" "closing_ground" NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"ended_on" date,
	"ended_by" uuid,
	"ended_because" text,
	"document_id" uuid,
	CONSTRAINT "closings_ended" CHECK (("closings"."state" in ('approved', 'withdrawn')) = ("closings"."ended_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "archive_numbers" ADD CONSTRAINT "archive_numbers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_requested_by_accounts_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_reports" ADD CONSTRAINT "closing_reports_closing_id_closings_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."closings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_reports" ADD CONSTRAINT "closing_reports_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_return_points" ADD CONSTRAINT "closing_return_points_closing_id_closings_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."closings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_return_points" ADD CONSTRAINT "closing_return_points_returned_by_accounts_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_files_waiting" ON "case_files" USING btree ("case_id") WHERE "case_files"."state" in ('queued', 'building');--> statement-breakpoint
CREATE INDEX "case_files_case" ON "case_files" USING btree ("case_id","requested_at");--> statement-breakpoint
CREATE INDEX "case_files_queue" ON "case_files" USING btree ("state","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "closings_pending" ON "closings" USING btree ("case_id") WHERE "closings"."state" in ('proposed', 'returned');--> statement-breakpoint
CREATE INDEX "closings_case" ON "closings" USING btree ("case_id","proposed_on");--> statement-breakpoint
CREATE INDEX "closings_waiting" ON "closings" USING btree ("state","region_code" text_pattern_ops);