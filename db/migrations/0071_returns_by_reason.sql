CREATE TYPE "public"."return_matter" AS ENUM('order', 'decision', 'rework', 'closing', 'publication', 'visit', 'plan');
--> statement-breakpoint
CREATE TYPE "public"."return_reason" AS ENUM('facts', 'evidence', 'basis', 'item', 'due_date', 'amount', 'proof', 'measure', 'factors', 'review', 'ground', 'course', 'performance', 'papers', 'influence', 'redaction', 'planned_on', 'inspectors', 'checklist', 'employers', 'other');
--> statement-breakpoint
CREATE TABLE "return_points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"matter" "return_matter" NOT NULL,
	"order_id" uuid,
	"decision_id" uuid,
	"closing_id" uuid,
	"publication_id" uuid,
	"visit_id" uuid,
	"plan_id" uuid,
	"case_id" uuid,
	"region_code" text NOT NULL,
	"round" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"place" "return_reason" NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid,
	"returned_by" uuid NOT NULL,
	"returned_on" date NOT NULL,
	CONSTRAINT "return_points_subject" CHECK (num_nonnulls("return_points"."order_id", "return_points"."decision_id", "return_points"."closing_id", "return_points"."publication_id",
        "return_points"."visit_id", "return_points"."plan_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_closing_id_closings_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."closings"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_plan_id_inspection_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."inspection_plans"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "return_points" ADD CONSTRAINT "return_points_returned_by_accounts_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "return_points_ordinal" ON "return_points" USING btree (coalesce("order_id", "decision_id", "closing_id", "publication_id", "visit_id", "plan_id"),"round","ordinal");
--> statement-breakpoint
CREATE INDEX "return_points_closing" ON "return_points" USING btree ("closing_id") WHERE "return_points"."closing_id" is not null;
--> statement-breakpoint
CREATE INDEX "return_points_in_order" ON "return_points" USING btree ("returned_on","id");
--> statement-breakpoint
CREATE INDEX "return_points_county" ON "return_points" USING btree (left("region_code", 6),"returned_on","id");
--> statement-breakpoint
CREATE INDEX "return_points_city" ON "return_points" USING btree (left("region_code", 4),"returned_on","id");
--> statement-breakpoint
-- What was sent back before: of each matter its own table; of a publication, a visit and a plan the last words alone.
insert into return_points (matter, order_id, case_id, region_code, round, ordinal, place, reason, proposed_by, returned_by, returned_on)
  select 'order', o.id, o.case_id, o.region_code, p.round, p.ordinal, p.place::text::return_reason, p.reason, o.proposed_by, p.returned_by, p.returned_on
  from order_return_points p join orders o on o.id = p.order_id;
--> statement-breakpoint
insert into return_points (matter, decision_id, case_id, region_code, round, ordinal, place, reason, proposed_by, returned_by, returned_on)
  select 'decision', d.id, d.case_id, d.region_code, p.round, p.ordinal, p.place::text::return_reason, p.reason, d.proposed_by, p.returned_by, p.returned_on
  from decision_return_points p join decisions d on d.id = p.decision_id;
--> statement-breakpoint
insert into return_points (matter, closing_id, case_id, region_code, round, ordinal, place, reason, proposed_by, returned_by, returned_on)
  select 'closing', c.id, c.case_id, c.region_code, p.round, p.ordinal, p.place::text::return_reason, p.reason, c.proposed_by, p.returned_by, p.returned_on
  from closing_return_points p join closings c on c.id = p.closing_id;
--> statement-breakpoint
insert into return_points (matter, publication_id, case_id, region_code, round, ordinal, place, reason, proposed_by, returned_by, returned_on)
  select 'publication', p.id, p.case_id, p.region_code, p.version, 1, 'other', p.returned_because, coalesce(p.proposed_by, p.judged_by), e.actor_id, (e.at at time zone 'Asia/Shanghai')::date
  from publications p
  cross join lateral (
    select actor_id, at from events where subject_id = p.id and act = 'publication.giveBack' and actor_id is not null order by seq desc limit 1
  ) e
  where p.returned_because is not null;
--> statement-breakpoint
insert into return_points (matter, visit_id, case_id, region_code, round, ordinal, place, reason, proposed_by, returned_by, returned_on)
  select 'visit', id, case_id, region_code, version, 1, 'other', opinion, proposed_by, decided_by, decided_on
  from patrol_visits where state = 'returned' and opinion is not null and decided_by is not null and decided_on is not null;
--> statement-breakpoint
insert into return_points (matter, plan_id, region_code, round, ordinal, place, reason, proposed_by, returned_by, returned_on)
  select 'plan', id, region_code, version, 1, 'other', opinion, proposed_by, decided_by, decided_on
  from inspection_plans where state = 'returned' and opinion is not null and decided_by is not null and decided_on is not null;
--> statement-breakpoint
DROP TABLE "closing_return_points" CASCADE;
--> statement-breakpoint
DROP TABLE "decision_return_points" CASCADE;
--> statement-breakpoint
DROP TABLE "order_return_points" CASCADE;
--> statement-breakpoint
ALTER TABLE "publications" DROP COLUMN "returned_because";
--> statement-breakpoint
DROP TYPE "public"."closing_return_place";
--> statement-breakpoint
DROP TYPE "public"."decision_return_place";
--> statement-breakpoint
DROP TYPE "public"."return_place";
--> statement-breakpoint
create trigger return_points_kept before update or delete on return_points
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger return_points_not_emptied before truncate on return_points
  for each statement execute function refuse_change();
