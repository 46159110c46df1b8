ALTER TYPE "public"."delivery_recipient" ADD VALUE 'organ';--> statement-breakpoint
DROP INDEX "delivery_proofs_file";--> statement-breakpoint
ALTER TABLE "delivery_proofs" DROP CONSTRAINT "delivery_proofs_case_id_file_id_pk";--> statement-breakpoint
ALTER TABLE "address_confirmations" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD PRIMARY KEY ("file_id");--> statement-breakpoint
ALTER TABLE "delivery_proofs" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD COLUMN "complaint_id" uuid;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "complaint_id" uuid;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD COLUMN "complaint_id" uuid;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD CONSTRAINT "delivery_proofs_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_confirmations_complaint" ON "address_confirmations" USING btree ("complaint_id","recipient","recorded_at");--> statement-breakpoint
CREATE INDEX "deliveries_complaint" ON "deliveries" USING btree ("complaint_id","recorded_at");--> statement-breakpoint
CREATE INDEX "delivery_proofs_case" ON "delivery_proofs" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "delivery_proofs_complaint" ON "delivery_proofs" USING btree ("complaint_id");--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_matter" CHECK (num_nonnulls("address_confirmations"."case_id", "address_confirmations"."complaint_id") = 1);--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_matter" CHECK (num_nonnulls("deliveries"."case_id", "deliveries"."complaint_id") = 1);--> statement-breakpoint
ALTER TABLE "delivery_proofs" ADD CONSTRAINT "delivery_proofs_matter" CHECK (num_nonnulls("delivery_proofs"."case_id", "delivery_proofs"."complaint_id") = 1);