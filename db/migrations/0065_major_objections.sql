CREATE TABLE "major_objections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"major_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"given_by" text NOT NULL,
	"content" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"is_sustained" boolean,
	"answer" text,
	"told" text,
	"answered_on" date,
	"answered_by" uuid,
	CONSTRAINT "major_objections_answered" CHECK (num_nulls("major_objections"."is_sustained", "major_objections"."answer", "major_objections"."told", "major_objections"."answered_on", "major_objections"."answered_by")
        in (0, 5))
);
--> statement-breakpoint
ALTER TABLE "major_objections" ADD CONSTRAINT "major_objections_major_id_major_violations_id_fk" FOREIGN KEY ("major_id") REFERENCES "public"."major_violations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_objections" ADD CONSTRAINT "major_objections_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_objections" ADD CONSTRAINT "major_objections_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "major_objections_major" ON "major_objections" USING btree ("major_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "major_objections_waiting" ON "major_objections" USING btree ("major_id") WHERE "major_objections"."answered_on" is null;