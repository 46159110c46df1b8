ALTER TABLE "enforcements" DROP CONSTRAINT "enforcements_found";--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "correct_by" date;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "corrected_on" date;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "corrected_by" uuid;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "corrected_note" text;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_corrected_by_accounts_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_corrected" CHECK (num_nulls("enforcements"."corrected_on", "enforcements"."corrected_by", "enforcements"."corrected_note") in (0, 3));--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_found" CHECK ("enforcements"."defied_on" > coalesce("enforcements"."correct_by", "enforcements"."pay_by") and "enforcements"."defied_by" <> "enforcements"."defied_with");