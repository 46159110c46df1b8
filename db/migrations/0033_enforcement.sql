CREATE TYPE "public"."deferral_kind" AS ENUM('deferral', 'instalments');--> statement-breakpoint
CREATE TYPE "public"."deferral_state" AS ENUM('applied', 'approved', 'refused');--> statement-breakpoint
CREATE TYPE "public"."end_ground" AS ENUM('person_died', 'organisation_ended', 'object_lost', 'decision_annulled', 'other');--> statement-breakpoint
CREATE TYPE "public"."enforcement_debt" AS ENUM('fine', 'surcharge', 'confiscation', 'ordered');--> statement-breakpoint
CREATE TYPE "public"."enforcement_state" AS ENUM('due', 'performed', 'annulled', 'ended');--> statement-breakpoint
CREATE TYPE "public"."enforcement_step_kind" AS ENUM('suspend', 'resume', 'agreement');--> statement-breakpoint
CREATE TYPE "public"."payment_manner" AS ENUM('bank', 'electronic', 'on_the_spot', 'to_workers', 'court');--> statement-breakpoint
CREATE TYPE "public"."review_kind" AS ENUM('reconsideration', 'litigation');--> statement-breakpoint
CREATE TYPE "public"."review_result" AS ENUM('upheld', 'changed', 'annulled', 'withdrawn', 'rejected');--> statement-breakpoint
CREATE TYPE "public"."suspend_ground" AS ENUM('cannot_perform', 'third_party_claim', 'irreparable_loss', 'other');--> statement-breakpoint
CREATE TABLE "court_applications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"document_id" uuid,
	"number" text,
	"court" text NOT NULL,
	"applied_on" date NOT NULL,
	"applied_by" uuid NOT NULL,
	"owed_fen" bigint NOT NULL,
	"object" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement_deferrals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"kind" "deferral_kind" NOT NULL,
	"state" "deferral_state" DEFAULT 'applied' NOT NULL,
	"applied_on" date NOT NULL,
	"reason" text NOT NULL,
	"proposal" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"decided_on" date,
	"decided_by" uuid,
	"opinion" text,
	"document_id" uuid,
	CONSTRAINT "enforcement_deferrals_decided" CHECK (("enforcement_deferrals"."state" = 'applied') = ("enforcement_deferrals"."decided_on" is null))
);
--> statement-breakpoint
CREATE TABLE "enforcement_demands" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"document_id" uuid,
	"number" text,
	"issued_on" date NOT NULL,
	"issued_by" uuid NOT NULL,
	"owed_fen" bigint NOT NULL,
	"served_on" date,
	"answered_on" date,
	"answer" text,
	"reexamined" text,
	"recorded_by" uuid,
	CONSTRAINT "enforcement_demands_answer" CHECK (("enforcement_demands"."answer" is null) = ("enforcement_demands"."reexamined" is null))
);
--> statement-breakpoint
CREATE TABLE "enforcement_instalments" (
	"deferral_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"due_on" date NOT NULL,
	"amount_fen" bigint NOT NULL,
	CONSTRAINT "enforcement_instalments_deferral_id_ordinal_pk" PRIMARY KEY("deferral_id","ordinal"),
	CONSTRAINT "enforcement_instalments_amount" CHECK ("enforcement_instalments"."amount_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "enforcement_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"debt" "enforcement_debt" NOT NULL,
	"amount_fen" bigint NOT NULL,
	"paid_on" date NOT NULL,
	"manner" "payment_manner" NOT NULL,
	"voucher" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"reversed_on" date,
	"reversed_by" uuid,
	"reversed_because" text,
	CONSTRAINT "enforcement_payments_amount" CHECK ("enforcement_payments"."amount_fen" > 0),
	CONSTRAINT "enforcement_payments_reversed" CHECK (("enforcement_payments"."reversed_on" is null) = ("enforcement_payments"."reversed_because" is null))
);
--> statement-breakpoint
CREATE TABLE "enforcement_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"kind" "review_kind" NOT NULL,
	"body" text NOT NULL,
	"number" text NOT NULL,
	"accepted_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"result" "review_result",
	"concluded_on" date,
	"received_on" date,
	"result_number" text,
	"changed_fine_fen" bigint,
	"note" text,
	"concluded_by" uuid,
	CONSTRAINT "enforcement_reviews_result" CHECK (("enforcement_reviews"."result" is null) = ("enforcement_reviews"."concluded_on" is null)),
	CONSTRAINT "enforcement_reviews_changed" CHECK (("enforcement_reviews"."result" = 'changed') is not true or "enforcement_reviews"."changed_fine_fen" is not null)
);
--> statement-breakpoint
CREATE TABLE "enforcement_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enforcement_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" "enforcement_step_kind" NOT NULL,
	"ground" "suspend_ground",
	"on" date NOT NULL,
	"note" text NOT NULL,
	"waived_surcharge_fen" bigint,
	"decided_by" uuid NOT NULL,
	CONSTRAINT "enforcement_steps_ground" CHECK (("enforcement_steps"."kind" = 'suspend') = ("enforcement_steps"."ground" is not null)),
	CONSTRAINT "enforcement_steps_waived" CHECK (("enforcement_steps"."kind" = 'agreement') = ("enforcement_steps"."waived_surcharge_fen" is not null))
);
--> statement-breakpoint
CREATE TABLE "enforcements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "enforcement_state" DEFAULT 'due' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"number" text NOT NULL,
	"decided_fine_fen" bigint NOT NULL,
	"fine_fen" bigint NOT NULL,
	"confiscation_fen" bigint NOT NULL,
	"ordered_fen" bigint NOT NULL,
	"is_surcharged" boolean NOT NULL,
	"served_on" date NOT NULL,
	"pay_by" date NOT NULL,
	"opened_on" date NOT NULL,
	"performed_on" date,
	"ended_on" date,
	"ended_by" uuid,
	"end_ground" "end_ground",
	"ended_because" text,
	CONSTRAINT "enforcements_decision_id_unique" UNIQUE("decision_id"),
	CONSTRAINT "enforcements_amounts" CHECK ("enforcements"."fine_fen" >= 0 and "enforcements"."fine_fen" <= "enforcements"."decided_fine_fen"),
	CONSTRAINT "enforcements_performed" CHECK (("enforcements"."state" = 'performed') = ("enforcements"."performed_on" is not null)),
	CONSTRAINT "enforcements_ended" CHECK (("enforcements"."state" = 'ended') = ("enforcements"."end_ground" is not null))
);
--> statement-breakpoint
ALTER TABLE "court_applications" ADD CONSTRAINT "court_applications_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "court_applications" ADD CONSTRAINT "court_applications_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "court_applications" ADD CONSTRAINT "court_applications_applied_by_accounts_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_deferrals" ADD CONSTRAINT "enforcement_deferrals_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_deferrals" ADD CONSTRAINT "enforcement_deferrals_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_deferrals" ADD CONSTRAINT "enforcement_deferrals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_deferrals" ADD CONSTRAINT "enforcement_deferrals_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_demands" ADD CONSTRAINT "enforcement_demands_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_demands" ADD CONSTRAINT "enforcement_demands_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_demands" ADD CONSTRAINT "enforcement_demands_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_demands" ADD CONSTRAINT "enforcement_demands_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_instalments" ADD CONSTRAINT "enforcement_instalments_deferral_id_enforcement_deferrals_id_fk" FOREIGN KEY ("deferral_id") REFERENCES "public"."enforcement_deferrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_payments" ADD CONSTRAINT "enforcement_payments_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_payments" ADD CONSTRAINT "enforcement_payments_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_payments" ADD CONSTRAINT "enforcement_payments_reversed_by_accounts_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD CONSTRAINT "enforcement_reviews_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD CONSTRAINT "enforcement_reviews_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_reviews" ADD CONSTRAINT "enforcement_reviews_concluded_by_accounts_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_steps" ADD CONSTRAINT "enforcement_steps_enforcement_id_enforcements_id_fk" FOREIGN KEY ("enforcement_id") REFERENCES "public"."enforcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcement_steps" ADD CONSTRAINT "enforcement_steps_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "court_applications_enforcement" ON "court_applications" USING btree ("enforcement_id","applied_on");--> statement-breakpoint
CREATE INDEX "enforcement_deferrals_enforcement" ON "enforcement_deferrals" USING btree ("enforcement_id","applied_on");--> statement-breakpoint
CREATE INDEX "enforcement_demands_enforcement" ON "enforcement_demands" USING btree ("enforcement_id","issued_on");--> statement-breakpoint
CREATE INDEX "enforcement_payments_enforcement" ON "enforcement_payments" USING btree ("enforcement_id","paid_on");--> statement-breakpoint
CREATE INDEX "enforcement_reviews_enforcement" ON "enforcement_reviews" USING btree ("enforcement_id","accepted_on");--> statement-breakpoint
CREATE INDEX "enforcement_steps_enforcement" ON "enforcement_steps" USING btree ("enforcement_id","on");--> statement-breakpoint
CREATE INDEX "enforcements_case" ON "enforcements" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "enforcements_region" ON "enforcements" USING btree ("region_code" text_pattern_ops,"state","pay_by");