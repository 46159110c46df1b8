CREATE TYPE "public"."posted_manner" AS ENUM('post', 'in_person', 'oral');--> statement-breakpoint
ALTER TABLE "decision_postings" ADD COLUMN "manner" "posted_manner" DEFAULT 'post' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_notices" ADD COLUMN "statement_days" integer;--> statement-breakpoint
ALTER TABLE "decision_statements" ADD COLUMN "posted_manner" "posted_manner";--> statement-breakpoint
UPDATE "decision_statements" SET "posted_manner" = 'post' WHERE "posted_on" IS NOT NULL;--> statement-breakpoint
UPDATE "decision_notices" n SET "statement_days" = (d."input"->>'statementDays')::integer
FROM "documents" d WHERE d."id" = n."notice_id" AND d."input"->>'statementDays' ~ '^[0-9]{1,3}$';--> statement-breakpoint
CREATE INDEX "decision_notices_decision" ON "decision_notices" USING btree ("decision_id");--> statement-breakpoint
ALTER TABLE "decision_statements" ADD CONSTRAINT "decision_statements_posted" CHECK (("decision_statements"."posted_on" is null) = ("decision_statements"."posted_manner" is null));