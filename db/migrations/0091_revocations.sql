CREATE TYPE "public"."revocation_ground" AS ENUM('facts', 'basis', 'procedure', 'other');--> statement-breakpoint
CREATE TYPE "public"."revocation_state" AS ENUM('proposed', 'declined', 'revoked');--> statement-breakpoint
CREATE TABLE "revocations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "revocation_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"ground" "revocation_ground" NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"opinion" text,
	"decided_by" uuid,
	"decided_on" date,
	"document_id" uuid,
	"return_fen" bigint,
	CONSTRAINT "revocations_decided" CHECK (num_nulls("revocations"."opinion", "revocations"."decided_by", "revocations"."decided_on")
        = case when "revocations"."state" = 'proposed' then 3 else 0 end),
	CONSTRAINT "revocations_return" CHECK ("revocations"."return_fen" >= 0)
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "revoked_on" date;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "revocation_id" uuid;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "revocations_pending" ON "revocations" USING btree ("decision_id") WHERE "revocations"."state" = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX "revocations_revoked" ON "revocations" USING btree ("decision_id") WHERE "revocations"."state" = 'revoked';--> statement-breakpoint
CREATE INDEX "revocations_decision" ON "revocations" USING btree ("decision_id","proposed_on");--> statement-breakpoint
CREATE INDEX "revocations_waiting" ON "revocations" USING btree ("proposed_on") WHERE "revocations"."state" = 'proposed';--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_revocation_id_documents_id_fk" FOREIGN KEY ("revocation_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_revoked_on" ON "decisions" USING btree ("revoked_on") WHERE "decisions"."revoked_on" is not null;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_revoked" CHECK (num_nulls("decisions"."revoked_on", "decisions"."revocation_id") = 2
        or ("decisions"."state" = 'decided' and num_nulls("decisions"."revoked_on", "decisions"."revocation_id") = 0));