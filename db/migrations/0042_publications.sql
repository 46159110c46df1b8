CREATE TYPE "public"."major_kind" AS ENUM('wages', 'social_insurance', 'working_time', 'protected_workers', 'child_labour', 'influence', 'other');--> statement-breakpoint
CREATE TYPE "public"."major_state" AS ENUM('proposed', 'excluded', 'published', 'removed');--> statement-breakpoint
CREATE TYPE "public"."publication_ending" AS ENUM('changed', 'annulled', 'unlawful', 'void', 'term_over', 'credit_repaired', 'entered_wrongly');--> statement-breakpoint
CREATE TYPE "public"."publication_state" AS ENUM('judged', 'withholding', 'withheld', 'proposed', 'returned', 'published', 'withdrawn', 'taken_down');--> statement-breakpoint
CREATE TABLE "major_lists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"quarter" text NOT NULL,
	"ordinal" integer NOT NULL,
	"document_id" uuid,
	"published_on" date NOT NULL,
	"published_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "major_violations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "major_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"quarter" text NOT NULL,
	"kind" "major_kind" NOT NULL,
	"reason" text NOT NULL,
	"judged_by" uuid NOT NULL,
	"judged_on" date NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"party_name" text NOT NULL,
	"credit_code" text,
	"address" text NOT NULL,
	"representative" text NOT NULL,
	"facts" text NOT NULL,
	"handling" text NOT NULL,
	"published_on" date,
	"published_by" uuid,
	"corrected_on" date,
	"corrected_because" text,
	"removed_on" date,
	"removed_because" text,
	CONSTRAINT "major_violations_decision_id_unique" UNIQUE("decision_id"),
	CONSTRAINT "major_violations_published" CHECK (("major_violations"."state" in ('published', 'removed')) = ("major_violations"."published_on" is not null)),
	CONSTRAINT "major_violations_removed" CHECK (("major_violations"."state" = 'removed') = ("major_violations"."removed_because" is not null))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "publication_state" DEFAULT 'judged' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"party_name" text NOT NULL,
	"party_bigrams" text[] NOT NULL,
	"credit_code" text,
	"is_public" boolean NOT NULL,
	"judged_by" uuid NOT NULL,
	"judged_on" date NOT NULL,
	"judged_because" text NOT NULL,
	"source_id" uuid NOT NULL,
	"text" jsonb,
	"text_sha256" text,
	"boxes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"proposed_by" uuid,
	"proposed_on" date,
	"returned_because" text,
	"settled_by" uuid,
	"settled_on" date,
	"document_id" uuid,
	"published_on" date,
	"public_until" date,
	"ended_on" date,
	"ended_by" uuid,
	"end_ground" "publication_ending",
	"end_basis" text,
	"ended_because" text,
	CONSTRAINT "publications_decision_id_unique" UNIQUE("decision_id"),
	CONSTRAINT "publications_text" CHECK (num_nulls("publications"."text", "publications"."text_sha256", "publications"."proposed_by") in (0, 3)),
	CONSTRAINT "publications_published" CHECK (("publications"."state" in ('published', 'withdrawn', 'taken_down')) = ("publications"."published_on" is not null)),
	CONSTRAINT "publications_settled" CHECK (("publications"."settled_by" is null) = ("publications"."settled_on" is null)),
	CONSTRAINT "publications_end" CHECK (("publications"."state" in ('withdrawn', 'taken_down')) = ("publications"."end_ground" is not null
        and "publications"."ended_on" is not null and "publications"."ended_because" is not null))
);
--> statement-breakpoint
ALTER TABLE "major_lists" ADD CONSTRAINT "major_lists_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_lists" ADD CONSTRAINT "major_lists_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_lists" ADD CONSTRAINT "major_lists_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_judged_by_accounts_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_judged_by_accounts_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_source_id_documents_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_settled_by_accounts_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "major_lists_ordinal" ON "major_lists" USING btree ("organ_id","quarter","ordinal");--> statement-breakpoint
CREATE INDEX "major_violations_public" ON "major_violations" USING btree ("state","quarter","decided_on","id");--> statement-breakpoint
CREATE INDEX "major_violations_county" ON "major_violations" USING btree (left("region_code", 6),"quarter");--> statement-breakpoint
CREATE INDEX "major_violations_case" ON "major_violations" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "publications_county" ON "publications" USING btree (left("region_code", 6),"state","decided_on","id");--> statement-breakpoint
CREATE INDEX "publications_public" ON "publications" USING btree ("state","published_on","id");--> statement-breakpoint
CREATE INDEX "publications_ended" ON "publications" USING btree ("state","ended_on","id");--> statement-breakpoint
CREATE INDEX "publications_bigrams" ON "publications" USING gin ("party_bigrams");--> statement-breakpoint
CREATE INDEX "publications_credit_code" ON "publications" USING btree ("credit_code");--> statement-breakpoint
CREATE INDEX "publications_case" ON "publications" USING btree ("case_id");