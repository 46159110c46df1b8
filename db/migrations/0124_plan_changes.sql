ALTER TABLE "inspection_plans" ADD COLUMN "change" jsonb;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD COLUMN "struck_on" date;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD COLUMN "struck_by" uuid;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD COLUMN "struck_because" text;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD CONSTRAINT "patrol_photos_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_plans_waiting" ON "inspection_plans" USING btree ("proposed_on","id") WHERE "inspection_plans"."state" = 'proposed' or "inspection_plans"."change" is not null;--> statement-breakpoint
CREATE INDEX "patrol_visits_untold" ON "patrol_visits" USING btree ("planned_on","id") WHERE "patrol_visits"."state" = 'recorded' and "patrol_visits"."result_id" is null and "patrol_visits"."approval_refused_on" is null;--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD CONSTRAINT "inspection_plans_changed" CHECK ("inspection_plans"."change" is null or "inspection_plans"."state" = 'approved');--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD CONSTRAINT "patrol_photos_struck" CHECK (num_nulls("patrol_photos"."struck_on", "patrol_photos"."struck_by", "patrol_photos"."struck_because") in (0, 3));