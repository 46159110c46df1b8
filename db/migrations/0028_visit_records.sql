CREATE TYPE "public"."patrol_verdict" AS ENUM('yes', 'no', 'not_applicable', 'unseen');--> statement-breakpoint
CREATE TABLE "patrol_answers" (
	"visit_id" uuid NOT NULL,
	"question_key" text NOT NULL,
	"statement" text NOT NULL,
	"verdict" "patrol_verdict" NOT NULL,
	"note" text NOT NULL,
	"version" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "patrol_answers_visit_id_question_key_pk" PRIMARY KEY("visit_id","question_key")
);
--> statement-breakpoint
CREATE TABLE "patrol_brief_openings" (
	"visit_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "patrol_brief_openings_visit_id_account_id_pk" PRIMARY KEY("visit_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "patrol_conflicts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"question_key" text NOT NULL,
	"verdict" "patrol_verdict" NOT NULL,
	"note" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"settled_by" uuid,
	"kept" text,
	CONSTRAINT "patrol_conflicts_settled" CHECK (("patrol_conflicts"."settled_at" is null) = ("patrol_conflicts"."kept" is null))
);
--> statement-breakpoint
CREATE TABLE "patrol_photos" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"question_key" text NOT NULL,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"evidence_id" uuid
);
--> statement-breakpoint
CREATE TABLE "patrol_ratings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organ_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"score" integer NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "patrol_ratings_score" CHECK ("patrol_ratings"."score" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "declined_because" text;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "carried_on" date;--> statement-breakpoint
ALTER TABLE "patrol_answers" ADD CONSTRAINT "patrol_answers_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_answers" ADD CONSTRAINT "patrol_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_brief_openings" ADD CONSTRAINT "patrol_brief_openings_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_brief_openings" ADD CONSTRAINT "patrol_brief_openings_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_conflicts" ADD CONSTRAINT "patrol_conflicts_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_conflicts" ADD CONSTRAINT "patrol_conflicts_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_conflicts" ADD CONSTRAINT "patrol_conflicts_settled_by_accounts_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD CONSTRAINT "patrol_photos_visit_id_patrol_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."patrol_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD CONSTRAINT "patrol_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD CONSTRAINT "patrol_photos_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD CONSTRAINT "patrol_photos_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_ratings" ADD CONSTRAINT "patrol_ratings_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "patrol_conflicts_entry" ON "patrol_conflicts" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "patrol_conflicts_visit" ON "patrol_conflicts" USING btree ("visit_id","settled_at");--> statement-breakpoint
CREATE INDEX "patrol_photos_visit" ON "patrol_photos" USING btree ("visit_id","question_key");--> statement-breakpoint
CREATE INDEX "patrol_photos_file" ON "patrol_photos" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "patrol_ratings_organ" ON "patrol_ratings" USING btree ("organ_id","year");