DROP INDEX "decision_hearings_round";--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD COLUMN "is_from_portal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD COLUMN "is_late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_hearings_round" ON "decision_hearings" USING btree ("decision_id","round","is_late");--> statement-breakpoint
ALTER TABLE "decision_hearings" ADD CONSTRAINT "decision_hearings_late" CHECK (not "decision_hearings"."is_late" or "decision_hearings"."notice_id" is null);