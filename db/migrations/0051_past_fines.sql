ALTER TABLE "decision_items" ADD COLUMN "past_count" integer;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "past_low_fen" bigint;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "past_high_fen" bigint;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "past_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "decision_items_fine" ON "decision_items" USING btree ("violation_code","sanction_at") WHERE "decision_items"."measure" = 'fine';--> statement-breakpoint
CREATE INDEX "decisions_organ" ON "decisions" USING btree ("organ_id","decided_on") WHERE "decisions"."state" = 'decided';--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_past" CHECK (num_nulls("decision_items"."past_count", "decision_items"."past_low_fen", "decision_items"."past_high_fen") in (0, 3));