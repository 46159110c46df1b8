ALTER TYPE "public"."closing_ground" ADD VALUE 'enforcement_handed_on';--> statement-breakpoint
ALTER TYPE "public"."closing_ground" ADD VALUE 'police_filed';--> statement-breakpoint
CREATE TABLE "decision_notices" (
	"notice_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"money_fen" bigint NOT NULL,
	"noticed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "decision_notices_notice_id_finding_id_pk" PRIMARY KEY("notice_id","finding_id")
);
--> statement-breakpoint
ALTER TABLE "decision_notices" ADD CONSTRAINT "decision_notices_notice_id_documents_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_notices" ADD CONSTRAINT "decision_notices_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_notices" ADD CONSTRAINT "decision_notices_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_notices_finding" ON "decision_notices" USING btree ("finding_id");--> statement-breakpoint
INSERT INTO "decision_notices" ("notice_id", "finding_id", "decision_id", "money_fen", "noticed_at")
SELECT d."notice_id", i."finding_id", d."id",
  coalesce(sum(i."noticed_fen") FILTER (WHERE i."measure" IN ('fine', 'confiscation')), 0), p."issued_at"
FROM "decisions" d
JOIN "decision_items" i ON i."decision_id" = d."id" AND i."is_noticed"
JOIN "documents" p ON p."id" = d."notice_id"
GROUP BY d."notice_id", i."finding_id", d."id", p."issued_at";
