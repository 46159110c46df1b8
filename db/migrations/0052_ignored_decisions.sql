ALTER TABLE "enforcements" ADD COLUMN "defied_on" date;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "defied_by" uuid;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "defied_with" uuid;--> statement-breakpoint
ALTER TABLE "enforcements" ADD COLUMN "defied_note" text;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_defied_by_accounts_id_fk" FOREIGN KEY ("defied_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_defied_with_accounts_id_fk" FOREIGN KEY ("defied_with") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_defied" CHECK (num_nulls("enforcements"."defied_on", "enforcements"."defied_by", "enforcements"."defied_with", "enforcements"."defied_note") in (0, 4));--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_found" CHECK ("enforcements"."defied_on" > "enforcements"."pay_by" and "enforcements"."defied_by" <> "enforcements"."defied_with");