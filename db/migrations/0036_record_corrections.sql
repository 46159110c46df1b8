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
ALTER TABLE "inquiry_records" ADD COLUMN "refusal_witness" text;--> statement-breakpoint
ALTER TABLE "inquiry_corrections" ADD CONSTRAINT "inquiry_corrections_record_id_inquiry_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."inquiry_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_corrections" ADD CONSTRAINT "inquiry_corrections_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;