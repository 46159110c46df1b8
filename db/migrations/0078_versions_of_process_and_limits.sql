ALTER TABLE "cases" ADD COLUMN "process_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "process_version" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "limits_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "deadlines" ALTER COLUMN "limits_version" DROP DEFAULT;
