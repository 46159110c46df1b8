CREATE TYPE "public"."material_handover" AS ENUM('received', 'returned');--> statement-breakpoint
CREATE TYPE "public"."turn_part" AS ENUM('question', 'answer');--> statement-breakpoint
CREATE TABLE "inquiry_corrections" (
	"record_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"turn" integer NOT NULL,
	"part" "turn_part" NOT NULL,
	"stood" text NOT NULL,
	"replacement" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "inquiry_corrections_record_id_ordinal_pk" PRIMARY KEY("record_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "material_receipts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"notice_id" uuid NOT NULL,
	"handover" "material_handover" NOT NULL,
	"person" text NOT NULL,
	"person_post" text DEFAULT '' NOT NULL,
	"handed_on" date NOT NULL,
	"document_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inquiry_materials" ADD COLUMN "pages" integer;--> statement-breakpoint
ALTER TABLE "inquiry_records" ADD COLUMN "refusal_witness" text;--> statement-breakpoint
ALTER TABLE "inquiry_corrections" ADD CONSTRAINT "inquiry_corrections_record_id_inquiry_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."inquiry_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_corrections" ADD CONSTRAINT "inquiry_corrections_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material_receipts" ADD CONSTRAINT "material_receipts_notice_id_inquiry_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."inquiry_notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material_receipts" ADD CONSTRAINT "material_receipts_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material_receipts" ADD CONSTRAINT "material_receipts_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "material_receipts_notice" ON "material_receipts" USING btree ("notice_id","handed_on");--> statement-breakpoint
ALTER TABLE "inquiry_materials" ADD CONSTRAINT "inquiry_materials_pages" CHECK ("inquiry_materials"."pages" > 0);