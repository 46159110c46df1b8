CREATE TYPE "public"."guidance_kind" AS ENUM('advice_letter', 'correction_letter', 'talk', 'meeting');--> statement-breakpoint
CREATE TYPE "public"."guidance_outcome" AS ENUM('settled', 'partly', 'unsettled');--> statement-breakpoint
CREATE TYPE "public"."guidance_state" AS ENUM('issued', 'replied', 'concluded');--> statement-breakpoint
ALTER TYPE "public"."case_origin" ADD VALUE 'guidance' BEFORE 'split';--> statement-breakpoint
CREATE TABLE "guidances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "guidance_kind" NOT NULL,
	"state" "guidance_state" DEFAULT 'issued' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"finding" text NOT NULL,
	"items" text[] NOT NULL,
	"reply_on" date NOT NULL,
	"held_on" date,
	"place" text NOT NULL,
	"document_id" uuid NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_on" date NOT NULL,
	"replied_on" date,
	"reply" text,
	"outcome" "guidance_outcome",
	"conclusion" text,
	"concluded_on" date,
	"concluded_by" uuid,
	"case_id" uuid,
	CONSTRAINT "guidances_case_id_unique" UNIQUE("case_id"),
	CONSTRAINT "guidances_held" CHECK (("guidances"."kind" in ('talk', 'meeting')) = ("guidances"."held_on" is not null)),
	CONSTRAINT "guidances_concluded" CHECK (("guidances"."state" = 'concluded') = ("guidances"."outcome" is not null)),
	CONSTRAINT "guidances_case" CHECK ("guidances"."case_id" is null or "guidances"."outcome" <> 'settled')
);
--> statement-breakpoint
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_concluded_by_accounts_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guidances_county" ON "guidances" USING btree (left("region_code", 6),"issued_on","id");--> statement-breakpoint
CREATE INDEX "guidances_in_order" ON "guidances" USING btree ("issued_on","id");--> statement-breakpoint
CREATE INDEX "guidances_employer" ON "guidances" USING btree ("employer_id");