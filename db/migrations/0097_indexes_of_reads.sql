CREATE INDEX "accounts_in_role" ON "accounts" USING btree ("role","login","id","region_code");--> statement-breakpoint
CREATE INDEX "accounts_of_kind" ON "accounts" USING btree ("kind","login","id","region_code");--> statement-breakpoint
CREATE INDEX "accounts_not_activated" ON "accounts" USING btree ("login","id","region_code") WHERE "accounts"."disabled_at" is null and "accounts"."password_hash" is null;--> statement-breakpoint
CREATE INDEX "deadlines_running_by_id" ON "deadlines" USING btree ("id") WHERE "deadlines"."state" = 'running';--> statement-breakpoint
CREATE INDEX "return_points_summed" ON "return_points" USING btree ("matter","place","region_code","order_id","decision_id","closing_id","publication_id","visit_id","plan_id","proposed_by");