CREATE TYPE "public"."report_manner" AS ENUM('electronic', 'in_person', 'post');--> statement-breakpoint
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
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_superior_id_organs_id_fk" FOREIGN KEY ("superior_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;