DROP INDEX "rechecks_checker";--> statement-breakpoint
DROP INDEX "rechecks_origin";--> statement-breakpoint
CREATE INDEX "extensions_case" ON "extensions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "suspensions_case" ON "suspensions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "complaints_in_state_county" ON "complaints" USING btree (left("region_code", 6),"state","received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_from_source_county" ON "complaints" USING btree (left("region_code", 6),"source","received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_of_people_county" ON "complaints" USING btree (left("region_code", 6),width_bucket("worker_count", array[2, 10, 50]),"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_of_amount_county" ON "complaints" USING btree (left("region_code", 6),width_bucket("claimed_fen", array[1, 1000000, 10000000, 100000000]::bigint[]),"received_on","id");--> statement-breakpoint
CREATE INDEX "major_lists_quarter" ON "major_lists" USING btree ("quarter");--> statement-breakpoint
CREATE INDEX "reporters_city" ON "reporters" USING btree (left("region_code", 4),"registered_on","id");--> statement-breakpoint
CREATE INDEX "rechecks_checker_county" ON "rechecks" USING btree (left("checker_region_code", 6),"month","id");--> statement-breakpoint
CREATE INDEX "rechecks_checker_city" ON "rechecks" USING btree (left("checker_region_code", 4),"month","id");--> statement-breakpoint
CREATE INDEX "rechecks_origin_county" ON "rechecks" USING btree (left("origin_region_code", 6),"state","month","id");--> statement-breakpoint
CREATE INDEX "rechecks_origin_city" ON "rechecks" USING btree (left("origin_region_code", 4),"state","month","id");