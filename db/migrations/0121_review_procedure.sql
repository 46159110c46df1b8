CREATE TYPE "public"."review_procedure" AS ENUM('ordinary', 'simple');--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "procedure" "review_procedure" DEFAULT 'ordinary' NOT NULL;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "procedure" "review_procedure" DEFAULT 'ordinary' NOT NULL;