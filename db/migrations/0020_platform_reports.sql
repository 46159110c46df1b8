CREATE TYPE "public"."report_state" AS ENUM('draft', 'submitted', 'returned', 'accepted', 'superseded');--> statement-breakpoint
CREATE TYPE "public"."report_step" AS ENUM('unit', 'workforce', 'agreements', 'pay', 'insurance', 'rules');--> statement-breakpoint
CREATE TABLE "platform_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"period_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"half" text NOT NULL,
	"kind" "reporter_kind" NOT NULL,
	"ordinal" integer NOT NULL,
	"state" "report_state" DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"prefilled" integer NOT NULL,
	"started_by" uuid NOT NULL,
	"started_on" date NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" uuid,
	"is_late" boolean DEFAULT false NOT NULL,
	"receipt_number" text,
	"document_id" uuid,
	"reviewed_by" uuid,
	"reviewed_on" date,
	CONSTRAINT "platform_reports_receipt_number_unique" UNIQUE("receipt_number"),
	CONSTRAINT "platform_reports_sent" CHECK (("platform_reports"."state" = 'draft') = ("platform_reports"."receipt_number" is null))
);
--> statement-breakpoint
CREATE TABLE "report_sections" (
	"report_id" uuid NOT NULL,
	"step" "report_step" NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_sections_report_id_step_revision_pk" PRIMARY KEY("report_id","step","revision")
);
--> statement-breakpoint
ALTER TABLE "platform_reports" ADD CONSTRAINT "platform_reports_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_reports" ADD CONSTRAINT "platform_reports_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_reports" ADD CONSTRAINT "platform_reports_started_by_accounts_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_reports" ADD CONSTRAINT "platform_reports_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_reports" ADD CONSTRAINT "platform_reports_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_reports" ADD CONSTRAINT "platform_reports_reviewed_by_accounts_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_sections" ADD CONSTRAINT "report_sections_report_id_platform_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."platform_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_sections" ADD CONSTRAINT "report_sections_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "platform_reports_ordinal" ON "platform_reports" USING btree ("period_id","employer_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "platform_reports_draft" ON "platform_reports" USING btree ("period_id","employer_id") WHERE "platform_reports"."state" = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "platform_reports_standing" ON "platform_reports" USING btree ("period_id","employer_id") WHERE "platform_reports"."state" in ('submitted', 'returned', 'accepted');--> statement-breakpoint
CREATE INDEX "platform_reports_employer" ON "platform_reports" USING btree ("employer_id","half");--> statement-breakpoint
CREATE INDEX "platform_reports_newest" ON "platform_reports" USING btree ("submitted_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "platform_reports_region" ON "platform_reports" USING btree ("region_code" text_pattern_ops,"half");