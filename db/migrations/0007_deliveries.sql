CREATE TYPE "public"."delivery_method" AS ENUM('direct', 'left', 'post', 'electronic', 'entrusted', 'handed_on', 'public_notice');--> statement-breakpoint
CREATE TYPE "public"."delivery_receiver" AS ENUM('self', 'family', 'legal_representative', 'principal', 'receiving_clerk', 'agent', 'designee');--> statement-breakpoint
CREATE TYPE "public"."delivery_recipient" AS ENUM('employer', 'complainant');--> statement-breakpoint
CREATE TYPE "public"."delivery_state" AS ENUM('attempted', 'served', 'failed');--> statement-breakpoint
CREATE TYPE "public"."electronic_means" AS ENUM('email', 'fax', 'mobile');--> statement-breakpoint
CREATE TYPE "public"."handed_on_ground" AS ENUM('military', 'prison', 'compulsory_education');--> statement-breakpoint
CREATE TABLE "address_confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"recipient" "delivery_recipient" NOT NULL,
	"postal_address" text NOT NULL,
	"postcode" text NOT NULL,
	"receiver_name" text NOT NULL,
	"receiver_relation" text NOT NULL,
	"phone_sealed" text,
	"consents_electronic" boolean NOT NULL,
	"electronic_means" "electronic_means",
	"electronic_address" text NOT NULL,
	"document_id" uuid,
	"signed_file_id" uuid,
	"signed_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "address_confirmations_signed" CHECK (("address_confirmations"."signed_on" is null) = ("address_confirmations"."signed_file_id" is null)),
	CONSTRAINT "address_confirmations_consent" CHECK (not "address_confirmations"."consents_electronic" or ("address_confirmations"."electronic_means" is not null and "address_confirmations"."electronic_address" <> ''))
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"recipient" "delivery_recipient" NOT NULL,
	"state" "delivery_state" DEFAULT 'attempted' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"method" "delivery_method" NOT NULL,
	"acted_on" date NOT NULL,
	"received_on" date,
	"served_on" date,
	"place" text DEFAULT '' NOT NULL,
	"receiver" "delivery_receiver",
	"receiver_name" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"witness_name" text DEFAULT '' NOT NULL,
	"witness_from" text DEFAULT '' NOT NULL,
	"slip_number" text DEFAULT '' NOT NULL,
	"organ" text DEFAULT '' NOT NULL,
	"handed_on_ground" "handed_on_ground",
	"course" text DEFAULT '' NOT NULL,
	"posted_at" text DEFAULT '' NOT NULL,
	"remarks" text DEFAULT '' NOT NULL,
	"failure" text,
	"receipt_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_served_on" CHECK (("deliveries"."state" = 'served') = ("deliveries"."served_on" is not null)),
	CONSTRAINT "deliveries_failed" CHECK (("deliveries"."state" = 'failed') = ("deliveries"."failure" is not null)),
	CONSTRAINT "deliveries_order" CHECK ("deliveries"."state" <> 'served' or "deliveries"."received_on" is null or "deliveries"."received_on" >= "deliveries"."acted_on")
);
--> statement-breakpoint
CREATE TABLE "delivery_files" (
	"delivery_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "delivery_files_delivery_id_file_id_pk" PRIMARY KEY("delivery_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "delivery_proofs" (
	"case_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delivery_proofs_case_id_file_id_pk" PRIMARY KEY("case_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "delivery_servers" (
	"delivery_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"certificate_number" text NOT NULL,
	CONSTRAINT "delivery_servers_delivery_id_account_id_pk" PRIMARY KEY("delivery_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_signed_file_id_files_id_fk" FOREIGN KEY ("signed_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_receipt_id_documents_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_files" ADD CONSTRAINT "delivery_files_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_files" ADD CONSTRAINT "delivery_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD CONSTRAINT "delivery_proofs_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD CONSTRAINT "delivery_proofs_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD CONSTRAINT "delivery_proofs_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_servers" ADD CONSTRAINT "delivery_servers_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_servers" ADD CONSTRAINT "delivery_servers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_confirmations_case" ON "address_confirmations" USING btree ("case_id","recipient","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_served" ON "deliveries" USING btree ("document_id","recipient") WHERE "deliveries"."state" = 'served';--> statement-breakpoint
CREATE INDEX "deliveries_case" ON "deliveries" USING btree ("case_id","recorded_at");--> statement-breakpoint
CREATE INDEX "deliveries_document" ON "deliveries" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "delivery_proofs_file" ON "delivery_proofs" USING btree ("file_id");