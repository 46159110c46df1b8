CREATE TABLE "inspection_plan_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"title" text NOT NULL,
	"basis" text NOT NULL,
	"item_keys" text[] NOT NULL,
	"share_percent" integer,
	"share_industry" text NOT NULL,
	"frame_count" integer NOT NULL,
	"employers" text[] NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"opinion" text NOT NULL,
	"replaced_on" date NOT NULL,
	"because" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "patrol_late_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"question_key" text NOT NULL,
	"statement" text NOT NULL,
	"verdict" "patrol_verdict" NOT NULL,
	"note" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "patrol_handings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"manner" "patrol_result_manner" NOT NULL,
	"handed_on" date NOT NULL,
	"receiver" text NOT NULL,
	"replaced_on" date NOT NULL,
	"replaced_by" uuid NOT NULL,
	"because" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "patrol_ratings_organ";--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD COLUMN "is_late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD COLUMN "taken_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "patrol_ratings" ADD COLUMN "batch" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "signing_refused_on" date;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "signing_refusal_id" uuid;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "declined_by" uuid;--> statement-breakpoint
ALTER TABLE "inspection_plan_versions" ADD CONSTRAINT "inspection_plan_versions_plan_id_inspection_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."inspection_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_plan_versions" ADD CONSTRAINT "inspection_plan_versions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_late_answers" ADD CONSTRAINT "patrol_late_answers_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_late_answers" ADD CONSTRAINT "patrol_late_answers_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_handings" ADD CONSTRAINT "patrol_handings_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_handings" ADD CONSTRAINT "patrol_handings_replaced_by_accounts_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_plan_versions_plan" ON "inspection_plan_versions" USING btree ("plan_id","replaced_on");--> statement-breakpoint
CREATE UNIQUE INDEX "patrol_late_answers_entry" ON "patrol_late_answers" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "patrol_late_answers_visit" ON "patrol_late_answers" USING btree ("visit_id","received_at");--> statement-breakpoint
CREATE INDEX "patrol_handings_visit" ON "patrol_handings" USING btree ("visit_id");--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_signing_refusal_id_documents_id_fk" FOREIGN KEY ("signing_refusal_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_declined_by_accounts_id_fk" FOREIGN KEY ("declined_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patrol_ratings_organ" ON "patrol_ratings" USING btree ("organ_id","year","batch","id");--> statement-breakpoint
UPDATE "patrol_visits" v SET "declined_by" = e.actor_id FROM (
  select distinct on (subject_id) subject_id, actor_id
  from "events" where act = 'visit.declineCase' order by subject_id, seq desc
) e WHERE e.subject_id = v.id AND v."declined_because" IS NOT NULL;--> statement-breakpoint
UPDATE "patrol_visits" v SET "signing_refused_on" = (e.at at time zone 'Asia/Shanghai')::date FROM "events" e
WHERE e.act = 'visit.record' AND e.particulars ->> 'signing' = 'refused' AND e.subject_id = v.id;--> statement-breakpoint
UPDATE "patrol_ratings" r SET "batch" = n.batch FROM (
  select id, (row_number() over (partition by organ_id, year order by id) - 1) / 5 as batch from "patrol_ratings"
) n WHERE n.id = r.id;
