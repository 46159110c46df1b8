ALTER TABLE "major_violations" ADD COLUMN "removal_by" uuid;--> statement-breakpoint
ALTER TABLE "major_violations" ADD COLUMN "removal_on" date;--> statement-breakpoint
ALTER TABLE "major_violations" ADD COLUMN "removal_because" text;--> statement-breakpoint
ALTER TABLE "major_violations" ADD COLUMN "kept_on" date;--> statement-breakpoint
ALTER TABLE "major_violations" ADD COLUMN "kept_because" text;--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD COLUMN "dropped_on" date;--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD COLUMN "dropped_because" text;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_removal_by_accounts_id_fk" FOREIGN KEY ("removal_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_to_publish" ON "decisions" USING btree ("decided_on","id") WHERE "decisions"."public_state" in ('proposed', 'withholding');--> statement-breakpoint
CREATE INDEX "major_violations_to_remove" ON "major_violations" USING btree ("removal_on","id") WHERE "major_violations"."state" = 'published' and "major_violations"."removal_by" is not null;--> statement-breakpoint
CREATE INDEX "inspection_plans_back" ON "inspection_plans" USING btree ("proposed_by","proposed_on","id") WHERE "inspection_plans"."state" = 'returned' or "inspection_plans"."dropped_because" is not null;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_removal" CHECK (num_nulls("major_violations"."removal_by", "major_violations"."removal_on", "major_violations"."removal_because") in (0, 3)
        and num_nulls("major_violations"."kept_on", "major_violations"."kept_because") in (0, 2)
        and ("major_violations"."removal_by" is null or "major_violations"."published_on" is not null));--> statement-breakpoint
ALTER TABLE "inspection_plans" ADD CONSTRAINT "inspection_plans_dropped" CHECK (num_nulls("inspection_plans"."dropped_on", "inspection_plans"."dropped_because") in (0, 2));--> statement-breakpoint
UPDATE "inspection_plans" SET "dropped_on" = (last."at" AT TIME ZONE 'Asia/Shanghai')::date, "dropped_because" = last."particulars"->>'reason'
FROM (
  SELECT DISTINCT ON (plan."id") plan."id", event."act", event."actor_id", event."at", event."particulars"
  FROM "inspection_plans" plan
  JOIN "events" event ON event."about" && ARRAY[plan."id"] AND event."act" IN ('plan.change', 'plan.approveChange', 'plan.dropChange')
  ORDER BY plan."id", event."seq" DESC
) last
WHERE last."id" = "inspection_plans"."id" AND last."act" = 'plan.dropChange' AND last."actor_id" <> "inspection_plans"."proposed_by";
