CREATE TYPE "public"."patrol_result_manner" AS ENUM('direct', 'post');--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_id" uuid;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_manner" "patrol_result_manner";--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_handed_on" date;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD COLUMN "result_receiver" text;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_result_id_documents_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrol_visits" ADD CONSTRAINT "patrol_visits_handed" CHECK (num_nulls("patrol_visits"."result_manner", "patrol_visits"."result_handed_on", "patrol_visits"."result_receiver") in (0, 3)
        and ("patrol_visits"."result_handed_on" is null or "patrol_visits"."result_id" is not null));