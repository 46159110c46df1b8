CREATE TYPE "public"."decision_correction" AS ENUM('at_once', 'within', 'corrected');--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "correction" "decision_correction";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "correction_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "correct_days" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_correction" CHECK (("decisions"."correction" is null) = ("decisions"."correction_text" = '') and
        ("decisions"."correction" is not distinct from 'within') = ("decisions"."correct_days" is not null));