CREATE TABLE "calendar_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" integer NOT NULL,
	"region_code" text DEFAULT '' NOT NULL,
	"source" text NOT NULL,
	"days" jsonb NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "claim_refusal" text;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "activation_links" ADD COLUMN "nonce" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "activation_links" ADD COLUMN "shown_to" text NOT NULL;--> statement-breakpoint
ALTER TABLE "activation_links" ADD COLUMN "issued_at" timestamp (3) with time zone NOT NULL;--> statement-breakpoint
CREATE INDEX "calendar_drafts_year" ON "calendar_drafts" USING btree ("year","entered_at");--> statement-breakpoint
CREATE INDEX "activation_links_account" ON "activation_links" USING btree ("account_id");