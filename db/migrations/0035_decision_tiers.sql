ALTER TABLE "decision_items" ADD COLUMN "tier_name" text;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "tier_source" text;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "tier_least_fen" bigint;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "tier_most_fen" bigint;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "deviation" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_tier" CHECK (num_nulls("decision_items"."tier_name", "decision_items"."tier_source", "decision_items"."tier_least_fen", "decision_items"."tier_most_fen") in (0, 4));