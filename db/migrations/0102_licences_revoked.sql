CREATE TYPE "public"."licence_end" AS ENUM('handed_back', 'announced_void', 'left_by_review');--> statement-breakpoint
ALTER TYPE "public"."decision_measure" ADD VALUE 'licence_revocation' BEFORE 'order_pay';--> statement-breakpoint
ALTER TABLE "decision_notices" ADD COLUMN "revokes_licence" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "licence_name" text;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "licence_number" text;--> statement-breakpoint
ALTER TABLE "decision_items" ADD COLUMN "licence_issuer" text;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "licence_settled_on" date;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "licence_settled_by" uuid;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "licence_end" "licence_end";--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "licence_note" text;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_licence_settled_by_accounts_id_fk" FOREIGN KEY ("licence_settled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_items" ADD CONSTRAINT "decision_items_licence" CHECK (num_nulls("decision_items"."licence_name", "decision_items"."licence_number", "decision_items"."licence_issuer")
        = case when "decision_items"."measure"::text = 'licence_revocation' then 0 else 3 end);--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_licence_settled" CHECK (num_nulls("enforcements"."licence_settled_on", "enforcements"."licence_settled_by", "enforcements"."licence_end", "enforcements"."licence_note") in (0, 4));