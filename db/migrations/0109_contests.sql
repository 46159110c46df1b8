CREATE TYPE "public"."contest_applicant" AS ENUM('employer', 'complainant', 'other');--> statement-breakpoint
CREATE TYPE "public"."contest_result" AS ENUM('upheld', 'changed', 'partly_annulled', 'annulled', 'confirmed_unlawful', 'voided', 'withdrawn', 'rejected', 'claims_dismissed', 'suit_dismissed', 'not_decided', 'ordered_to_act');--> statement-breakpoint
CREATE TYPE "public"."contest_state" AS ENUM('pending', 'concluded');--> statement-breakpoint
CREATE TYPE "public"."contest_subject" AS ENUM('order', 'non_acceptance', 'no_penalty', 'revocation', 'listing', 'removal', 'removal_refusal', 'restoration', 'inaction');--> statement-breakpoint
CREATE TABLE "contests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "contest_state" DEFAULT 'pending' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" "review_kind" NOT NULL,
	"subject" "contest_subject" NOT NULL,
	"document_id" uuid,
	"case_id" uuid,
	"complaint_id" uuid,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid,
	"applicant" "contest_applicant" NOT NULL,
	"applicant_name" text DEFAULT '' NOT NULL,
	"body" text NOT NULL,
	"number" text NOT NULL,
	"accepted_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"copy_received_on" date,
	"answered_on" date,
	"answer_note" text,
	"answered_by" uuid,
	"result" "contest_result",
	"concluded_on" date,
	"received_on" date,
	"result_number" text,
	"note" text,
	"concluded_by" uuid,
	CONSTRAINT "contests_file" CHECK (("contests"."case_id" is null) = ("contests"."subject" in ('non_acceptance', 'inaction'))
      and ("contests"."complaint_id" is null) = ("contests"."case_id" is not null)),
	CONSTRAINT "contests_paper" CHECK (("contests"."document_id" is null) = ("contests"."subject" = 'inaction')),
	CONSTRAINT "contests_applicant" CHECK (("contests"."applicant" = 'other') = ("contests"."applicant_name" <> '')),
	CONSTRAINT "contests_copy" CHECK (("contests"."kind"::text = 'reconsideration') = ("contests"."copy_received_on" is not null)),
	CONSTRAINT "contests_replied" CHECK (num_nulls("contests"."answered_on", "contests"."answer_note", "contests"."answered_by") in (0, 3)
      and ("contests"."answered_on" is null or "contests"."copy_received_on" is not null)),
	CONSTRAINT "contests_concluded" CHECK (num_nulls("contests"."result", "contests"."concluded_on", "contests"."received_on", "contests"."result_number", "contests"."note",
      "contests"."concluded_by") = case when "contests"."state" = 'pending' then 6 else 0 end)
);
--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "region_code" text;--> statement-breakpoint
UPDATE "enforcement_reviews" SET "region_code" = "enforcements"."region_code" FROM "enforcements" WHERE "enforcements"."id" = "enforcement_reviews"."enforcement_id";--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ALTER COLUMN "region_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "is_annulled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_concluded_by_accounts_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contests_case" ON "contests" USING btree ("case_id","accepted_on");--> statement-breakpoint
CREATE INDEX "contests_complaint" ON "contests" USING btree ("complaint_id","accepted_on");--> statement-breakpoint
CREATE INDEX "contests_document" ON "contests" USING btree ("document_id","accepted_on");--> statement-breakpoint
CREATE INDEX "contests_in_order" ON "contests" USING btree ("accepted_on","id");--> statement-breakpoint
CREATE INDEX "contests_county" ON "contests" USING btree (left("region_code", 6),"accepted_on","id");--> statement-breakpoint
CREATE INDEX "contests_city" ON "contests" USING btree (left("region_code", 4),"accepted_on","id");--> statement-breakpoint
CREATE INDEX "contests_felling" ON "contests" USING btree ("received_on","id") WHERE "contests"."result" in ('annulled', 'voided', 'changed', 'ordered_to_act');--> statement-breakpoint
CREATE UNIQUE INDEX "contests_pending_paper" ON "contests" USING btree ("document_id","kind") WHERE "contests"."state" = 'pending' and "contests"."document_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "contests_pending_inaction" ON "contests" USING btree ("complaint_id","kind") WHERE "contests"."state" = 'pending' and "contests"."document_id" is null;--> statement-breakpoint
CREATE INDEX "enforcement_reviews_in_order" ON "enforcement_reviews" USING btree ("accepted_on","id");--> statement-breakpoint
CREATE INDEX "enforcement_reviews_county" ON "enforcement_reviews" USING btree (left("region_code", 6),"accepted_on","id");--> statement-breakpoint
CREATE INDEX "enforcement_reviews_city" ON "enforcement_reviews" USING btree (left("region_code", 4),"accepted_on","id");--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_annulled" CHECK (not "orders"."is_annulled" or ("orders"."state" = 'revoked' and "orders"."revocation_id" is null));