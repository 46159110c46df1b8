DROP INDEX "partner_mirrors_region";--> statement-breakpoint
DROP INDEX "patrol_visits_region";--> statement-breakpoint
CREATE INDEX "payment_proofs_waiting" ON "payment_proofs" USING btree ("case_id") WHERE "payment_proofs"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "decisions_in_state" ON "decisions" USING btree ("state","proposed_on","id");--> statement-breakpoint
CREATE INDEX "decisions_decided" ON "decisions" USING btree ("decided_on","id") WHERE "decisions"."state" = 'decided';--> statement-breakpoint
CREATE INDEX "decisions_decided_county" ON "decisions" USING btree (left("region_code", 6),"decided_on","id") WHERE "decisions"."state" = 'decided';--> statement-breakpoint
CREATE INDEX "decisions_decided_city" ON "decisions" USING btree (left("region_code", 4),"decided_on","id") WHERE "decisions"."state" = 'decided';--> statement-breakpoint
CREATE INDEX "guidances_city" ON "guidances" USING btree (left("region_code", 4),"issued_on","id");--> statement-breakpoint
CREATE INDEX "guidances_in_state" ON "guidances" USING btree ("state","issued_on","id");--> statement-breakpoint
CREATE INDEX "guidances_of_kind" ON "guidances" USING btree ("kind","issued_on","id");--> statement-breakpoint
CREATE INDEX "inquiry_records_signed" ON "inquiry_records" USING btree ("signed_file_id");--> statement-breakpoint
CREATE INDEX "partner_mirrors_platform" ON "partner_mirrors" USING btree ("platform_id");--> statement-breakpoint
CREATE INDEX "partner_mirrors_county" ON "partner_mirrors" USING btree (left("region_code", 6),"stated_on","id");--> statement-breakpoint
CREATE INDEX "partner_mirrors_city" ON "partner_mirrors" USING btree (left("region_code", 4),"stated_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_city" ON "inspection_plans" USING btree (left("region_code", 4),"proposed_on","id");--> statement-breakpoint
CREATE INDEX "platform_reports_city" ON "platform_reports" USING btree (left("region_code", 4),"submitted_at","id");--> statement-breakpoint
CREATE INDEX "patrol_visits_county" ON "patrol_visits" USING btree (left("region_code", 6),"planned_on","id");--> statement-breakpoint
CREATE INDEX "patrol_visits_city" ON "patrol_visits" USING btree (left("region_code", 4),"planned_on","id");--> statement-breakpoint
CREATE INDEX "patrol_visits_city_ground" ON "patrol_visits" USING btree (left("region_code", 4),"ground","planned_on","id");--> statement-breakpoint
CREATE INDEX "patrol_visits_in_state" ON "patrol_visits" USING btree ("state","planned_on","id");--> statement-breakpoint
CREATE INDEX "patrol_visits_ground" ON "patrol_visits" USING btree ("ground","planned_on","id");--> statement-breakpoint
CREATE INDEX "patrol_visits_unapproved" ON "patrol_visits" USING btree ("planned_on","id") WHERE "patrol_visits"."approved_on" is null;--> statement-breakpoint
CREATE INDEX "patrol_visits_found" ON "patrol_visits" USING btree ("planned_on","id") WHERE "patrol_visits"."state" = 'recorded' and "patrol_visits"."case_id" is null and "patrol_visits"."declined_because" is null;