ALTER TABLE "patrol_visits" ADD COLUMN "declined_because" text;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "carried_on" date;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD COLUMN "evidence_id" uuid;--> statement-breakpoint
ALTER TABLE "patrol_photos" ADD CONSTRAINT "patrol_photos_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;