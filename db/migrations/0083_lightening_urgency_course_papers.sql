CREATE TYPE "public"."patrol_urgency" AS ENUM('danger', 'evidence', 'absconding', 'unspecified');--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "is_lightened" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "enforcement_steps" ADD COLUMN "document_id" uuid;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "end_notice_id" uuid;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "urgency" "patrol_urgency";--> statement-breakpoint
UPDATE "patrol_visits" SET "urgency" = 'unspecified' WHERE "is_urgent";--> statement-breakpoint
ALTER TABLE "wage_listings" ADD COLUMN "revocation_id" uuid;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD COLUMN "restoration_id" uuid;--> statement-breakpoint
ALTER TABLE "enforcement_steps" ADD CONSTRAINT "enforcement_steps_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_end_notice_id_documents_id_fk" FOREIGN KEY ("end_notice_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_revocation_id_documents_id_fk" FOREIGN KEY ("revocation_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_restoration_id_documents_id_fk" FOREIGN KEY ("restoration_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_lightened" CHECK (not "decision_items"."is_lightened" or ("decision_items"."measure" = 'fine' and "decision_items"."amount_fen" > 0
        and coalesce("decision_items"."amount_fen" < "decision_items"."least_fen", false)));--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_urgent" CHECK ("patrol_visits"."is_urgent" = ("patrol_visits"."urgency" is not null));