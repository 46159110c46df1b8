CREATE TYPE "public"."contest_outcome" AS ENUM('kept', 'moved', 'dropped');--> statement-breakpoint
ALTER TYPE "public"."delivery_recipient" ADD VALUE 'organ';--> statement-breakpoint
CREATE TABLE "complaint_draft_photos" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"reserved_at" timestamp (3) with time zone NOT NULL,
	"sha256" text,
	"upload" jsonb,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "complaint_draft_photos_whole" CHECK (("complaint_draft_photos"."sha256" is null) = ("complaint_draft_photos"."upload" is null))
);
--> statement-breakpoint
CREATE TABLE "complaint_photos" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"complaint_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "routing_contests" (
	"complaint_id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"proposed_organ_id" uuid,
	"contested_on" date NOT NULL,
	"contested_at" timestamp (3) with time zone NOT NULL,
	"contested_by" uuid NOT NULL,
	"outcome" "contest_outcome",
	"to_organ_id" uuid,
	"reference" text DEFAULT '' NOT NULL,
	"decision_reason" text DEFAULT '' NOT NULL,
	"decided_on" date,
	"decided_by" uuid,
	CONSTRAINT "routing_contests_decided" CHECK (("routing_contests"."outcome" is null) = ("routing_contests"."decided_on" is null)),
	CONSTRAINT "routing_contests_moved" CHECK (("routing_contests"."outcome" is not distinct from 'moved') = ("routing_contests"."to_organ_id" is not null))
);
--> statement-breakpoint
DROP INDEX "delivery_proofs_file";--> statement-breakpoint
ALTER TABLE "delivery_proofs" DROP CONSTRAINT "delivery_proofs_case_id_file_id_pk";--> statement-breakpoint
ALTER TABLE "address_confirmations" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD PRIMARY KEY ("file_id");--> statement-breakpoint
ALTER TABLE "delivery_proofs" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD COLUMN "complaint_id" uuid;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "complaint_id" uuid;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD COLUMN "complaint_id" uuid;--> statement-breakpoint
ALTER TABLE "complaint_photos" ADD CONSTRAINT "complaint_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_photos" ADD CONSTRAINT "complaint_photos_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_proposed_organ_id_organs_id_fk" FOREIGN KEY ("proposed_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_contested_by_accounts_id_fk" FOREIGN KEY ("contested_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_to_organ_id_organs_id_fk" FOREIGN KEY ("to_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_contests" ADD CONSTRAINT "routing_contests_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_draft_photos_token" ON "complaint_draft_photos" USING btree ("token_hash","reserved_at");--> statement-breakpoint
CREATE INDEX "complaint_draft_photos_reserved" ON "complaint_draft_photos" USING btree ("reserved_at");--> statement-breakpoint
CREATE INDEX "complaint_draft_photos_sha256" ON "complaint_draft_photos" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "complaint_photos_complaint" ON "complaint_photos" USING btree ("complaint_id","ordinal");--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD CONSTRAINT "delivery_proofs_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_confirmations_complaint" ON "address_confirmations" USING btree ("complaint_id","recipient","recorded_at");--> statement-breakpoint
CREATE INDEX "deliveries_complaint" ON "deliveries" USING btree ("complaint_id","recorded_at");--> statement-breakpoint
CREATE INDEX "delivery_proofs_case" ON "delivery_proofs" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "delivery_proofs_complaint" ON "delivery_proofs" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "files_copy" ON "files" USING btree ("copy_sha256");--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_matter" CHECK (num_nonnulls("address_confirmations"."case_id", "address_confirmations"."complaint_id") = 1);--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_matter" CHECK (num_nonnulls("deliveries"."case_id", "deliveries"."complaint_id") = 1);--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD CONSTRAINT "delivery_proofs_matter" CHECK (num_nonnulls("delivery_proofs"."case_id", "delivery_proofs"."complaint_id") = 1);