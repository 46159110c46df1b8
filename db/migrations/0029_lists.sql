DROP INDEX "cases_list";--> statement-breakpoint
DROP INDEX "cases_newest";--> statement-breakpoint
DROP INDEX "cases_state";--> statement-breakpoint
DROP INDEX "closings_waiting";--> statement-breakpoint
DROP INDEX "complaints_list";--> statement-breakpoint
DROP INDEX "complaints_newest";--> statement-breakpoint
DROP INDEX "complaints_state";--> statement-breakpoint
DROP INDEX "decisions_region";--> statement-breakpoint
DROP INDEX "employers_newest";--> statement-breakpoint
DROP INDEX "employers_region";--> statement-breakpoint
DROP INDEX "events_actor";--> statement-breakpoint
DROP INDEX "events_act";--> statement-breakpoint
DROP INDEX "orders_region";--> statement-breakpoint
DROP INDEX "partner_mirrors_newest";--> statement-breakpoint
DROP INDEX "inspection_plans_list";--> statement-breakpoint
DROP INDEX "inspection_plans_region";--> statement-breakpoint
DROP INDEX "platform_reports_newest";--> statement-breakpoint
DROP INDEX "platform_reports_region";--> statement-breakpoint
DROP INDEX "reporters_region";--> statement-breakpoint
DROP INDEX "reporters_newest";--> statement-breakpoint
DROP INDEX "patrol_visits_list";--> statement-breakpoint
DROP INDEX "inbox_messages_account";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "number_bigrams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "accounts_in_order" ON "accounts" USING btree ("login","id");--> statement-breakpoint
CREATE INDEX "accounts_login_prefix" ON "accounts" USING btree (lower("login") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "accounts_name_prefix" ON "accounts" USING btree ("name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "cases_county" ON "cases" USING btree (left("region_code", 6),"opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_city" ON "cases" USING btree (left("region_code", 4),"opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_in_order" ON "cases" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_in_state" ON "cases" USING btree ("state","opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_from_origin" ON "cases" USING btree ("origin_kind","opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_number_bigrams" ON "cases" USING gin ("number_bigrams");--> statement-breakpoint
CREATE INDEX "recusals_pending" ON "recusals" USING btree ("case_id") WHERE "recusals"."decided_on" is null;--> statement-breakpoint
CREATE INDEX "closings_in_state" ON "closings" USING btree ("state","proposed_on","case_id");--> statement-breakpoint
CREATE INDEX "complaints_county" ON "complaints" USING btree (left("region_code", 6),"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_city" ON "complaints" USING btree (left("region_code", 4),"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_in_order" ON "complaints" USING btree ("received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_in_state" ON "complaints" USING btree ("state","received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_from_source" ON "complaints" USING btree ("source","received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_number_prefix" ON "complaints" USING btree ("number" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "deadlines_county" ON "deadlines" USING btree (left("region_code", 6),"state","due_on","id");--> statement-breakpoint
CREATE INDEX "deadlines_city" ON "deadlines" USING btree (left("region_code", 4),"state","due_on","id");--> statement-breakpoint
CREATE INDEX "decisions_county" ON "decisions" USING btree (left("region_code", 6),"state");--> statement-breakpoint
CREATE INDEX "employers_in_order" ON "employers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "employers_county" ON "employers" USING btree (left("region_code", 6),"created_at","id");--> statement-breakpoint
CREATE INDEX "employers_city" ON "employers" USING btree (left("region_code", 4),"created_at","id");--> statement-breakpoint
CREATE INDEX "events_in_time" ON "events" USING btree ("at","seq");--> statement-breakpoint
CREATE INDEX "events_of_actor" ON "events" USING btree ("actor_id","at","seq");--> statement-breakpoint
CREATE INDEX "events_of_act" ON "events" USING btree ("act" text_pattern_ops,"at","seq");--> statement-breakpoint
CREATE INDEX "orders_in_state" ON "orders" USING btree ("state","case_id");--> statement-breakpoint
CREATE INDEX "inbox_messages_unread" ON "inbox_messages" USING btree ("account_id") WHERE "inbox_messages"."read_at" is null;--> statement-breakpoint
CREATE INDEX "partner_mirrors_in_order" ON "partner_mirrors" USING btree ("stated_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_in_order" ON "inspection_plans" USING btree ("proposed_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_county" ON "inspection_plans" USING btree (left("region_code", 6),"proposed_on","id");--> statement-breakpoint
CREATE INDEX "platform_reports_in_order" ON "platform_reports" USING btree ("submitted_at","id");--> statement-breakpoint
CREATE INDEX "platform_reports_county" ON "platform_reports" USING btree (left("region_code", 6),"submitted_at","id");--> statement-breakpoint
CREATE INDEX "reporters_county" ON "reporters" USING btree (left("region_code", 6),"registered_on","id");--> statement-breakpoint
CREATE INDEX "reporters_in_order" ON "reporters" USING btree ("registered_on","id");--> statement-breakpoint
CREATE INDEX "patrol_visits_in_order" ON "patrol_visits" USING btree ("planned_on","id");--> statement-breakpoint
CREATE INDEX "inbox_messages_account" ON "inbox_messages" USING btree ("account_id","is_done","created_at","id");--> statement-breakpoint
UPDATE "cases" SET "number_bigrams" = (
  SELECT coalesce(array_agg(DISTINCT substr(n, i, 2)), '{}')
  FROM lower(regexp_replace("number", '[〔〕()\s]', '', 'g')) n, generate_series(1, length(n) - 1) i
);
