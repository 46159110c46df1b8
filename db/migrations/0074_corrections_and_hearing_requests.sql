CREATE TYPE "public"."decision_correction" AS ENUM('at_once', 'within', 'corrected');--> statement-breakpoint
DROP INDEX "decision_hearings_round";--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD COLUMN "is_from_portal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD COLUMN "is_late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "correction" "decision_correction";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "correction_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "correct_days" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_hearings_round" ON "decision_hearings" USING btree ("decision_id","round","is_late");--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD CONSTRAINT "decision_hearings_late" CHECK (not "decision_hearings"."is_late" or "decision_hearings"."notice_id" is null);--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_correction" CHECK (("decisions"."correction" is null) = ("decisions"."correction_text" = '') and
        ("decisions"."correction" is not distinct from 'within') = ("decisions"."correct_days" is not null));