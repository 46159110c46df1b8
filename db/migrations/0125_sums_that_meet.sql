ALTER TYPE "public"."keep_off_ground" ADD VALUE 'facts_disproved';--> statement-breakpoint
DROP INDEX "minimum_wages_day";--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD COLUMN "replaced_on" date;--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD CONSTRAINT "minimum_wages_replaced" FOREIGN KEY ("replaces_id") REFERENCES "public"."minimum_wages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "minimum_wages_replaces" ON "minimum_wages" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "decision_item_workers_claim" ON "decision_item_workers" USING btree ("claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "minimum_wages_day" ON "minimum_wages" USING btree ("region_code","valid_from") WHERE "minimum_wages"."replaced_on" is null;--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD CONSTRAINT "minimum_wages_reason" CHECK (("minimum_wages"."replaces_id" is null) = ("minimum_wages"."reason" = ''));