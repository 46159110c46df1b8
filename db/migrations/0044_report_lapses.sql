CREATE TYPE "public"."lapse_stage" AS ENUM('reminder', 'notice', 'lead');--> statement-breakpoint
CREATE TABLE "report_lapses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"period_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"stage" "lapse_stage" NOT NULL,
	"released_by" uuid NOT NULL,
	"released_on" date NOT NULL,
	"reply_on" date,
	"document_id" uuid,
	"served_on" date,
	"note" text NOT NULL,
	CONSTRAINT "report_lapses_notice" CHECK (("report_lapses"."stage" = 'notice') = ("report_lapses"."reply_on" is not null)
        and ("report_lapses"."stage" = 'notice') = ("report_lapses"."document_id" is not null)),
	CONSTRAINT "report_lapses_lead" CHECK (("report_lapses"."stage" = 'lead') = ("report_lapses"."served_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "report_lapses" ADD CONSTRAINT "report_lapses_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_lapses" ADD CONSTRAINT "report_lapses_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_lapses" ADD CONSTRAINT "report_lapses_released_by_accounts_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_lapses" ADD CONSTRAINT "report_lapses_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "report_lapses_once" ON "report_lapses" USING btree ("period_id","employer_id","stage") WHERE "report_lapses"."stage" <> 'notice';--> statement-breakpoint
CREATE INDEX "report_lapses_of" ON "report_lapses" USING btree ("period_id","employer_id");