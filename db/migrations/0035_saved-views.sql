CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_views_named" CHECK ("saved_views"."name" <> '')
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("account_id","list","name");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_default" ON "saved_views" USING btree ("account_id","list") WHERE "saved_views"."is_default";--> statement-breakpoint
CREATE INDEX "cases_of_people" ON "cases" USING btree (width_bucket("worker_count", array[2, 10, 50]),"opened_on","id");--> statement-breakpoint
CREATE INDEX "complaints_of_people" ON "complaints" USING btree (width_bucket("worker_count", array[2, 10, 50]),"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_of_amount" ON "complaints" USING btree (width_bucket("claimed_fen", array[1, 1000000, 10000000, 100000000]::bigint[]),"received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_topics" ON "complaints" USING gin ("topics");