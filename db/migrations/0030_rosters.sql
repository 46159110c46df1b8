CREATE TYPE "public"."roster_state" AS ENUM('waiting', 'reading', 'ready', 'refused');--> statement-breakpoint
CREATE TABLE "roster_faults" (
	"roster_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"column_name" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "roster_faults_roster_id_line_column_name_pk" PRIMARY KEY("roster_id","line","column_name")
);
--> statement-breakpoint
CREATE TABLE "roster_rows" (
	"roster_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"name" text NOT NULL,
	"person_id" text NOT NULL,
	"person_index" text NOT NULL,
	"phone" text,
	"district_code" text NOT NULL,
	"relation" text NOT NULL,
	CONSTRAINT "roster_rows_roster_id_line_pk" PRIMARY KEY("roster_id","line"),
	CONSTRAINT "roster_rows_relation" CHECK ("roster_rows"."relation" in ('n1', 'n2', 'n3'))
);
--> statement-breakpoint
CREATE TABLE "rosters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"file_id" uuid NOT NULL,
	"state" "roster_state" DEFAULT 'waiting' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"fault" text,
	"read_rows" integer DEFAULT 0 NOT NULL,
	"good_rows" integer DEFAULT 0 NOT NULL,
	"bad_rows" integer DEFAULT 0 NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "rosters_refused" CHECK (("rosters"."state" = 'refused') = ("rosters"."fault" is not null))
);
--> statement-breakpoint
ALTER TABLE "roster_faults" ADD CONSTRAINT "roster_faults_roster_id_rosters_id_fk" FOREIGN KEY ("roster_id") REFERENCES "public"."rosters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_rows" ADD CONSTRAINT "roster_rows_roster_id_rosters_id_fk" FOREIGN KEY ("roster_id") REFERENCES "public"."rosters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rosters" ADD CONSTRAINT "rosters_report_id_platform_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."platform_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rosters" ADD CONSTRAINT "rosters_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rosters" ADD CONSTRAINT "rosters_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rosters" ADD CONSTRAINT "rosters_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "roster_rows_person" ON "roster_rows" USING btree ("roster_id","person_index");--> statement-breakpoint
CREATE INDEX "rosters_report" ON "rosters" USING btree ("report_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "rosters_waiting" ON "rosters" USING btree ("state","uploaded_at") WHERE "rosters"."state" in ('waiting', 'reading');