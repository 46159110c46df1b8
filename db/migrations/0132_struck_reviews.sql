ALTER TABLE "claim_line_corrections" ADD COLUMN "stated_before_fen" bigint;--> statement-breakpoint
ALTER TABLE "claim_line_corrections" ADD COLUMN "stated_fen" bigint;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "struck_on" date;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "struck_by" uuid;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD COLUMN "struck_because" text;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD CONSTRAINT "enforcement_reviews_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD CONSTRAINT "enforcement_reviews_struck" CHECK (num_nulls("enforcement_reviews"."struck_on", "enforcement_reviews"."struck_by", "enforcement_reviews"."struck_because")
        = case when "enforcement_reviews"."struck_on" is not null and "enforcement_reviews"."result" is null then 0 else 3 end);