CREATE TABLE "enforcement_review_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"review_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"reason" text NOT NULL,
	"corrected_on" date NOT NULL,
	"corrected_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD COLUMN "struck_by" uuid;--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD COLUMN "struck_because" text;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "is_booked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "enforcement_review_corrections" ADD CONSTRAINT "enforcement_review_corrections_review_id_enforcement_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."enforcement_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_review_corrections" ADD CONSTRAINT "enforcement_review_corrections_corrected_by_accounts_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enforcement_review_corrections_review" ON "enforcement_review_corrections" USING btree ("review_id","corrected_on");--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD CONSTRAINT "minimum_wages_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_claims_by_minimum" ON "case_claims" USING btree ("region_code" text_pattern_ops) WHERE "case_claims"."calculator" = 'minimum_wage' and "case_claims"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "enforcements_unbooked" ON "enforcements" USING btree ("id") WHERE not "enforcements"."is_booked";--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD CONSTRAINT "minimum_wages_struck" CHECK (("minimum_wages"."struck_by" is null) = ("minimum_wages"."struck_because" is null)
        and ("minimum_wages"."struck_by" is null or "minimum_wages"."replaced_on" is not null));--> statement-breakpoint
update enforcements set is_booked = true where not exists (
  select 1 from decision_items i join decision_item_workers w on w.item_id = i.id
  where i.decision_id = enforcements.decision_id and i.measure = 'additional_compensation');
