ALTER TABLE "decision_items" ADD COLUMN "is_lightened" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_lightened" CHECK (not "decision_items"."is_lightened" or ("decision_items"."measure" = 'fine' and "decision_items"."amount_fen" > 0
        and coalesce("decision_items"."amount_fen" < "decision_items"."least_fen", false)));