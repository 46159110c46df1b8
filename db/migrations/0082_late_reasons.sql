ALTER TABLE "deadlines" ADD COLUMN "late_because" text;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "late_said_by" uuid;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "late_said_on" date;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_late_said_by_accounts_id_fk" FOREIGN KEY ("late_said_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadlines_late" ON "deadlines" USING btree ("due_on","id") WHERE ("deadlines"."state" in ('running', 'paused') or "deadlines"."ended_on" > "deadlines"."due_on");--> statement-breakpoint
CREATE INDEX "deadlines_late_county" ON "deadlines" USING btree (left("region_code", 6),"due_on","id") WHERE ("deadlines"."state" in ('running', 'paused') or "deadlines"."ended_on" > "deadlines"."due_on");--> statement-breakpoint
CREATE INDEX "deadlines_late_city" ON "deadlines" USING btree (left("region_code", 4),"due_on","id") WHERE ("deadlines"."state" in ('running', 'paused') or "deadlines"."ended_on" > "deadlines"."due_on");--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_late_said" CHECK (num_nulls("deadlines"."late_because", "deadlines"."late_said_by", "deadlines"."late_said_on") in (0, 3));