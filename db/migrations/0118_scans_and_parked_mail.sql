ALTER TYPE "public"."outbox_state" ADD VALUE 'dropped';--> statement-breakpoint
CREATE TABLE "file_scans" (
	"sha256" text PRIMARY KEY NOT NULL,
	"state" "scan_state" NOT NULL,
	"scanned_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "case_files_sha256" ON "case_files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "files_unscanned" ON "files" USING btree ("uploaded_at","id") WHERE "files"."scan_state" = 'unscanned';--> statement-breakpoint
CREATE INDEX "outbox_parked" ON "outbox" USING btree ("done_at","id") WHERE "outbox"."state" = 'parked';