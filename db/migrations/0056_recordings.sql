CREATE TYPE "public"."recording_step" AS ENUM('inspection', 'inquiry', 'preservation', 'statement', 'order_check', 'left_delivery');--> statement-breakpoint
CREATE TABLE "recordings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"step" "recording_step" NOT NULL,
	"subject_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"device" text,
	"kept_at" text,
	"missing_because" text,
	"entered_by" uuid NOT NULL,
	"entered_on" date NOT NULL,
	"struck_because" text,
	"struck_by" uuid,
	"struck_on" date,
	CONSTRAINT "recordings_one_or_other" CHECK (num_nonnulls("recordings"."started_at", "recordings"."ended_at", "recordings"."device", "recordings"."kept_at")
        = case when "recordings"."missing_because" is null then 4 else 0 end),
	CONSTRAINT "recordings_in_order" CHECK ("recordings"."ended_at" > "recordings"."started_at"),
	CONSTRAINT "recordings_struck" CHECK (num_nonnulls("recordings"."struck_because", "recordings"."struck_by", "recordings"."struck_on") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recordings_case" ON "recordings" USING btree ("case_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recordings_missing" ON "recordings" USING btree ("subject_id") WHERE "recordings"."missing_because" is not null and "recordings"."struck_on" is null;