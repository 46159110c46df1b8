CREATE TYPE "public"."evidence_form" AS ENUM('original', 'checked_copy', 'unchecked_copy');--> statement-breakpoint
CREATE TYPE "public"."scan_state" AS ENUM('unscanned', 'clean', 'infected');--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "form" "evidence_form" NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_records" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "scan_state" "scan_state" DEFAULT 'unscanned' NOT NULL;