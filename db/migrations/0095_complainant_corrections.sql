CREATE TABLE "complainant_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"complaint_id" uuid NOT NULL,
	"fields" text[] NOT NULL,
	"sealed" text NOT NULL,
	"reason" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "complainant_corrections" ADD CONSTRAINT "complainant_corrections_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complainant_corrections" ADD CONSTRAINT "complainant_corrections_corrected_by_accounts_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complainant_corrections_complaint" ON "complainant_corrections" USING btree ("complaint_id","corrected_at");--> statement-breakpoint
create trigger complainant_corrections_append_only before update or delete on complainant_corrections for each row execute function refuse_change();--> statement-breakpoint
create trigger complainant_corrections_not_emptied before truncate on complainant_corrections for each statement execute function refuse_change();