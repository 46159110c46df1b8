CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organ_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	CONSTRAINT "delegations_span" CHECK ("delegations"."from_on" <= "delegations"."to_on"),
	CONSTRAINT "delegations_two" CHECK ("delegations"."principal_id" <> "delegations"."deputy_id")
);
--> statement-breakpoint
CREATE TABLE "reading_passes" (
	"session_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reading_passes_session_id_kind_subject_id_pk" PRIMARY KEY("session_id","kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "paper_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"field" text NOT NULL,
	"of" text NOT NULL,
	"values" text[] NOT NULL,
	"document_id" uuid NOT NULL,
	"written_on" date NOT NULL,
	"written_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reopenings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"reason" text NOT NULL,
	"ended_on" date,
	"ended_as" "case_state" NOT NULL,
	"reopened_on" date NOT NULL,
	"decided_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "delegation_id" uuid;--> statement-breakpoint
ALTER TABLE "suspensions" ADD COLUMN "exhibit_id" uuid;--> statement-breakpoint
ALTER TABLE "suspensions" ADD COLUMN "resumed_exhibit_id" uuid;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principal_id_accounts_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_deputy_id_accounts_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_passes" ADD CONSTRAINT "reading_passes_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_corrections" ADD CONSTRAINT "paper_corrections_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_corrections" ADD CONSTRAINT "paper_corrections_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_organ" ON "delegations" USING btree ("organ_id","from_on");--> statement-breakpoint
CREATE INDEX "delegations_deputy" ON "delegations" USING btree ("deputy_id","to_on");--> statement-breakpoint
CREATE INDEX "paper_corrections_case" ON "paper_corrections" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "reopenings_case" ON "reopenings" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "reopenings_newest" ON "reopenings" USING btree ("reopened_on","region_code");--> statement-breakpoint
CREATE INDEX "cases_ended" ON "cases" USING btree ("ended_on","region_code");