ALTER TYPE "public"."delivery_state" ADD VALUE 'corrected';--> statement-breakpoint
CREATE TABLE "document_voids" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"replaced_by_id" uuid,
	"voided_on" date NOT NULL,
	"voided_at" timestamp (3) with time zone NOT NULL,
	"voided_by" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "document_voids_other" CHECK ("document_voids"."replaced_by_id" <> "document_voids"."document_id")
);
--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_served_on";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "corrects_id" uuid;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "corrected_on" date;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "corrected_by" uuid;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "corrected_because" text;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "revocation_id" uuid;--> statement-breakpoint
ALTER TABLE "document_voids" ADD CONSTRAINT "document_voids_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_voids" ADD CONSTRAINT "document_voids_replaced_by_id_documents_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_voids" ADD CONSTRAINT "document_voids_voided_by_accounts_id_fk" FOREIGN KEY ("voided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_corrects_id_deliveries_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."deliveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_corrected_by_accounts_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_revocation_id_documents_id_fk" FOREIGN KEY ("revocation_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_corrects" ON "deliveries" USING btree ("corrects_id");--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_corrected" CHECK (num_nonnulls("deliveries"."corrected_on", "deliveries"."corrected_by", "deliveries"."corrected_because")
        = case when "deliveries"."state"::text = 'corrected' then 3 else 0 end);--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_served_on" CHECK (("deliveries"."state"::text in ('served', 'corrected')) = ("deliveries"."served_on" is not null));--> statement-breakpoint
create trigger document_voids_append_only before update or delete on document_voids for each row execute function refuse_change();
--> statement-breakpoint
create trigger document_voids_not_emptied before truncate on document_voids for each statement execute function refuse_change();
