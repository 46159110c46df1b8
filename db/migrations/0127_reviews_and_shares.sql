CREATE TABLE "enforcement_review_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"review_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"reason" text NOT NULL,
	"corrected_on" date NOT NULL,
	"corrected_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "enforcement_review_corrections" ADD CONSTRAINT "enforcement_review_corrections_review_id_enforcement_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."enforcement_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_review_corrections" ADD CONSTRAINT "enforcement_review_corrections_corrected_by_accounts_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enforcement_review_corrections_review" ON "enforcement_review_corrections" USING btree ("review_id","corrected_on");