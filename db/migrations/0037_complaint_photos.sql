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
ALTER TABLE "complaint_photos" ADD CONSTRAINT "complaint_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_photos" ADD CONSTRAINT "complaint_photos_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_draft_photos_token" ON "complaint_draft_photos" USING btree ("token_hash","reserved_at");--> statement-breakpoint
CREATE INDEX "complaint_draft_photos_reserved" ON "complaint_draft_photos" USING btree ("reserved_at");--> statement-breakpoint
CREATE INDEX "complaint_draft_photos_sha256" ON "complaint_draft_photos" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "complaint_photos_complaint" ON "complaint_photos" USING btree ("complaint_id","ordinal");--> statement-breakpoint
CREATE INDEX "files_copy" ON "files" USING btree ("copy_sha256");