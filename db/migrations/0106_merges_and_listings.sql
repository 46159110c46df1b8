CREATE TYPE "public"."omission_ground" AS ENUM('amount_not_reached', 'not_migrants', 'other');--> statement-breakpoint
ALTER TYPE "public"."regrouping_part" ADD VALUE 'responsible_person';--> statement-breakpoint
CREATE TABLE "listing_omissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"order_id" uuid,
	"decision_id" uuid,
	"ground" "omission_ground" NOT NULL,
	"reason" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_on" date NOT NULL,
	CONSTRAINT "listing_omissions_pay_order" CHECK (num_nulls("listing_omissions"."order_id", "listing_omissions"."decision_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "listing_omissions" ADD CONSTRAINT "listing_omissions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_omissions" ADD CONSTRAINT "listing_omissions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_omissions" ADD CONSTRAINT "listing_omissions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_omissions" ADD CONSTRAINT "listing_omissions_said_by_accounts_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_omissions_case" ON "listing_omissions" USING btree ("case_id","said_on");--> statement-breakpoint
CREATE INDEX "listing_omissions_order" ON "listing_omissions" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "listing_omissions_decision" ON "listing_omissions" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "deadlines_pay_orders" ON "deadlines" USING btree ("subject_id") WHERE "deadlines"."subject_kind" = 'payOrder' and "deadlines"."state" = 'running';--> statement-breakpoint
CREATE INDEX "enforcements_to_workers" ON "enforcements" USING btree ("pay_by") WHERE "enforcements"."ordered_fen" > 0 and "enforcements"."state" in ('due', 'ended');--> statement-breakpoint
CREATE INDEX "order_items_unpaid" ON "order_items" USING btree ("due_on","order_id") WHERE "order_items"."amount_fen" is not null and "order_items"."state" in ('open', 'proof_submitted', 'defied');--> statement-breakpoint
create trigger listing_omissions_append_only before update or delete on listing_omissions for each row execute function refuse_change();--> statement-breakpoint
create trigger listing_omissions_not_emptied before truncate on listing_omissions for each statement execute function refuse_change();--> statement-breakpoint
update recordings r set case_id = v.case_id from patrol_visits v where v.id = r.subject_id and v.case_id <> r.case_id;--> statement-breakpoint
update recordings r set case_id = i.case_id from inquiry_records i where i.id = r.subject_id and i.case_id <> r.case_id;
