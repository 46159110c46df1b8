CREATE TABLE "reading_passes" (
	"session_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reading_passes_session_id_kind_subject_id_pk" PRIMARY KEY("session_id","kind","subject_id")
);
--> statement-breakpoint
ALTER TABLE "reading_passes" ADD CONSTRAINT "reading_passes_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;