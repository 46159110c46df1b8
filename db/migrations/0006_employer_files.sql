CREATE TYPE "public"."relation_kind" AS ENUM('dispatches_to', 'contracts_for', 'partner_of_platform', 'branch_of');--> statement-breakpoint
CREATE TABLE "employer_merges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"merged_on" date NOT NULL,
	"merged_by" uuid,
	"undone_on" date,
	"undone_by" uuid
);
--> statement-breakpoint
CREATE TABLE "employer_relations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "relation_kind" NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"source" text NOT NULL,
	"since_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "employer_relations_two" CHECK ("employer_relations"."from_id" <> "employer_relations"."to_id")
);
--> statement-breakpoint
CREATE TABLE "establishments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"employer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"region_code" text NOT NULL,
	"insurance_account" text DEFAULT '' NOT NULL,
	"since_on" date NOT NULL,
	"until_on" date
);
--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "employer_merges" ADD CONSTRAINT "employer_merges_from_id_employers_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_merges" ADD CONSTRAINT "employer_merges_into_id_employers_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_relations" ADD CONSTRAINT "employer_relations_from_id_employers_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_relations" ADD CONSTRAINT "employer_relations_to_id_employers_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employer_merges_into" ON "employer_merges" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "employer_merges_standing" ON "employer_merges" USING btree ("from_id") WHERE "employer_merges"."undone_on" is null;--> statement-breakpoint
CREATE INDEX "employer_relations_from" ON "employer_relations" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "employer_relations_to" ON "employer_relations" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "establishments_employer" ON "establishments" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "employers_merged_into" ON "employers" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "employers_newest" ON "employers" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);