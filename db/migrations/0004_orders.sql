CREATE TYPE "public"."check_manner" AS ENUM('papers', 'visit', 'workers');--> statement-breakpoint
CREATE TYPE "public"."order_item_state" AS ENUM('open', 'proof_submitted', 'corrected', 'defied', 'lifted');--> statement-breakpoint
CREATE TYPE "public"."order_state" AS ENUM('proposed', 'returned', 'issued', 'withdrawn', 'revoked');--> statement-breakpoint
CREATE TYPE "public"."return_place" AS ENUM('facts', 'basis', 'evidence', 'item', 'due_date', 'amount', 'proof', 'other');--> statement-breakpoint
CREATE TABLE "finding_evidence" (
	"finding_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	CONSTRAINT "finding_evidence_finding_id_evidence_id_pk" PRIMARY KEY("finding_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"violation_code" text NOT NULL,
	"provision_broken" text NOT NULL,
	"facts" text NOT NULL,
	"happened_from" date NOT NULL,
	"happened_until" date,
	"worker_count" integer NOT NULL,
	"amount_fen" bigint,
	"recorded_by" uuid NOT NULL,
	"recorded_on" date NOT NULL,
	"withdrawn_on" date,
	"withdrawn_by" uuid,
	"withdrawn_because" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "findings_amount" CHECK ("findings"."amount_fen" >= 0),
	CONSTRAINT "findings_withdrawn" CHECK (("findings"."withdrawn_on" is null) = ("findings"."withdrawn_because" is null))
);
--> statement-breakpoint
CREATE TABLE "order_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"order_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"state" "order_item_state" DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"finding_id" uuid NOT NULL,
	"action" text NOT NULL,
	"due_on" date NOT NULL,
	"amount_fen" bigint,
	"worker_count" integer,
	"proof_wanted" text NOT NULL,
	"corrected_on" date,
	"defied_on" date,
	"defied_by" uuid,
	"defied_note" text,
	CONSTRAINT "order_items_amount" CHECK ("order_items"."amount_fen" >= 0),
	CONSTRAINT "order_items_corrected" CHECK (("order_items"."state" = 'corrected') = ("order_items"."corrected_on" is not null)),
	CONSTRAINT "order_items_defied" CHECK ("order_items"."state" <> 'defied' or "order_items"."defied_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "order_proof_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"proof_id" uuid,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_proofs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"note" text NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"is_on_behalf" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_return_points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"order_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"place" "return_place" NOT NULL,
	"reason" text NOT NULL,
	"returned_by" uuid NOT NULL,
	"returned_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_verifications" (
	"proof_id" uuid PRIMARY KEY NOT NULL,
	"manner" "check_manner" NOT NULL,
	"is_accepted" boolean NOT NULL,
	"note" text NOT NULL,
	"verified_by" uuid NOT NULL,
	"verified_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "order_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"number" text,
	"document_id" uuid,
	"issued_on" date,
	"issued_by" uuid,
	"ended_on" date,
	"ended_by" uuid,
	"ended_because" text,
	CONSTRAINT "orders_issued" CHECK (("orders"."state" in ('issued', 'revoked')) = ("orders"."issued_on" is not null)),
	CONSTRAINT "orders_ended" CHECK (("orders"."state" in ('withdrawn', 'revoked')) = ("orders"."ended_because" is not null))
);
--> statement-breakpoint
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_withdrawn_by_accounts_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_defied_by_accounts_id_fk" FOREIGN KEY ("defied_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_proof_files" ADD CONSTRAINT "order_proof_files_item_id_order_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."order_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_proof_files" ADD CONSTRAINT "order_proof_files_proof_id_order_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."order_proofs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_proof_files" ADD CONSTRAINT "order_proof_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_proof_files" ADD CONSTRAINT "order_proof_files_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_proofs" ADD CONSTRAINT "order_proofs_item_id_order_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."order_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_proofs" ADD CONSTRAINT "order_proofs_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_return_points" ADD CONSTRAINT "order_return_points_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_return_points" ADD CONSTRAINT "order_return_points_returned_by_accounts_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_verifications" ADD CONSTRAINT "order_verifications_proof_id_order_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."order_proofs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_verifications" ADD CONSTRAINT "order_verifications_verified_by_accounts_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_evidence_exhibit" ON "finding_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE UNIQUE INDEX "findings_ordinal" ON "findings" USING btree ("case_id","ordinal");--> statement-breakpoint
CREATE INDEX "findings_violation" ON "findings" USING btree ("violation_code");--> statement-breakpoint
CREATE UNIQUE INDEX "order_items_ordinal" ON "order_items" USING btree ("order_id","ordinal");--> statement-breakpoint
CREATE INDEX "order_items_finding" ON "order_items" USING btree ("finding_id");--> statement-breakpoint
CREATE INDEX "order_proof_files_proof" ON "order_proof_files" USING btree ("proof_id");--> statement-breakpoint
CREATE INDEX "order_proof_files_item" ON "order_proof_files" USING btree ("item_id","added_by");--> statement-breakpoint
CREATE INDEX "order_proof_files_file" ON "order_proof_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "order_proofs_item" ON "order_proofs" USING btree ("item_id","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "order_return_points_ordinal" ON "order_return_points" USING btree ("order_id","round","ordinal");--> statement-breakpoint
CREATE INDEX "orders_case" ON "orders" USING btree ("case_id","proposed_on");--> statement-breakpoint
CREATE INDEX "orders_employer" ON "orders" USING btree ("employer_id","issued_on");--> statement-breakpoint
CREATE INDEX "orders_region" ON "orders" USING btree ("region_code" text_pattern_ops,"state");