ALTER TABLE "referrals" ADD COLUMN "endorsed_by" uuid;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "endorsed_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "endorsement" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_endorsed_by_accounts_id_fk" FOREIGN KEY ("endorsed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_endorsed" CHECK (num_nulls("referrals"."endorsed_by", "referrals"."endorsed_on", "referrals"."endorsement") in (0, 3));