CREATE TYPE "public"."notice_ground" AS ENUM('whereabouts_unknown', 'other_ways_failed');--> statement-breakpoint
ALTER TYPE "public"."inaction" ADD VALUE 'withdrawn';--> statement-breakpoint
ALTER TYPE "public"."take_back_ground" ADD VALUE 'withdrawal_mistaken';--> statement-breakpoint
ALTER TYPE "public"."take_back_ground" ADD VALUE 'withdrawal_not_own';--> statement-breakpoint
ALTER TABLE "complaint_reversals" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "complaint_reversals" ADD COLUMN "withdrawal_manner" text;--> statement-breakpoint
ALTER TABLE "complaint_reversals" ADD COLUMN "withdrawal_proof" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "notice_ground" "notice_ground";--> statement-breakpoint
ALTER TABLE "complaint_reversals" ADD CONSTRAINT "complaint_reversals_withdrawn" CHECK (num_nonnulls("complaint_reversals"."withdrawn_on", "complaint_reversals"."withdrawal_manner", "complaint_reversals"."withdrawal_proof")
        = case when "complaint_reversals"."outcome"::text = 'withdrawn' then 3 else 0 end);--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_notice_ground" CHECK ("deliveries"."notice_ground" is null or "deliveries"."method" = 'public_notice');