CREATE TABLE "paper_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"field" text NOT NULL,
	"of" text NOT NULL,
	"values" text[] NOT NULL,
	"document_id" uuid NOT NULL,
	"written_on" date NOT NULL,
	"written_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "paper_corrections" ADD CONSTRAINT "paper_corrections_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_corrections" ADD CONSTRAINT "paper_corrections_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_corrections_case" ON "paper_corrections" USING btree ("case_id");