DROP INDEX "extensions_granted";--> statement-breakpoint
DROP INDEX "extensions_pending";--> statement-breakpoint
ALTER TABLE "extensions" ADD COLUMN "limit_key" text DEFAULT 'T-INV' NOT NULL;--> statement-breakpoint
ALTER TABLE "extensions" ADD COLUMN "working_days" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_pending" ON "extensions" USING btree ("case_id","limit_key") WHERE "extensions"."decided_on" is null;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_days" CHECK (("extensions"."limit_key" = 'T-DECIDE-15') = ("extensions"."working_days" is not null));