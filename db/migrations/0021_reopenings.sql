CREATE TABLE "reopenings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"reason" text NOT NULL,
	"ended_on" date,
	"ended_as" "case_state" NOT NULL,
	"reopened_on" date NOT NULL,
	"decided_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "suspensions" ADD COLUMN "exhibit_id" uuid;--> statement-breakpoint
ALTER TABLE "suspensions" ADD COLUMN "resumed_exhibit_id" uuid;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reopenings_case" ON "reopenings" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "reopenings_newest" ON "reopenings" USING btree ("reopened_on","region_code");--> statement-breakpoint
CREATE INDEX "cases_ended" ON "cases" USING btree ("ended_on","region_code");