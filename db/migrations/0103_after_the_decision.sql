CREATE TYPE "public"."report_manner" AS ENUM('electronic', 'in_person', 'post');--> statement-breakpoint
CREATE TYPE "public"."refund_manner" AS ENUM('treasury', 'bank', 'cash');--> statement-breakpoint
CREATE TABLE "correction_report_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"report_id" uuid,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "correction_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"note" text NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"relied_on" date
);
--> statement-breakpoint
CREATE TABLE "decision_reports" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"reported_on" date NOT NULL,
	"superior_name" text NOT NULL,
	"superior_id" uuid,
	"manner" "report_manner" NOT NULL,
	"receipt" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "decision_reports_day" CHECK ("decision_reports"."reported_on" <= "decision_reports"."recorded_on")
);
--> statement-breakpoint
CREATE TABLE "enforcement_refunds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"refunded_on" date NOT NULL,
	"receiver" text NOT NULL,
	"manner" "refund_manner" NOT NULL,
	"voucher" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"reversed_on" date,
	"reversed_by" uuid,
	"reversed_because" text,
	CONSTRAINT "enforcement_refunds_amount" CHECK ("enforcement_refunds"."amount_fen" > 0),
	CONSTRAINT "enforcement_refunds_reversed" CHECK (num_nulls("enforcement_refunds"."reversed_on", "enforcement_refunds"."reversed_by", "enforcement_refunds"."reversed_because") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "correction_report_files" ADD CONSTRAINT "correction_report_files_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_report_files" ADD CONSTRAINT "correction_report_files_report_id_correction_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."correction_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_report_files" ADD CONSTRAINT "correction_report_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_report_files" ADD CONSTRAINT "correction_report_files_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_reports" ADD CONSTRAINT "correction_reports_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_reports" ADD CONSTRAINT "correction_reports_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_superior_id_organs_id_fk" FOREIGN KEY ("superior_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_refunds" ADD CONSTRAINT "enforcement_refunds_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_refunds" ADD CONSTRAINT "enforcement_refunds_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_refunds" ADD CONSTRAINT "enforcement_refunds_reversed_by_accounts_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_report_files_report" ON "correction_report_files" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "correction_report_files_enforcement" ON "correction_report_files" USING btree ("enforcement_id","added_by");--> statement-breakpoint
CREATE INDEX "correction_report_files_file" ON "correction_report_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "correction_reports_enforcement" ON "correction_reports" USING btree ("enforcement_id","submitted_at");--> statement-breakpoint
CREATE INDEX "enforcement_refunds_enforcement" ON "enforcement_refunds" USING btree ("enforcement_id","refunded_on");