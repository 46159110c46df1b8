CREATE TYPE "public"."posted_kind" AS ENUM('statement', 'hearing');--> statement-breakpoint
CREATE TABLE "decision_postings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"kind" "posted_kind" NOT NULL,
	"posted_on" date NOT NULL,
	"received_on" date NOT NULL,
	"evidence_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"given_by" text NOT NULL,
	"claims" text[] NOT NULL,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp (3) with time zone NOT NULL,
	"settled_on" date,
	"settled_by" uuid,
	"is_in_time" boolean,
	"settled_note" text,
	CONSTRAINT "decision_postings_days" CHECK ("decision_postings"."posted_on" <= "decision_postings"."received_on"),
	CONSTRAINT "decision_postings_claims" CHECK (cardinality("decision_postings"."claims") > 0 and ("decision_postings"."kind" <> 'hearing' or cardinality("decision_postings"."claims") = 1)),
	CONSTRAINT "decision_postings_settled" CHECK (num_nulls("decision_postings"."settled_on", "decision_postings"."settled_by", "decision_postings"."is_in_time", "decision_postings"."settled_note") in (0, 4))
);
--> statement-breakpoint
ALTER TABLE "decision_statements" ADD COLUMN "posted_on" date;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "review_round" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_postings" ADD CONSTRAINT "decision_postings_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_postings" ADD CONSTRAINT "decision_postings_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_postings" ADD CONSTRAINT "decision_postings_brought_by_accounts_id_fk" FOREIGN KEY ("brought_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_postings" ADD CONSTRAINT "decision_postings_settled_by_accounts_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_postings_decision" ON "decision_postings" USING btree ("decision_id","brought_at");--> statement-breakpoint
CREATE INDEX "decision_postings_evidence" ON "decision_postings" USING btree ("evidence_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_postings_pending" ON "decision_postings" USING btree ("decision_id") WHERE "decision_postings"."settled_on" is null;--> statement-breakpoint
UPDATE "decisions" SET "review_round" = "round" WHERE "round" > 1;
