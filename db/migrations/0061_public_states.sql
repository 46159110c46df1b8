DROP INDEX "cases_topics";--> statement-breakpoint
DROP INDEX "complaints_topics";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "public_state" "publication_state";--> statement-breakpoint
CREATE INDEX "case_officers_now" ON "case_officers" USING btree ("case_id","account_id") WHERE "case_officers"."until" is null;--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("opened_on","id") WHERE "cases"."state" in ('opened', 'investigating', 'concluded');--> statement-breakpoint
CREATE INDEX "cases_open_county" ON "cases" USING btree (left("region_code", 6),"opened_on","id") WHERE "cases"."state" in ('opened', 'investigating', 'concluded');--> statement-breakpoint
CREATE INDEX "cases_open_city" ON "cases" USING btree (left("region_code", 4),"opened_on","id") WHERE "cases"."state" in ('opened', 'investigating', 'concluded');--> statement-breakpoint
CREATE INDEX "cases_in_state_county" ON "cases" USING btree (left("region_code", 6),"state","opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_from_origin_county" ON "cases" USING btree (left("region_code", 6),"origin_kind","opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_of_people_county" ON "cases" USING btree (left("region_code", 6),width_bucket("worker_count", array[2, 10, 50]),"opened_on","id");--> statement-breakpoint
CREATE INDEX "cases_of_amount_county" ON "cases" USING btree (left("region_code", 6),width_bucket("claimed_fen", array[1, 1000000, 10000000, 100000000]::bigint[]),"opened_on","id");--> statement-breakpoint
CREATE INDEX "deadlines_running_in_file" ON "deadlines" USING btree ("file_id") WHERE "deadlines"."state" = 'running';--> statement-breakpoint
CREATE INDEX "decisions_on_shelf" ON "decisions" USING btree ((case "public_state" when 'published' then 'published'
  when 'withheld' then 'withheld' when 'withdrawn' then 'ended' when 'taken_down' then 'ended' else 'waiting' end),"decided_on","id") WHERE "decisions"."kind" = 'penalty' and "decisions"."state" = 'decided';--> statement-breakpoint
CREATE INDEX "decisions_on_shelf_county" ON "decisions" USING btree (left("region_code", 6),(case "public_state" when 'published' then 'published'
  when 'withheld' then 'withheld' when 'withdrawn' then 'ended' when 'taken_down' then 'ended' else 'waiting' end),"decided_on","id") WHERE "decisions"."kind" = 'penalty' and "decisions"."state" = 'decided';--> statement-breakpoint
CREATE INDEX "decisions_on_shelf_city" ON "decisions" USING btree (left("region_code", 4),(case "public_state" when 'published' then 'published'
  when 'withheld' then 'withheld' when 'withdrawn' then 'ended' when 'taken_down' then 'ended' else 'waiting' end),"decided_on","id") WHERE "decisions"."kind" = 'penalty' and "decisions"."state" = 'decided';--> statement-breakpoint
CREATE INDEX "decisions_number" ON "decisions" USING btree ("number");--> statement-breakpoint
CREATE INDEX "documents_issued" ON "documents" USING btree ("issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_issued_county" ON "documents" USING btree (left("region_code", 6),"issued_at","id");--> statement-breakpoint
CREATE INDEX "documents_issued_city" ON "documents" USING btree (left("region_code", 4),"issued_at","id");--> statement-breakpoint
CREATE INDEX "orders_in_order" ON "orders" USING btree ("issued_on","id");--> statement-breakpoint
CREATE INDEX "orders_county" ON "orders" USING btree (left("region_code", 6),"issued_on","id");--> statement-breakpoint
CREATE INDEX "orders_city" ON "orders" USING btree (left("region_code", 4),"issued_on","id");--> statement-breakpoint
CREATE INDEX "wage_listings_in_county" ON "wage_listings" USING btree (left("region_code", 6),"proposed_on","id");--> statement-breakpoint
CREATE INDEX "wage_listings_in_city" ON "wage_listings" USING btree (left("region_code", 4),"proposed_on","id");--> statement-breakpoint
CREATE INDEX "wage_listings_in_state" ON "wage_listings" USING btree ("state","proposed_on","id");--> statement-breakpoint
CREATE INDEX "wage_listings_number" ON "wage_listings" USING btree ("number");--> statement-breakpoint
CREATE INDEX "wage_listings_pay_order" ON "wage_listings" USING btree ("pay_order_number");--> statement-breakpoint
CREATE INDEX "wage_listings_credit_code" ON "wage_listings" USING btree ("credit_code");--> statement-breakpoint
CREATE INDEX "cases_topics" ON "cases" USING gin (("topics" || array[left("region_code", 4), left("region_code", 6)]));--> statement-breakpoint
CREATE INDEX "complaints_topics" ON "complaints" USING gin (("topics" || array[left("region_code", 4), left("region_code", 6)]));
--> statement-breakpoint
update decisions set public_state = publications.state from publications where publications.decision_id = decisions.id;
--> statement-breakpoint
create function tell_public_state() returns trigger language plpgsql as $$
begin
  update decisions set public_state = new.state where id = new.decision_id;
  return null;
end $$;
--> statement-breakpoint
create trigger publications_told after insert or update of state on publications for each row execute function tell_public_state();
