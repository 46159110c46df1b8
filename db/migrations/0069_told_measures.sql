ALTER TABLE "decision_items" ADD COLUMN "persons" integer;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "child_months" integer[];--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "base_fen" bigint;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "paid_fen" bigint;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "reckoning" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_told" CHECK ("decision_items"."persons" > 0 and "decision_items"."base_fen" >= 0 and "decision_items"."paid_fen" >= 0);