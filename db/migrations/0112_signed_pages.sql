CREATE TABLE "inquiry_record_scans" (
	"record_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"struck_at" timestamp (3) with time zone,
	CONSTRAINT "inquiry_record_scans_record_id_ordinal_pk" PRIMARY KEY("record_id","ordinal")
);
--> statement-breakpoint
DROP INDEX "cases_open";--> statement-breakpoint
DROP INDEX "cases_open_county";--> statement-breakpoint
DROP INDEX "cases_open_city";--> statement-breakpoint
ALTER TABLE "inquiry_record_scans" ADD CONSTRAINT "inquiry_record_scans_record_id_inquiry_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."inquiry_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_record_scans" ADD CONSTRAINT "inquiry_record_scans_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "inquiry_record_scans_file" ON "inquiry_record_scans" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("opened_on","id") WHERE "cases"."state" in ('opened', 'investigating', 'concluded', 'decided');--> statement-breakpoint
CREATE INDEX "cases_open_county" ON "cases" USING btree (left("region_code", 6),"opened_on","id") WHERE "cases"."state" in ('opened', 'investigating', 'concluded', 'decided');--> statement-breakpoint
CREATE INDEX "cases_open_city" ON "cases" USING btree (left("region_code", 4),"opened_on","id") WHERE "cases"."state" in ('opened', 'investigating', 'concluded', 'decided');--> statement-breakpoint
INSERT INTO "inquiry_record_scans" ("record_id", "ordinal", "file_id", "struck_at")
SELECT r."id", 1, r."signed_file_id", max(e."struck_at")
FROM "inquiry_records" r
LEFT JOIN "evidence" e ON e."file_id" = r."signed_file_id" AND e."case_id" = r."case_id"
WHERE r."signed_file_id" IS NOT NULL
GROUP BY r."id", r."signed_file_id";--> statement-breakpoint
UPDATE "inquiry_records" r SET "signed_file_id" = NULL, "version" = r."version" + 1
FROM "inquiry_record_scans" s WHERE s."record_id" = r."id" AND s."struck_at" IS NOT NULL;
